"""The source line of what an office has entered about itself."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.replies import Lang
from bot.texts import Texts
from bot.variables import day_in_words


def with_entered_sources(data: Mapping[str, Any], lang: Lang, texts: Texts) -> dict[str, Any]:
    """`data` of a reply, its `sources` followed by a line for each office shown that entered some of its details."""
    cards = [card for card in (data.get("office"), *data.get("offices", ())) if card]
    entered = {card["name"]: card["entered_on"] for card in cards if card.get("entered_on")}
    lines = [_source(office, date.fromisoformat(day), lang, texts) for office, day in entered.items()]
    return {**data, "sources": [*data.get("sources", ()), *lines]} if lines else dict(data)


def _source(office: str, day: date, lang: Lang, texts: Texts) -> dict[str, str | None]:
    title = texts.format(lang, "office-entered", day=day_in_words(day, lang))
    # The title says the day; `checked` is for what the project has read itself.
    return {"id": "office_entry", "title": title, "ref": office, "url": None, "checked": None}
