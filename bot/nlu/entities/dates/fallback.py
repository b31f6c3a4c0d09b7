"""dateparser, for what our own patterns don't know."""

from datetime import date, datetime, time
from functools import lru_cache

from dateparser.date import DateDataParser

LANGUAGES = ["fr", "de", "en", "lb"]


@lru_cache(maxsize=2)
def _parser(today: date) -> DateDataParser:
    # The base is a day, not an hour: dateparser keeps every settings object for good.
    return DateDataParser(
        languages=LANGUAGES,
        settings={
            "RELATIVE_BASE": datetime.combine(today, time(12)),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "REQUIRE_PARTS": ["day", "month"],
        },
    )


def parse_with_dateparser(text: str, now: datetime) -> date | None:
    """The day that `text`, which holds nothing but a date, means to dateparser."""
    found = _parser(now.date()).get_date_data(text).date_obj
    return found.date() if found else None
