"""Variables that are words themselves are said in the language of the text, days as people say them."""

from datetime import UTC, date, datetime

import pytest

from bot.replies import LANGS, Lang
from bot.texts import TextError, texts
from bot.variables import day_in_words, moment_in_words, spoken

BOTH = ["prescreen-answer-needs-rent", "prescreen-answer-needs-debt"]


def rent_and_debt(lang: Lang) -> list[str]:
    return [texts().format(lang, name) for name in BOTH]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "mardi 1er décembre 2026"),
        ("de", "Dienstag, 1. Dezember 2026"),
        ("lb", "Dënschdeg, 1. Dezember 2026"),
        ("en", "Tuesday, 1 December 2026"),
    ],
)
def test_a_day_is_said_as_people_say_it(lang: Lang, words: str) -> None:
    said = day_in_words(date(2026, 12, 1), lang)
    # Editions of the CLDR differ in the comma after an English weekday.
    assert said.replace(",", "") == words.replace(",", "")


def test_in_french_only_the_first_of_the_month_is_an_ordinal() -> None:
    assert day_in_words(date(2026, 12, 11), "fr") == "vendredi 11 décembre 2026"
    assert day_in_words(date(2026, 12, 21), "fr") == "lundi 21 décembre 2026"


@pytest.mark.parametrize(
    ("moment", "hour"),
    [
        (datetime(2026, 12, 1, 9, 0, tzinfo=UTC), "10:00"),
        (datetime(2026, 7, 1, 9, 5, tzinfo=UTC), "11:05"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "02:30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "02:30"),
    ],
)
def test_a_moment_is_told_in_the_hour_of_luxembourg_summer_and_winter(moment: datetime, hour: str) -> None:
    assert [moment_in_words(moment, lang).rsplit(", ", 1)[1] for lang in LANGS] == [hour] * 4


def test_late_in_the_evening_of_utc_it_is_the_next_day_here() -> None:
    assert moment_in_words(datetime(2026, 11, 30, 23, 30, tzinfo=UTC), "fr") == "mardi 1er décembre 2026, 00:30"


@pytest.mark.parametrize("lang", LANGS)
def test_texts_are_put_in_a_row_as_words_sentences_lines_or_bullets(lang: Lang) -> None:
    rent, debt = rent_and_debt(lang)
    assert spoken({kind: {kind: BOTH} for kind in ("texts", "sentences", "lines", "list")}, lang, texts()) == {
        "texts": f"{rent}, {debt}",
        "sentences": f"{rent} {debt}",
        "lines": f"{rent}\n{debt}",
        "list": f"• {rent}\n• {debt}",
    }


def test_a_text_in_a_text_gets_its_own_variables_in_the_same_language() -> None:
    inner = ["prescreen-noted", {"facts": {"texts": BOTH}}]
    assert ", ".join(rent_and_debt("de")) in spoken({"text": {"sentences": [inner]}}, "de", texts())["text"]


def test_days_and_moments_become_words_and_everything_else_stays_as_it_is() -> None:
    moment = {"moment": "2026-12-01T10:00:00+01:00"}
    assert spoken({"day": {"day": "2026-12-01"}, "at": moment, "name": "Zoë", "count": 3}, "fr", texts()) == {
        "day": "mardi 1er décembre 2026",
        "at": "mardi 1er décembre 2026, 10:00",
        "name": "Zoë",
        "count": 3,
    }
    assert spoken(None, "fr", texts()) == {}


def test_a_text_that_does_not_exist_is_never_shown_as_its_id() -> None:
    with pytest.raises(TextError):
        spoken({"x": {"texts": ["no-such-text"]}}, "fr", texts())
