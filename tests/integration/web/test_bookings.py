"""Offices, slots and bookings over HTTP."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from actions.booking.samples import seed_sample_agendas
from actions.booking.slots import LUXEMBOURG
from actions.offices.domain import new_detail
from actions.offices.repository import enter
from bot.settings import Settings
from integration.web.serving import Served, served


def open_offices(site: Served) -> None:
    with site.front.database.store.write() as session:
        seed_sample_agendas(session)


@pytest.fixture(scope="module")
def offices(site: Served) -> Served:
    """An app with the sample agendas."""
    open_offices(site)
    return site


@pytest.fixture
def client(offices: Served) -> Iterator[httpx.Client]:
    """A client whose browser asks for English."""
    with offices.client(**{"Accept-Language": "en"}) as client:
        yield client


def slots(client: httpx.Client, office: str = "redange", **query: str) -> list[dict[str, Any]]:
    response = client.get(f"/api/v1/offices/{office}/slots", params=query)
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["slots"]
    return found


def send(client: httpx.Client, starts_at: str, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
    wish = {"office_id": "redange", "starts_at": starts_at, "lang": "fr", "name": "Maria Muster", "contact": None}
    return client.post("/api/v1/bookings", json=wish | {"client_id": str(uuid4())} | more, headers=headers)


def booked(client: httpx.Client, **more: Any) -> dict[str, Any]:
    lang = more.get("lang", "fr")
    response = send(client, slots(client, lang=lang)[-1]["starts_at"], **more)
    assert response.status_code == 201, response.text
    body: dict[str, Any] = response.json()
    return body


@pytest.mark.parametrize("typed", ["Redange", "réiden", "REDANGE-SUR-ATTERT", "Wal"])
def test_a_commune_in_any_spelling_finds_its_office(client: httpx.Client, typed: str) -> None:
    body = client.get("/api/v1/offices", params={"commune": typed}).json()
    assert body["office"]["id"] == "redange"
    assert body["sources"]
    assert body["communes"] == []
    assert "Office social" in body["text"]


def test_what_the_office_itself_entered_is_on_its_card_and_named_as_its_own(
    client: httpx.Client, offices: Served
) -> None:
    at = datetime(2026, 11, 21, 9, tzinfo=UTC)
    phone = new_detail({"wiltz"}, "wiltz", "phone", "12 34 56", verified=True, by="manager@example.lu", at=at)
    with offices.front.database.store.write() as session:
        enter(session, phone)
    body = client.get("/api/v1/offices", params={"commune": "Wiltz", "lang": "en"}).json()
    assert body["office"]["phone"] == "12 34 56"
    assert body["office"]["entered_on"] == "2026-11-21"
    assert "Saturday, 21 November 2026" in body["sources"][-1]["title"]


def test_a_name_of_several_communes_asks_which(client: httpx.Client) -> None:
    body = client.get("/api/v1/offices", params={"commune": "Esch", "lang": "de"}).json()
    assert body["office"] is None
    assert {"Esch-sur-Alzette", "Esch-sur-Sûre"} <= set(body["communes"])
    assert body["lang"] == "de"


def test_a_name_of_no_commune_says_where_to_ask(client: httpx.Client) -> None:
    body = client.get("/api/v1/offices", params={"commune": "Atlantis"}).json()
    assert (body["office"], body["communes"]) == (None, [])
    assert [contact["number"] for contact in body["contacts"]] == ["2755"]


def test_slots_come_in_order_in_utc_and_in_wall_time(client: httpx.Client) -> None:
    body = client.get("/api/v1/offices/redange/slots").json()
    assert body["sample"] is True
    assert body["bookable"] is True
    assert body["langs"] == ["fr", "de", "lb", "en"]
    found = [datetime.fromisoformat(slot["starts_at"]) for slot in body["slots"]]
    assert found == sorted(set(found))
    for slot in body["slots"]:
        local = datetime.fromisoformat(slot["starts_local"])
        assert local == datetime.fromisoformat(slot["starts_at"])
        assert local.utcoffset() == local.astimezone(LUXEMBOURG).utcoffset()
        assert 9 <= local.hour < 17


def test_slots_are_bounded_by_days_and_by_moments(client: httpx.Client) -> None:
    everything = slots(client)
    day = everything[3]["starts_local"][:10]
    of_day = [slot for slot in everything if slot["starts_local"][:10] == day]
    assert slots(client, **{"from": day, "to": day}) == of_day
    begin = of_day[0]["starts_local"]
    assert slots(client, **{"from": begin, "to": begin}) == []
    lost_plus = f"/api/v1/offices/redange/slots?from={begin}&to={day}"
    assert client.get(lost_plus).json()["slots"] == of_day
    assert slots(client, **{"from": "9999-12-31", "to": "0001-01-01"}) == []
    assert slots(client, **{"from": "0001-01-01T00:00:00+14:00", "to": "9999-12-31T23:00:00-12:00"}) == everything


def test_slots_are_those_of_who_speaks_the_language(client: httpx.Client) -> None:
    assert len(slots(client, lang="lb")) > len(slots(client, lang="en")) > 0


def test_an_office_without_agendas_says_so_and_one_that_does_not_exist_too(client: httpx.Client) -> None:
    body = client.get("/api/v1/offices/remich/slots").json()
    assert (body["bookable"], body["slots"]) == (False, [])
    assert client.get("/api/v1/offices/atlantis/slots").status_code == 404


def test_an_interview_is_booked_seen_moved_and_cancelled(client: httpx.Client) -> None:
    first, second = slots(client, lang="lb")[-2:]
    response = send(
        client,
        first["starts_at"],
        lang="lb",
        contact="621 123 456",
        topic="ask_financial_aid",
        needs=["wheelchair", "interpreter", "wheelchair"],
    )
    assert response.status_code == 201, response.text
    made = response.json()
    reference = made["reference"]
    assert response.headers["Location"] == f"/api/v1/bookings/{reference}"
    assert made["ics_url"] == f"/api/v1/bookings/{reference}/calendar.ics"
    assert made["status"] == "booked"
    assert (made["starts_at"], made["starts_local"]) == (first["starts_at"], first["starts_local"])
    assert (made["name"], made["contact"], made["contact_kind"]) == ("Maria Muster", "…56", "phone")
    assert made["needs"] == ["interpreter", "wheelchair"]
    assert made["office"]["name"].startswith("Office social")
    typed = reference.replace("-", " ").lower().replace("0", "o")
    assert client.get(f"/api/v1/bookings/{typed}").json() == made

    moved = client.patch(f"/api/v1/bookings/{reference}", json={"starts_at": second["starts_at"]}).json()
    assert (moved["starts_at"], moved["sequence"], moved["reference"]) == (second["starts_at"], 1, reference)
    again = client.patch(f"/api/v1/bookings/{reference}", json={"starts_at": second["starts_at"]}).json()
    assert again == moved
    assert first["starts_at"] in [slot["starts_at"] for slot in slots(client, lang="lb")]

    cancelled = client.delete(f"/api/v1/bookings/{reference}").json()
    assert (cancelled["status"], cancelled["sequence"]) == ("cancelled", 2)
    for once_more in (
        client.delete(f"/api/v1/bookings/{reference}"),
        client.patch(f"/api/v1/bookings/{reference}", json={"starts_at": first["starts_at"]}),
    ):
        assert once_more.status_code == 409
        assert once_more.json()["lang"] == "lb"
        assert "ofgesot" in once_more.json()["detail"]


def test_a_taken_slot_is_a_conflict_with_others_to_choose_from(client: httpx.Client) -> None:
    made = booked(client, lang="en")
    response = send(client, made["starts_at"], lang="en")
    assert response.status_code == 409
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["type"] == "urn:hellef:problem:slot-taken"
    assert "Somebody else" in problem["detail"]
    offered = [slot["starts_at"] for slot in problem["alternatives"]]
    assert len(offered) >= 3
    assert made["starts_at"] not in offered
    assert send(client, offered[0], lang="en").status_code == 201
    taken = client.patch(f"/api/v1/bookings/{made['reference']}", json={"starts_at": offered[0]})
    assert (taken.status_code, taken.json()["type"]) == (409, "urn:hellef:problem:slot-taken")
    assert client.get(f"/api/v1/bookings/{made['reference']}").json() == made


@pytest.mark.parametrize(
    ("away", "kind"), [(timedelta(hours=-1), "past"), (timedelta(minutes=1), "hours"), (timedelta(days=300), "horizon")]
)
@pytest.mark.parametrize("lang", ["fr", "de", "lb", "en"])
def test_a_slot_that_is_not_offered_is_said_why_in_the_callers_language(
    client: httpx.Client, offices: Served, away: timedelta, kind: str, lang: str
) -> None:
    wished = datetime.now(UTC).replace(microsecond=123) + away
    response = send(client, wished.isoformat(), lang=lang)
    problem = response.json()
    assert response.status_code == 409
    if kind != "hours":  # it may be night, a holiday, a closed day
        assert problem["type"] == f"urn:hellef:problem:slot-{kind}"
        assert problem["detail"] == offices.front.texts.format(lang, f"problem-slot-{kind}")
    assert len(problem["alternatives"]) >= 3


def test_sending_a_booking_again_gets_the_same_booking(client: httpx.Client) -> None:
    client_id = str(uuid4())
    starts_at = slots(client)[-1]["starts_at"]
    first, second = (send(client, starts_at, client_id=client_id) for _ in range(2))
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()


def test_a_contact_that_has_an_interview_to_come_is_told_without_telling_which(client: httpx.Client) -> None:
    made = booked(client, contact="maria@example.org")
    response = send(client, slots(client)[-1]["starts_at"], contact="MARIA@example.org", lang="de")
    assert response.status_code == 409
    assert response.json()["type"] == "urn:hellef:problem:contact-booked"
    assert made["reference"] not in response.text
    assert made["starts_at"] not in response.text


@pytest.mark.parametrize("contact", ["12", "maria@", "not a contact"])
def test_a_contact_that_reaches_nobody_is_refused_in_the_callers_language(client: httpx.Client, contact: str) -> None:
    response = send(client, slots(client)[-1]["starts_at"], contact=contact, lang="lb")
    assert response.status_code == 422
    assert "Telefonsnummer" in response.json()["detail"]
    assert contact not in response.text


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""}, {"name": " \u200b "}, {"name": "x" * 121}, {"starts_at": "tomorrow"}, {"starts_at": 1764576000},
        {"starts_at": "2026-12-01T10:00:00"}, {"lang": "pt"}, {"client_id": "1"}, {"needs": ["vip"]},
        {"topic": "Mr Muster has debts"},
    ],
)  # fmt: skip
def test_a_booking_of_the_wrong_shape_is_refused(client: httpx.Client, wrong: dict[str, Any]) -> None:
    starts_at = wrong.pop("starts_at", "2030-01-01T10:00:00Z")
    response = send(client, starts_at, **wrong)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"


def test_an_unknown_office_and_an_unknown_reference_are_said(client: httpx.Client) -> None:
    assert send(client, "2030-01-01T10:00:00Z", office_id="atlantis").status_code == 404
    for method in ("GET", "DELETE"):
        response = client.request(method, "/api/v1/bookings/AB2D-3FGH-J4M")
        assert response.status_code == 404
        assert response.json()["type"] == "urn:hellef:problem:unknown-booking"
        assert "No appointment" in response.json()["detail"]


@pytest.fixture(params=["memory", "redis"])
def guarded(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    """An app behind a proxy with small limits."""
    settings = Settings(
        data_dir=tmp_path,
        metrics_port=0,
        bookings_per_hour=3,
        failed_lookups_per_hour=2,
        trusted_proxies="127.0.0.1",
        redis_url=request.getfixturevalue("redis_url") if request.param == "redis" else None,
    )
    with served(settings) as site:
        open_offices(site)
        yield site


def test_who_guesses_references_is_stopped_and_who_has_one_is_never_counted(guarded: Served) -> None:
    guesser, counter = {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": "203.0.113.8"}
    with guarded.client(**{"Accept-Language": "en"}) as client:
        mine = f"/api/v1/bookings/{booked(client, headers=counter)['reference']}"
        assert {client.get(mine, headers=counter).status_code for _ in range(10)} == {200}
        guesses = [client.get("/api/v1/bookings/AB2D-3FGH-J4M", headers=guesser) for _ in range(3)]
        assert [response.status_code for response in guesses] == [404, 404, 429]
        assert 1 <= int(guesses[-1].headers["retry-after"]) <= 3600
        assert "too many tries" in guesses[-1].json()["detail"]
        assert client.get(mine, headers=guesser).status_code == 429
        assert client.get(mine, headers=counter).status_code == 200


def test_trying_out_contacts_counts_as_guessing(guarded: Served) -> None:
    here = {"X-Forwarded-For": "203.0.113.7"}
    with guarded.client() as client:
        booked(client, headers={"X-Forwarded-For": "203.0.113.8"}, contact="maria@example.org")
        free = slots(client)[-1]["starts_at"]
        tries = [send(client, free, headers=here, contact="maria@example.org").status_code for _ in range(3)]
        assert tries == [409, 409, 429]


def test_one_address_can_not_take_all_the_slots(guarded: Served) -> None:
    here = {"X-Forwarded-For": "203.0.113.7"}
    with guarded.client() as client:
        statuses = [send(client, slots(client)[n]["starts_at"], headers=here).status_code for n in (-1, -1, -1, -1)]
        assert statuses == [201, 201, 201, 429]


def test_the_default_limits_let_a_shared_counter_computer_work() -> None:
    assert Settings().bookings_per_hour >= 30
    assert Settings().failed_lookups_per_hour >= 20


def test_nothing_of_a_booking_is_logged(client: httpx.Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        made = booked(client, name="Canary Bird", contact="canary@example.org")
        client.get(f"/api/v1/bookings/{made['reference']}")
        client.delete(f"/api/v1/bookings/{made['reference']}")
    logged = " ".join(
        f"{record.getMessage()} {vars(record)}" for record in caplog.records if record.name.startswith("bot")
    )
    assert "/api/v1/bookings" in logged
    assert not any(word in logged for word in ("Canary", "canary", made["reference"]))


def test_a_method_that_is_not_taken_is_told_which_are(client: httpx.Client) -> None:
    response = client.put("/api/v1/bookings/AB2D-3FGH-J4M")
    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) == {"GET", "PATCH", "DELETE"}
