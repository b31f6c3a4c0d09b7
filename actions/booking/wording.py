"""What is said about appointments, as message ids with variables, in no language yet."""

from collections.abc import Mapping
from typing import Any, Final

from actions.booking.arrangement import Arrangement
from actions.booking.domain import FORGET_AFTER, AlreadyCancelled, Booking, BookingProblem, ContactHasBooking
from actions.booking.reference import show_reference
from actions.knowledge.communes import CommuneIndex
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import office_card
from actions.speech.saying import Choice, Part, Saying

OFFICE, TIME, NAME, CONTACT = "booking.office", "booking.slot", "booking.name", "booking.contact"
CONSENT, CONFIRM, REFERENCE = "booking.consent", "booking.confirm", "booking.reference"
MESSAGES: Final[Mapping[str, str]] = {
    OFFICE: "booking-question-office",
    TIME: "booking-question-slot",
    NAME: "booking-question-name",
    CONTACT: "booking-question-contact",
    CONSENT: "booking-question-consent",
    CONFIRM: "booking-question-confirm",
    REFERENCE: "booking-question-reference",
}
# What going back to a question takes away again.
FORGOTTEN_BY_GOING_BACK_TO: Final[Mapping[str, tuple[str, ...]]] = {
    OFFICE: ("commune", "chosen", "offered"),
    TIME: ("chosen", "offered", "client_id"),
    NAME: ("name",),
    CONTACT: ("contact",),
    CONSENT: ("consent",),
    CONFIRM: (),
    REFERENCE: ("reference",),
}
SECOND_TIME = 2
HUMAN: Choice = {"text": "talk-to-human.button", "payload": "/talk_to_human"}
STOP: Choice = {"text": "booking-stop.button", "payload": "/stop"}


def ask(
    arrangement: Arrangement, question: str, *, why: str = "", sample: bool = False, spoken: str | None = None
) -> Saying:
    """A question. `why` the times are not those wished for; `spoken` the interview's language if it is another."""
    parts: list[Part] = []
    buttons: list[Choice] = []
    if question == TIME:
        if why:
            parts.append((f"booking-times-{why}", {}))
        if spoken:
            parts.append(_other_language(spoken))
        if sample:
            parts.append(("booking-sample", {}))
        buttons = [_time(start) for start in arrangement.offered]
        buttons.append({"text": "booking-others.button", "payload": '/inform{"slot": "others"}'})
    elif question == CONTACT:
        buttons = [{"text": "booking-no-contact.button", "payload": "/deny"}]
    elif question == CONSENT:
        buttons = yes_no("booking-consent-yes.button", "booking-consent-no.button")
    elif question == REFERENCE:
        buttons = [HUMAN]
    return Saying([*parts, (MESSAGES[question], {"forget_days": FORGET_AFTER.days})], buttons, question)


def _other_language(spoken: str) -> Part:
    return ("booking-other-language", {"language": {"texts": [f"language-name-{spoken}"]}})


def _time(start: str) -> Choice:
    return {
        "text": "booking-time.button",
        "variables": {"when": {"moment": start}},
        "payload": f'/inform{{"slot": "{start}"}}',
    }


def yes_no(yes: str, no: str) -> list[Choice]:
    """Two buttons."""
    return [{"text": yes, "payload": "/affirm"}, {"text": no, "payload": "/deny"}]


def why(question: str) -> Saying:
    """Why a question is asked."""
    return Saying([(f"{MESSAGES[question]}.why", {"forget_days": FORGET_AFTER.days})])


def summary(arrangement: Arrangement, communes: CommuneIndex, *, sample: bool, spoken: str | None = None) -> Saying:
    """What would be booked, to be confirmed. `spoken`: the interview's language if it is another."""
    office = communes.office_of(arrangement.commune or "")
    lines: list[Any] = [
        ["booking-line-when", {"when": {"moment": arrangement.chosen}}],
        ["booking-line-office", {"office": office.name}],
        ["booking-line-name", {"name": arrangement.name}],
    ]
    if arrangement.contact:
        lines.append(["booking-line-contact", {"contact": arrangement.contact}])
    if arrangement.needs:
        lines.append(["booking-line-needs", {"needs": {"texts": _needs(arrangement)}}])
    parts: list[Part] = [("booking-summary", {"lines": {"list": lines}})]
    if spoken:
        parts.append(_other_language(spoken))
    if sample:
        parts.append(("booking-sample", {}))
    parts.append((MESSAGES[CONFIRM], {"forget_days": FORGET_AFTER.days}))
    return Saying(parts, yes_no("booking-confirm-yes.button", "booking-confirm-no.button"), CONFIRM)


def _needs(arrangement: Arrangement) -> list[str]:
    return [f"booking-need-{need}" for need in arrangement.needs]


def confirm(arrangement: Arrangement, booking: Booking) -> Saying:
    """To be confirmed: moving a booking to the time chosen, or cancelling it."""
    held = {"when": {"moment": booking.starts_at.isoformat()}, "office": _office_name(booking)}
    if arrangement.task == "move":
        part: Part = ("booking-confirm-move", {**held, "to": {"moment": arrangement.chosen}})
        return Saying([part], yes_no("booking-move-yes.button", "booking-leave.button"), CONFIRM)
    return Saying(
        [("booking-confirm-cancel", held)], yes_no("booking-cancel-yes.button", "booking-leave.button"), CONFIRM
    )


