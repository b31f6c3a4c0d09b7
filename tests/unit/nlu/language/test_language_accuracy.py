"""Residents are understood in the language they type, short or long, with or without accents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from bot.nlu.language.guess import LanguageGuess
from bot.nlu.language.identifier import Identifier
from bot.nlu.language.text import fold

Rows = list[tuple[str, str]]
Guess = Callable[[str], LanguageGuess]
Shared = Callable[[str], Rows]

HERE = Path(__file__).parent


def own_rows(name: str) -> Rows:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [(text, label) for text, label in (line.split("\t") for line in lines)]


def accuracy(guess: Guess, rows: Iterable[tuple[str, str]]) -> float:
    right = [guess(text).name in label.split("|") for text, label in rows if label != "*"]
    return sum(right) / len(right)


def long(rows: Rows) -> Rows:
    return [row for row in rows if len(row[0].split()) >= 4]


def short(rows: Rows) -> Rows:
    return [row for row in rows if len(row[0].split()) < 4]


def luxembourgish(rows: Rows) -> Rows:
    return [row for row in rows if row[1] == "lb"]


@pytest.mark.parametrize("name", ["fresh.tsv", "blind.tsv"])
def test_messages_written_before_tuning_are_told_apart(guess: Guess, name: str) -> None:
    rows = own_rows(name)
    assert accuracy(guess, long(rows)) >= 0.995
    assert accuracy(guess, short(rows)) >= 0.92
    assert accuracy(guess, luxembourgish(long(rows))) >= 0.99
    assert accuracy(guess, luxembourgish(short(rows))) >= 0.90


@pytest.mark.parametrize(
    ("name", "floor"), [("chat", 0.992), ("chat_hard", 0.957), ("real_news", 0.975), ("real_udhr", 0.989)]
)
def test_development_sets_are_not_worse_than_the_measured_recipe(
    guess: Guess, shared_rows: Shared, name: str, floor: float
) -> None:
    assert accuracy(guess, shared_rows(name)) >= floor


def test_a_phone_keyboard_without_accents_does_not_turn_luxembourgish_into_german(
    guess: Guess, shared_rows: Shared
) -> None:
    rows = luxembourgish([*shared_rows("chat"), *shared_rows("chat_hard")])
    assert accuracy(guess, [(fold(text), label) for text, label in rows]) >= 0.978


def test_one_to_three_words_are_told_apart_where_a_person_could(guess: Guess, shared_rows: Shared) -> None:
    assert accuracy(guess, shared_rows("short_multilabel")) >= 0.92


def test_names_and_numbers_are_not_taken_for_a_language(guess: Guess, shared_rows: Shared) -> None:
    assert all(guess(text).confidence < 0.6 for text, label in shared_rows("short_multilabel") if label == "*")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wann hat der Office social geöffnet?", "de"),
        ("jhabite esch sur alzette", "fr"),
        ("main numero ass 621 123 456", "lb"),
        ("kréien ech d'allocation de vie chère och als frontalier", "lb"),
        ("bekomme ich die allocation de vie chère auch als grenzgänger", "de"),
        ("can i get the allocation de vie chère as a cross-border worker", "en"),
        ("il me faut un certificat de la gemeng", "fr"),
        ("meng demande fir de logement social ass refuséiert", "lb"),
    ],
)
def test_a_word_borrowed_from_another_language_does_not_decide(guess: Guess, text: str, language: str) -> None:
    assert guess(text).name == language


@pytest.mark.parametrize(
    ("text", "language"),
    [("Moien!", "lb"), ("Äddi", "lb"), ("jo", "lb"), ("w.e.g.", "lb"), ("nein", "de"), ("danke", "de"),
     ("oui merci", "fr"), ("S’il vous plaît", "fr"), ("thanks", "en"), ("yes please", "en")],
)  # fmt: skip
def test_a_greeting_or_a_yes_is_known_at_once(guess: Guess, text: str, language: str) -> None:
    found = guess(text)
    assert found.name == language
    assert found.confidence > 0.9


def test_further_names_can_be_masked() -> None:
    plain, with_names = Identifier.load(), Identifier.load(names=["Zur alten Mühle"])
    text = "zur alten Mühle"
    assert plain.guess(text).confidence > with_names.guess(text).confidence
