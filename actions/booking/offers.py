"""Which free times to show for a wish: a few, on different days when there is a choice."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from actions.booking.desk import Desk
from actions.booking.domain import Slot
from actions.booking.wishes import Wish, local_day

SHOWN = 4
A_DAY = 2
"""At most so many times of one day, unless that day was asked for."""


def offers(desk: Desk, office_id: str, lang: str, wish: Wish, after: datetime | None = None) -> list[Slot]:
    """The times to show for a wish, none when nothing fits. `after`: later than the times shown before."""
    since = max(filter(None, (wish.since, after)), default=None)
    fitting = [slot for slot in desk.free(office_id, lang, since, wish.until) if wish.fits(slot)]
    one_day = wish.since is not None and wish.until is not None and wish.until - wish.since <= timedelta(days=1)
    return fitting[:SHOWN] if one_day else _spread(fitting)


def nearest(desk: Desk, office_id: str, lang: str, moment: datetime, never: Sequence[int] = ()) -> list[Slot]:
    """The free times nearest to a moment and not on the weekdays `never`, in order of time."""
    possible = filter(Wish(never=tuple(never)).fits, desk.free(office_id, lang))
    free = sorted(possible, key=lambda slot: abs(slot.starts_at - moment))
    return sorted(free[:SHOWN], key=lambda slot: slot.starts_at)


def _spread(slots: Sequence[Slot]) -> list[Slot]:
    shown: list[Slot] = []
    a_day: Counter[object] = Counter()
    for slot in slots:
        day = local_day(slot.starts_at)
        if a_day[day] < A_DAY:
            a_day[day] += 1
            shown.append(slot)
        if len(shown) == SHOWN:
            break
    return shown
