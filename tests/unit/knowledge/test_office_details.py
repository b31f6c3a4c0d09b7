"""What an office's manager enters takes the place of the starting values, and nothing unverified is shown."""

from datetime import UTC, datetime

import pytest

from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import office_card
from actions.offices.domain import DetailRefused, OfficeDetail, new_detail, shown

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
OFFICES = {office.id for office in knowledge().offices}
LUXEMBOURG = next(office for office in knowledge().offices if office.id == "luxembourg")


def detail(key: str, value: str | None, *, verified: bool = True) -> OfficeDetail:
    return new_detail(OFFICES, "luxembourg", key, value, verified=verified, by="manager@example.lu", at=AT)


def test_a_verified_number_stands_on_the_card_in_the_place_of_the_unknown_one() -> None:
    assert office_card(LUXEMBOURG, "Luxembourg")["phone"] is None
    card = office_card(LUXEMBOURG, "Luxembourg", shown([detail("phone", "+352 12 34 56")], "fr"))
    assert card["phone"] == "+352 12 34 56"
    assert card["website"] == LUXEMBOURG.contact.website.value


def test_what_is_not_verified_is_not_shown() -> None:
    entered = [detail("phone", "12 34 56", verified=False), detail("hours_mon", "8:30–11:30", verified=False)]
    assert shown(entered, "fr") == {}


def test_a_detail_that_was_withdrawn_is_shown_no_more() -> None:
    assert office_card(LUXEMBOURG, "Luxembourg")["website"]
    assert office_card(LUXEMBOURG, "Luxembourg", shown([detail("website", " ")], "fr"))["website"] is None


@pytest.mark.parametrize(
    ("lang", "hours"),
    [
        ("fr", "lundi 8:30–11:30, vendredi sur rendez-vous"),
        ("de", "Montag 8:30–11:30, Freitag sur rendez-vous"),
        ("lb", "Méindeg 8:30–11:30, Freideg sur rendez-vous"),
        ("en", "Monday 8:30–11:30, Friday sur rendez-vous"),
    ],
)
def test_the_hours_are_said_day_by_day_in_the_language_and_unknown_days_are_not_named(lang: str, hours: str) -> None:
    entered = [detail("hours_fri", "sur  rendez-vous"), detail("hours_mon", "8:30–11:30"), detail("hours_tue", None)]
    assert shown(entered, lang) == {"opening_hours": hours, "entered_on": "2026-11-21"}


@pytest.mark.parametrize(
    ("office", "key", "value", "why"),
    [
        ("atlantis", "phone", "12 34 56", "no office 'atlantis'"),
        ("luxembourg", "fax", "12 34 56", "no detail 'fax'"),
        ("luxembourg", "phone", "call us", "is not a phone"),
        ("luxembourg", "email", "office", "is not a email"),
        ("luxembourg", "website", "javascript:alert(1)", "is not a website"),
        ("luxembourg", "address", "x" * 301, "more than 300 characters"),
    ],
)
def test_what_cannot_be_a_detail_is_refused_with_the_reason(office: str, key: str, value: str, why: str) -> None:
    with pytest.raises(DetailRefused, match=why):
        new_detail(OFFICES, office, key, value, verified=True, by="manager@example.lu", at=AT)
