"""Choosing a time in the conversation: what was said leads to a time chosen, or to times offered with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from actions.booking.arrangement import Arrangement
from actions.booking.desk import Desk
from actions.booking.domain import Slot
from actions.booking.offers import nearest, offers
from actions.booking.wishes import LUXEMBOURG, NoSuchDay, Wish, read_wish
from actions.speech.said import Said

# Why the times offered are not those that were wished for.
Why = Literal["past", "no-such-day", "not-free", "no-more", "nothing-then", "taken", ""]


@dataclass(frozen=True)
class Times:
    """A time `chosen`, or those offered (none: nothing is free at all), and `why` they are not those wished for."""

    arrangement: Arrangement
    chosen: datetime | None = None
    why: Why = ""
    understood: bool = True


def offer_times(desk: Desk, arrangement: Arrangement, office_id: str, lang: str, why: Why = "") -> Times:
    """Offer the first free times, on no weekday that was excluded."""
    never = _recalled(arrangement).never
    return _offered(arrangement, offers(desk, office_id, lang, Wish(never=never)), why)


def choose_time(desk: Desk, arrangement: Arrangement, office_id: str, lang: str, said: Said) -> Times:
    """Read a message as the choice of a time; `understood` is False when it says nothing of one."""
    shown = arrangement.offered
    pressed = [value for value in said.values("slot") if isinstance(value, str)]
    if pressed and pressed[0] in shown:
        return Times(arrangement, datetime.fromisoformat(pressed[0]))
    try:
        wish = Wish(others=True) if pressed else read_wish(said, shown)
    except NoSuchDay:
        return offer_times(desk, arrangement, office_id, lang, "no-such-day")
    if wish.pick is not None:
        return Times(arrangement, datetime.fromisoformat(shown[wish.pick]))
    if not wish:
        return _among(desk, arrangement, office_id, lang, wish, said)
    wish = wish.after(_recalled(arrangement))
    arrangement = replace(arrangement, wish=_remembered(wish))
    if wish.exact is not None:
        return _exactly(desk, arrangement, office_id, lang, wish.exact)
    return _among(desk, arrangement, office_id, lang, wish, said)


def _among(desk: Desk, arrangement: Arrangement, office_id: str, lang: str, wish: Wish, said: Said) -> Times:
    shown = arrangement.offered
    if wish.soonest or (said.intent == "affirm" and len(shown) == 1):
        first = offers(desk, office_id, lang, wish)[:1]
        return Times(arrangement, first[0].starts_at) if first else _offered(arrangement, [], "")
    if wish.others or (said.intent == "deny" and not wish):
        after = datetime.fromisoformat(shown[-1]) if shown else None
        later = [slot for slot in offers(desk, office_id, lang, wish, after) if slot.starts_at.isoformat() not in shown]
        return _offered(arrangement, later, "") if later else offer_times(desk, arrangement, office_id, lang, "no-more")
    return _within(desk, arrangement, office_id, lang, wish) if wish else Times(arrangement, understood=False)


def _within(desk: Desk, arrangement: Arrangement, office_id: str, lang: str, wish: Wish) -> Times:
    if wish.until is not None and wish.until <= desk.now:
        return offer_times(desk, arrangement, office_id, lang, "past")
    fitting = offers(desk, office_id, lang, wish)
    if fitting:
        return _offered(arrangement, fitting, "")
    around = wish.since or desk.now
    return _offered(arrangement, nearest(desk, office_id, lang, around, wish.never), "nothing-then")


def _exactly(desk: Desk, arrangement: Arrangement, office_id: str, lang: str, moment: datetime) -> Times:
    free = {slot.starts_at for slot in desk.free(office_id, lang, moment, None)}
    if moment in free:
        return Times(arrangement, moment)
    # "at 10" without a day means the one among those offered.
    local = moment.astimezone(LUXEMBOURG).time()
    same_hour = [start for start in _moments(arrangement.offered) if start.astimezone(LUXEMBOURG).time() == local]
    if len(same_hour) == 1:
        return Times(arrangement, same_hour[0])
    if moment <= desk.now:
        return offer_times(desk, arrangement, office_id, lang, "past")
    return _offered(arrangement, nearest(desk, office_id, lang, moment, _recalled(arrangement).never), "not-free")


def _recalled(arrangement: Arrangement) -> Wish:
    """What was wished for before, of when."""
    held = arrangement.wish
    since, until = (datetime.fromisoformat(held[end]) if held.get(end) else None for end in ("since", "until"))
    return Wish(since=since, until=until, part=held.get("part"), never=tuple(held.get("never", ())))


def _remembered(wish: Wish) -> dict[str, Any]:
    held = {
        "since": wish.since and wish.since.isoformat(),
        "until": wish.until and wish.until.isoformat(),
        "part": wish.part,
        "never": list(wish.never),
    }
    return {name: value for name, value in held.items() if value}


def _offered(arrangement: Arrangement, slots: Sequence[Slot], why: Why) -> Times:
    return Times(replace(arrangement, offered=tuple(slot.starts_at.isoformat() for slot in slots)), why=why)


def _moments(starts: Sequence[str]) -> list[datetime]:
    return [datetime.fromisoformat(start) for start in starts]
