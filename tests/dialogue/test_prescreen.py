"""The pre-screening as a conversation: switching, interrupting, asking why, going back, stopping, being unclear."""

import re
from collections.abc import Callable

import pytest

from bot.assistant import RasaAssistant
from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation
from dialogue.interviewing import (
    START,
    answer_until,
    by_button,
    lead,
    press_answer,
    press_payload,
    question,
    result,
    slots,
)
from dialogue.persona import NEEDS, URGENT, Words, persona

Begin = Callable[[Lang], Conversation]
# Every question about the facts is put to somebody who is family of an EU citizen and excluded by nothing.
LONGEST = "cape_verdean_mother"
TO_NATIONALITY = {"for_whom": "self", "stays_in_luxembourg": "yes"}

SWITCH: Words = {
    "fr": "pouvons-nous continuer en français ?",
    "de": "können wir auf Deutsch weitermachen?",
    "lb": "kënne mir op Lëtzebuergesch weiderfueren?",
    "en": "can we continue in English?",
}
DECISION_TIME: Words = {
    "fr": "Combien de temps pour avoir une décision ?",
    "de": "Wie lange dauert es bis zur Entscheidung?",
    "lb": "Wéi laang dauert et bis eng Decisioun do ass?",
    "en": "How long does a decision take?",
}
HUMAN: Words = {
    "fr": "je préfère parler à une vraie personne",
    "de": "ich möchte lieber mit einem Menschen sprechen",
    "lb": "ech wéilt léiwer mat engem Mënsch schwätzen",
    "en": "I would rather talk to a person",
}
VIOLENCE: Words = {
    "fr": "mon mari vient de me frapper, j'ai peur",
    "de": "mein Mann hat mich gerade geschlagen, ich habe Angst",
    "lb": "mäi Mann huet mech grad geschloen, ech hunn Angscht",
    "en": "my husband has just hit me, I am scared",
}
WHY: Words = {
    "fr": "pourquoi vous me demandez ça ?",
    "de": "warum fragen Sie mich das?",
    "lb": "firwat frot Dir mech dat?",
    "en": "why do you ask me that?",
}
BACK: Words = {
    "fr": "retour, je me suis trompé",
    "de": "zurück, ich habe mich vertan",
    "lb": "zréck, ech hunn mech geiert",
    "en": "go back, I made a mistake",
}
STOP: Words = {
    "fr": "stop, j'arrête les questions",
    "de": "stopp, ich möchte die Fragen abbrechen",
    "lb": "stopp, ech wëll mat de Froen ophalen",
    "en": "stop, I want to end these questions",
}
DONT_KNOW: Words = {"fr": "sais pas", "de": "weiß", "lb": "weess", "en": "know"}


@pytest.mark.parametrize("first", LANGS)
def test_asking_for_another_language_at_each_question_loses_nothing(begin: Begin, first: Lang) -> None:
    someone = persona(LONGEST)
    conversation = begin(first)
    conversation.say(START[first])
    lang = first
    asked: list[str] = []
    while result(conversation) is None:
        open_question = question(conversation)
        assert open_question is not None
        assert open_question not in asked
        asked.append(open_question)
        lang = LANGS[(LANGS.index(lang) + 1) % len(LANGS)]
        reply = conversation.say(SWITCH[lang])
        assert (question(conversation), reply.lang) == (open_question, lang)
        conversation.say(someone.answers[open_question][lang])
    found = result(conversation)
    assert found is not None
    assert found["outcome"] == someone.outcome
    assert found["answers"] == {name: someone.facts[name] for name in asked if name in someone.facts}
    assert conversation.replies[-1].lang == lang


