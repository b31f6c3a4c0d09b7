"""What people take away from a booking: the calendar entry, the slip to print; and the office's calendar feed."""

from dataclasses import dataclass
from typing import Annotated, Any

import segno
from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from actions.booking import feed
from actions.booking.calendar_entry import MEDIA_TYPE, entry_file, feed_file, method_of
from actions.booking.feed import UnknownFeed
from actions.booking.mail import ATTACHMENT
from actions.store.base import utc_now
from bot.booking_words import DESK_LANG, Appointment, BookingWords, appointment
from bot.replies import Lang
from bot.web.booking_problems import TOO_MANY_LOOKUPS, UNKNOWN_BOOKING, UNKNOWN_FEED
from bot.web.front import Front, FrontDep, count_message, secrecy_of
from bot.web.problems import INTERNAL, INVALID, TOO_MANY, Problem, documented
from bot.web.routes.bookings import OpenedBooking, limited
from bot.web.routes.page import templates

router = APIRouter(prefix="/api/v1", tags=["booking"], dependencies=[Depends(count_message)])
PROBLEMS = documented(UNKNOWN_BOOKING, INVALID, TOO_MANY, INTERNAL)
CALENDAR: dict[int | str, dict[str, Any]] = {
    200: {"description": "A calendar file", "content": {MEDIA_TYPE: {"schema": {"type": "string"}}}}
}
MODULE_PIXELS = 4


@dataclass(frozen=True)
class Papers:
    """An appointment with its words."""

    told: Appointment
    words: BookingWords


async def papers_of(booking: OpenedBooking, front: FrontDep) -> Papers:
    """What is told of the booking in the path."""
    told = await front.database.read(appointment, booking)
    return Papers(told, words_of(front))


def words_of(front: Front) -> BookingWords:
    """The words for appointments, with links to this website."""
    return BookingWords(front.texts, front.settings.public_address)


PapersDep = Annotated[Papers, Depends(papers_of)]


@router.get(
    "/bookings/{reference}/calendar.ics",
    summary="Get the calendar entry",
    response_class=Response,
    responses=PROBLEMS | CALENDAR,
)
async def calendar_entry(papers: PapersDep, front: FrontDep) -> Response:
    """The booking as a calendar file. Of a cancelled one it takes the entry out of the calendar again."""
    entry = papers.words.entry(papers.told)
    organizer = front.texts.format(papers.told.lang, "appointment-mail-sender")
    content = entry_file(entry, organizer=organizer, address=front.settings.mail_from or None)
    headers = {"Content-Disposition": f'attachment; filename="{ATTACHMENT}"', "Content-Language": papers.told.lang}
    return Response(content, headers=headers, media_type=f"{MEDIA_TYPE}; charset=utf-8; method={method_of(entry)}")


@router.get(
    "/bookings/{reference}/slip", summary="Get the slip to print", response_class=HTMLResponse, responses=PROBLEMS
)
async def slip(papers: PapersDep, front: FrontDep) -> HTMLResponse:
    """One page with everything to know of the booking, in the person's language, and a part in French for the desk."""
    told, words = papers.told, papers.words
    code = segno.make(words.link(told), error="m", micro=False)
    values = {
        "lang": told.lang,
        "desk_lang": DESK_LANG,
        "active": told.booking.active,
        "sample": told.sample,
        "say": lambda message: front.texts.format(told.lang, message),
        "desk": lambda message: front.texts.format(DESK_LANG, message),
        "lines": [*words.who(told, told.lang), *words.lines(told)],
        "desk_lines": list(words.desk(told)),
        "papers": list(words.papers(told)),
        "page": front.texts.format(told.lang, "appointment-manage-scan", page=words.page(told.lang)),
        # Drawn in the page itself: its content policy lets no image in from a data: address.
        "code": Markup(code.svg_inline(scale=MODULE_PIXELS, svgclass="code", omitsize=True)),  # noqa: S704
    }
    html = templates().get_template("slip.html").render(values)
    return HTMLResponse(html, headers={"Content-Language": told.lang})


@router.get(
    "/agendas/{agenda_id}/calendar.ics",
    summary="Subscribe to an agenda",
    response_class=Response,
    responses=documented(UNKNOWN_FEED, INVALID, TOO_MANY, INTERNAL) | CALENDAR,
)
async def agenda_feed(
    agenda_id: str,
    request: Request,
    front: FrontDep,
    token: Annotated[str, Query(min_length=1, max_length=100, description="The secret of the feed's address")],
    lang: Annotated[Lang, Query(description="The language of the entries")] = DESK_LANG,
) -> Response:
    """The active bookings of an agenda for a calendar program. It tells no name, no contact and no full reference."""
    request.state.lang = lang
    await limited(front, request, "failed lookups", TOO_MANY_LOOKUPS, count=False)
    secrecy = secrecy_of(front)
    try:
        found = await front.database.read(feed.open_feed, secrecy, agenda_id, token, now=utc_now())
    except UnknownFeed:
        await limited(front, request, "failed lookups", TOO_MANY_LOOKUPS)
        raise Problem(UNKNOWN_FEED) from None
    name, entries = words_of(front).feed(found, lang)
    return Response(feed_file(entries, name=name), media_type=f"{MEDIA_TYPE}; charset=utf-8")
