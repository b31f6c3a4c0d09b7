"""What people give to be reached by."""

import pytest

from actions.booking.domain import Contact, InvalidContact, InvalidName
from actions.booking.person import masked, parse_contact, parse_name


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("621 123 456", "+352621123456"),
        ("+352 621 12 34 56", "+352621123456"),
        ("00352621123456", "+352621123456"),
        ("26 12 34 56", "+35226123456"),
        ("+33 6 12 34 56 78", "+33612345678"),
        ("0049 151 23456789", "+4915123456789"),
    ],
)
def test_a_number_of_luxembourg_or_from_abroad_is_understood(typed: str, number: str) -> None:
    assert parse_contact(typed) == Contact("phone", number)


def test_an_address_is_taken_in_its_normal_form() -> None:
    assert parse_contact("  Maria@Example.ORG ") == Contact("email", "Maria@example.org")


@pytest.mark.parametrize("typed", [None, "", "   "])
def test_nobody_has_to_be_reachable(typed: str | None) -> None:
    assert parse_contact(typed) is None


@pytest.mark.parametrize(
    "typed",
    ["123", "call me", "maria@", "maria@example", "a@b@c.lu", "+999 123456", "06 12 34 56 78 90 12 34", "1" * 300],
)
def test_what_reaches_nobody_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(InvalidContact) as caught:
        parse_contact(typed)
    assert typed not in str(caught.value)


def test_a_name_is_kept_as_people_write_it() -> None:
    assert parse_name("  Zoë\u200b   d'Ornellas-Ñúñez\n") == "Zoë d'Ornellas-Ñúñez"
    assert parse_name("محمد") == "محمد"


@pytest.mark.parametrize("typed", ["", " \t ", "\u200b\u200b", "x" * 121])
def test_nothing_and_a_novel_are_no_names(typed: str) -> None:
    with pytest.raises(InvalidName):
        parse_name(typed)


def test_a_contact_is_shown_so_that_only_its_owner_knows_it() -> None:
    assert masked(Contact("email", "maria@example.org")) == "m…@example.org"
    assert masked(Contact("phone", "+352621123456")) == "…56"
