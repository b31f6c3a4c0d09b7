"""References of bookings: not to be guessed, forgiving when typed, found in what people write."""

from math import log2

import pytest

from actions.booking.reference import ALPHABET, GROUPS, LENGTH, new_reference, parse_reference, show_reference
from bot.nlu.entities import reference as in_text


def test_a_reference_holds_more_than_fifty_bits() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 32
    letters, digits = sum(map(str.isalpha, ALPHABET)), sum(map(str.isdigit, ALPHABET))
    ways = [32**size - letters**size - digits**size for size in GROUPS]
    assert sum(map(log2, ways)) > 53
    assert len({new_reference() for _ in range(1000)}) == 1000


def test_it_is_shown_in_groups_without_letters_that_look_like_digits() -> None:
    for shown in (show_reference(new_reference()) for _ in range(200)):
        assert [len(group) for group in shown.split("-")] == list(GROUPS)
        assert not set(shown) & set("OILU")


@pytest.mark.parametrize(
    "typed",
    ["AB2D-3F01-J4M", "ab2d3f01j4m", " ab2d 3foi j4m ", "AB2D–3FOL–J4M", "ab2d.3f0l.j4m", "A B 2 D 3 F 0 1 J 4 M"],
)
def test_however_it_is_typed_it_is_the_same(typed: str) -> None:
    assert parse_reference(typed) == "AB2D3F01J4M"


@pytest.mark.parametrize("typed", ["", "AB2D-3F01", "AB2D-3F01-J4MM", "AB2D-3F01-J4U", "AB2D-3F01-J4É", "☃" * LENGTH])
def test_what_can_be_none_is_none(typed: str) -> None:
    assert parse_reference(typed) is None


@pytest.mark.parametrize(
    "sentence", ["{}", "Ma référence est {}", "{}, ech wëll de Rendez-vous verleeën", "please cancel {}."]
)
def test_it_is_recognised_in_what_people_write(sentence: str) -> None:
    for _ in range(100):
        reference = new_reference()
        for typed in (show_reference(reference), show_reference(reference).lower(), reference):
            found = in_text.find_references(sentence.format(typed))
            assert [entity.value for entity in found] == [reference], typed


def test_it_is_recognised_with_blanks_too() -> None:
    for _ in range(100):
        reference = new_reference()
        typed = show_reference(reference).replace("-", " ").lower()
        assert [entity.value for entity in in_text.find_references(f"référence {typed}")] == [reference], typed


def test_both_readers_of_references_agree() -> None:
    assert in_text.ALPHABET == ALPHABET
    assert in_text.SHORTEST <= LENGTH <= in_text.LONGEST