def made(booking: Booking, sample: bool, *, moved_to: bool = False) -> Saying:
    """Booked, or moved: reference, time, office, papers to bring, how to cancel."""
    done = "booking-moved" if moved_to else "booking-made"
    facts = {"when": {"moment": booking.starts_at.isoformat()}, "office": _office_name(booking)}
    parts: list[Part] = [(done, facts), ("booking-reference", {"reference": show_reference(booking.reference)})]
    if sample:
        parts.append(("booking-sample", {}))
    contact = booking.person.contact
    parts.append(("booking-mail" if contact and contact.kind == "email" else "booking-no-mail", {}))
    papers = [f"paper-{paper.id}" for paper in knowledge().lists["papers"]]
    parts.append(("booking-papers", {"papers": {"list": papers}}))
    return Saying(parts, _changes(), data=data_of(booking, sample))


def shown(booking: Booking, sample: bool) -> Saying:
    """A booking looked up: when and where, or that it was cancelled."""
    facts = {"when": {"moment": booking.starts_at.isoformat()}, "office": _office_name(booking)}
    parts: list[Part] = [("booking-shown" if booking.active else "booking-shown-cancelled", facts)]
    if sample and booking.active:
        parts.append(("booking-sample", {}))
    buttons = _changes() if booking.active else [{"text": "book-interview.button", "payload": "/book_interview"}]
    return Saying(parts, buttons, data=data_of(booking, sample))


def _changes() -> list[Choice]:
    return [
        {"text": f"{topic}.button", "payload": f"/{topic.replace('-', '_')}"}
        for topic in ("reschedule-interview", "cancel-interview")
    ]


def held_already(booking: Booking, sample: bool) -> Saying:
    """An appointment was made in this conversation already."""
    facts = {"when": {"moment": booking.starts_at.isoformat()}, "office": _office_name(booking)}
    parts: list[Part] = [("booking-held", facts)]
    if sample:
        parts.append(("booking-sample", {}))
    return Saying(parts, _changes(), data=data_of(booking, sample))


def cancelled(booking: Booking) -> Saying:
    """Cancelled; a new one can be made."""
    facts = {"when": {"moment": booking.starts_at.isoformat()}}
    again: Choice = {"text": "book-interview.button", "payload": "/book_interview"}
    return Saying([("booking-cancelled", facts)], [again], data=data_of(booking, sample=False))


def not_bookable(arrangement: Arrangement, communes: CommuneIndex) -> Saying:
    """The office has no agenda here: how to get an appointment instead."""
    office = communes.office_of(arrangement.commune or "")
    return _instead("booking-not-here", office.name, office_card(office, arrangement.commune or ""))


def nothing_free(office_id: str) -> Saying:
    """Nothing is free as far as can be booked."""
    office = next(office for office in knowledge().offices if office.id == office_id)
    return _instead("booking-nothing-free", office.name, office_card(office, office.seat_commune))


def _instead(message: str, name: str, card: dict[str, Any]) -> Saying:
    urgent: Choice = {"text": "ask-urgent-aid.button", "payload": "/ask_urgent_aid"}
    return Saying([(message, {"office": name})], [HUMAN, urgent], data={"office": card})


def refused(what: str) -> Saying:
    """An answer that can't be used."""
    return Saying([(f"booking-refused-{what}", {})])


def unknown_reference(doubts: int) -> Saying:
    """No booking has the reference that was given."""
    parts: list[Part] = [("booking-unknown-reference", {})]
    if doubts >= SECOND_TIME:
        parts.append(("booking-lost-reference", {}))
    return Saying(parts, [HUMAN, STOP], REFERENCE)


def not_understood(doubts: int, question: str) -> Saying:
    """Said before a question is put again; the second time a person is offered."""
    if doubts >= SECOND_TIME:
        return Saying([("booking-not-understood-again", {})], [HUMAN, STOP])
    return Saying([("booking-not-understood", {})])


def problem(found: BookingProblem) -> Saying:
    """Why it could not be done: cancelled before, over, or the contact has an appointment to come already.

    Whose and when that one is, is not said.
    """
    again: Choice = {"text": "book-interview.button", "payload": "/book_interview"}
    if isinstance(found, ContactHasBooking):
        view: Choice = {"text": "view-interview.button", "payload": "/view_interview"}
        return Saying([("booking-contact-has-one", {})], [view, HUMAN])
    if isinstance(found, AlreadyCancelled):
        return Saying([("booking-cancelled-before", {})], [again])
    return Saying([("booking-over", {})], [again])


def joined(*sayings: Saying) -> tuple[Saying]:
    """Several things to say as one message; the last one's question and buttons come first."""
    *_, last = sayings
    parts = [part for saying in sayings for part in saying.parts]
    buttons = list(last.choices)
    buttons += [choice for saying in sayings[:-1] for choice in saying.choices if choice not in buttons]
    return (Saying(parts, buttons, last.question, last.data),)


def simple(message: str) -> Saying:
    """A sentence without a question."""
    return Saying([(message, {})])


def data_of(booking: Booking, sample: bool) -> dict[str, Any]:
    """The booking as structured data; the name and the contact stay out."""
    shown_reference = show_reference(booking.reference)
    papers = f"/api/v1/bookings/{shown_reference}"
    return {
        "booking": {
            "reference": shown_reference,
            "office_id": booking.office_id,
            "starts_at": booking.starts_at.isoformat(),
            "ends_at": booking.ends_at.isoformat(),
            "lang": booking.lang,
            "active": booking.active,
            "sample": sample,
            "ics_url": f"{papers}/calendar.ics",
            "slip_url": f"{papers}/slip",
        }
    }


def _office_name(booking: Booking) -> str:
    return next(office.name for office in knowledge().offices if office.id == booking.office_id)
