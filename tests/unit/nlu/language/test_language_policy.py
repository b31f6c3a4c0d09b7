"""A conversation keeps its language unless the resident really changes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.language.guess import LanguageGuess
from bot.nlu.language.identifier import Identifier
from bot.nlu.language.policy import conversation_language
from bot.replies import LANGS, Lang

IDENTIFIER = Identifier.load()
langs = st.sampled_from(LANGS)


def certain(lang: Lang, confidence: float = 1.0, other: str | None = None) -> LanguageGuess:
    rest = (1 - confidence) / 3
    return LanguageGuess(lang, confidence, {code: confidence if code == lang else rest for code in LANGS}, other)


def after(current: Lang, text: str) -> Lang:
    return conversation_language(current, IDENTIFIER.guess(text), text)


@pytest.mark.parametrize("current", LANGS)
@pytest.mark.parametrize(
    "text", ["merci", "Hallo", "ok", "jo", "nein!", "rendez-vous", "Kannergeld", "goodbye", "👍", "", "1500", "L-1234"]
)
def test_one_word_never_switches_the_conversation(current: Lang, text: str) -> None:
    assert after(current, text) == current


@pytest.mark.parametrize(
    ("current", "text", "expected"),
    [
        ("fr", "oui mais juste jusqu'a dimanche. kann ech och op lëtzebuergesch schreiwen?", "lb"),
        ("de", "ech kann de loyer net bezuelen", "lb"),
        ("lb", "ich kann die miete nicht bezahlen", "de"),
        ("de", "jai plus rien pour finir le mois", "fr"),
        ("fr", "can we speak english please", "en"),
        ("en", "je ne comprends pas", "fr"),
        ("fr", "kein geld mehr", "de"),
    ],
)
def test_a_real_switch_is_followed(current: Lang, text: str, expected: Lang) -> None:
    assert after(current, text) == expected


@pytest.mark.parametrize(
    ("current", "text"),
    [("lb", "okay merci"), ("de", "REVIS ADEM CNS Esch"), ("de", "office social Esch-sur-Alzette"),
     ("en", "tiers payant"), ("lb", "não tenho dinheiro para comer"), ("fr", "أحتاج مساعدة في الإيجار")],
)  # fmt: skip
def test_names_borrowed_words_and_other_languages_keep_the_conversation_where_it_is(current: Lang, text: str) -> None:
    assert after(current, text) == current


@given(langs, langs, st.floats(0.25, 1.0), st.text())
def test_the_result_is_the_current_language_or_the_guess(
    current: Lang, name: Lang, confidence: float, text: str
) -> None:
    assert conversation_language(current, certain(name, confidence), text) in {current, name}


@given(langs, langs, st.text(alphabet=st.characters(categories=["Nd", "Po", "Zs", "So"])))
def test_without_letters_nothing_switches(current: Lang, name: Lang, text: str) -> None:
    assert conversation_language(current, certain(name), text) == current


@given(langs, langs, st.integers(2, 12))
def test_a_certain_sentence_switches_and_a_doubtful_one_does_not(current: Lang, name: Lang, count: int) -> None:
    text = " ".join(["wort"] * count)
    assert conversation_language(current, certain(name, 0.98), text) == name
    assert conversation_language(current, certain(name, 0.6), text) == current
    assert conversation_language(current, certain(name, other="pt"), text) == current


def test_two_or_three_words_need_more_certainty_than_a_sentence() -> None:
    guess = certain("de", 0.82)
    assert conversation_language("fr", guess, "drei kurze worte") == "fr"
    assert conversation_language("fr", guess, "hier sind vier worte") == "de"
