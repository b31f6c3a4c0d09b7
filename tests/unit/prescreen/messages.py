"""Messages as the understanding gives them, for the tests of the pre-screening."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.prescreen.statements import GUESSED
from actions.speech.said import Said

TODAY = date(2026, 11, 21)
Entity = Mapping[str, Any]


def states(name: str, value: object, role: str | None = None) -> Entity:
    """Something stated in so many words, of the speaker, a relative or nobody; no role where nobody is named."""
    return {"entity": name, "value": value, **({"role": role} if role else {})}


def guess(name: str, value: str) -> Entity:
    """What the message was guessed to mean."""
    return {"entity": name, "value": value, "extractor": GUESSED}


def came(value: object, role: str | None = "speaker", tense: str = "past") -> tuple[Entity, Entity]:
    """A day beside an arrival."""
    return states("arrived", "yes", role), states("date", {"value": value, "tense": tense})


def says(text: str, *entities: Entity, intent: str = "inform") -> Said:
    """What somebody typed."""
    return Said(intent, entities, text)


def presses(name: str, value: str) -> Said:
    """A button."""
    return Said("inform", (states(name, value),), f'/inform{{"{name}": "{value}"}}', button=True)


def steers(intent: str) -> Said:
    """A button about the questions themselves, or one that raises a topic."""
    return Said(intent, (), f"/{intent}", button=True)
