"""The page at /booking: who has a reference sees, moves and cancels the booking there, with or without JavaScript.

The reference is in no address: a link carries it in the fragment, which the page's script posts; everything else are
forms.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Annotated, Any
from urllib.parse import parse_qs

from babel.dates import format_time
from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import HTMLResponse
from sqlalchemy.orm import Session

from actions.booking import service
from actions.booking.domain import Booking, BookingProblem, Slot
from actions.booking.reference import show_reference
from actions.booking.slots import LUXEMBOURG, local_day
from actions.store.base import utc_now
from bot.booking_words import PAGE, Appointment, appointment
from bot.replies import LANGS, Lang
from bot.variables import BABEL_LOCALES, day_in_words
from bot.web.booking_problems import kind_of
from bot.web.front import Front, FrontDep, count_message, secrecy_of
from bot.web.languages import preferred
from bot.web.problems import Problem
from bot.web.routes.booking_papers import Papers, calendar_entry, slip, words_of
from bot.web.routes.bookings import FURTHEST, opened_booking
from bot.web.routes.page import NAMES, templates

# Forms for people: what programs need is in the API.
router = APIRouter(include_in_schema=False)
FIELDS = 10


async def posted(request: Request) -> dict[str, str]:
    """The fields of the form; none when it is no form."""
    try:
        text = (await request.body()).decode()
        fields = parse_qs(text, max_num_fields=FIELDS)
    except ValueError:
        return {}
    return {name: values[-1] for name, values in fields.items()}


Form = Annotated[dict[str, str], Depends(posted)]


@router.get(PAGE, response_class=HTMLResponse)
async def ask_reference(request: Request, front: FrontDep, lang: str | None = None) -> HTMLResponse:
    """The page that asks for the reference of a booking, in the language of `?lang=` or else the browser's."""
    return _page(front, preferred(lang or request.headers.get("accept-language")))


@router.post(PAGE, dependencies=[Depends(count_message)])
async def show_booking(request: Request, front: FrontDep, form: Form) -> Response:
    """The page with the booking after what `do` asks for is done: move, cancel; or its slip or calendar file."""
    lang = preferred(form.get("lang") or request.headers.get("accept-language"))
    reference = form.get("reference", "")
    if not reference.strip():
        return _page(front, lang)
    try:
        booking = await opened_booking(reference, request, front)
    except Problem as problem:
        said = front.texts.format(lang, problem.kind.text_id, **problem.variables)
        return _page(
            front, lang, reference=reference, problem=said, status=problem.kind.status, headers=problem.headers
        )
    do = form.get("do")
    if do in ("slip", "calendar"):
        papers = Papers(await front.database.read(appointment, booking), words_of(front))
        return await (slip if do == "slip" else calendar_entry)(papers, front)
    done = problem_said = ""
    status = 200
    try:
        if do == "cancel":
            booking = await front.database.write(service.cancel, secrecy_of(front), booking.reference, now=utc_now())
            done = front.texts.format(lang, "appointment-page-cancelled")
        elif do == "move" and (starts_at := _moment(form.get("starts_at", ""))) is not None:
            move, secrecy = service.move, secrecy_of(front)
            booking = await front.database.write(move, secrecy, booking.reference, starts_at, now=utc_now())
            done = front.texts.format(lang, "appointment-page-moved")
    except BookingProblem as trouble:
        kind, _ = kind_of(trouble)
        problem_said, status = front.texts.format(lang, kind.text_id), kind.status
    told, slots = await front.database.read(_look, booking, utc_now())
    return _page(front, lang, told=told, slots=slots, done=done, problem=problem_said, status=status)


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _look(session: Session, booking: Booking, now: datetime) -> tuple[Appointment, list[Slot]]:
    """What is told of the booking, and where it can be moved to."""
    slots: list[Slot] = []
    if booking.active and booking.starts_at > now:
        until = now + FURTHEST
        slots = service.find_slots(session, booking.office_id, lang=booking.lang, since=now, until=until, now=now)
    return appointment(session, booking), slots


def _page(
    front: Front,
    lang: Lang,
    *,
    told: Appointment | None = None,
    slots: Sequence[Slot] = (),
    reference: str = "",
    done: str = "",
    problem: str = "",
    status: int = 200,
    headers: dict[str, str] | None = None,
) -> HTMLResponse:
    """The page in `lang`; `reference` is what was typed, when it opens nothing."""
    words = words_of(front)
    values: dict[str, Any] = {
        "lang": lang,
        "langs": [(code, NAMES[code]) for code in LANGS],
        "say": lambda message: front.texts.format(lang, message),
        "reference": show_reference(told.booking.reference) if told else reference,
        "told": told,
        "lines": list(words.lines(told, lang)) if told else [],
        "days": [
            (day_in_words(day, lang), [(slot.starts_at.isoformat(), _hour(slot, lang)) for slot in of_day])
            for day, of_day in groupby(slots, key=lambda slot: local_day(slot.starts_at))
        ],
        "open": told is not None and told.booking.active and told.booking.starts_at > utc_now(),
        "done": done,
        "problem": problem,
    }
    html = templates().get_template("booking.html").render(values)
    return HTMLResponse(html, status, headers={"Content-Language": lang, "Vary": "Accept-Language", **(headers or {})})


def _hour(slot: Slot, lang: Lang) -> str:
    return format_time(slot.starts_at.astimezone(LUXEMBOURG).time(), format="HH:mm", locale=BABEL_LOCALES[lang])
