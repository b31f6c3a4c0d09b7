"""Agendas, slots, bookings and what can stand in their way, without a database."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Literal, get_args

Kind = Literal["counter", "social_worker"]
Need = Literal["companion", "interpreter", "urgent", "wheelchair"]
NEEDS: tuple[Need, ...] = get_args(Need)
ContactKind = Literal["email", "phone"]
MailKind = Literal["confirmation", "reminder", "moved", "cancelled", "waiting_offer"]
Obstacle = Literal["past", "notice", "horizon", "holiday", "closed", "hours", "language", "no_agenda"]

FORGET_AFTER = timedelta(days=30)
"""After the end of an interview, how long it is known whose it was (issue 6)."""
REMIND_BEFORE = timedelta(hours=48)
DAYS_OF_WEEK = 7


@dataclass(frozen=True)
class Opening:
    """Hours in which interviews are given every week: `weekday` 0 is Monday, the times are wall time in Luxembourg."""

    weekday: int
    starts: time
    ends: time

    def __post_init__(self) -> None:
        if not 0 <= self.weekday < DAYS_OF_WEEK:
            raise ValueError("weekday: 0 (Monday) to 6 (Sunday)")
        if self.starts >= self.ends:
            raise ValueError("an opening must end after it starts, on the same day")


@dataclass(frozen=True)
class Closure:
    """Days without interviews, `first` and `last` included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a closure must not end before it begins")


@dataclass(frozen=True)
class Agenda:
    """One person or counter that gives one interview at a time; who has two counters has two agendas.

    `notice_minutes`: how long before its start a slot can still be booked. `horizon_days`: how many days ahead,
    today being 0. `sample`: the hours are invented for a demonstration. Raises ValueError for what makes no sense.
    """

    id: str
    office_id: str
    kind: Kind
    label: str
    langs: tuple[str, ...]
    slot_minutes: int
    notice_minutes: int
    horizon_days: int
    sample: bool = False
    openings: tuple[Opening, ...] = ()
    closures: tuple[Closure, ...] = ()

    def __post_init__(self) -> None:
        if not self.langs:
            raise ValueError("an agenda needs at least one language")
        if self.slot_minutes < 1 or self.notice_minutes < 0 or self.horizon_days < 0:
            raise ValueError("slot length, notice and horizon must not be negative, a slot not empty")
        ordered = sorted(self.openings, key=lambda opening: (opening.weekday, opening.starts))
        for one, other in pairwise(ordered):
            if one.weekday == other.weekday and other.starts < one.ends:
                raise ValueError("two openings of a day overlap")


@dataclass(frozen=True)
class Slot:
    """A time at which an agenda can give an interview. Both ends in UTC."""

    agenda: Agenda
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Contact:
    """How to reach a person: an e-mail address, or a telephone number in E.164."""

    kind: ContactKind
    value: str


@dataclass(frozen=True)
class Person:
    """What is known of who comes; the only part of a booking that says who it is, kept encrypted."""

    name: str
    contact: Contact | None = None
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True)
class Request:
    """A wish to book: at `starts_at` (aware) in the office, in `lang`; the same `client_id` never books twice."""

    office_id: str
    starts_at: datetime
    lang: str
    person: Person
    client_id: str
    topic: str | None = None


@dataclass(frozen=True)
class Booking:
    """A booked interview as its owner may see it.

    `id` never changes and tells nothing (the UID of its calendar entry); `reference` is what opens it; `sequence`
    counts its moves and its cancellation. Times in UTC.
    """

    id: str
    reference: str
    agenda_id: str
    office_id: str
    starts_at: datetime
    ends_at: datetime
    lang: str
    topic: str | None
    person: Person
    sequence: int
    active: bool
    booked_at: datetime
    changed_at: datetime


class BookingProblem(Exception):
    """Why something could not be done with a booking; nothing was changed then."""


class SlotTaken(BookingProblem):
    """Somebody else has the slot. `alternatives` are the free ones nearest to it, in order of time."""

    def __init__(self, alternatives: tuple[Slot, ...]) -> None:
        super().__init__("the slot is taken")
        self.alternatives = alternatives


class SlotNotOffered(BookingProblem):
    """There never was such a slot, for the reason `obstacle`. `alternatives` are the nearest that there are."""

    def __init__(self, obstacle: Obstacle, alternatives: tuple[Slot, ...]) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle
        self.alternatives = alternatives


class UnknownReference(BookingProblem, LookupError):
    """No booking has this reference, or it was forgotten."""


class AlreadyCancelled(BookingProblem):
    """The booking was cancelled before; `lang` is the language of its owner."""

    def __init__(self, lang: str) -> None:
        super().__init__("cancelled before")
        self.lang = lang


class BookingOver(BookingProblem):
    """The interview has begun or is over; `lang` is the language of its owner."""

    def __init__(self, lang: str) -> None:
        super().__init__("begun or over")
        self.lang = lang


class ContactHasBooking(BookingProblem):
    """The contact has an interview to come in this office already. Whose and when is not said."""


class InvalidContact(BookingProblem, ValueError):
    """Neither an e-mail address nor a telephone number that can exist."""


class InvalidName(BookingProblem, ValueError):
    """No name, or far too long for one."""


class NoEmail(BookingProblem):
    """A freed slot is offered by e-mail, and the booking has no address."""


class WaitingListFull(BookingProblem):
    """As many people as the setting allows wait for an earlier slot of this office."""
