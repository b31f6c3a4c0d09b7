"""The words for dates that a page's scripts need: Chromium has no Luxembourgish ones of its own."""

from babel import Locale

from bot.replies import Lang
from bot.variables import BABEL_LOCALES


def calendar_words(lang: Lang) -> dict[str, str]:
    """Names and the order of a date in words, as `bot.variables.day_in_words` says it (CLDR).

    `calendar-day` holds `{weekday}`, `{day}`, `{month}` and `{year}`; `calendar-weekday-0` is Monday,
    `calendar-month-1` January; `calendar-first` is how the first of a month is counted.
    """
    locale = Locale.parse(BABEL_LOCALES[lang])
    order = {"EEEE": "{weekday}", "d": "{day}", "MMMM": "{month}", "y": "{year}"}
    weekdays, months = locale.days["format"]["wide"], locale.months["format"]["wide"]
    return {
        "calendar-day": locale.date_formats["full"].format % order,
        "calendar-first": "1er" if lang == "fr" else "1",
        **{f"calendar-weekday-{number}": name for number, name in weekdays.items()},
        **{f"calendar-month-{number}": name for number, name in months.items()},
    }
