"""Booking, moving, cancelling and looking up a first interview in the chat, by text, in four languages."""

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta

import pytest

from actions.booking import service
from actions.booking.domain import Person, Request
from actions.booking.wishes import LUXEMBOURG
from actions.store.resources import Resources
from bot.assistant import RasaAssistant
from bot.replies import LANGS, Lang
from dialogue.booking_chat import (
    BOOK,
    CANCEL,
    MOVE,
    NO,
    VIEW,
    book_until,
    in_the_database,
    offered,
    open_question,
    secrecy,
    take,
)
from dialogue.conversation import Conversation
from dialogue.interviewing import START, by_text, lead, slots
from dialogue.persona import Words, persona
from dialogue.test_prescreen import DECISION_TIME, STOP, SWITCH

Begin = Callable[[Lang], Conversation]
TUESDAY = 1
NOON = 12
WEEK = 7
THREE_DIFFERENT = 3
MORNINGS: Words = {
    "fr": "la semaine prochaine le matin",
    "de": "nächste Woche am Vormittag",
    "lb": "nächst Woch moies",
    "en": "next week in the morning",
}
NOT_TUESDAYS: Words = {"fr": "pas le mardi", "de": "nicht dienstags", "lb": "net dënschdes", "en": "not Tuesdays"}
SOONEST: Words = {
    "fr": "le plus tôt possible",
    "de": "so bald wie möglich",
    "lb": "sou séier wéi méiglech",
    "en": "as soon as possible",
}
TOMORROW_AT_TEN: Words = {
    "fr": "demain à 10 heures",
    "de": "morgen um 10 Uhr",
    "lb": "muer um 10 Auer",
    "en": "tomorrow at 10",
}
AT: Words = {"fr": "à {} heures", "de": "um {} Uhr", "lb": "um {} Auer", "en": "at {} o'clock"}
YES: Words = {"fr": "oui", "de": "ja", "lb": "jo", "en": "yes"}
INTERPRETER: Words = {
    "fr": "j'ai besoin d'un interprète",
    "de": "ich brauche einen Dolmetscher",
    "lb": "ech brauch en Iwwersetzer",
    "en": "I need an interpreter",
}
NO_SUCH_DAY: Words = {"fr": "le 30 février", "de": "am 30. Februar", "lb": "den 30. Februar", "en": "30 February"}
YESTERDAY: Words = {"fr": "hier", "de": "gestern", "lb": "gëschter", "en": "yesterday"}
CHRISTMAS: Words = {"fr": "le 25 décembre", "de": "am 25. Dezember", "lb": "de 25. Dezember", "en": "25 December"}


def sloppy(reference: str) -> str:
    """As somebody types it: small, with blanks, O for 0."""
    return reference.lower().replace("-", " ").replace("0", "o")


def far_away() -> str:
    """A day beyond every horizon, in figures all four languages read."""
    day = datetime.now(LUXEMBOURG) + timedelta(days=200)
    return f"{day:%d.%m.%Y}"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("contact", ["621 000 {}", "+49 30 90182{}", "ana{}@example.org", None])
def test_a_booking_by_text_is_in_the_database(
    begin: Begin, resources: Resources, lang: Lang, contact: str | None
) -> None:
    typed = contact and contact.format(100 + LANGS.index(lang))
    reply = book_until(begin(lang), lang, None, typed)
    booking = in_the_database(resources, reply.data["booking"]["reference"])
    assert (booking.office_id, booking.active, booking.person.name) == ("redange", True, "Ana Dias")
    kept = booking.person.contact
    plain = typed and (typed if "@" in typed else typed.replace(" ", ""))
    assert (kept.value.removeprefix("+352") if kept else None) == plain
    assert re.search(r"/calendar\.ics$", reply.data["booking"]["ics_url"])
    assert reply.data["booking"]["reference"] in reply.text


