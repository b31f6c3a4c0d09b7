"""E-mail addresses and telephone numbers."""

import re

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat
from spacy.lang.xx import MultiLanguage

from bot.nlu.entities.entity import Entity

REGIONS = ("LU", "FR", "DE", "BE", "PT")
"""Where a number without a country code may be from."""
LEADING_ZERO = {"FR", "DE", "BE"}
"""Where a number without the country code starts with 0."""
FEWEST_DIGITS, MOST_DIGITS = 6, 15
LONGEST_E164 = len("+") + 15
CANDIDATE = re.compile(
    r"\b[A-Za-z]{2}\d{2}(?: ?[\dA-Za-z]{4}){3,}"  # an account number (IBAN), to pass over
    r"|(?<![\w.,/-])(?P<number>\+?\(?\d[\d ./()-]{4,}\d)(?![\w@]|[.,:/-]\d)"
)
YEARS = re.compile(r"(?:19|20)\d\d\D{1,3}(?:19|20)\d\d")
MONEY = re.compile(r"\s?(?:€|\$|%|eur)", re.IGNORECASE)
LONGEST = 200

_BLANK = MultiLanguage()


def find_emails(text: str) -> list[Entity]:
    """The e-mail addresses whose syntax is right, in their normal form."""
    if "@" not in text:
        return []
    found = []
    for word in re.finditer(r"\S+", text):
        if "@" in word.group() and len(word.group()) <= LONGEST:
            # a fresh document each time: what somebody wrote must not stay in the vocabulary
            with _BLANK.memory_zone():
                tokens = [(token.idx, token.text) for token in _BLANK.make_doc(word.group()) if token.like_email]
            for place, typed in tokens:
                try:
                    address = validate_email(typed, check_deliverability=False).normalized
                except EmailNotValidError:
                    continue
                start = word.start() + place
                found.append(Entity("email", address, start, start + len(typed)))
    return found


def find_phones(text: str) -> list[Entity]:
    """The telephone numbers that can exist, in E.164; account numbers and single amounts of money are none."""
    found = []
    for match in CANDIDATE.finditer(text):
        typed = match.group("number")
        if (
            typed
            and not YEARS.fullmatch(typed)
            and FEWEST_DIGITS <= sum(map(str.isdigit, typed)) <= MOST_DIGITS
            and not MONEY.match(text, match.end())
        ):
            number = _number(typed)
            if number is not None:
                value = phonenumbers.format_number(number, PhoneNumberFormat.E164)
                if len(value) <= LONGEST_E164:
                    found.append(Entity("phone", value, match.start(), match.end()))
    return found


def _number(typed: str) -> PhoneNumber | None:
    digits = "".join(filter(str.isdigit, typed))
    valid = []
    for region in REGIONS:
        if digits.startswith("0") == (region in LEADING_ZERO) or typed.startswith("+") or digits.startswith("00"):
            try:
                number = phonenumbers.parse(typed, region)
            except NumberParseException:
                continue
            if phonenumbers.is_valid_number(number):
                valid.append(number)
    # What is valid in several countries is from the one that writes it in such groups.
    return next((number for number in valid if _grouped_as(typed, number)), valid[0] if valid else None)


def _grouped_as(typed: str, number: PhoneNumber) -> bool:
    usual = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    return re.findall(r"\d+", usual) == re.findall(r"\d+", typed)
