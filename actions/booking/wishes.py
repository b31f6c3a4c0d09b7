"""What people say about when they can come, from the dates the understanding found and a few words beside them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import yaml
from babel.dates import get_day_names

from actions.booking.domain import Slot
from actions.knowledge.communes import fold
from actions.speech.said import Said

LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
WORDS_FILE = Path(__file__).resolve().parents[2] / "data" / "booking" / "words.yml"
NOON = time(12)
NEAR = 3
"""How many words before a weekday a "not" is looked for."""
LANGS = ("fr", "de", "lb", "en")
Part = Literal["morning", "afternoon"]


class NoSuchDay(ValueError):
    """A day that the calendar does not have, like 30 February."""


@dataclass(frozen=True)
class Wish:
    """When somebody can come.

    `exact`: at this moment; else within [since, until), in `part` of the day, not on the weekdays `never` (0 is
    Monday). Moments are aware; `since` None: from now. `pick`: the number of a time offered, from 0;
    `others`: other times than those; `soonest`: any time, the first one best.
    """

    exact: datetime | None = None
    since: datetime | None = None
    until: datetime | None = None
    part: Part | None = None
    never: tuple[int, ...] = ()
    pick: int | None = None
    others: bool = False
    soonest: bool = False

    def __bool__(self) -> bool:
        return self != Wish()

    def after(self, earlier: "Wish") -> "Wish":
        """This wish with what stays of an earlier one: a day excluded always, when and which part unless said anew."""
        never = tuple(dict.fromkeys((*earlier.never, *self.never)))
        if self.exact or self.since or self.until:
            return replace(self, never=tuple(day for day in never if not self._is_on(day)))
        return replace(self, since=earlier.since, until=earlier.until, part=self.part or earlier.part, never=never)

    def _is_on(self, weekday: int) -> bool:
        """Whether it asks for one day, and that is this weekday: then it is no longer excluded."""
        since, until = self.since or self.exact, self.until
        one_day = self.exact is not None or (since and until and until - since < timedelta(days=2))
        return bool(one_day and since and since.astimezone(LUXEMBOURG).weekday() == weekday)

    def fits(self, slot: Slot) -> bool:
        """Whether a slot lies in the part of the day and on none of the weekdays excluded."""
        local = slot.starts_at.astimezone(LUXEMBOURG)
        if local.weekday() in self.never:
            return False
        return self.part is None or (local.time() < NOON) == (self.part == "morning")


@cache
def words() -> Mapping[str, Any]:
    """The words of `data/booking/words.yml`, folded."""
    document = yaml.safe_load(WORDS_FILE.read_text(encoding="utf-8"))["words"]
    return {name: _folded(value) for name, value in document.items()}


def _folded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _folded(inner) for name, inner in value.items()}
    return [_folded(inner) if isinstance(inner, list) else fold(inner) for inner in value]


@cache
def weekdays() -> Mapping[str, int]:
    """The names of the weekdays in the four languages, folded, with the forms for every such day."""
    found: dict[str, int] = {}
    for lang in LANGS:
        for number, name in get_day_names(locale=lang).items():
            every = name.removesuffix("g") if lang == "lb" else name  # Dënschdeg, dënschdes
            found[fold(name)] = found[fold(f"{every}s")] = number
    return found


def mentions(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the (folded) phrases stands in the text as whole words."""
    padded = f" {fold(text)} "
    return any(f" {phrase} " in padded for phrase in phrases)


def affirmed(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the (folded) phrases stands in the text and no "not" shortly before it."""
    tokens = fold(text).split()
    denied = set(words()["not"])
    for phrase in phrases:
        parts = phrase.split()
        for at in range(len(tokens) - len(parts) + 1):
            if tokens[at : at + len(parts)] == parts and denied.isdisjoint(tokens[max(0, at - NEAR) : at]):
                return True
    return False


def read_wish(said: Said, offered: Sequence[str]) -> Wish:
    """The wish in a message, empty when it has none. `offered`: the starts shown last, ISO. Raises NoSuchDay."""
    known = words()
    tokens = fold(said.text).split()
    never = _excluded(tokens, known["not"], known["but"])
    part = next((name for name in ("morning", "afternoon") if mentions(said.text, known[name])), None)
    common: dict[str, Any] = {"never": never, "part": part}
    for value in said.values("date"):
        dated = _dated(value, said.text, known, never) if isinstance(value, Mapping) else {}
        if dated:
            return Wish(**{**common, **dated})
    number = _number(said, tokens, known, len(offered))
    if number is not None:
        return Wish(pick=number)
    if mentions(said.text, known["others"]):
        return Wish(others=True, **common)
    if mentions(said.text, known["soonest"]) and not never:
        return Wish(soonest=True, **common)
    return Wish(**common)


def _excluded(tokens: Sequence[str], negations: Sequence[str], contrasts: Sequence[str]) -> tuple[int, ...]:
    found = []
    for at, token in enumerate(tokens):
        day = weekdays().get(token)
        before = tokens[max(0, at - NEAR) : at]
        # "not Tuesday but Wednesday": what follows the contrast is wished for.
        turned = max((at for at, token in enumerate(before) if token in contrasts), default=-1)
        if day is not None and not set(negations).isdisjoint(before[turned + 1 :]):
            found.append(day)
    return tuple(dict.fromkeys(found))


def _number(said: Said, tokens: Sequence[str], known: Mapping[str, Any], offered: int) -> int | None:
    for number, names in enumerate(known["ordinals"][:offered]):
        if not set(names).isdisjoint(tokens):
            return number
    numbers = [value for value in said.values("number") if isinstance(value, int) and 1 <= value <= offered]
    return numbers[0] - 1 if len(numbers) == 1 and len(tokens) <= NEAR else None


def _dated(value: Mapping[str, Any], text: str, known: Mapping[str, Any], never: Sequence[int]) -> dict[str, Any]:
    said = value.get("value")
    if said is None:
        raise NoSuchDay
    if said == "soonest":
        return {"soonest": True}
    if isinstance(said, Mapping):
        first, last = (datetime.fromisoformat(str(said[end])) for end in ("from", "to"))
        whole_days = len(str(said["to"])) == len("2026-11-21")
        return {"since": _moment(first), "until": _moment(last + timedelta(days=1) if whole_days else last)}
    moment = datetime.fromisoformat(str(said))
    if moment.weekday() in never:
        return {}
    return {"exact": _moment(moment)} if value.get("grain") == "time" else _day(moment, text, known)


def _day(moment: datetime, text: str, known: Mapping[str, Any]) -> dict[str, Any]:
    begins = _moment(datetime.combine(moment.date(), time()))
    if mentions(text, known["after"]):
        return {"since": begins}
    return {"since": begins, "until": _moment(datetime.combine(moment.date() + timedelta(days=1), time()))}


def _moment(wall: datetime) -> datetime:
    return wall.replace(tzinfo=LUXEMBOURG).astimezone(UTC)


def local_day(moment: datetime) -> date:
    """The day of a moment in Luxembourg."""
    return moment.astimezone(LUXEMBOURG).date()