@pytest.mark.parametrize("offset", range(4))
def test_answering_each_question_in_another_language_loses_nothing(begin: Begin, offset: int) -> None:
    someone = persona(LONGEST)
    conversation = begin(LANGS[offset])
    conversation.say(START[LANGS[offset]])
    turns = iter(range(offset + 1, 100))
    found, _ = lead(conversation, lambda name: conversation.say(someone.answers[name][LANGS[next(turns) % 4]]))
    assert found["outcome"] == someone.outcome
    assert all(someone.facts[name] == value for name, value in found["answers"].items())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("said", "topic"),
    [(DECISION_TIME, "ask_decision_time"), (HUMAN, "talk_to_human"), (VIOLENCE, "crisis_violence")],
    ids=["topic", "human", "crisis"],
)
def test_something_else_in_between_is_answered_and_the_same_question_comes_back(
    begin: Begin, said: Words, topic: str, lang: Lang
) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    answer_until(conversation, "nationality", TO_NATIONALITY)
    conversation.say(said[lang])
    assert conversation.replies[0].topic == topic
    assert question(conversation) == "nationality"
    press_answer(conversation, "nationality", "luxembourg")
    assert question(conversation) == "temporary_stay"


@pytest.mark.parametrize("lang", LANGS)
def test_a_crisis_in_between_shows_the_numbers_before_anything_else(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    conversation.say(VIOLENCE[lang])
    assert "113" in conversation.replies[0].text.splitlines()[0]


@pytest.mark.parametrize("name", ["ask_decision_time", "crisis_violence"])
def test_an_interruption_at_each_question_loses_nothing(begin: Begin, name: str) -> None:
    someone = persona(LONGEST)
    conversation = begin("fr")
    conversation.say(START["fr"])
    press = by_button(conversation, someone, "fr")
    said = {"ask_decision_time": DECISION_TIME, "crisis_violence": VIOLENCE}[name]["fr"]

    def interrupted(open_question: str) -> None:
        conversation.say(said)
        assert conversation.replies[0].topic == name
        assert question(conversation) == open_question
        press(open_question)

    found, _ = lead(conversation, interrupted)
    assert found["outcome"] == someone.outcome


ARTICLES = {"commune": "24", URGENT: "18", NEEDS: "2"}


@pytest.mark.parametrize("lang", LANGS)
def test_each_question_can_be_asked_why_and_names_its_article(begin: Begin, lang: Lang) -> None:
    someone = persona(LONGEST)
    conversation = begin(lang)
    conversation.say(START[lang])
    press = by_button(conversation, someone, lang)

    def asking_why(open_question: str) -> None:
        reply = press_payload(conversation, "/ask_why")
        article = ARTICLES.get(open_question, "4")
        assert re.search(rf"\b[Aa]rti[ck]\w+ (\d+, )?{article}\b", reply.text), (open_question, reply.text)
        assert question(conversation) == open_question
        press(open_question)

    lead(conversation, asking_why)


@pytest.mark.parametrize("lang", LANGS)
def test_why_can_be_asked_in_words(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    answer_until(conversation, "nationality", TO_NATIONALITY)
    reply = conversation.say(WHY[lang])
    assert re.search(r"\b[Aa]rti[ck]\w+ 4\b", reply.text)
    assert question(conversation) == "nationality"


@pytest.mark.parametrize("lang", LANGS)
def test_going_back_changes_the_answer_and_what_hung_on_it(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    answers = {**TO_NATIONALITY, "nationality": "third_country", "family_of": "no", "lawful_stay": "tolerated"}
    answer_until(conversation, "temporary_stay", answers)
    for earlier in ("lawful_stay", "family_of", "nationality"):
        conversation.say(BACK[lang])
        assert question(conversation) == earlier
    press_answer(conversation, "nationality", "luxembourg")
    # The toleration was that of somebody from elsewhere; a Luxembourger is asked for no paper.
    assert question(conversation) == "temporary_stay"
    found, _ = lead(conversation, by_button(conversation, persona("pensioner_in_wahl"), lang))
    assert found["outcome"] == "not_excluded"
    assert found["answers"]["nationality"] == "luxembourg"
    assert "lawful_stay" not in found["answers"]


@pytest.mark.parametrize("lang", LANGS)
def test_there_is_nothing_before_the_first_question(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    conversation.say(BACK[lang])
    assert question(conversation) == "for_whom"


@pytest.mark.parametrize("lang", LANGS)
def test_stopping_keeps_nothing(begin: Begin, assistant: RasaAssistant, lang: Lang) -> None:
    someone = persona(LONGEST)
    conversation = begin(lang)
    conversation.say(someone.opening[lang])
    answer_until(conversation, "detention", {**someone.facts, "for_whom": "self"})
    conversation.say(STOP[lang])
    assert question(conversation) is None
    assert result(conversation) is None
    kept = slots(assistant, conversation)
    assert not [name for name in (*someone.facts, "for_whom", URGENT, NEEDS) if kept.get(name)]
    # Whoever begins again is asked everything again.
    conversation.say(START[lang])
    assert question(conversation) == "for_whom"
    answer_until(conversation, "nationality", TO_NATIONALITY)


ASYLUM: Words = {
    "fr": "en fait j'ai demandé l'asile, ma demande d'asile est en cours",
    "de": "ich habe eigentlich Asyl beantragt, mein Asylantrag läuft noch",
    "lb": "ech hunn eigentlech Asyl ugefrot, meng Asyldemande leeft nach",
    "en": "actually I applied for asylum, my asylum application is pending",
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("right", "goes_on_with"),
    [(("nationality", "luxembourg"), "temporary_stay"), (("protection_applicant", "yes"), "nationality")],
    ids=["luxembourger", "applicant"],
)
def test_a_luxembourger_who_applied_for_asylum_is_asked_which_is_right(
    begin: Begin, assistant: RasaAssistant, right: tuple[str, str], goes_on_with: str, lang: Lang
) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    answer_until(conversation, "temporary_stay", {**TO_NATIONALITY, "nationality": "luxembourg"})
    reply = conversation.say(ASYLUM[lang])
    told = {'/inform{"nationality": "luxembourg"}', '/inform{"protection_applicant": "yes"}'}
    buttons = {button.payload: button.title for button in reply.buttons}
    assert told <= buttons.keys()
    assert all(buttons[payload].casefold() in reply.text.casefold() for payload in told)
    press_answer(conversation, *right)
    assert question(conversation) == goes_on_with
    kept = slots(assistant, conversation)
    assert kept[right[0]] == right[1]
    other = "protection_applicant" if right[0] == "nationality" else "nationality"
    assert kept.get(other) is None


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ["stays_in_luxembourg", "nationality"])
def test_nonsense_is_asked_again_in_other_words_then_left_open_then_to_a_human(
    begin: Begin, name: str, lang: Lang
) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    answer_until(conversation, name, TO_NATIONALITY)
    asked = conversation.replies[-1].text
    said = []
    for nonsense in ("qwzx vbnk jjj", "xxq 77 wwz", "bvcx ytre"):
        said.append(conversation.say(nonsense))
        assert (question(conversation), said[-1].lang) == (name, lang)
    first, second, third = said
    assert len({asked, first.text, second.text, third.text}) == 4
    assert asked not in first.text
    assert DONT_KNOW[lang] in second.text
    assert f'/inform{{"{name}": "unknown"}}' in [button.payload for button in second.buttons]
    assert "/talk_to_human" not in [button.payload for button in second.buttons]
    assert "/talk_to_human" in [button.payload for button in third.buttons]
    # What is left open does not hold up the rest.
    press_answer(conversation, name, "unknown")
    assert question(conversation) not in (None, name)


@pytest.mark.parametrize("lang", LANGS)
def test_not_knowing_said_in_words_goes_on_with_the_next_question(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(START[lang])
    answer_until(conversation, "nationality", TO_NATIONALITY)
    conversation.say({"fr": "je ne sais pas", "de": "keine Ahnung", "lb": "weess ech net", "en": "I don't know"}[lang])
    assert question(conversation) not in (None, "nationality")
