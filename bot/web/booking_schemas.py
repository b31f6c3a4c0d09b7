"""What goes over the wire about offices, slots and bookings."""

import re
from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, BeforeValidator, Field

from actions.booking import domain
from actions.booking.person import LONGEST_CONTACT, LONGEST_NAME, masked
from actions.booking.reference import show_reference
from actions.booking.slots import LUXEMBOURG
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import office_card
from bot.replies import Lang, as_lang
from bot.web.problems import ProblemDocument

WRITTEN_OUT = re.compile(r"\d{4}-\d{2}-\d{2}([Tt ].*)?")
LOST_PLUS = re.compile(r" (\d{2}:\d{2})$")


def _written_out(value: Any) -> Any:
    """Only text in the form of RFC 3339: a bare number would be read as seconds since 1970."""
    if isinstance(value, datetime | date):
        return value
    if not isinstance(value, str) or not WRITTEN_OUT.fullmatch(value):
        raise ValueError("write a moment like 2026-12-01T10:00:00+01:00")
    # The + of an offset in an address that was not encoded arrives as a blank.
    return LOST_PLUS.sub(r"+\1", value)


Moment = Annotated[AwareDatetime, BeforeValidator(_written_out)]
Day = Annotated[date, BeforeValidator(_written_out)]
Bound = Annotated[Moment | Day, Field(union_mode="left_to_right")]
"""A moment with its offset, or a day of Luxembourg."""


class OfficeCard(BaseModel):
    """What is known and verified of an office; null is not known."""

    id: str
    name: str
    short_name: str | None
    commune: str | None = Field(description="The commune asked for")
    communes: list[str] = Field(description="All communes it serves")
    address: str | None
    phone: str | None
    email: str | None
    website: str | None
    opening_hours: str | None
    entered_on: date | None = Field(description="Day of the office's latest own entry among these; null when none is")

    @classmethod
    def of(cls, office_id: str) -> "OfficeCard | None":
        """The card of an office; None for an office that is not in `data/knowledge`."""
        for office in knowledge().offices:
            if office.id == office_id:
                return cls(**office_card(office, office.seat_commune) | {"commune": None})
        return None


class ContactCard(BaseModel):
    """A telephone number where people are answered."""

    name: str
    number: str
    round_the_clock: bool


class OfficesModel(BaseModel):
    """The office of a commune, or what to ask first, or where to ask."""

    office: OfficeCard | None
    communes: list[str] = Field(description="When several may be meant, or one is misspelt: which to ask for")
    contacts: list[ContactCard] = Field(description="Where to ask when no commune was recognised")
    sources: list[dict[str, str | None]] = Field(description="Where the assignment of communes comes from")
    text: str = Field(description="The same in a sentence, for the resident")
    lang: Lang = Field(description="The language of `text`")


class SlotModel(BaseModel):
    """A free slot."""

    starts_at: datetime = Field(description="UTC")
    ends_at: datetime = Field(description="UTC")
    starts_local: datetime = Field(description="The start in Luxembourg's wall time, with its offset")

    @classmethod
    def of(cls, slot: domain.Slot) -> "SlotModel":
        """The wire form of a slot."""
        local = slot.starts_at.astimezone(LUXEMBOURG)
        return cls.model_construct(starts_at=slot.starts_at, ends_at=slot.ends_at, starts_local=local)


class SlotsModel(BaseModel):
    """The free first-interview slots of an office."""

    office_id: str
    time_zone: Literal["Europe/Luxembourg"] = "Europe/Luxembourg"
    bookable: bool = Field(description="Whether the office has any agenda here")
    langs: list[Lang] = Field(description="The languages interviews are given in")
    sample: bool = Field(description="The hours are invented for a demonstration; say so where they are shown")
    slots: list[SlotModel]


class BookingRequest(BaseModel):
    """A wish to book a first interview."""

    office_id: str = Field(min_length=1, max_length=64, description="The id on the office's card")
    starts_at: Moment = Field(description="The start of a free slot", examples=["2026-12-01T10:00:00+01:00"])
    lang: Lang = Field(description="Language of the interview and of everything that is written about it")
    name: str = Field(min_length=1, max_length=LONGEST_NAME, pattern=r"\S")
    contact: str | None = Field(
        None,
        max_length=LONGEST_CONTACT,
        description="An e-mail address, or a telephone number (of Luxembourg, or with + and country code); null for "
        "none: the reference is then the only way to the booking",
    )
    topic: str | None = Field(None, pattern=r"^[a-z][a-z_]{0,63}$", description="What it is about, a topic's id")
    needs: list[domain.Need] = Field(
        default_factory=list,
        max_length=len(domain.NEEDS),
        description="What to prepare for: an accompanying person, an interpreter, a wheelchair; or that it is urgent",
    )
    client_id: UUID = Field(description="Made by the client for each booking; sending it again books nothing twice")


class MoveRequest(BaseModel):
    """A wish to move a booking."""

    starts_at: Moment = Field(description="The start of a free slot of the same office")


class BookingModel(BaseModel):
    """A first interview, as its owner sees it."""

    reference: str = Field(description="Opens the booking; show it to nobody else", examples=["AB2D-3FGH-J4M"])
    status: Literal["booked", "cancelled"]
    office_id: str
    office: OfficeCard | None
    starts_at: datetime = Field(description="UTC")
    ends_at: datetime = Field(description="UTC")
    starts_local: datetime = Field(description="The start in Luxembourg's wall time, with its offset")
    lang: Lang
    name: str
    contact: str | None = Field(description="How the person is reached, shortened so that nobody else learns it")
    contact_kind: domain.ContactKind | None
    topic: str | None
    needs: list[domain.Need]
    sequence: int = Field(description="How often it was changed")
    ics_url: str = Field(description="The calendar entry")

    @classmethod
    def of(cls, booking: domain.Booking) -> "BookingModel":
        """The wire form of a booking."""
        contact = booking.person.contact
        reference = show_reference(booking.reference)
        return cls(
            reference=reference,
            status="booked" if booking.active else "cancelled",
            office_id=booking.office_id,
            office=OfficeCard.of(booking.office_id),
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            starts_local=booking.starts_at.astimezone(LUXEMBOURG),
            lang=as_lang(booking.lang),
            name=booking.person.name,
            contact=masked(contact) if contact else None,
            contact_kind=contact.kind if contact else None,
            topic=booking.topic,
            needs=list(booking.person.needs),
            sequence=booking.sequence,
            ics_url=f"/api/v1/bookings/{reference}/calendar.ics",
        )


class ConflictDocument(ProblemDocument):
    """A problem document that says what is possible instead."""

    alternatives: list[SlotModel] = Field(description="Free slots near the wished one, as of now; often empty")