@pytest.mark.parametrize("lang", LANGS)
def test_only_times_that_were_wished_for_are_offered(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(BOOK[lang])
    conversation.say("Luxembourg")
    shown = offered(conversation.say(MORNINGS[lang]))
    today = datetime.now(LUXEMBOURG).date()
    monday = today + timedelta(days=7 - today.weekday())
    assert shown
    assert all(start.hour < NOON and 0 <= (start.date() - monday).days < WEEK for start in shown)
    # A second wish narrows the first one down.
    shown = offered(conversation.say(NOT_TUESDAYS[lang]))
    assert shown
    assert all(start.hour < NOON and start.weekday() != TUESDAY for start in shown)


@pytest.mark.parametrize("lang", LANGS)
def test_as_soon_as_possible_is_the_first_free_time(begin: Begin, assistant: RasaAssistant, lang: Lang) -> None:
    conversation = begin(lang)
    first = offered(book_until(conversation, lang, "slot"))[0]
    conversation.say(SOONEST[lang])
    assert open_question(conversation) == "name"
    chosen = slots(assistant, conversation)["booking"]["chosen"]
    assert datetime.fromisoformat(chosen) == first


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("said", [NO_SUCH_DAY, YESTERDAY, CHRISTMAS, None], ids=["no-such", "past", "holiday", "far"])
def test_a_day_that_cannot_be_had_is_said_and_others_offered(begin: Begin, said: Words | None, lang: Lang) -> None:
    conversation = begin(lang)
    asked = book_until(conversation, lang, "slot")
    reply = conversation.say(said[lang] if said else far_away())
    assert open_question(conversation) == "slot"
    assert offered(reply)
    assert reply.text.split("\n\n")[0] not in asked.text


@pytest.mark.parametrize("lang", LANGS)
def test_an_interpreter_is_noted(begin: Begin, resources: Resources, lang: Lang) -> None:
    conversation = begin(lang)
    book_until(conversation, lang, "confirm")
    conversation.say(INTERPRETER[lang])
    assert open_question(conversation) == "confirm"
    reply = conversation.say(YES[lang])
    assert in_the_database(resources, reply.data["booking"]["reference"]).person.needs == ("interpreter",)


@pytest.mark.parametrize("lang", LANGS)
def test_a_time_taken_meanwhile_costs_nothing_but_another_choice(
    begin: Begin, resources: Resources, assistant: RasaAssistant, lang: Lang
) -> None:
    conversation = begin(lang)
    book_until(conversation, lang, "confirm")
    gone = slots(assistant, conversation)["booking"]["chosen"]
    take(resources, datetime.fromisoformat(gone), lang)
    reply = conversation.say(YES[lang])
    assert open_question(conversation) == "slot"
    assert offered(reply)
    assert datetime.fromisoformat(gone) not in offered(reply)
    conversation.say({"fr": "le premier", "de": "das erste", "lb": "dat éischt", "en": "the first"}[lang])
    assert open_question(conversation) == "confirm"
    assert "Ana Dias" in conversation.replies[-1].text
    done = conversation.say(YES[lang])
    assert in_the_database(resources, done.data["booking"]["reference"]).active


@pytest.mark.parametrize("lang", LANGS)
def test_moving_looking_up_and_cancelling_in_another_conversation(
    begin: Begin, resources: Resources, lang: Lang
) -> None:
    made = book_until(begin(lang), lang, None).data["booking"]
    conversation = begin(lang)
    conversation.say(MOVE[lang])
    assert open_question(conversation) == "reference"
    conversation.say(sloppy(made["reference"]))
    conversation.say(SOONEST[lang])
    assert open_question(conversation) == "confirm"
    moved = conversation.say(YES[lang]).data["booking"]
    assert moved["starts_at"] != made["starts_at"]
    assert in_the_database(resources, made["reference"]).starts_at.isoformat() == moved["starts_at"]
    assert conversation.say(VIEW[lang]).data["booking"] == moved
    conversation.say(CANCEL[lang])
    conversation.say(YES[lang])
    assert not in_the_database(resources, made["reference"]).active
    conversation.say(CANCEL[lang])
    again = conversation.say(sloppy(made["reference"]))
    assert again.data["booking"]["active"] is False
    assert open_question(conversation) is None


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("task", [MOVE, CANCEL, VIEW], ids=["move", "cancel", "view"])
def test_a_reference_nobody_has_is_said_and_asked_again(begin: Begin, task: Words, lang: Lang) -> None:
    conversation = begin(lang)
    asked = conversation.say(task[lang])
    first = conversation.say("1A2B-3C4D-5E6")
    second = conversation.say("1A2B-3C4D-5E7")
    assert open_question(conversation) == "reference"
    assert len({asked.text, first.text, second.text}) == THREE_DIFFERENT


@pytest.mark.parametrize("lang", LANGS)
def test_a_topic_and_another_language_in_between_lose_nothing(begin: Begin, resources: Resources, lang: Lang) -> None:
    conversation = begin(lang)
    book_until(conversation, lang, "confirm")
    conversation.say(DECISION_TIME[lang])
    assert conversation.replies[0].topic == "ask_decision_time"
    assert open_question(conversation) == "confirm"
    other = LANGS[(LANGS.index(lang) + 1) % len(LANGS)]
    reply = conversation.say(SWITCH[other])
    assert (open_question(conversation), reply.lang) == ("confirm", other)
    assert "Ana Dias" in reply.text
    done = conversation.say(YES[other])
    assert in_the_database(resources, done.data["booking"]["reference"]).person.name == "Ana Dias"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("way", ["no-consent", "stop"])
def test_without_consent_or_after_stopping_nothing_is_kept(
    begin: Begin, assistant: RasaAssistant, way: str, lang: Lang
) -> None:
    conversation = begin(lang)
    book_until(conversation, lang, "consent")
    conversation.say(NO[lang] if way == "no-consent" else STOP[lang])
    assert open_question(conversation) is None
    assert slots(assistant, conversation)["booking"] is None


@pytest.mark.parametrize("lang", LANGS)
def test_confirming_the_same_twice_books_once(
    begin: Begin, assistant: RasaAssistant, resources: Resources, lang: Lang
) -> None:
    conversation = begin(lang)
    book_until(conversation, lang, "confirm")
    held = slots(assistant, conversation)["booking"]
    reply = conversation.say(YES[lang])
    booked = in_the_database(resources, reply.data["booking"]["reference"])
    person = Person("Ana Dias")
    retried = Request("redange", booked.starts_at, held["lang"], person, held["client_id"])
    with resources.store.write() as session:
        again = service.book(session, secrecy(resources), retried, now=datetime.now(LUXEMBOURG))
    assert again == booked


@pytest.mark.parametrize("lang", LANGS)
def test_the_commune_is_not_asked_again(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say("Redange")
    conversation.say(BOOK[lang])
    assert open_question(conversation) == "slot"


@pytest.mark.parametrize("lang", LANGS)
def test_the_commune_named_in_the_pre_screening_is_not_asked_again(begin: Begin, lang: Lang) -> None:
    someone = persona("pensioner_in_wahl")
    conversation = begin(lang)
    conversation.say(START[lang])
    lead(conversation, by_text(conversation, someone, lang))
    conversation.say(BOOK[lang])
    assert open_question(conversation) == "slot"


@pytest.mark.parametrize("lang", LANGS)
def test_tomorrow_at_ten_is_chosen_or_the_nearest_times_are_offered(
    begin: Begin, assistant: RasaAssistant, lang: Lang
) -> None:
    conversation = begin(lang)
    book_until(conversation, lang, "slot")
    reply = conversation.say(TOMORROW_AT_TEN[lang])
    ten = datetime.combine(datetime.now(LUXEMBOURG) + timedelta(days=1), time(10), LUXEMBOURG)
    chosen = slots(assistant, conversation)["booking"].get("chosen")
    if chosen is None:
        # Booked by the tests before, or a day without hours.
        assert ten not in offered(reply)
        assert offered(reply)
    else:
        assert datetime.fromisoformat(chosen) == ten


@pytest.mark.parametrize("lang", LANGS)
def test_an_hour_alone_picks_among_the_times_offered(begin: Begin, assistant: RasaAssistant, lang: Lang) -> None:
    conversation = begin(lang)
    shown = offered(book_until(conversation, lang, "slot"))
    alone = [one for one in shown if [other.time() for other in shown].count(one.time()) == 1]
    last = max(alone, default=None)
    if last is None or last.date() == datetime.now(LUXEMBOURG).date():
        pytest.skip("no hour that is offered once")
    conversation.say(AT[lang].format(last.hour))
    chosen = datetime.fromisoformat(slots(assistant, conversation)["booking"]["chosen"])
    assert chosen.astimezone(LUXEMBOURG).hour == last.hour


@pytest.mark.parametrize("lang", LANGS)
def test_an_office_without_agenda_says_how_else(begin: Begin, lang: Lang) -> None:
    conversation = begin(lang)
    conversation.say(BOOK[lang])
    reply = conversation.say("Dudelange")
    assert open_question(conversation) is None
    assert reply.data["office"]["id"] == "dudelange"
