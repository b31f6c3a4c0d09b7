"""The appointment book as a conversation uses it, in a session of its caller."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from actions.booking import service
from actions.booking.agendas import agendas_of
from actions.booking.domain import Booking, Request, Slot
from actions.booking.secrecy import Secrecy

FURTHEST = timedelta(days=366)


@dataclass(frozen=True)
class Desk:
    """What can be done with appointments at the moment `now` (aware)."""

    session: Session
    secrecy: Secrecy
    now: datetime

    def langs(self, office_id: str) -> tuple[str, ...]:
        """The languages in which an office gives interviews; none when it can't be booked here."""
        return tuple(dict.fromkeys(lang for agenda in agendas_of(self.session, office_id) for lang in agenda.langs))

    def sample(self, office_id: str) -> bool:
        """Whether the hours of an office are invented for a demonstration."""
        return any(agenda.sample for agenda in agendas_of(self.session, office_id))

    def free(
        self, office_id: str, lang: str, since: datetime | None = None, until: datetime | None = None
    ) -> list[Slot]:
        """The free slots that start in [since, until): from now, and as far as can be booked, when not given."""
        begin, end = since or self.now, until or self.now + FURTHEST
        return service.find_slots(self.session, office_id, lang=lang, since=begin, until=end, now=self.now)

    def book(self, request: Request) -> Booking:
        """See `service.book`."""
        return service.book(self.session, self.secrecy, request, now=self.now)

    def view(self, reference: str) -> Booking:
        """See `service.view`."""
        return service.view(self.session, self.secrecy, reference)

    def move(self, reference: str, starts_at: datetime) -> Booking:
        """See `service.move`."""
        return service.move(self.session, self.secrecy, reference, starts_at, now=self.now)

    def cancel(self, reference: str) -> Booking:
        """See `service.cancel`."""
        return service.cancel(self.session, self.secrecy, reference, now=self.now)
