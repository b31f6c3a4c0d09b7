"""Checks what people say about themselves: their name and one way to reach them."""

import re
import unicodedata

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import NumberParseException, PhoneNumberFormat

from actions.booking.domain import Contact, InvalidContact, InvalidName

HOME_REGION = "LU"
LONGEST_NAME = 120
LONGEST_CONTACT = 254  # of an e-mail address, RFC 5321
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def parse_name(typed: str) -> str:
    """The name without control characters and doubled blanks. Raises InvalidName for none and for a very long one."""
    name = " ".join(_UNSEEN.sub(" ", unicodedata.normalize("NFC", typed)).split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidName
    return name


def parse_contact(typed: str | None) -> Contact | None:
    """The e-mail address or telephone number in its normal form; None for nothing typed.

    A number without a country code is one of Luxembourg. Raises InvalidContact, which does not repeat what was typed.
    """
    text = _UNSEEN.sub("", typed or "").strip()
    if not text:
        return None
    if len(text) > LONGEST_CONTACT:
        raise InvalidContact
    return Contact("email", _email(text)) if "@" in text else Contact("phone", _phone(text))


def _email(text: str) -> str:
    try:
        return str(validate_email(text, check_deliverability=False).normalized)
    except EmailNotValidError:
        raise InvalidContact from None


def _phone(text: str) -> str:
    international = re.sub(r"^\s*00", "+", text)
    try:
        number = phonenumbers.parse(international, HOME_REGION)
    except NumberParseException:
        raise InvalidContact from None
    if not phonenumbers.is_valid_number(number):
        raise InvalidContact
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def masked(contact: Contact) -> str:
    """The contact so that its owner knows it again and nobody else learns it: `m…@example.org`, `…56`."""
    if contact.kind == "phone":
        return f"…{contact.value[-2:]}"
    local, _, domain = contact.value.rpartition("@")
    return f"{local[0]}…@{domain}"
