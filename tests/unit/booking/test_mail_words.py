"""What e-mails about a booking say, in each language."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from typing import get_args

import pytest

from actions.booking.domain import Booking, Contact, MailKind, Person
from actions.booking.feed import Feed
from actions.booking.mail import CalendarFile, Words, compose
from actions.knowledge.load import knowledge
from actions.knowledge.office_answer import office_card
from bot.booking_words import Appointment, BookingWords
from bot.replies import LANGS, Lang
from bot.texts import texts

WORDS = BookingWords(texts(), "https://hellef.example")
KINDS: tuple[MailKind, ...] = get_args(MailKind)
OFFERED = datetime(2026, 11, 24, 8, tzinfo=UTC)
DAYS = {
    "fr": "mardi 1er décembre 2026, 10:00",
    "de": "Dienstag, 1. Dezember 2026, 10:00",
    "lb": "Dënschdeg, 1. Dezember 2026, 10:00",
    "en": "Tuesday 1 December 2026, 10:00",
}


def told(lang: Lang, *, sample: bool = False, active: bool = True) -> Appointment:
    booking = Booking(
        id="0123456789abcdef0123456789abcdef",
        reference="AB2D3FGHJ4M",
        agenda_id="a",
        office_id="redange",
        starts_at=datetime(2026, 12, 1, 9, tzinfo=UTC),
        ends_at=datetime(2026, 12, 1, 10, tzinfo=UTC),
        lang=lang,
        topic=None,
        person=Person("Maria Muster", Contact("email", "maria@example.org"), ("wheelchair",)),
        sequence=0,
        active=active,
        booked_at=OFFERED,
        changed_at=OFFERED,
    )
    office = next(office for office in knowledge().offices if office.id == "redange")
    return Appointment(booking, office_card(office, "Redange"), sample)


def said(lang: Lang, kind: MailKind, *, sample: bool = False) -> Words:
    about = told(lang, sample=sample, active=kind != "cancelled")
    return WORDS.mail(about, kind, OFFERED if kind == "waiting_offer" else None)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_e_mail_says_when_where_and_the_reference_and_names_nobody(kind: MailKind, lang: Lang) -> None:
    words = said(lang, kind)
    assert re.sub(r"(?<=day),", "", words.body).count(DAYS[lang]) == 1
    assert "Redange" in words.body
    assert "AB2D-3FGH-J4M" in words.body
    assert not re.search(r"Muster|Maria|[{}$]|fauteuil|wheelchair|Rollst", words.subject + words.body)
    assert "AB2D" not in words.subject
    assert "\n" not in words.subject


@pytest.mark.parametrize("lang", LANGS)
def test_the_link_leads_to_the_booking_without_telling_any_server_its_reference(lang: Lang) -> None:
    link = f"https://hellef.example/booking?lang={lang}#AB2D-3FGH-J4M"
    for kind in KINDS:
        assert (link in said(lang, kind).body) == (kind != "cancelled")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_invented_hours_are_said_to_be_invented_everywhere(kind: MailKind, lang: Lang) -> None:
    warning = texts().format(lang, "appointment-sample")
    assert warning in said(lang, kind, sample=True).body
    assert warning not in said(lang, kind).body
    assert warning in WORDS.entry(told(lang, sample=True)).description
    assert warning not in WORDS.entry(told(lang)).description


@pytest.mark.parametrize("lang", LANGS)
def test_an_offer_names_the_new_time_and_the_one_that_stays(lang: Lang) -> None:
    words = said(lang, "waiting_offer")
    assert "24" in words.subject
    assert "24" in words.body
    assert DAYS[lang] in re.sub(r"(?<=day),", "", words.body)


@pytest.mark.parametrize("lang", LANGS)
def test_papers_are_a_suggestion_and_an_unknown_address_is_said_to_be_unknown(lang: Lang) -> None:
    about = told(lang)
    unknown = Appointment(about.booking, {**about.office, "address": None}, sample=False)
    body = WORDS.mail(unknown, "confirmation", None).body
    assert texts().format(lang, "appointment-papers") in body
    assert texts().format(lang, "paper-identity") in body
    assert texts().format(lang, "appointment-address-unknown") in body


def composed(recipient: str = "maria@example.org", subject: str = "Äre Rendez-vous") -> bytes:
    return compose(
        Words(subject, "Moien,\n\nBis geschwënn.\n"),
        lang="lb",
        message_id="1.0.confirmation@hellef",
        sender="hellef@example.lu",
        sender_name="Hëllef",
        recipient=recipient,
        at=OFFERED,
        calendar=CalendarFile(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "PUBLISH"),
    ).as_bytes()


def test_an_e_mail_is_read_by_any_program() -> None:
    mail = message_from_bytes(composed(), policy=policy.default)
    assert (mail["Subject"], mail["From"], mail["To"]) == (
        "Äre Rendez-vous",
        "Hëllef <hellef@example.lu>",
        "maria@example.org",
    )
    assert (mail["Message-ID"], mail["Auto-Submitted"]) == ("<1.0.confirmation@hellef>", "auto-generated")
    assert mail["Date"].datetime == OFFERED
    plain = mail.get_body(("plain",))
    assert plain is not None
    assert "geschwënn" in plain.get_content()
    (file,) = mail.iter_attachments()
    assert (file.get_content_type(), file.get_filename()) == ("text/calendar", "rendez-vous.ics")
    assert file.get_param("method") == "PUBLISH"
    assert file.get_payload(decode=True) == b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def test_an_address_with_an_umlaut_in_its_domain_is_written_as_every_server_takes_it() -> None:
    assert message_from_bytes(composed("maria@exämple.org"), policy=policy.default)["To"] == "maria@xn--exmple-cua.org"


@pytest.mark.parametrize("lang", LANGS)
def test_a_feed_entry_tells_nothing_of_who_comes(lang: Lang) -> None:
    name, (entry,) = WORDS.feed(Feed("Guichet", sample=True, bookings=(told("lb").booking,)), lang)
    everything = f"{name} {entry.summary} {entry.description} {entry.location}"
    assert entry.summary.endswith("…J4M")
    assert "Lëtzebuergesch" in entry.description
    assert not re.search(r"Maria|Muster|example|AB2D|3FGH|Roll|fauteuil", everything)
    plain = WORDS.feed(Feed("Guichet", sample=False, bookings=(told("lb").booking,)), lang)[1][0]
    assert entry.summary != plain.summary


def test_a_cancelled_booking_is_said_to_be_cancelled_in_the_calendar() -> None:
    about = told("fr")
    cancelled = replace(about, booking=replace(about.booking, active=False))
    assert WORDS.entry(cancelled).summary.startswith("Annulé")
