"""What a story says before and between the questions: whose it is, all that it says, and nothing more."""

from collections.abc import Callable

import pytest

from bot.assistant import RasaAssistant
from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation
from dialogue.interviewing import START, answer_until, by_text, lead, question, slots
from dialogue.persona import Words, persona

Begin = Callable[[Lang], Conversation]


FOR_HUSBAND: Words = {
    "fr": "c'est pour mon mari, pouvez-vous vérifier s'il a droit ? il est luxembourgeois, "
    "moi je suis portugaise et je travaille dans une boulangerie",
    "de": "es ist für meinen Mann, können Sie prüfen ob er Anspruch hat? er ist Luxemburger, "
    "ich bin Portugiesin und arbeite in einer Bäckerei",
    "lb": "et ass fir mäi Mann, kënnt dir kucken op hien Recht huet? hien ass Lëtzebuerger, "
    "ech si Portugisin a schaffen an enger Bäckerei",
    "en": "it's for my husband, can you check if he qualifies? he is a Luxembourger, "
    "I am Portuguese and I work in a bakery",
}


@pytest.mark.parametrize("lang", LANGS)
def test_somebody_elses_facts_are_that_persons(begin: Begin, assistant: RasaAssistant, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(FOR_HUSBAND[lang])
    kept = slots(assistant, conversation)
    assert (kept["for_whom"], kept["nationality"]) == ("other", "luxembourg")
    # Her nationality and her work are his family's.
    assert kept.get("own_worker_status") is None
    assert kept.get("family_of") in (None, "eu_eea_ch")
    assert question(conversation) == "stays_in_luxembourg"


@pytest.mark.parametrize("lang", LANGS)
def test_the_questions_about_somebody_else_are_worded_so(begin: Begin, lang: Lang) -> None:
    asked = []
    for whom in ("self", "other"):
        conversation = begin(lang)
        conversation.say(START[lang])
        answer_until(conversation, "nationality", {"for_whom": whom, "stays_in_luxembourg": "yes"})
        asked.append(conversation.replies[-1].text)
    assert asked[0] != asked[1]


AT_ONCE: Words = {
    "fr": "je suis portugais et je suis venu il y a cinq semaines pour un emploi dans un restaurant, "
    "pouvez-vous vérifier si j'ai droit ?",
    "de": "ich bin Portugiese und bin vor fünf Wochen für eine Arbeit in einem Restaurant gekommen, "
    "können Sie prüfen ob ich Anspruch habe?",
    "lb": "ech si Portugis a sinn virun fënnef Wochen fir eng Aarbecht an engem Restaurant komm, "
    "kënnt dir kucken op ech Recht hunn?",
    "en": "I'm Portuguese and came five weeks ago for a job at a restaurant, can you check if I qualify?",
}
IN_FACT_BRAZILIAN: Words = {
    "fr": "non, je suis brésilien",
    "de": "nein, ich bin Brasilianer",
    "lb": "nee, ech si Brasilianer",
    "en": "no, I am Brazilian",
}


@pytest.mark.parametrize("lang", LANGS)
def test_one_sentence_fills_nationality_arrival_and_work_and_can_be_corrected(
    begin: Begin, assistant: RasaAssistant, lang: Lang
) -> None:
    conversation = begin(lang)
    conversation.say(AT_ONCE[lang])
    kept = slots(assistant, conversation)
    known = {name: kept.get(name) for name in ("nationality", "first_three_months", "own_worker_status")}
    assert known == {"nationality": "eu_eea_ch", "first_three_months": "yes", "own_worker_status": "yes"}
    assert kept.get("job_seeker_entry") is None
    answer_until(conversation, "stays_in_luxembourg", {"for_whom": "self"})
    conversation.say(IN_FACT_BRAZILIAN[lang])
    assert slots(assistant, conversation)["nationality"] == "third_country"
    assert question(conversation) == "stays_in_luxembourg"


# What is said there states less than it seems to: the fact that must stay open.
NOT_SAID: dict[str, tuple[str, Words]] = {
    "looks for work now": (
        "job_seeker_entry",
        {
            "fr": "je cherche du travail en ce moment, pouvez-vous vérifier si j'ai droit à une aide ?",
            "de": "ich suche gerade Arbeit, können Sie prüfen ob ich Anspruch auf Hilfe habe?",
            "lb": "ech sichen am Moment Aarbecht, kënnt dir kucken op ech Recht op Hëllef hunn?",
            "en": "I am looking for work at the moment, can you check if I qualify for help?",
        },
    ),
    "a child at school": (
        "came_to_study",
        {
            "fr": "mon fils va à l'école ici, pouvez-vous vérifier si j'ai droit à une aide ?",
            "de": "mein Sohn geht hier zur Schule, können Sie prüfen ob ich Anspruch auf Hilfe habe?",
            "lb": "mäi Jong geet hei an d'Schoul, kënnt dir kucken op ech Recht op Hëllef hunn?",
            "en": "my son goes to school here, can you check if I qualify for help?",
        },
    ),
    "a German bank": (
        "nationality",
        {
            "fr": "mon compte est dans une banque allemande, pouvez-vous vérifier si j'ai droit à une aide ?",
            "de": "mein Konto ist bei der Deutschen Bank, können Sie prüfen ob ich Anspruch auf Hilfe habe?",
            "lb": "mäi Kont ass bei enger däitscher Bank, kënnt dir kucken op ech Recht op Hëllef hunn?",
            "en": "my account is with a German bank, can you check if I qualify for help?",
        },
    ),
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("story", NOT_SAID)
def test_an_opening_story_fills_what_it_says_and_nothing_more(
    begin: Begin, assistant: RasaAssistant, story: str, lang: Lang
) -> None:
    fact, words = NOT_SAID[story]
    conversation = begin(lang)
    conversation.say(words[lang])
    assert question(conversation) == "for_whom"
    assert slots(assistant, conversation).get(fact) is None


@pytest.mark.parametrize("lang", LANGS)
def test_a_refugee_is_no_applicant(begin: Begin, assistant: RasaAssistant, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(persona("recognised_syrian_refugee").opening[lang])
    assert slots(assistant, conversation).get("protection_applicant") != "yes"


@pytest.mark.parametrize("lang", LANGS)
def test_a_place_across_the_border_does_not_hold_up_the_result(begin: Begin, lang: Lang) -> None:
    someone = persona("luxembourger_in_trier")
    conversation = begin(lang)
    conversation.say(someone.opening[lang])
    found, asked = lead(conversation, by_text(conversation, someone, lang))
    assert found["outcome"] == "elsewhere"
    assert "nationality" not in asked
