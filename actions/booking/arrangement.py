"""What stands of an appointment being made, moved, looked up or cancelled in a conversation; and as Rasa's slots."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from actions.booking.domain import Booking, Need

Task = Literal["book", "move", "cancel", "view"]
TASK_OF: Mapping[str, Task] = {
    "book_interview": "book",
    "reschedule_interview": "move",
    "cancel_interview": "cancel",
    "view_interview": "view",
}
SLOT = "booking"
# About the person, and good for the next appointment too.
KEPT = ("commune", "lang", "name", "contact", "needs", "consent", "made")


@dataclass(frozen=True)
class Arrangement:
    """An appointment on its way. Moments are ISO, in UTC.

    `commune` is shared with all other answers. `chosen`: the start chosen; `offered`: the starts shown last; `wish`:
    what was said of when, for the next ones. `contact` is "" for somebody who gives none. `client_id` makes the booking
    unique however often it is confirmed. `made`: the reference of what was booked in this conversation.
    `asked`: the questions put, in order; `doubts`: how often the last one was not understood.
    """

    task: Task = "book"
    commune: str | None = None
    lang: str | None = None
    chosen: str | None = None
    offered: tuple[str, ...] = ()
    wish: Mapping[str, Any] = field(default_factory=dict)
    name: str | None = None
    contact: str | None = None
    needs: tuple[Need, ...] = ()
    consent: bool = False
    client_id: str | None = None
    reference: str | None = None
    made: str | None = None
    asked: tuple[str, ...] = ()
    doubts: int = 0

    @property
    def open_question(self) -> str | None:
        """The question put last."""
        return self.asked[-1] if self.asked else None

    def asking(self, question: str) -> "Arrangement":
        """The same with `question` put."""
        if self.open_question == question:
            return self
        return replace(self, asked=(*self.asked, question), doubts=0)

    def begun_anew(self, task: Task) -> "Arrangement":
        """For another task: what is known of the person is kept, what belonged to the last appointment is not."""
        kept = {name: getattr(self, name) for name in KEPT}
        return Arrangement(task=task, **kept)

    def dropped(self) -> "Arrangement":
        """Given up: nothing of the person is kept but the commune, and what was booked before."""
        return Arrangement(commune=self.commune, made=self.made)

    def done(self, booking: Booking) -> "Arrangement":
        """Carried out: name and contact are the booking's now."""
        return Arrangement(task=self.task, commune=self.commune, made=booking.reference if booking.active else None)


def remembered(slots: Mapping[str, Any]) -> Arrangement:
    """The arrangement that stands in a conversation's slots."""
    held = dict(slots.get(SLOT) or {})
    for name in ("offered", "needs", "asked"):
        held[name] = tuple(held.get(name) or ())
    return Arrangement(**{**held, "commune": slots.get("commune")})


def to_remember(arrangement: Arrangement) -> dict[str, Any]:
    """The slots' values for an arrangement; only what differs from an empty one."""
    empty = Arrangement()
    held = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in vars(arrangement).items()
        if value != getattr(empty, name) and name != "commune"
    }
    return {SLOT: held or None, "commune": arrangement.commune}
