"""Luxembourgish is written as Luxembourgish."""

import pytest

from bot.model_files import ROOT
from bot.text_parts import read_texts
from unit.bot.luxembourgish import (
    allowed,
    n_that_should_fall,
    n_that_should_stay,
    plain,
    unknown,
    without_allowed,
    words,
)

TEXTS = {name: parts.literal for name, parts in read_texts(ROOT / "locales" / "lb").items()}


def test_every_word_is_in_the_dictionary_or_a_name_on_the_list() -> None:
    wrong = unknown(words(without_allowed("\n".join(TEXTS.values()))))
    assert {word: places(word) for word in wrong} == {}


def test_the_n_rule_is_kept() -> None:
    everything = without_allowed("\n".join(TEXTS.values()))
    wrong = n_that_should_fall(everything) | n_that_should_stay(everything)
    assert {pair: places(pair) for pair in wrong} == {}


def places(words: str) -> list[str]:
    """The texts in which these words stand."""
    return [name for name, text in TEXTS.items() if words in plain(text)]


def test_every_allowed_name_stands_in_a_text() -> None:
    everything = plain(" ".join(TEXTS.values())).casefold()
    assert [name for name in allowed() if name.casefold() not in everything] == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("wa mir kommen", "wann mir kommen"),
        ("hu keng Adress", "hunn keng Adress"),
        ("Leeschtunge fir Iech", "Leeschtungen fir Iech"),
        ("e Formulaire", "en Formulaire"),
        ("d'Persoun muss", None),
        ("vun Ärer Gemeng", "vu Ärer Gemeng"),
        ("den Här", "de Här"),
        ("kann hien", "ka hien"),
    ],
)
def test_the_n_rule_is_known(right: str, wrong: str | None) -> None:
    assert not n_that_should_fall(right) | n_that_should_stay(right)
    if wrong:
        assert n_that_should_fall(wrong) | n_that_should_stay(wrong)


def test_a_misspelt_word_is_found() -> None:
    assert unknown(["Hëllef", "Hellëf", "Gemeng"]) == {"Hellëf"}
