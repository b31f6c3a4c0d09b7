"""Going on from an answer: for somebody else, its papers, another language, the second of two questions."""

from collections.abc import Callable

import pytest

from bot.assistant import RasaAssistant
from bot.replies import LANGS, Lang
from bot.texts import texts
from dialogue.conversation import Conversation
from dialogue.interviewing import question, slots

Begin = Callable[[Lang], Conversation]
By = dict[Lang, str]

REVIS: By = {
    "fr": "Comment demander le REVIS ?",
    "de": "Was ist REVIS?",
    "lb": "Wat ass de REVIS?",
    "en": "What is REVIS?",
}
FOR_BROTHER: By = {
    "fr": "et pour mon frère ?",
    "de": "und für meinen Bruder?",
    "lb": "an fir mäi Brudder?",
    "en": "and for my brother?",
}
PAPERS: By = {
    "fr": "quels papiers pour ça ?",
    "de": "welche Papiere brauche ich dafür?",
    "lb": "wéi eng Pabeiere brauch ech dofir?",
    "en": "which papers do I need for that?",
}
CHECK = '/prescreen_start{"for_whom": "other"}'


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_for_somebody_else_is_answered_again_with_the_offer_to_check(
    begin: Begin, assistant: RasaAssistant, lang: Lang
) -> None:
    conversation = begin(lang)
    first = conversation.say(REVIS[lang])
    again = conversation.say(FOR_BROTHER[lang])
    assert (again.topic, again.lang) == (first.topic, lang)
    assert again.text.startswith(first.text)
    assert len(again.text) > len(first.text)
    assert again.buttons[0].payload == CHECK
    assert len(again.buttons) <= 3
    conversation.press(again.buttons[0].title)
    assert slots(assistant, conversation)["for_whom"] == "other"
    assert question(conversation) not in (None, "for_whom")


@pytest.mark.parametrize("lang", LANGS)
def test_the_office_for_somebody_else_is_that_of_their_commune(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(
        {"fr": "quel office pour Mersch ?", "de": "Welches Sozialamt für Mersch?"}.get(lang, "office Mersch")
    )
    reply = conversation.say(FOR_BROTHER[lang])
    assert reply.question == "office.commune"
    assert "Mersch" not in reply.text
    assert conversation.say("Wiltz").data["office"]["id"] == "wiltz"


@pytest.mark.parametrize("lang", LANGS)
def test_with_nothing_said_before_it_asks_what_it_is_about(begin: Begin, lang: Lang) -> None:
    reply = begin(lang).say(FOR_BROTHER[lang])
    assert reply.text == texts().format(lang, "other-person-which-topic")
    assert CHECK in [button.payload for button in reply.buttons]


@pytest.mark.parametrize("lang", LANGS)
def test_after_a_benefit_the_papers_are_those_of_the_benefit_and_the_general_list_is_a_button_away(
    begin: Begin, lang: Lang
) -> None:
    conversation = begin(lang)
    conversation.say(REVIS[lang])
    reply = conversation.say(PAPERS[lang])
    assert reply.topic == "ask_documents"
    assert texts().format(lang, "benefit-revis.papers") in reply.text
    general = conversation.press(reply.buttons[0].title)
    assert texts().format(lang, "benefit-revis.papers") not in general.text
    assert general.text.count("•") >= 5


def test_the_papers_of_a_benefit_without_a_known_list_are_not_made_up(begin: Begin) -> None:
    conversation = begin("fr")
    conversation.say("Comment demander les allocations familiales ?")
    reply = conversation.say("quels papiers pour ça ?")
    assert texts().format("fr", "benefit-family-allowance") in reply.text
    assert "•" not in reply.text


@pytest.mark.parametrize("lang", LANGS)
def test_after_anything_else_the_papers_are_those_for_the_office(begin: Begin, lang: Lang) -> None:
    assert begin(lang).say(PAPERS[lang]).text.count("•") >= 5


@pytest.mark.parametrize(
    ("lang", "text", "other"),
    [
        ("fr", "et en allemand ?", "de"),
        ("de", "und auf Französisch?", "fr"),
        ("lb", "an op Däitsch?", "de"),
        ("en", "and in German?", "de"),
    ],
)
def test_and_in_another_language_says_the_answer_again_in_it(begin: Begin, lang: Lang, text: str, other: Lang) -> None:
    conversation = begin(lang)
    first = conversation.say(REVIS[lang])
    conversation.say(text)
    assert {reply.lang for reply in conversation.replies} == {other}
    assert conversation.replies[-1].topic == first.topic


TWO: By = {
    "fr": "Quels papiers dois-je apporter ? Et combien de temps dure la décision ?",
    "de": "Welche Papiere muss ich mitbringen? Wie lange dauert die Entscheidung?",
    "lb": "Wéi eng Pabeieren muss ech matbréngen? Wéi laang dauert et bis eng Decisioun do ass?",
    "en": "Which papers should I bring with me? And how long does it take until there is a decision?",
}


@pytest.mark.parametrize("lang", LANGS)
def test_of_two_questions_in_a_message_the_second_is_offered_and_one_press_away(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    reply = conversation.say(TWO[lang])
    second = {"ask_documents": "ask_decision_time", "ask_decision_time": "ask_documents"}[str(reply.topic)]
    offer, *others = reply.buttons
    assert offer.payload == f"/{second}"
    assert offer.title in reply.text.split("\n\n")[-1]
    assert len(others) <= 2
    assert conversation.press(offer.title).topic == second
