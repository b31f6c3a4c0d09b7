"""Choosing a time, in a real database with sample hours."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from actions.booking.agendas import put_agenda
from actions.booking.arrangement import Arrangement
from actions.booking.desk import Desk
from actions.booking.domain import Agenda, Opening
from actions.booking.secrecy import Secrecy
from actions.booking.times import Times, choose_time, offer_times
from actions.booking.wishes import LUXEMBOURG
from actions.speech.said import Said
from actions.store.engine import open_store
from actions.store.migrate import migrate

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)  # Monday, seven in the morning in Luxembourg
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
OPENINGS = tuple(Opening(day, time(9), time(17)) for day in range(len(DAYS)))
AGENDA = Agenda("a", "redange", "counter", "Guichet", ("en",), 60, 180, 28, False, OPENINGS)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("times")
    store = open_store(f"sqlite:///{folder}/hellef.db")
    migrate(store)
    with store.write() as session:
        put_agenda(session, AGENDA)
    with store.read() as session:
        yield Desk(session, Secrecy([Fernet.generate_key().decode()]), NOW)


def say(
    desk: Desk, before: Arrangement, text: str, date: dict[str, Any] | None = None, intent: str = "inform"
) -> Times:
    entities = [{"entity": "date", "value": date}] if date else []
    return choose_time(desk, before, "redange", "en", Said("inform", entities, text))


def offered(times: Times) -> list[datetime]:
    return [datetime.fromisoformat(start).astimezone(LUXEMBOURG) for start in times.arrangement.offered]


SAID = ["others", "in the morning", "in the afternoon", "next week", "yesterday", "26 December", "3:00"]
DATES: dict[str, dict[str, Any]] = {
    "next week": {"value": {"from": "2026-12-07", "to": "2026-12-13"}, "grain": "range"},
    "yesterday": {"value": "2026-11-29", "grain": "day"},
    "26 December": {"value": "2026-12-26", "grain": "day"},
    "3:00": {"value": "2026-12-05T03:00", "grain": "time"},
}


@given(excluded=st.sampled_from(DAYS), steps=st.lists(st.sampled_from(SAID), max_size=5))
def test_a_day_once_excluded_is_not_offered_whatever_is_said_next(desk: Desk, excluded: str, steps: list[str]) -> None:
    times = say(desk, offer_times(desk, Arrangement(), "redange", "en").arrangement, f"not {excluded}")
    for step in steps:
        times = say(desk, times.arrangement, step, DATES.get(step))
        assert offered(times)
        assert DAYS.index(excluded) not in {start.weekday() for start in offered(times)}


def test_others_stay_within_what_was_wished(desk: Desk) -> None:
    first = say(desk, Arrangement(), "next week in the morning", DATES["next week"])
    more = say(desk, first.arrangement, "others")
    assert offered(more)
    assert not set(offered(first)) & set(offered(more))
    assert all(start.hour < 12 and start.isocalendar().week == 50 for start in offered(more))


@pytest.mark.parametrize(
    ("text", "date", "why"),
    [
        ("yesterday", DATES["yesterday"], "past"),
        ("30 February", {"value": None, "grain": "day"}, "no-such-day"),
        ("26 December", DATES["26 December"], "nothing-then"),
        ("3 March 2028", {"value": "2028-03-03", "grain": "day"}, "nothing-then"),
        ("at 3", DATES["3:00"], "not-free"),
    ],
)
def test_why_other_times_are_offered_is_told(desk: Desk, text: str, date: dict[str, Any], why: str) -> None:
    times = say(desk, Arrangement(), text, date)
    assert (times.chosen, times.why) == (None, why)
    assert offered(times)


def test_a_free_hour_named_is_chosen(desk: Desk) -> None:
    times = say(desk, Arrangement(), "Wednesday at 10", {"value": "2026-12-02T10:00", "grain": "time"})
    assert times.chosen == datetime(2026, 12, 2, 9, tzinfo=UTC)


def test_an_hour_alone_means_the_time_offered_at_that_hour(desk: Desk) -> None:
    shown = (NOW + timedelta(days=3, hours=2), NOW + timedelta(days=3, hours=4))
    before = Arrangement(offered=tuple(start.isoformat() for start in shown))
    # The understanding takes the next such hour: today, before the notice time is over.
    times = say(desk, before, "at 9", {"value": "2026-11-30T09:00", "grain": "time"})
    assert times.chosen == shown[0]


def test_what_says_nothing_of_a_time_is_not_understood(desk: Desk) -> None:
    assert not say(desk, Arrangement(), "qwzx vbnk").understood
