"""Composes an e-mail about a booking; its words come from the caller."""

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

ATTACHMENT = "rendez-vous.ics"


@dataclass(frozen=True)
class Words:
    """What an e-mail says. Neither names the person: a stranger's address may have been typed."""

    subject: str
    body: str


@dataclass(frozen=True)
class CalendarFile:
    """A calendar file with its iTIP method, PUBLISH or CANCEL."""

    content: bytes
    method: str


def compose(
    words: Words,
    *,
    lang: str,
    message_id: str,
    sender: str,
    sender_name: str,
    recipient: str,
    at: datetime,
    calendar: CalendarFile | None,
) -> EmailMessage:
    """The e-mail: plain text, with the calendar file if there is one. `sender` and `recipient` are e-mail addresses.

    `message_id` comes without angle brackets. `at` (aware) is when it is sent. Raises ValueError for an address that
    is none.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = words.subject
    message["From"] = Address(sender_name, addr_spec=_plain(sender))
    message["To"] = Address(addr_spec=_plain(recipient))
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{message_id}>"
    # RFC 3834: no robot is to answer.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(words.body, cte="quoted-printable")
    if calendar is not None:
        message.add_attachment(
            calendar.content,
            maintype="text",
            subtype="calendar",
            params={"charset": "utf-8", "method": calendar.method},
            filename=ATTACHMENT,
        )
    # Last: whatever sets the content takes such headers away, or into a part.
    message["Content-Language"] = lang
    return message


def _plain(address: str) -> str:
    """The address with its domain in ASCII (IDNA), which every mail server takes."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.encode('idna').decode()}"
