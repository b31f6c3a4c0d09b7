"""A day or an hour said in any of the four languages is understood as people mean it, and doubt is kept."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from babel.dates import format_date
from date_phrases import AFTER, BEFORE, Phrase
from hypothesis import example, given
from hypothesis import strategies as st

from bot.nlu.entities.dates.calendar import LUXEMBOURG, after, wall_time
from bot.nlu.entities.dates.finder import find_dates

NOW = datetime(2026, 11, 21, 10)  # noqa: DTZ001  (wall time in Luxembourg)
PHRASES = [(lang, phrase) for lists in (BEFORE, AFTER) for lang, phrases in lists.items() for phrase in phrases]


def found(text: str, now: datetime = NOW) -> list[tuple[Any, str, str]]:
    return [(date.value["value"], date.value["grain"], date.value["tense"]) for date in find_dates(text, now)]


@pytest.mark.parametrize(("lang", "phrase"), PHRASES, ids=[f"{lang}: {phrase[0]}" for lang, phrase in PHRASES])
def test_a_phrase_means_what_people_mean_by_it(lang: str, phrase: Phrase) -> None:
    text, *meaning = phrase
    assert found(text) == [tuple(meaning)]


@pytest.mark.parametrize("lang", BEFORE)
def test_every_language_has_twenty_phrases_half_of_them_older_than_the_code(lang: str) -> None:
    assert len(BEFORE[lang]) + len(AFTER[lang]) >= 20
    assert len(BEFORE[lang]) >= 10


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.sampled_from(["fr", "de", "lb", "en_GB"]))
def test_a_date_written_in_full_is_read_back_in_every_language(day: date, locale: str) -> None:
    for style in ("long", "full"):
        [entity] = find_dates(format_date(day, style, locale), NOW)
        assert entity.value["value"] == day.isoformat()


@given(
    st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.sampled_from(["%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d-%m-%Y"])
)
def test_a_date_in_figures_is_read_back(day: date, form: str) -> None:
    [entity] = find_dates(f"né le {day.strftime(form)}", NOW)
    assert entity.value["value"] == day.isoformat()


@given(st.dates(date(2024, 1, 1), date(2032, 12, 31)), st.sampled_from([("lundi", 0), ("Freideg", 4), ("Sonntag", 6)]))
def test_a_bare_weekday_is_the_next_one_and_never_today(today: date, named: tuple[str, int]) -> None:
    name, number = named
    [entity] = find_dates(name, datetime.combine(today, time(9)))
    day = date.fromisoformat(entity.value["value"])
    assert day.weekday() == number
    assert timedelta() < day - today <= timedelta(days=7)


@given(st.text(max_size=200))
@example("30.2. 31/11 le 0 janvier 99/99 à 99h 24:00 24h")
@example("12\u0301 de\u0301cembre ß ﬁ İ")
def test_any_text_is_looked_through_and_every_date_stands_where_it_says(text: str) -> None:
    for entity in find_dates(text, NOW):
        assert text[entity.start : entity.end] == entity.value["text"] != ""


@pytest.mark.parametrize("text", ["30 février", "30. Februar", "31/11", "31.04.2027", "February 30th", "31. Abrëll"])
def test_a_day_that_no_calendar_has_is_reported_without_a_value(text: str) -> None:
    [entity] = find_dates(text, NOW)
    assert entity.value == {"value": None, "grain": "day", "tense": "unknown", "text": text}


def test_29_february_without_a_year_is_the_next_leap_day() -> None:
    assert found("le 29 février") == [("2028-02-29", "day", "unknown")]


def test_the_hour_that_clocks_leave_out_in_march_is_the_one_they_show_then() -> None:
    assert wall_time(date(2027, 3, 28), time(2, 30)) == datetime(2027, 3, 28, 3, 30)  # noqa: DTZ001
    assert found("28.03.2027 um 1:59 Uhr")[0][0] == "2027-03-28T01:59"


def test_the_hour_that_comes_twice_in_october_is_said_as_it_is() -> None:
    assert wall_time(date(2027, 10, 31), time(2, 30)) == datetime(2027, 10, 31, 2, 30)  # noqa: DTZ001


def test_two_hours_are_real_hours_when_clocks_change() -> None:
    assert after(datetime(2027, 3, 28, 1, 30), hours=2) == datetime(2027, 3, 28, 4, 30)  # noqa: DTZ001
    assert found("in two hours", datetime(2027, 3, 28, 1, 30)) == [("2027-03-28T04:30", "time", "future")]  # noqa: DTZ001


def test_tomorrow_at_nine_is_at_nine_after_clocks_changed() -> None:
    assert found("demain à 9h", datetime(2027, 10, 30, 12)) == [("2027-10-31T09:00", "time", "future")]  # noqa: DTZ001
    assert LUXEMBOURG.key == "Europe/Luxembourg"


@pytest.mark.parametrize(("text", "expected"), [
    ("um 10", "2026-11-22T10:00"), ("10 Auer", "2026-11-22T10:00"), ("à 14h", "2026-11-21T14:00"),
    ("at 3pm", "2026-11-21T15:00"), ("muer um 3", "2026-11-22T15:00"), ("tomorrow at 3am", "2026-11-22T03:00"),
    ("muer um 8", "2026-11-22T08:00"),
])  # fmt: skip
def test_a_short_answer_is_an_hour(text: str, expected: str) -> None:
    assert [value for value, _, _ in found(text)] == [expected]


def test_two_days_said_are_two_dates() -> None:
    assert [value for value, _, _ in found("mardi ou mercredi")] == ["2026-11-24", "2026-11-25"]
    assert [value for value, _, _ in found("swap Tuesday for Friday")] == ["2026-11-24", "2026-11-27"]


def test_dateparser_is_asked_for_what_our_patterns_do_not_know() -> None:
    assert found("2 weeks and 3 days ago") != []


@pytest.mark.parametrize("text", [
    "mäi Loyer ass ze héich", "mai loyer ass ze deier", "mee ech hu keng Suen", "may I ask something",
    "we march for rights",
    "was macht dieser Chat hier", "ich wohne hier", "mäi Mann haut mech", "er haut mich", "c'est trop haut",
    "guten Morgen",
    "Gudde Moien", "Moien", "bonne nuit", "un frigo neuf", "J'ai 2 enfants", "il reste 3.50 euros",
    "je dois 24/7 être là",
    "mon fils de 12 ans passe trop de temps", "for a five year old", "ech hunn 3 Kanner an 2 Zëmmer", "Art. 4",
    "1.200,50 €",
    "ech ginn op d'Gemeng", "il y a un problème", "tous les lundis", "every Monday", "um 10 Euro", "the second child",
    "sept enfants", "nous sommes six", "so good", "mon mari", "dimension",
])  # fmt: skip
def test_an_ordinary_sentence_names_no_day(text: str) -> None:
    assert found(text) == []
