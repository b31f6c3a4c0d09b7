"""E-mail, telephone, booking reference and number are told apart from each other and from dates and amounts."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.nlu.entities.contacts import find_emails, find_phones
from bot.nlu.entities.finder import EntityFinder
from bot.nlu.entities.folding import Folded
from bot.nlu.entities.reference import ALPHABET, find_references, normalise_reference

Values = Callable[[str, str], list[Any]]


@pytest.mark.parametrize(("text", "expected"), [
    ("maria.santos@gmail.com", ["maria.santos@gmail.com"]), ("écrivez à Jean-Paul@PT.lu.", ["Jean-Paul@pt.lu"]),
    ("<x.y@gmail.com>", ["x.y@gmail.com"]), ("a@pt.lu ou b@pt.lu", ["a@pt.lu", "b@pt.lu"]), ("maria @ gmail", []),
    ("a@b", []), ("@home", []), ("x@..lu", []), ("a..b@pt.lu", []),
])  # fmt: skip
def test_an_address_is_taken_in_its_normal_form(text: str, expected: list[str]) -> None:
    assert [entity.value for entity in find_emails(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("621 123 456", "+352621123456"), ("meng Nummer: 26 12 34 56", "+35226123456"), ("+352 26 48 15", "+352264815"),
    ("00352621987654", "+352621987654"), ("06 12 34 56 78", "+33612345678"), ("+33 6 12 34 56 78.", "+33612345678"),
    ("0151 23456789", "+4915123456789"), ("0475 12 34 56", "+32475123456"), ("912 345 678", "+351912345678"),
    ("gsm 661 778 899", "+352661778899"),
])  # fmt: skip
def test_a_number_of_luxembourg_or_its_neighbours_is_taken(values: Values, text: str, expected: str) -> None:
    assert values("phone", text) == [expected]


@pytest.mark.parametrize("text", [
    "LU28 0019 4006 4475 0000", "24/11/2026 14h30", "2026-11-21", "1985031212345", "120000 euros", "depuis 2019 2020",
    "Schulferien 2026 2027", "1.200,50 et 1.300,60", "L-4123 Esch", "12345", "le 3 ou le 4", "112",
])  # fmt: skip
def test_an_account_a_date_and_an_amount_are_no_telephone(values: Values, text: str) -> None:
    assert values("phone", text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("7K2P-9QXA-M4", "7K2P9QXAM4"), ("ma référence est 7k2p 9qxa m4t", "7K2P9QXAM4T"), ("7K2P9QXAM4TB", "7K2P9QXAM4TB"),
    ("O1K2-P9QX-AM4", "01K2P9QXAM4"), ("7K2P 9QXA M4TB", "7K2P9QXAM4TB"), ("Referenznummer: 3HF7-K2M9-QXD",
    "3HF7K2M9QXD"),
])  # fmt: skip
def test_a_reference_is_read_with_dashes_spaces_and_small_letters(values: Values, text: str, expected: str) -> None:
    assert values("reference", text) == [expected]


@pytest.mark.parametrize("text", [
    "allocation", "gesetz 2009", "calendar 2027", "testing 123", "code postal 4170", "mon code postal est 9150, merci",
    "my number is 2026-something", "12345678 abc", "peut-etre demain", "1234567890", "gsm 661 778 899", "mercredi 15h",
    "1850 net par mois", "LU28 0019 4006 4475 0000", "100 percent", "novembre 2025",
])  # fmt: skip
def test_an_ordinary_word_or_number_is_no_reference(values: Values, text: str) -> None:
    assert values("reference", text) == []


def groups(code: str) -> str:
    return "-".join(re.findall(".{1,4}", code))


@given(st.text(ALPHABET, min_size=12, max_size=12), st.booleans())
def test_a_reference_in_groups_is_found_whenever_letters_and_digits_take_turns(code: str, small: bool) -> None:
    assume(sum(one.isdigit() != other.isdigit() for one, other in pairwise(code)) >= 2)
    typed = groups(code).lower() if small else groups(code)
    assert [entity.value for entity in find_references(typed)] == [code]


@given(st.text(max_size=60))
def test_a_normalised_reference_stays_itself(text: str) -> None:
    plain = normalise_reference(text)
    assert plain is None or normalise_reference(plain) == plain


@pytest.mark.parametrize(("text", "expected"), [
    ("3", [3]), ("zwee", [2]), ("trois", [3]), ("Fünf Kinder", [5]), ("zwou Persounen", [2]), ("dix-sept", [17]),
    ("twenty-one", [21]), ("un", [1]), ("eng", [1]), ("31", [31]), ("drësseg", [30]),
    ("2 adultes et 3 enfants", [2, 3]),
    ("option 0", [0]),
])  # fmt: skip
def test_a_number_up_to_31_is_read_in_words_and_figures(values: Values, text: str, expected: list[int]) -> None:
    assert values("number", text) == expected


@pytest.mark.parametrize("text", [
    "32", "j'ai un problème", "ech hunn eng Fro", "no one helps me", "un frigo neuf", "3,50", "12 euros", "20%", "€ 15",
    "le four est cassé", "muer um 10 Auer", "24/11", "7K2P-9QXA-M4", "621 123 456", "100", "-5", "B12",
])  # fmt: skip
def test_an_article_an_amount_and_a_part_of_something_else_are_no_number(values: Values, text: str) -> None:
    assert values("number", text) == []


@given(st.text(max_size=300))
def test_any_text_is_looked_through_and_every_entity_stands_inside_it(finder: EntityFinder, text: str) -> None:
    for entity in finder.find(text):
        assert 0 <= entity.start < entity.end <= len(text)


@given(st.text(max_size=100))
def test_every_folded_word_knows_its_place(text: str) -> None:
    for word in Folded(text).words():
        assert (
            Folded(text[word.start : word.end]).text == word.text
            or word.text in Folded(text[word.start : word.end]).text
        )


@given(st.from_regex(r"\+?[0-9 ./()-]{0,40}", fullmatch=True))
def test_any_row_of_digits_is_looked_through(text: str) -> None:
    for entity in find_phones(text):
        assert re.fullmatch(r"\+\d{6,15}", entity.value)
