"""What can stand in the way of a booking, as problem documents."""

from collections.abc import Sequence
from typing import Any

from fastapi.responses import JSONResponse

from actions.booking.domain import (
    AlreadyCancelled,
    BookingOver,
    BookingProblem,
    ContactHasBooking,
    Slot,
    SlotNotOffered,
    SlotTaken,
)
from bot.replies import Lang
from bot.texts import Texts
from bot.web.booking_schemas import ConflictDocument, SlotModel
from bot.web.problems import MEDIA_TYPE, Kind

UNKNOWN_OFFICE = Kind(404, "There is no such office", "problem-unknown-office")
UNKNOWN_FEED = Kind(404, "There is no such calendar, or its address has changed", "problem-unknown-feed")
UNKNOWN_BOOKING = Kind(404, "No booking has this reference", "problem-unknown-booking")
INVALID_CONTACT = Kind(422, "Neither an e-mail address nor a telephone number", "problem-invalid-contact")
INVALID_NAME = Kind(422, "Not a name", "problem-invalid-name")
TOO_MANY_LOOKUPS = Kind(429, "Too many wrong references", "problem-too-many-lookups")
TOO_MANY_BOOKINGS = Kind(429, "Too many bookings", "problem-too-many-bookings")
TAKEN = Kind(409, "The slot is taken", "problem-slot-taken")
CONTACT_BOOKED = Kind(409, "The contact has an interview to come in this office", "problem-contact-booked")
CANCELLED = Kind(409, "The booking was cancelled before", "problem-booking-cancelled")
OVER = Kind(409, "The interview has begun or is over", "problem-booking-over")

CONFLICTS: dict[int | str, dict[str, Any]] = {
    409: {
        "description": "It is not possible, or no longer; `type` says why, `alternatives` what is",
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ConflictDocument"}}},
        "model": ConflictDocument,
    }
}


def conflict(texts: Texts, lang: Lang, problem: BookingProblem) -> JSONResponse:
    """The answer to a request that `problem` stands in the way of, for a resident who reads `lang`."""
    kind, alternatives = kind_of(problem)
    document = ConflictDocument(
        type=kind.type,
        title=kind.title,
        status=kind.status,
        detail=texts.format(lang, kind.text_id),
        lang=lang,
        errors=None,
        alternatives=[SlotModel.of(slot) for slot in alternatives],
    )
    headers = {"Content-Language": lang}
    return JSONResponse(document.model_dump(mode="json", exclude_none=True), kind.status, headers, MEDIA_TYPE)


def kind_of(problem: BookingProblem) -> tuple[Kind, Sequence[Slot]]:
    """The kind of problem document for a booking problem, and the free slots it names."""
    match problem:
        case SlotTaken():
            return TAKEN, problem.alternatives
        case SlotNotOffered():
            obstacle = problem.obstacle.replace("_", "-")
            return Kind(409, "There is no such slot", f"problem-slot-{obstacle}"), problem.alternatives
        case ContactHasBooking():
            return CONTACT_BOOKED, ()
        case AlreadyCancelled():
            return CANCELLED, ()
        case BookingOver():
            return OVER, ()
    raise problem
