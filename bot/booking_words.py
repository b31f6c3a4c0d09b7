"""What people get to read about a booked interview: the words of e-mails, calendar entries and the slip."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from actions.booking.agendas import is_sample
from actions.booking.calendar_entry import Entry
from actions.booking.domain import FORGET_AFTER, Booking, MailKind
from actions.booking.feed import Feed
from actions.booking.mail import Words
from actions.booking.reference import GROUPS, show_reference
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import office_card
from actions.offices import repository as offices
from actions.offices.domain import shown
from bot.facts_used import item_message, list_ids
from bot.replies import Lang, as_lang
from bot.texts import Texts
from bot.variables import moment_in_words

DESK_LANG: Lang = "fr"
"""The language every counter reads."""
PAGE = "/booking"


@dataclass(frozen=True)
class Appointment:
    """A booking with what is told of it: the card of its office, and whether its hours are invented."""

    booking: Booking
    office: Mapping[str, Any]
    sample: bool

    @property
    def lang(self) -> Lang:
        """The language of the person who comes."""
        return as_lang(self.booking.lang)

    @property
    def reference(self) -> str:
        """The reference in groups."""
        return show_reference(self.booking.reference)


def appointment(session: Session, booking: Booking) -> Appointment:
    """What is told of a booking, as of now. Raises KeyError when its office is no longer known."""
    office = {office.id: office for office in knowledge().offices}[booking.office_id]
    entered = shown(offices.of_office(session, office.id), booking.lang)
    card = office_card(office, office.seat_commune, entered)
    return Appointment(booking, card, is_sample(session, booking.agenda_id))


class BookingWords:
    """The words for appointments; `website` is where residents reach it, without a slash at its end."""

    def __init__(self, texts: Texts, website: str) -> None:
        self._texts = texts
        self._website = website

    def page(self, lang: Lang) -> str:
        """The address of the page that opens bookings."""
        return f"{self._website}{PAGE}?lang={lang}"

    def link(self, told: Appointment) -> str:
        """The address that opens the booking. The reference is in the fragment, which no browser sends."""
        return f"{self.page(told.lang)}#{told.reference}"

    def mail(self, told: Appointment, kind: MailKind, offered_at: datetime | None) -> Words:
        """The words of an e-mail. They hold no name: the address may be a stranger's."""
        message = f"appointment-mail-{kind.replace('_', '-')}"
        when = moment_in_words(offered_at or told.booking.starts_at, told.lang)
        paragraphs = [
            self._say(told, "appointment-mail-hello"),
            *self._sample(told),
            self._say(told, f"{message}-opening", when=when),
            "\n".join(self.lines(told)),
        ]
        if told.booking.active:
            paragraphs += [
                self._say(told, "appointment-manage", link=self.link(told)),
                self._say(told, "appointment-keep-reference"),
            ]
        if kind in ("confirmation", "moved", "reminder"):
            paragraphs += ["\n".join(self.papers(told)), self._say(told, "appointment-mail-attached")]
        if kind == "cancelled":
            paragraphs.append(self._say(told, "appointment-mail-attached-cancelled"))
        if kind == "confirmation":
            paragraphs.append(self._say(told, "appointment-mail-stranger"))
        paragraphs.append(self._say(told, "appointment-mail-machine", days=FORGET_AFTER.days))
        return Words(self._say(told, f"{message}-subject", when=when), "\n\n".join(paragraphs) + "\n")

    def entry(self, told: Appointment) -> Entry:
        """The appointment for the calendar of who comes."""
        booking = told.booking
        summary = "appointment-entry-summary" if booking.active else "appointment-entry-summary-cancelled"
        paragraphs = [*self._sample(told), "\n".join(self.lines(told))]
        if booking.active:
            paragraphs += ["\n".join(self.papers(told)), self._say(told, "appointment-manage", link=self.link(told))]
        return Entry(
            uid=booking.id,
            sequence=booking.sequence,
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            changed_at=booking.changed_at,
            active=booking.active,
            summary=self._say(told, summary, office=told.office["name"]),
            description="\n\n".join(paragraphs),
            location=", ".join(filter(None, (told.office["name"], told.office["address"]))),
        )

    def feed(self, feed: Feed, lang: Lang) -> tuple[str, list[Entry]]:
        """The name of an agenda's calendar and its entries: no name, no contact, of the reference only the end."""
        summary = "appointment-feed-summary-sample" if feed.sample else "appointment-feed-summary"
        entries = [
            Entry(
                uid=booking.id,
                sequence=booking.sequence,
                starts_at=booking.starts_at,
                ends_at=booking.ends_at,
                changed_at=booking.changed_at,
                active=booking.active,
                summary=self._texts.format(lang, summary, tail=f"…{booking.reference[-GROUPS[-1] :]}"),
                description=self._language(lang, booking.lang),
            )
            for booking in feed.bookings
        ]
        return self._texts.format(lang, "appointment-feed-name", agenda=feed.label), entries

    def desk(self, told: Appointment) -> Iterator[str]:
        """What the desk needs of the slip, a line each in its language; where it is it knows."""
        yield from self.who(told, DESK_LANG)
        when = moment_in_words(told.booking.starts_at, DESK_LANG)
        yield self._texts.format(DESK_LANG, "appointment-line-when", when=when)
        yield self._language(DESK_LANG, told.booking.lang)
        yield self._texts.format(DESK_LANG, "appointment-line-reference", reference=told.reference)

    def lines(self, told: Appointment, lang: Lang | None = None) -> Iterator[str]:
        """When, where, how: a line each, in the person's language or in `lang`."""
        lang = lang or told.lang
        when = moment_in_words(told.booking.starts_at, lang)
        yield self._texts.format(lang, "appointment-line-when", when=when)
        yield self._texts.format(lang, "appointment-line-where", office=told.office["name"])
        if told.office["address"]:
            yield self._texts.format(lang, "appointment-line-address", address=told.office["address"])
        else:
            yield self._texts.format(lang, "appointment-address-unknown")
        if told.office["phone"]:
            yield self._texts.format(lang, "appointment-line-phone", phone=told.office["phone"])
        yield self._language(lang, told.booking.lang)
        yield self._texts.format(lang, "appointment-line-reference", reference=told.reference)

    def papers(self, told: Appointment) -> Iterator[str]:
        """What is worth bringing, a line each."""
        yield self._say(told, "appointment-papers")
        for paper in list_ids("papers", knowledge()):
            yield f"• {self._say(told, item_message('papers', paper))}"

    def who(self, told: Appointment, lang: Lang) -> Iterator[str]:
        """Name, and what is to be prepared, a line each; only for what the person prints."""
        yield self._texts.format(lang, "appointment-line-name", name=told.booking.person.name)
        if told.booking.person.needs:
            needs = ", ".join(self._texts.format(lang, f"booking-need-{need}") for need in told.booking.person.needs)
            yield self._texts.format(lang, "appointment-line-needs", needs=needs)

    def _language(self, lang: Lang, spoken: str) -> str:
        name = self._texts.format(lang, f"language-name-{spoken}")
        return self._texts.format(lang, "appointment-line-language", language=name)

    def _sample(self, told: Appointment) -> Iterator[str]:
        if told.sample:
            yield self._say(told, "appointment-sample")

    def _say(self, told: Appointment, message: str, **variables: Any) -> str:
        return self._texts.format(told.lang, message, **variables)
