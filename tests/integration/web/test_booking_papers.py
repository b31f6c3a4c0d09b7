"""What people take away from a booking, over HTTP: calendar entry, slip, the page, and the office's feed."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from html import unescape
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
import segno
import vobject
from sqlalchemy import select, update

from actions.booking.agendas import put_agenda
from actions.booking.domain import Agenda, Opening
from actions.booking.feed import new_feed_token
from actions.booking.samples import sample_agendas
from actions.booking.slots import LUXEMBOURG
from actions.booking.tables import BOOKINGS
from actions.store.base import utc_now
from bot.replies import LANGS, Lang
from bot.settings import Settings
from bot.variables import moment_in_words
from bot.web.retention import sweep_bookings
from integration.booking.mail_server import Mailbox, mail_server, text_of
from integration.web.serving import Served, served

NAME = "Maria <b>Muster</b>"


@pytest.fixture
def client(site: Served) -> Iterator[httpx.Client]:
    """A client whose browser asks for English."""
    with site.client(**{"Accept-Language": "en"}) as client:
        yield client


def slots(client: httpx.Client, lang: str = "fr", office: str = "redange") -> list[str]:
    found = client.get(f"/api/v1/offices/{office}/slots", params={"lang": lang}).json()["slots"]
    return [slot["starts_at"] for slot in found]


def book(client: httpx.Client, lang: str = "fr", **more: Any) -> dict[str, Any]:
    wish = {"office_id": "redange", "starts_at": slots(client, lang)[-1], "lang": lang, "name": NAME, "contact": None}
    response = client.post("/api/v1/bookings", json=wish | {"client_id": str(uuid4())} | more)
    assert response.status_code == 201, response.text
    made: dict[str, Any] = response.json()
    return made


def slip(client: httpx.Client, made: dict[str, Any]) -> str:
    response = client.get(f"/api/v1/bookings/{made['reference']}/slip")
    assert response.status_code == 200
    return unescape(response.text)


def page(client: httpx.Client, **fields: str) -> httpx.Response:
    return client.post("/booking", data=fields)


def test_the_calendar_entry_follows_the_booking(client: httpx.Client) -> None:
    made = book(client, "lb")
    response = client.get(made["ics_url"])
    assert response.headers["content-type"] == "text/calendar; charset=utf-8; method=PUBLISH"
    assert "attachment" in response.headers["content-disposition"]
    first = vobject.readOne(response.text).vevent
    assert first.dtstart.value == datetime.fromisoformat(made["starts_at"])
    assert "Éischt Gespréich" in first.summary.value
    assert made["reference"] in first.description.value
    assert "Muster" not in response.text

    starts_at = slots(client, "lb")[-1]
    client.patch(f"/api/v1/bookings/{made['reference']}", json={"starts_at": starts_at})
    moved = vobject.readOne(client.get(made["ics_url"]).text).vevent
    assert (moved.uid.value, moved.sequence.value) == (first.uid.value, "1")
    assert moved.dtstart.value == datetime.fromisoformat(starts_at)

    client.delete(f"/api/v1/bookings/{made['reference']}")
    cancelled = client.get(made["ics_url"])
    assert cancelled.headers["content-type"].endswith("method=CANCEL")
    assert vobject.readOne(cancelled.text).vevent.status.value == "CANCELLED"


@pytest.mark.parametrize("lang", LANGS)
def test_the_slip_is_in_the_persons_language_with_french_for_the_desk(
    client: httpx.Client, site: Served, lang: Lang
) -> None:
    made = book(client, lang, needs=["wheelchair"])
    response = client.get(f"/api/v1/bookings/{made['reference']}/slip")
    assert "<b>Muster" not in response.text
    text = unescape(response.text)
    say = site.front.texts.format
    assert f'<html lang="{lang}">' in text
    assert say(lang, "appointment-papers") in text
    assert say(lang, "appointment-line-name", name=NAME) in text
    desk = text[text.index('class="desk" lang="fr"') :]
    when = say("fr", "appointment-line-when", when=moment_in_words(datetime.fromisoformat(made["starts_at"]), "fr"))
    for part in (
        NAME,
        when,
        made["reference"],
        say("fr", "booking-need-wheelchair"),
        say(lang, f"language-name-{lang}"),
    ):
        assert part in desk


def test_the_code_on_the_slip_is_the_link_to_the_booking(client: httpx.Client, site: Served) -> None:
    made = book(client, "de")
    link = f"{site.front.settings.public_address}/booking?lang=de#{made['reference']}"
    drawn = re.search(r'd="([^"]+)"', segno.make(link, error="m").svg_inline())
    assert drawn is not None
    assert drawn[1] in slip(client, made)


@pytest.mark.parametrize("lang", LANGS)
def test_invented_hours_are_said_to_be_invented_on_every_paper(client: httpx.Client, site: Served, lang: Lang) -> None:
    made = book(client, lang)
    warning = site.front.texts.format(lang, "appointment-sample")
    assert warning in slip(client, made)
    assert warning in vobject.readOne(client.get(made["ics_url"]).text).vevent.description.value
    assert warning in unescape(page(client, reference=made["reference"], lang=lang).text)


@pytest.mark.parametrize("paper", ["slip", "calendar.ics"])
def test_there_are_no_papers_of_an_unknown_booking(client: httpx.Client, paper: str) -> None:
    response = client.get(f"/api/v1/bookings/AB2D-3FGH-J4M/{paper}")
    assert response.status_code == 404
    assert response.json()["type"] == "urn:hellef:problem:unknown-booking"


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_asks_for_the_reference_and_shows_moves_and_cancels_without_a_script(
    client: httpx.Client, site: Served, lang: Lang
) -> None:
    say = site.front.texts.format
    asking = client.get("/booking", params={"lang": lang})
    assert say(lang, "appointment-page-reference") in unescape(asking.text)
    made = book(client, lang)
    typed = made["reference"].replace("-", " ").lower()
    shown = unescape(page(client, reference=typed, lang=lang).text)
    assert made["reference"] in shown
    wished = re.findall(r'<option value="([^"]+)">', shown)[-1]
    moved = page(client, reference=made["reference"], lang=lang, do="move", starts_at=wished)
    assert say(lang, "appointment-page-moved") in unescape(moved.text)
    now = client.get(f"/api/v1/bookings/{made['reference']}").json()
    assert datetime.fromisoformat(now["starts_at"]) == datetime.fromisoformat(wished)
    cancelled = page(client, reference=made["reference"], lang=lang, do="cancel")
    assert say(lang, "appointment-page-cancelled") in unescape(cancelled.text)
    again = page(client, reference=made["reference"], lang=lang, do="cancel")
    assert again.status_code == 409
    assert say(lang, "problem-booking-cancelled") in unescape(again.text)
    for response in (asking, moved, cancelled):
        assert made["reference"] not in str(response.url)
        assert response.headers["cache-control"] == "no-store"


def test_the_page_gives_the_slip_and_the_calendar_entry_without_the_reference_in_an_address(
    client: httpx.Client,
) -> None:
    made = book(client)
    reference = made["reference"]
    assert unescape(page(client, reference=reference, do="slip").text) == slip(client, made)
    entry = page(client, reference=reference, do="calendar")
    assert entry.text == client.get(made["ics_url"]).text
    assert "attachment" in entry.headers["content-disposition"]
    assert not re.search(rf'(href|action)="[^"]*{reference}', page(client, reference=reference).text)


def test_on_the_page_a_taken_time_and_nonsense_change_nothing(client: httpx.Client) -> None:
    made, other = book(client), book(client)
    for starts_at in (other["starts_at"], "2020-01-01T10:00:00+00:00", "tomorrow", "", "2030-01-01T10:00"):
        response = page(client, reference=made["reference"], do="move", starts_at=starts_at)
        assert response.status_code in (200, 409)
        assert client.get(f"/api/v1/bookings/{made['reference']}").json() == made
    assert client.post("/booking", content=b"\xff\xfe=&" * 50).status_code == 200


def test_on_the_page_a_wrong_reference_is_told_escaped_and_kept_to_correct(client: httpx.Client) -> None:
    response = page(client, reference='"><script>', lang="en")
    assert response.status_code == 404
    assert "No appointment has this reference" in response.text
    assert "<script>" not in response.text


def test_guessing_on_the_page_counts_as_guessing(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, metrics_port=0, failed_lookups_per_hour=2, trusted_proxies="127.0.0.1")
    with served(settings) as site, site.client(**{"X-Forwarded-For": "203.0.113.7"}) as client:
        tries = [page(client, reference="AB2D-3FGH-J4M") for _ in range(3)]
        assert [response.status_code for response in tries] == [404, 404, 429]
        assert int(tries[-1].headers["retry-after"]) > 0
        assert client.get("/api/v1/agendas/sample-redange-1/calendar.ics?token=x").status_code == 429


def feed_address(site: Served, agenda_id: str) -> str:
    with site.front.database.store.write() as session:
        return f"/api/v1/agendas/{agenda_id}/calendar.ics?token={new_feed_token(session, agenda_id)}"


def test_the_office_reads_its_agenda_and_learns_from_it_no_name_and_no_reference(
    client: httpx.Client, site: Served
) -> None:
    made = book(client, "en", contact="canary@example.org")
    gone = book(client, "en")
    client.delete(f"/api/v1/bookings/{gone['reference']}")
    address = feed_address(site, "sample-redange-1")
    response = client.get(address)
    assert response.headers["content-type"].startswith("text/calendar")
    events = vobject.readOne(response.text).vevent_list
    (mine,) = [event for event in events if event.summary.value.endswith(f"…{made['reference'][-3:]}")]
    assert mine.dtstart.value == datetime.fromisoformat(made["starts_at"])
    assert "Heure d'exemple. Premier entretien" in mine.summary.value
    assert "English" in mine.description.value
    assert not any(gone["reference"][-3:] in event.summary.value for event in events)
    assert not re.search(rf"Muster|canary|{made['reference']}|{made['reference'].replace('-', '')}", response.text)
    german = vobject.readOne(client.get(f"{address}&lang=de").text)
    assert "Erstgespräch" in german.vevent_list[0].summary.value


def test_a_feed_opens_with_its_newest_secret_only(client: httpx.Client, site: Served) -> None:
    old = feed_address(site, "sample-redange-1")
    new = feed_address(site, "sample-redange-1")
    other = new.replace("sample-redange-1", "sample-redange-2")
    never_opened = "/api/v1/agendas/sample-luxembourg-1/calendar.ics?token=x"
    assert client.get(new).status_code == 200
    for closed in (old, other, never_opened, "/api/v1/agendas/nowhere/calendar.ics?token=x"):
        response = client.get(closed)
        assert (response.status_code, response.json()["type"]) == (404, "urn:hellef:problem:unknown-feed")
    assert client.get(new.split("?")[0]).status_code == 422


def test_tries_that_do_not_succeed_are_not_counted_and_a_repetition_neither(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, metrics_port=0, bookings_per_hour=2, trusted_proxies="127.0.0.1")
    with served(settings) as site, site.client(**{"X-Forwarded-For": "203.0.113.7"}) as client:
        client_id = str(uuid4())
        wish = {"office_id": "redange", "lang": "fr", "name": "Maria", "starts_at": slots(client)[-1]}
        assert client.post("/api/v1/bookings", json=wish | {"client_id": client_id}).status_code == 201
        assert client.post("/api/v1/bookings", json=wish | {"client_id": client_id}).status_code == 201
        taken = [client.post("/api/v1/bookings", json=wish | {"client_id": str(uuid4())}) for _ in range(3)]
        assert [response.status_code for response in taken] == [409, 409, 409]
        book(client)
        another = wish | {"starts_at": slots(client)[-1], "client_id": str(uuid4())}
        assert client.post("/api/v1/bookings", json=another).status_code == 429


def test_once_invented_hours_are_switched_off_nobody_can_book_them_and_what_was_booked_can_be_cancelled(
    tmp_path: Path,
) -> None:
    with served(Settings(data_dir=tmp_path, metrics_port=0)) as site, site.client() as client:
        made = book(client)
    with served(Settings(data_dir=tmp_path, metrics_port=0, sample_agendas=False)) as site, site.client() as client:
        body = client.get("/api/v1/offices/redange/slots").json()
        assert (body["bookable"], body["slots"]) == (False, [])
        assert client.get(f"/api/v1/bookings/{made['reference']}/slip").status_code == 200
        assert client.delete(f"/api/v1/bookings/{made['reference']}").status_code == 200
    with served(Settings(data_dir=tmp_path, metrics_port=0)) as site, site.client() as client:
        assert slots(client)


def test_the_invented_hours_of_an_office_are_gone_once_it_has_its_own(own_site: Served) -> None:
    assert {agenda.office_id for agenda in sample_agendas()} >= {"redange"}
    hours = tuple(Opening(day, time(6), time(7)) for day in range(7))
    own = Agenda("own", "redange", "counter", "Guichet", ("fr",), 60, 0, 28, openings=hours)
    with own_site.front.database.store.write() as session:
        put_agenda(session, own)
    with own_site.client() as client:
        body = client.get("/api/v1/offices/redange/slots").json()
        assert body["sample"] is False
        walls = {datetime.fromisoformat(slot["starts_local"]).hour for slot in body["slots"]}
        assert walls == {6}
        assert site_is_plain(slip(client, book(client)))


def site_is_plain(text: str) -> bool:
    return "exemple" not in text


async def test_the_sweep_forgets_who_came_thirty_days_ago(own_site: Served) -> None:
    with own_site.client() as client:
        made, kept = book(client), book(client)
        longer_ago = utc_now() - timedelta(days=31)
        store = own_site.front.database.store
        with store.write() as session:
            row = update(BOOKINGS).where(BOOKINGS.c.starts_at == datetime.fromisoformat(made["starts_at"]))
            session.execute(row.values(starts_at=longer_ago, ends_at=longer_ago))
        assert await sweep_bookings(own_site.front) == 1
        assert client.get(f"/api/v1/bookings/{made['reference']}").status_code == 404
        assert client.get(f"/api/v1/bookings/{kept['reference']}").status_code == 200
        with store.read() as session:
            assert len(session.execute(select(BOOKINGS.c.id)).all()) == 2


def test_an_e_mail_is_sent_soon_after_booking_when_there_is_a_mail_server(tmp_path: Path, free_port: int) -> None:
    mailbox = Mailbox()
    url = f"smtp://127.0.0.1:{free_port}"
    settings = Settings(data_dir=tmp_path, metrics_port=0, smtp_url=url, mail_from="hellef@example.lu")
    with mail_server(mailbox, free_port), served(settings) as site, site.client() as client:
        made = book(client, "de", contact="maria@example.org")
        assert mailbox.arrived.wait(20)
    assert made["reference"] in text_of(mailbox.mails[0])
    assert datetime.fromisoformat(made["starts_at"]).astimezone(LUXEMBOURG).strftime("%H:%M") in text_of(
        mailbox.mails[0]
    )
    assert mailbox.mails[0]["Date"].datetime <= datetime.now(UTC)
