"""The course of the conversation about an appointment: what a message changes, what is done, what is said next."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from actions.booking import words_for
from actions.booking.arrangement import Arrangement
from actions.booking.desk import Desk, request_of
from actions.booking.domain import (
    NEEDS,
    AlreadyCancelled,
    BookingOver,
    BookingProblem,
    ContactHasBooking,
    InvalidContact,
    InvalidName,
    Need,
    Person,
    SlotNotOffered,
    SlotTaken,
    UnknownReference,
)
from actions.booking.person import parse_contact, parse_name
from actions.booking.reference import parse_reference
from actions.booking.times import choose_time, offer_times
from actions.booking.wishes import mentions, words
from actions.knowledge.communes import CommuneIndex
from actions.knowledge.office_answer import which_place
from actions.speech.said import NO_TOPIC, Said
from actions.speech.saying import Saying

OFFICE, TIME, NAME, CONTACT = "booking.office", "booking.slot", "booking.name", "booking.contact"
CONSENT, CONFIRM, REFERENCE = "booking.consent", "booking.confirm", "booking.reference"
NO_NAME_LONGER_THAN = 6
"""Words: what is longer is a story, not a name."""


@dataclass(frozen=True)
class Turn:
    """What a message leads to: how it stands, what is said, whether another topic goes first or it is over."""

    arrangement: Arrangement
    saying: Saying | None = None
    interrupted: bool = False
    over: bool = False


@dataclass(frozen=True)
class Talk:
    """The conversation about an appointment. `lang` is the language spoken; `needs` what a pre-screening found."""

    desk: Desk
    communes: CommuneIndex
    lang: str
    needs: tuple[str, ...] = ()

    def begin(self, arrangement: Arrangement, said: Said) -> Turn:
        """Start with the message that asked for it; takes the reference or the time it already names."""
        reference = next((value for value in said.values("reference") if parse_reference(str(value))), None)
        found = replace(arrangement, reference=str(reference) if reference else arrangement.made)
        if found.task == "book":
            held = self._held(found)
            if held is not None:
                return Turn(replace(found, reference=held.reference), words_for.already_booked(held), over=True)
            return self._with_time(replace(found, reference=None), said) or self.go_on(replace(found, reference=None))
        return self.go_on(found)

    def _held(self, arrangement: Arrangement):  # type: ignore[no-untyped-def]
        return None
