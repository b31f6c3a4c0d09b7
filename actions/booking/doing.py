"""Does what was confirmed: books, moves or cancels, and says so."""

from dataclasses import dataclass
from datetime import datetime

from actions.booking import wording
from actions.booking.arrangement import Arrangement
from actions.booking.desk import Desk
from actions.booking.domain import Booking, Person, Request
from actions.booking.person import parse_contact
from actions.speech.saying import Saying


@dataclass(frozen=True)
class Done:
    """What was done, and the words for it."""

    booking: Booking
    saying: Saying


def carry_out(desk: Desk, arrangement: Arrangement, office: str, lang: str, needs: tuple[str, ...]) -> Done:
    """Do it in the desk's transaction. Raises BookingProblem; nothing was changed then.

    `lang` is the language of the interview; the first of `needs` (of the pre-screening) becomes its topic.
    """
    if arrangement.task == "cancel":
        cancelled = desk.cancel(arrangement.reference or "")
        return Done(cancelled, wording.cancelled(cancelled))
    starts_at = datetime.fromisoformat(arrangement.chosen or "")
    if arrangement.task == "move":
        moved = desk.move(arrangement.reference or "", starts_at)
        return Done(moved, wording.made(moved, desk.sample(moved.office_id), moved_to=True))
    person = Person(arrangement.name or "", parse_contact(arrangement.contact), arrangement.needs)
    topic = next(iter(needs), None)
    booked = desk.book(Request(office, starts_at, lang, person, arrangement.client_id or "", topic))
    return Done(booked, wording.made(booked, desk.sample(office)))
