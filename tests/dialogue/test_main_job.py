"""A resident asks in one of four languages and gets the right, sourced answer in that language."""

from collections.abc import Callable

import pytest

from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation

Begin = Callable[[Lang], Conversation]

QUESTIONS: dict[str, dict[Lang, str]] = {
    "ask_social_aid": {
        "fr": "C'est quoi l'aide sociale ?",
        "de": "Was ist Sozialhilfe?",
        "lb": "Wat ass Sozialhëllef?",
        "en": "What is social aid?",
    },
    "ask_entitlement": {
        "fr": "Qui a droit à l'aide sociale ?",
        "de": "Wer hat Anspruch auf Sozialhilfe?",
        "lb": "Wien huet Recht op Sozialhëllef?",
        "en": "Who is entitled to social aid?",
    },
    "ask_exclusion_student": {
        "fr": "Je suis étudiant étranger, suis-je exclu ?",
        "de": "Ich bin ausländischer Student, bin ich ausgeschlossen?",
        "lb": "Ech sinn e Student aus dem Ausland, sinn ech ausgeschloss?",
        "en": "I am a foreign student, am I excluded?",
    },
    "ask_exclusion_eu_newcomer": {
        "fr": "Je suis portugais et je viens d'arriver il y a un mois, ai-je droit à l'aide ?",
        "de": "Ich bin Portugiese und erst seit einem Monat hier, bekomme ich Hilfe?",
        "lb": "Ech si Portugis an eréischt zënter engem Mount hei, kréien ech Hëllef?",
        "en": "I am Portuguese and arrived a month ago, can I get help?",
    },
    "ask_exclusion_protection_applicant": {
        "fr": "Je suis demandeur d'asile, suis-je exclu de l'aide sociale ?",
        "de": "Ich bin Asylbewerber, bin ich von der Sozialhilfe ausgeschlossen?",
        "lb": "Ech sinn Asylbewerber, sinn ech vun der Sozialhëllef ausgeschloss?",
        "en": "I am an asylum seeker, am I excluded from social aid?",
    },
    "ask_documents": {
        "fr": "Quels papiers dois-je apporter ?",
        "de": "Welche Papiere muss ich mitbringen?",
        "lb": "Wéi eng Pabeieren muss ech matbréngen?",
        "en": "Which papers do I have to bring?",
    },
    "ask_how_to_apply": {
        "fr": "Comment faire une demande d'aide ?",
        "de": "Wie stelle ich einen Antrag auf Hilfe?",
        "lb": "Wéi maachen ech eng Demande fir Hëllef?",
        "en": "How do I apply for help?",
    },
    "ask_decision_time": {
        "fr": "Combien de temps pour avoir une décision ?",
        "de": "Wie lange dauert es bis zur Entscheidung?",
        "lb": "Wéi laang dauert et bis eng Decisioun do ass?",
        "en": "How long does a decision take?",
    },
    "ask_appeal": {
        "fr": "Que faire si l'aide est refusée ?",
        "de": "Was kann ich tun, wenn die Hilfe abgelehnt wird?",
        "lb": "Wat kann ech maachen, wann d'Hëllef refuséiert gëtt?",
        "en": "What can I do if the aid is refused?",
    },
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("topic", QUESTIONS)
def test_the_question_gets_its_sourced_answer_in_its_language(begin: Begin, topic: str, lang: Lang) -> None:
    reply = begin(lang).say(QUESTIONS[topic][lang])
    assert (reply.topic, reply.lang) == (topic, lang)
    assert reply.data["sources"]
    assert reply.buttons


OFFICE_QUESTIONS: dict[Lang, str] = {
    "fr": "Quel office social pour {} ?",
    "de": "Welches Sozialamt ist für {} zuständig?",
    "lb": "Wéi en Office social ass fir {} zoustänneg?",
    "en": "Which social office is for {}?",
}


@pytest.mark.parametrize("lang", LANGS)
def test_beckerich_leads_to_the_office_of_the_canton_of_redange(begin: Begin, lang: Lang) -> None:
    reply = begin(lang).say(OFFICE_QUESTIONS[lang].format("Beckerich"))
    assert reply.topic == "ask_office"
    assert reply.data["office"]["id"] == "redange"
    assert "Office social du canton de Redange" in reply.text
    assert reply.data["office"]["phone"] is None
    assert "2755" in reply.text


@pytest.mark.parametrize("lang", LANGS)
def test_stad_is_the_city(begin: Begin, lang: Lang) -> None:
    reply = begin(lang).say(OFFICE_QUESTIONS[lang].format("Stad"))
    assert reply.data["office"]["id"] == "luxembourg"


@pytest.mark.parametrize("lang", LANGS)
def test_esch_is_asked_about_and_the_answer_by_button_or_word_is_understood(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    reply = conversation.say(OFFICE_QUESTIONS[lang].format("Esch"))
    assert reply.question == "office.commune"
    assert [button.title for button in reply.buttons] == ["Esch-sur-Alzette", "Esch-sur-Sûre"]
    assert conversation.press("Esch-sur-Sûre").data["office"]["id"] == "wiltz"
    conversation.say(OFFICE_QUESTIONS[lang].format("Esch"))
    assert conversation.say("Esch Uelzecht").data["office"]["id"] == "esch-sur-alzette"


def test_a_former_commune_is_explained(begin: Begin) -> None:
    reply = begin("fr").say("quel office pour Wahl ?")
    assert reply.data["office"]["id"] == "redange"
    assert "Wahl" in reply.text and "Groussbus-Wal" in reply.text


def test_the_commune_is_asked_for_once_and_then_remembered(begin: Begin) -> None:
    conversation = begin("fr")
    assert conversation.say("quel est mon office ?").question == "office.commune"
    assert conversation.say("Mersch").data["office"]["id"] == "mersch"
    assert conversation.say("comment faire la demande ?").data["office"]["id"] == "mersch"


def test_a_place_outside_the_country_is_said_not_to_be_found(begin: Begin) -> None:
    conversation = begin("de")
    conversation.say("Welches Sozialamt ist für mich zuständig?")
    reply = conversation.say("Trier")
    assert reply.question == "office.commune"
    assert "Trier" in reply.text


def test_a_conversation_begun_in_french_follows_into_luxembourgish(begin: Begin) -> None:
    conversation = begin("fr")
    assert conversation.say("Bonjour, quels papiers dois-je apporter ?").lang == "fr"
    reply = conversation.say("Wéi laang dauert et bis ech eng Äntwert kréien?")
    assert (reply.lang, reply.topic) == ("lb", "ask_decision_time")
    assert conversation.say("merci").lang == "lb"


def test_asking_for_another_language_says_the_last_answer_again_in_it(begin: Begin) -> None:
    conversation = begin("fr")
    conversation.say("Quels papiers dois-je apporter ?")
    conversation.say("können wir auf Deutsch weitermachen?")
    assert [reply.lang for reply in conversation.replies] == ["de", "de"]
    assert conversation.replies[-1].topic == "ask_documents"


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_words_say_it_is_a_machine_and_offer_the_other_three_languages(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    (welcome,) = conversation.replies
    assert welcome.lang == lang
    assert {"fr": "automatique", "de": "automatisch", "lb": "automatesch", "en": "automatic"}[lang] in welcome.text
    assert len(welcome.buttons) == 3
    other = welcome.buttons[0]
    assert conversation.press(other.title).lang == other.payload.split('"')[-2]


def test_simpler_and_again_mean_the_last_answer(begin: Begin) -> None:
    conversation = begin("en")
    answer = conversation.say("What can I do if the aid is refused?")
    simple = conversation.say("I don't understand, can you explain it in simple words?")
    assert simple.topic == answer.topic
    assert len(simple.text) < len(answer.text)
    assert conversation.say("please repeat that").topic == answer.topic


def test_starting_over_forgets_the_commune_and_keeps_the_language(begin: Begin) -> None:
    conversation = begin("de")
    conversation.say("Welches Sozialamt ist für Mersch zuständig?")
    conversation.say("bitte noch einmal ganz von vorne anfangen")
    assert conversation.say("Welches Sozialamt ist für mich zuständig?").question == "office.commune"
