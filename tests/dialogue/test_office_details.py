"""What an office's manager has entered is what residents are told about how to reach it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete

from actions.knowledge.load import knowledge
from actions.offices.domain import new_detail
from actions.offices.repository import enter
from actions.offices.tables import OFFICE_DETAILS
from actions.store.resources import Resources
from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation

Begin = Callable[[Lang], Conversation]
OFFICES = {office.id for office in knowledge().offices}
# 23:30 UTC: in Luxembourg the next day has begun.
AT = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
ENTERED = {"address": "1, rue de l’Essai, Mersch", "phone": "12 34 56", "hours_mon": "8:30–11:30"}
HOURS: dict[Lang, str] = {
    "fr": "Horaires d’ouverture : lundi 8:30–11:30",
    "de": "Öffnungszeiten: Montag 8:30–11:30",
    "lb": "Ëffnungszäiten: Méindeg 8:30–11:30",
    "en": "Opening hours: Monday 8:30–11:30",
}
WHEN_OPEN: dict[Lang, str] = {
    "fr": "Quels sont les horaires de l’office social de Mersch ?",
    "de": "Wann hat das Sozialamt in Mersch geöffnet?",
    "lb": "Wéini ass den Office social zu Miersch op?",
    "en": "When is the social office in Mersch open?",
}
DAY: dict[Lang, str] = {
    "fr": "samedi 21 novembre 2026",
    "de": "Samstag, 21. November 2026",
    "lb": "Samschdeg, 21. November 2026",
    "en": "Saturday, 21 November 2026",
}


def store_details(resources: Resources, details: dict[str, str], *, verified: bool = True) -> None:
    with resources.store.write() as session:
        for key, value in details.items():
            enter(session, new_detail(OFFICES, "mersch", key, value, verified=verified, by="m@example.lu", at=AT))


@pytest.fixture
def database(resources: Resources) -> Iterator[Resources]:
    yield resources
    with resources.store.write() as session:
        session.execute(delete(OFFICE_DETAILS))


def own_sources(reply_data: dict[str, object]) -> list[str]:
    sources = reply_data["sources"]
    assert isinstance(sources, list)
    return [source["title"] for source in sources if source["id"] == "office_entry"]


@pytest.mark.parametrize("lang", LANGS)
def test_hours_that_the_office_entered_are_told_with_the_day_they_were_entered(
    begin: Begin, database: Resources, lang: Lang
) -> None:
    store_details(database, ENTERED)
    reply = begin(lang).say(WHEN_OPEN[lang])
    assert HOURS[lang] in reply.text
    assert ENTERED["phone"] in reply.text
    assert ENTERED["address"] in reply.text
    assert "2755" not in reply.text
    assert reply.data["office"]["phone"] == ENTERED["phone"]
    (title,) = own_sources(reply.data)
    assert DAY[lang] in title


@pytest.mark.parametrize("lang", LANGS)
def test_where_nothing_verified_was_entered_the_helpline_is_named(
    begin: Begin, database: Resources, lang: Lang
) -> None:
    store_details(database, ENTERED, verified=False)
    reply = begin(lang).say(WHEN_OPEN[lang])
    assert "2755" in reply.text
    assert ENTERED["phone"] not in reply.text
    assert reply.data["office"]["opening_hours"] is None
    assert own_sources(reply.data) == []


def test_an_answer_that_names_the_office_beside_its_topic_shows_what_was_entered(
    begin: Begin, database: Resources
) -> None:
    store_details(database, ENTERED)
    conversation = begin("en")
    conversation.say("I live in Mersch, which social office is mine?")
    reply = conversation.say("How do I apply for social aid?")
    assert reply.topic == "ask_how_to_apply"
    assert reply.data["office"]["phone"] == ENTERED["phone"]
    assert len(own_sources(reply.data)) == 1


def test_of_two_offices_each_shows_what_it_has_entered_itself(begin: Begin, database: Resources) -> None:
    store_details(database, ENTERED)
    reply = begin("en").say("Which social office, Mersch or Redange?")
    phones = {card["id"]: card["phone"] for card in reply.data["offices"]}
    assert phones == {"mersch": ENTERED["phone"], "redange": None}
    assert len(own_sources(reply.data)) == 1
