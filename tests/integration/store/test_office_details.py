"""The details that managers enter, on both databases."""

from datetime import UTC, datetime, timedelta

from actions.knowledge.load import knowledge
from actions.offices.domain import OfficeDetail, new_detail
from actions.offices.repository import enter, of_office
from actions.store.engine import Store

OFFICES = {office.id for office in knowledge().offices}
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)


def detail(office: str, key: str, value: str | None, at: datetime = AT) -> OfficeDetail:
    return new_detail(OFFICES, office, key, value, verified=True, by="manager@example.lu", at=at)


def test_a_detail_comes_back_as_it_was_entered_with_who_and_when(store: Store) -> None:
    phone, hours = detail("luxembourg", "phone", "12 34 56"), detail("luxembourg", "hours_mon", "8:30–11:30")
    with store.write() as session:
        enter(session, phone)
        enter(session, hours)
        enter(session, detail("redange", "phone", "65 43 21"))
    with store.read() as session:
        assert of_office(session, "luxembourg") == (hours, phone)
        assert of_office(session, "wiltz") == ()


def test_a_later_entry_takes_the_place_of_the_one_before_and_an_earlier_one_does_not(store: Store) -> None:
    for minutes, value in ((0, "12 34 56"), (5, None), (2, "99 99 99")):
        with store.write() as session:
            enter(session, detail("luxembourg", "phone", value, AT + timedelta(minutes=minutes)))
    with store.read() as session:
        (kept,) = of_office(session, "luxembourg")
    assert kept.value is None
    assert kept.entered_at == AT + timedelta(minutes=5)
