"""Answers stay readable at B1 level: measured per language with a published formula.

The bounds are what the texts hold today with a little room; a formula counts letters and syllables and does not replace
a reader. The hyphenation of pyphen counts fewer syllables than are spoken, in French most of all.
"""

from collections.abc import Callable
from statistics import mean

import pytest

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from bot.answers import Answers
from bot.replies import LANGS, Lang
from bot.texts import texts
from unit.bot.readability import flesch, kandel_moles, lix, sentences, wiener_sachtextformel, words

ANSWERS = Answers(knowledge(), texts(), commune_index())
TOPICS = sorted(knowledge().answers)
# Fewer words say nothing about a text.
ENOUGH_WORDS = 20
WORDS_A_SENTENCE = 20

Score = Callable[[str], float]
# Formula; whether more is easier; bound of the mean of all answers; bound of every single answer.
BOUNDS: dict[Lang, tuple[Score, bool, float, float]] = {
    "fr": (kandel_moles, True, 80, 65),
    "de": (wiener_sachtextformel, False, 8, 11.5),
    "lb": (lix, False, 38, 50),
    "en": (flesch, True, 70, 50),
}


def answers(lang: Lang, *, simpler: bool = False) -> dict[str, str]:
    found = {topic: ANSWERS.answer(topic, lang, simpler=simpler).text for topic in TOPICS}
    return {topic: text for topic, text in found.items() if len(words(text)) >= ENOUGH_WORDS}


@pytest.mark.parametrize("lang", LANGS)
def test_the_answers_are_easy_to_read_on_the_whole_and_none_is_hard(lang: Lang) -> None:
    score, more_is_easier, of_all, of_each = BOUNDS[lang]
    scores = {topic: score(text) for topic, text in answers(lang).items()}
    hard = {topic: round(value) for topic, value in scores.items() if (value < of_each) == more_is_easier}
    assert hard == {}
    assert (mean(scores.values()) >= of_all) == more_is_easier


@pytest.mark.parametrize("lang", LANGS)
def test_the_simpler_words_are_simpler(lang: Lang) -> None:
    score, more_is_easier, _, _ = BOUNDS[lang]
    whole, simple = answers(lang), answers(lang, simpler=True)
    assert (mean(map(score, simple.values())) > mean(map(score, whole.values()))) == more_is_easier
    per_sentence = [mean(len(words(text)) / sentences(text) for text in each.values()) for each in (simple, whole)]
    assert per_sentence[0] < per_sentence[1]


@pytest.mark.parametrize("lang", LANGS)
def test_sentences_are_short(lang: Lang) -> None:
    lengths = {topic: len(words(text)) / sentences(text) for topic, text in answers(lang).items()}
    assert {topic: round(length) for topic, length in lengths.items() if length > WORDS_A_SENTENCE} == {}


@pytest.mark.parametrize(
    ("score", "easy", "hard", "more_is_easier"),
    [
        (
            kandel_moles,
            "Allez à l’office. Parlez.",
            "L’individualisation conditionne subsidiairement l’attribution.",
            True,
        ),
        (
            wiener_sachtextformel,
            "Gehen Sie hin.",
            "Subsidiaritätserwägungen determinieren Leistungsgewährungen.",
            False,
        ),
        (lix, "Gitt op den Office.", "Subsidiaritéitsprinzippien determinéieren Decisiounsprozeduren.", False),
        (
            flesch,
            "Go to the office.",
            "Subsidiarity considerations predetermine administrative individualisation.",
            True,
        ),
    ],
)
def test_the_formulas_tell_easy_from_hard(score: Score, easy: str, hard: str, more_is_easier: bool) -> None:
    assert (score(easy) > score(hard)) == more_is_easier
