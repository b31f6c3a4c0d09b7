"""Variables of a text that are words themselves: other texts, days and moments, said in the language of the text."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from bot.replies import Lang
from bot.texts import Texts

LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
# English the British way: never the month before the day.
BABEL_LOCALES: Mapping[Lang, str] = {"fr": "fr", "de": "de", "lb": "lb", "en": "en_GB"}


# How texts in a row are put together.
JOINTS = {"texts": ", ", "sentences": " ", "lines": "\n", "list": "\n"}


def spoken(variables: Mapping[str, Any] | None, lang: Lang, texts: Texts) -> dict[str, Any]:
    """`variables` ready for a text in `lang`.

    `{"texts": [...]}` becomes texts in a row, `{"sentences": [...]}`, `{"lines": [...]}` and `{"list": [...]}` the same
    as sentences, lines or bullets; each a message id or a pair of message id and variables. `{"day": ISO day}` becomes
    a date in words, `{"moment": ISO moment with its offset}` day and hour in Luxembourg; anything else stays.
    """
    return {name: _said(value, lang, texts) for name, value in (variables or {}).items()}


def _said(value: Any, lang: Lang, texts: Texts) -> Any:
    if not isinstance(value, Mapping):
        return value
    ((kind, content),) = value.items()
    if kind == "day":
        return day_in_words(date.fromisoformat(content), lang)
    if kind == "moment":
        return moment_in_words(datetime.fromisoformat(content), lang)
    bullet = "• " if kind == "list" else ""
    return JOINTS[kind].join(bullet + _text(item, lang, texts) for item in content)


def _text(item: Any, lang: Lang, texts: Texts) -> str:
    if isinstance(item, str):
        return texts.format(lang, item)
    message, variables = item
    return texts.format(lang, message, **spoken(variables, lang, texts))


def day_in_words(day: date, lang: Lang) -> str:
    """A day as people say it: `mardi 1er décembre 2026`."""
    words = format_date(day, format="full", locale=BABEL_LOCALES[lang])
    # French alone counts the first of the month as an ordinal, which the CLDR has no pattern for.
    return words.replace(" 1 ", " 1er ", 1) if lang == "fr" and day.day == 1 else words


def moment_in_words(moment: datetime, lang: Lang) -> str:
    """An aware moment as day and hour in Luxembourg: `mardi 1er décembre 2026, 10:00`."""
    local = moment.astimezone(LUXEMBOURG)
    hour = format_time(local.time(), format="HH:mm", locale=BABEL_LOCALES[lang])
    return f"{day_in_words(local.date(), lang)}, {hour}"
