"""Whatever is typed gets an answer: the same one every time, from every thread, and quickly."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.language.guess import LanguageGuess
from bot.nlu.language.identifier import Identifier
from bot.replies import LANGS

Guess = Callable[[str], LanguageGuess]

TEXTS = [
    "ech sin zu esch", "de Loyer ass deier", "wat kascht dat", "combien", "ma facture svp", "miete zu hoch",
    "my rent is too high", "a b c d e", "la post de mat op", "is das in an so", "in so am an de", "u der la mat",
]  # fmt: skip

IDENTIFIER = Identifier.load()


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_gets_one_of_our_languages_and_probabilities_that_add_up(text: str) -> None:
    found = IDENTIFIER.guess(text)
    assert found.name in LANGS
    assert tuple(found.probabilities) == LANGS
    assert math.isclose(sum(found.probabilities.values()), 1, abs_tol=1e-9)
    assert found.confidence == max(found.probabilities.values()) == found.probabilities[found.name]


@pytest.mark.parametrize(
    "text", ["", "   ", "\n\t", "12.05.1987", "👍👍", "?!...", "1500 €", "a@b.lu", "https://a.lu/b"]
)
def test_a_text_without_words_says_nothing_about_the_language(guess: Guess, text: str) -> None:
    found = guess(text)
    assert found.confidence == 0.25
    assert found.other is None


def test_ten_thousand_characters_are_answered_as_fast_as_a_long_message(guess: Guess) -> None:
    text = "ech kann de loyer net méi bezuelen an ech weess net wat ech maache soll " * 140
    start = time.perf_counter()
    assert guess(text[:10_000]).name == "lb"
    assert time.perf_counter() - start < 0.1
    assert guess("a" * 10_000).name in LANGS


def test_the_same_message_gets_the_same_answer_again(guess: Guess) -> None:
    assert [guess(text) for text in TEXTS] == [guess(text) for text in TEXTS]


def test_the_same_message_gets_the_same_answer_after_a_restart() -> None:
    program = (
        "import sys\nfrom bot.nlu.language.identifier import Identifier\nfound = Identifier.load()\n"
        "print([repr(found.guess(text)) for text in sys.argv[1:]])"
    )
    expected = str([repr(IDENTIFIER.guess(text)) for text in TEXTS])
    done = subprocess.run([sys.executable, "-c", program, *TEXTS], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == expected


def test_eight_threads_get_the_same_answers_as_one() -> None:
    many = TEXTS * 25
    expected = [IDENTIFIER.guess(text) for text in many]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(IDENTIFIER.guess, many)) == expected


def test_a_message_takes_well_under_a_millisecond(guess: Guess) -> None:
    took: list[float] = []
    for text in TEXTS * 30:
        start = time.perf_counter()
        guess(text)
        took.append(time.perf_counter() - start)
    assert sorted(took)[len(took) // 2] < 0.0004


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أحتاج مساعدة في الإيجار", "ar"), ("مرحبا", "ar"), ("به کمک نیاز دارم، پول ندارم برای غذا گچ", "fa"),
        ("мне нужна помощь с жильем", "ru"), ("мені потрібна допомога з житлом", "uk"), ("ሓገዝ የድልየኒ ኣሎ", "ti"),
        ("我需要帮助", "zh"), ("χρειάζομαι βοήθεια", "el"), ("ย", None), ("merci شكرا", None),
    ],
)  # fmt: skip
def test_another_script_is_named(guess: Guess, text: str, code: str | None) -> None:
    assert guess(text).other == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("olá preciso de ajuda para pagar a renda", "pt"), ("não tenho dinheiro para comer", "pt"),
        ("ho perso il lavoro e non posso pagare l'affitto", "it"), ("no tengo dinero y tengo tres hijos", "es"),
        ("ik heb hulp nodig met mijn huur", "nl"), ("nie mam pieniedzy na jedzenie i czynsz", "pl"),
        ("am nevoie de ajutor pentru chirie", "ro"), ("trebam pomoc za stan nemam novca", "hr"),
        ("falam português?", None), ("ciao", None), ("gracias", None),
    ],
)  # fmt: skip
def test_a_sentence_in_another_language_of_the_country_is_named_and_a_word_is_not(
    guess: Guess, text: str, code: str | None
) -> None:
    assert guess(text).other == code


def test_nobody_who_writes_one_of_our_languages_is_told_they_write_another(
    guess: Guess, shared_rows: Callable[[str], list[tuple[str, str]]]
) -> None:
    for name in ("chat", "chat_hard", "real_udhr", "real_news", "real_ui", "short_multilabel"):
        assert [text for text, _ in shared_rows(name) if guess(text).other is not None] == []
