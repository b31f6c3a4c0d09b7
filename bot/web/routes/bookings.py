"""The competent office, its free slots, and booking, viewing, moving and cancelling a first interview."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from math import ceil
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlalchemy.orm import Session

from actions.booking import domain, service
from actions.booking.agendas import agendas_of
from actions.booking.domain import Agenda, Booking, BookingProblem, ContactHasBooking, Slot, UnknownReference
from actions.booking.person import parse_contact, parse_name
from actions.booking.slots import day_begins
from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import office_card
from actions.offices.domain import shown
from actions.offices.repository import of_office
from actions.store.base import utc_now
from bot.entered import with_entered_sources
from bot.replies import LANGS, Lang, as_lang
from bot.web.booking_problems import (
    CONFLICTS,
    INVALID_CONTACT,
    INVALID_NAME,
    TOO_MANY_BOOKINGS,
    TOO_MANY_LOOKUPS,
    UNKNOWN_BOOKING,
    UNKNOWN_OFFICE,
    conflict,
)
from bot.web.booking_schemas import (
    BookingModel,
    BookingRequest,
    Bound,
    ContactCard,
    MoveRequest,
    OfficeCard,
    OfficesModel,
    SlotModel,
    SlotsModel,
)
from bot.web.front import Front, FrontDep, count_message, secrecy_of
from bot.web.languages import preferred
from bot.web.problems import BAD_JSON, INTERNAL, INVALID, TOO_LARGE, TOO_MANY, Kind, Problem, documented
from bot.web.shared_path import SharedPathRoute

router = APIRouter(
    prefix="/api/v1", tags=["booking"], dependencies=[Depends(count_message)], route_class=SharedPathRoute
)
BODY = (BAD_JSON, TOO_LARGE, INVALID)
FURTHEST = timedelta(days=366)
MAX_TYPED = 100


@router.get("/offices", summary="Find the competent office", responses=documented(INVALID, TOO_MANY, INTERNAL))
async def find_office(
    request: Request,
    front: FrontDep,
    commune: Annotated[str, Query(min_length=1, max_length=MAX_TYPED, description="A commune in any spelling")],
    lang: Lang | None = None,
) -> OfficesModel:
    """The office for a commune as somebody types it; else the communes to choose from; else where to ask."""
    spoken = lang or preferred(request.headers.get("accept-language"))
    index, facts = commune_index(), knowledge()
    match = index.find(commune, asked=True)
    if match is None:
        helpline = facts.contacts["helpline"]
        name = front.texts.format(spoken, "contact-helpline")
        card = ContactCard(name=name, number=helpline.number, round_the_clock=helpline.round_the_clock)
        text = front.texts.format(spoken, "office-not-found", typed=commune)
        return OfficesModel(office=None, communes=[], contacts=[card], sources=[], text=text, lang=spoken)
    if match.commune is None:
        message = "office-ambiguous" if len(match.communes) > 1 else "office-did-you-mean"
        text = front.texts.format(spoken, message, typed=match.typed)
        names = [place.fr for place in match.communes]
        return OfficesModel(office=None, communes=names, contacts=[], sources=[], text=text, lang=spoken)
    office = index.office_of(match.commune.fr)
    entered = shown(await front.database.read(of_office, office.id), spoken)
    found = office_card(office, match.commune.fr, entered)
    data = {"office": found, "sources": [facts.citation(cite) for cite in office.cite]}
    return OfficesModel(
        office=OfficeCard(**found),
        communes=[],
        contacts=[],
        sources=with_entered_sources(data, spoken, front.texts)["sources"],
        text=front.texts.format(spoken, "office-found", office=office.name, commune=match.commune.fr),
        lang=spoken,
    )


@router.get(
    "/offices/{office_id}/slots",
    summary="Find free slots",
    responses=documented(UNKNOWN_OFFICE, INVALID, TOO_MANY, INTERNAL),
)
async def find_slots(
    office_id: str,
    request: Request,
    front: FrontDep,
    since: Annotated[Bound | None, Query(alias="from", description="First day or moment; now when not given")] = None,
    until: Annotated[Bound | None, Query(alias="to", description="Last day, or moment before which; or no end")] = None,
    lang: Annotated[Lang | None, Query(description="Language of the interview; any when not given")] = None,
) -> SlotsModel:
    """The free first-interview slots of an office, in order of time."""
    request.state.lang = lang
    _known_office(office_id)
    now = utc_now()
    begin = now if since is None else _moment(since, now)
    # The last day counts whole.
    extra = timedelta(days=1) if until is not None and not isinstance(until, datetime) else timedelta()
    end = now + FURTHEST if until is None else _moment(until, now, extra)
    agendas, slots = await front.database.read(_search, office_id, lang, begin, end, now)
    spoken = {language for agenda in agendas for language in agenda.langs}
    return SlotsModel(
        office_id=office_id,
        bookable=bool(agendas),
        langs=[language for language in LANGS if language in spoken],
        sample=any(agenda.sample for agenda in agendas),
        slots=[SlotModel.of(slot) for slot in slots],
    )


@router.post(
    "/bookings",
    status_code=201,
    summary="Book a first interview",
    response_model=BookingModel,
    responses=documented(UNKNOWN_OFFICE, *BODY, TOO_MANY, INTERNAL) | CONFLICTS,
)
async def book(request: Request, response: Response, front: FrontDep, wish: BookingRequest) -> Any:
    """Book a free slot. The same `client_id` again gets the booking made with it. A taken slot gets others near it."""
    request.state.lang = wish.lang
    _known_office(wish.office_id)
    await limited(front, request, "bookings", TOO_MANY_BOOKINGS, count=False)
    await limited(front, request, "failed lookups", TOO_MANY_LOOKUPS, count=False)
    now = utc_now()
    booking_request = domain.Request(
        wish.office_id, wish.starts_at, wish.lang, _person(wish), str(wish.client_id), wish.topic
    )
    try:
        made = await front.database.write(service.book, secrecy_of(front), booking_request, now=now)
    except BookingProblem as problem:
        if isinstance(problem, ContactHasBooking):
            # Who tries one contact after the other must not find out who has an interview.
            await limited(front, request, "failed lookups", TOO_MANY_LOOKUPS)
        return conflict(front.texts, wish.lang, problem)
    if made.booked_at == now:
        # Only what was booked just now is counted, and what is booked is told, even if others have used up the limit.
        with suppress(Problem):
            await limited(front, request, "bookings", TOO_MANY_BOOKINGS)
    shown = BookingModel.of(made)
    response.headers["Location"] = f"/api/v1/bookings/{shown.reference}"
    return shown


async def opened_booking(reference: str, request: Request, front: FrontDep) -> Booking:
    """The booking with the reference in the path. Raises Problem for an unknown one, and for too many of these."""
    await limited(front, request, "failed lookups", TOO_MANY_LOOKUPS, count=False)
    try:
        found = await front.database.read(service.view, secrecy_of(front), reference)
    except UnknownReference:
        await limited(front, request, "failed lookups", TOO_MANY_LOOKUPS)
        raise Problem(UNKNOWN_BOOKING) from None
    request.state.lang = as_lang(found.lang)
    return found


OpenedBooking = Annotated[Booking, Depends(opened_booking)]


@router.get(
    "/bookings/{reference}",
    summary="See a booking",
    responses=documented(UNKNOWN_BOOKING, INVALID, TOO_MANY, INTERNAL),
)
async def view(booking: OpenedBooking) -> BookingModel:
    """The booking with a reference, however it is typed."""
    return BookingModel.of(booking)


@router.patch(
    "/bookings/{reference}",
    summary="Move a booking",
    response_model=BookingModel,
    responses=documented(UNKNOWN_BOOKING, *BODY, TOO_MANY, INTERNAL) | CONFLICTS,
)
async def move(booking: OpenedBooking, front: FrontDep, wish: MoveRequest) -> Any:
    """Move a booking to another free slot; the old one is free in the same moment. Doing it again changes nothing."""
    try:
        write = front.database.write
        moved = await write(service.move, secrecy_of(front), booking.reference, wish.starts_at, now=utc_now())
    except UnknownReference:
        raise Problem(UNKNOWN_BOOKING) from None
    except BookingProblem as problem:
        return conflict(front.texts, as_lang(booking.lang), problem)
    return BookingModel.of(moved)


@router.delete(
    "/bookings/{reference}",
    summary="Cancel a booking",
    response_model=BookingModel,
    responses=documented(UNKNOWN_BOOKING, INVALID, TOO_MANY, INTERNAL) | CONFLICTS,
)
async def cancel(booking: OpenedBooking, front: FrontDep) -> Any:
    """Cancel a booking; its slot is free at once."""
    try:
        cancelled = await front.database.write(service.cancel, secrecy_of(front), booking.reference, now=utc_now())
    except UnknownReference:
        raise Problem(UNKNOWN_BOOKING) from None
    except BookingProblem as problem:
        return conflict(front.texts, as_lang(booking.lang), problem)
    return BookingModel.of(cancelled)


def _known_office(office_id: str) -> None:
    if all(office.id != office_id for office in knowledge().offices):
        raise Problem(UNKNOWN_OFFICE)


def _moment(bound: datetime | date, now: datetime, extra: timedelta = timedelta()) -> datetime:
    """A bound in UTC, not further from now than anything can be booked: the year 9999 has no UTC everywhere."""
    try:
        return bound.astimezone(UTC) if isinstance(bound, datetime) else day_begins(bound + extra)
    except OverflowError:
        return now + FURTHEST if bound.year > now.year else now


def _search(
    session: Session, office_id: str, lang: str | None, since: datetime, until: datetime, now: datetime
) -> tuple[list[Agenda], list[Slot]]:
    slots = service.find_slots(session, office_id, lang=lang, since=since, until=until, now=now)
    return agendas_of(session, office_id), slots


def _person(wish: BookingRequest) -> domain.Person:
    try:
        name = parse_name(wish.name)
    except domain.InvalidName:
        raise Problem(INVALID_NAME) from None
    try:
        contact = parse_contact(wish.contact)
    except domain.InvalidContact:
        raise Problem(INVALID_CONTACT) from None
    return domain.Person(name, contact, tuple(sorted(set(wish.needs))))


async def limited(front: Front, request: Request, what: str, kind: Kind, *, count: bool = True) -> None:
    """Count one of `what`, or only look. Raises Problem of `kind`."""
    host = request.client.host if request.client else None
    try:
        await (front.limiter.check if count else front.limiter.check_failures)(what, host)
    except Problem as problem:
        minutes = ceil(int(problem.headers["Retry-After"]) / 60)
        raise Problem(kind, problem.headers, minutes=minutes) from None
