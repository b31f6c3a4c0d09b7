"""Which office, asked with a place abroad, with two places, or without any address."""

from collections.abc import Callable

import pytest

from actions.knowledge.communes import commune_index
from bot.assistant import RasaAssistant
from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation
from dialogue.interviewing import slots

Begin = Callable[[Lang], Conversation]
By = dict[Lang, str]
INDEX = commune_index()


def office(commune: str) -> str:
    return INDEX.office_of(commune).name


ABROAD: dict[str, tuple[By, str]] = {
    "France": (
        {
            "fr": "quel office pour Thionville ?",
            "de": "Ich wohne in Diedenhofen, welches Sozialamt ist zuständig?",
            "lb": "Ech wunnen zu Diddenuewen, wéi en Office ass fir mech?",
            "en": "I live in Metz, which social office is mine?",
        },
        "CCAS",
    ),
    "Germany": (
        {
            "fr": "J'habite à Trèves, quel est mon office social ?",
            "de": "Ich wohne in Trier, welches Sozialamt ist zuständig?",
            "lb": "Ech wunnen zu Tréier, wéi en Office ass fir mech?",
            "en": "I live in Saarbrücken, which social office is mine?",
        },
        "Sozialamt",
    ),
    "Belgium": (
        {
            "fr": "quel office social pour Arlon ?",
            "de": "Ich wohne in Bastogne, welches Sozialamt ist zuständig?",
            "lb": "Ech wunnen zu Arel, wéi en Office ass fir mech?",
            "en": "I live in Arlon, which social office is mine?",
        },
        "CPAS",
    ),
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("country", ABROAD)
def test_for_a_place_abroad_its_own_social_service_is_named_and_what_holds_here(
    begin: Begin, country: str, lang: Lang
) -> None:
    asked, service = ABROAD[country]
    conversation = begin(lang)
    reply = conversation.say(asked[lang])
    assert (reply.topic, reply.lang) == ("ask_office", lang)
    assert service in reply.text
    assert "27" in reply.text and "2755" in reply.text
    assert "office" not in reply.data
    assert reply.data["sources"]
    # Somebody whose domicile is here after all only has to name the commune.
    assert conversation.say("Mersch").data["office"]["id"] == "mersch"


@pytest.mark.parametrize("name", ["Trier", "Thionville", "Arel"])
def test_the_bare_name_of_a_town_across_the_border_is_enough(begin: Begin, name: str) -> None:
    reply = begin("fr").say(name)
    assert reply.topic == "ask_office"
    assert name in reply.text


def test_a_commune_of_ours_is_never_taken_for_a_place_abroad(begin: Begin) -> None:
    assert begin("fr").say("quel office pour Remich ?").data["office"]["id"] == "remich"


TWO: By = {
    "fr": "Quel office social pour Mersch ou Redange ?",
    "de": "Welches Sozialamt ist für Mersch oder Redange zuständig?",
    "lb": "Wéi en Office social ass zoustänneg, Miersch oder Réiden?",
    "en": "Which social office is for Mersch or Redange?",
}


@pytest.mark.parametrize("lang", LANGS)
def test_two_communes_get_both_offices_and_none_is_remembered_until_one_is_chosen(
    begin: Begin, assistant: RasaAssistant, lang: Lang
) -> None:
    conversation = begin(lang)
    reply = conversation.say(TWO[lang])
    paragraphs = reply.text.split("\n\n")
    assert office("Mersch") in paragraphs[0]
    assert office("Redange/Attert") in paragraphs[1]
    assert slots(assistant, conversation).get("commune") is None
    assert conversation.press("Mersch").data["office"]["id"] == "mersch"
    assert slots(assistant, conversation)["commune"] == "Mersch"


LIVES_AND_WORKS: By = {
    "fr": "J'habite à Wiltz mais je travaille à Clervaux, quel office ?",
    "de": "Ich wohne in Wiltz und arbeite in Clervaux, welches Sozialamt ist zuständig?",
    "lb": "Ech wunnen zu Wolz a schaffen zu Clierf, wéi en Office ass fir mech?",
    "en": "I live in Wiltz but work in Clervaux, which office?",
}


@pytest.mark.parametrize("lang", LANGS)
def test_of_two_communes_the_one_of_residence_decides_over_the_one_of_work(
    begin: Begin, assistant: RasaAssistant, lang: Lang
) -> None:
    conversation = begin(lang)
    reply = conversation.say(LIVES_AND_WORKS[lang])
    assert reply.data["office"]["id"] == "wiltz"
    assert office("Clervaux") not in reply.text
    assert slots(assistant, conversation)["commune"] == "Wiltz"


def test_who_works_here_and_lives_across_the_border_is_not_sent_to_the_office_of_the_work_place(
    begin: Begin, assistant: RasaAssistant
) -> None:
    conversation = begin("fr")
    reply = conversation.say("J'habite à Thionville et je travaille à Mersch, quel office social ?")
    assert "CCAS" in reply.text
    assert office("Mersch") not in reply.text
    assert slots(assistant, conversation).get("commune") is None


NO_ADDRESS: By = {
    "fr": "Je suis sans adresse, quel office est compétent ?",
    "de": "Ich habe keine Adresse, welches Sozialamt ist zuständig?",
    "lb": "Ech hu keng Adress, wéi en Office ass fir mech zoustänneg?",
    "en": "I have no address, which social office is for me?",
}
REFERENCE: By = {
    "fr": "adresse de référence",
    "de": "Referenzadresse",
    "lb": "Referenzadress",
    "en": "reference address",
}


@pytest.mark.parametrize("lang", LANGS)
def test_without_an_address_it_says_where_to_turn_today_and_what_a_reference_address_is(
    begin: Begin, lang: Lang
) -> None:
    conversation = begin(lang)
    reply = conversation.say(NO_ADDRESS[lang])
    assert REFERENCE[lang] in reply.text
    assert "2755" in reply.text
    assert "registers_2013" in {source["id"] for source in reply.data["sources"]}
    assert reply.buttons[0].payload == "/crisis_no_shelter"
    assert conversation.say("Wiltz").data["office"]["id"] == "wiltz"


def test_what_is_no_place_is_not_answered_with_the_commune_known_from_before(begin: Begin) -> None:
    conversation = begin("fr")
    conversation.say("quel office pour Mersch ?")
    conversation.say("quel office pour Esch ?")
    reply = conversation.say("Xyzbach")
    assert reply.question == "office.commune"
    assert "office" not in reply.data
