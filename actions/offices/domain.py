"""Contact details and opening hours of an office as its manager enters them, without a database.

`data/knowledge/offices.yml` holds the starting values. A verified entry takes their place, also an empty one, by which
a manager withdraws a detail that is no longer true.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from babel.dates import get_day_names

from actions.knowledge.load import Knowledge

CONTACT = ("address", "phone", "email", "website")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = tuple(f"hours_{day}" for day in WEEKDAYS)
LONGEST = 300
FORMS = {
    "phone": re.compile(r"\+?[0-9][0-9 -]{2,18}[0-9]"),
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    "website": re.compile(r"https?://[^\s]+"),
}


class DetailRefused(ValueError):
    """The detail can't be entered; the message says why."""


@dataclass(frozen=True)
class OfficeDetail:
    """One detail of one office.

    `key` is one of CONTACT or HOURS, `value` None when the detail is withdrawn, `entered_by` the account of the person
    who entered it, `entered_at` when (aware). Only what is `verified` may be shown.
    """

    office_id: str
    key: str
    value: str | None
    verified: bool
    entered_by: str
    entered_at: datetime


def new_detail(
    facts: Knowledge, office_id: str, key: str, value: str | None, *, verified: bool, by: str, at: datetime
) -> OfficeDetail:
    """A detail as typed, checked and tidied; an empty value withdraws it.

    Raises DetailRefused for an office or a detail that does not exist and for a value that can't be one.
    """
    if office_id not in {office.id for office in facts.offices}:
        raise DetailRefused(f"there is no office '{office_id}'")
    if key not in (*CONTACT, *HOURS):
        raise DetailRefused(f"there is no detail '{key}'")
    tidy = " ".join((value or "").split())
    if len(tidy) > LONGEST:
        raise DetailRefused(f"'{key}' has more than {LONGEST} characters")
    if tidy and key in FORMS and not FORMS[key].fullmatch(tidy):
        raise DetailRefused(f"'{tidy}' is not a {key}")
    return OfficeDetail(office_id, key, tidy or None, verified, by, at)


def shown(details: Iterable[OfficeDetail], lang: str) -> Mapping[str, str | None]:
    """What these details of one office put in the place of the starting values, for `office_card`.

    Nothing that is not verified. Hours are said day by day in `lang` (fr, de, lb, en), Monday first; a day without an
    entry is not named, as nothing is known of it.
    """
    verified = {detail.key: detail.value for detail in details if detail.verified}
    contact = {key: verified[key] for key in CONTACT if key in verified}
    if not set(verified) & set(HOURS):
        return contact
    names = get_day_names("wide", locale=lang)
    days = [f"{names[number]} {hours}" for number, key in enumerate(HOURS) if (hours := verified.get(key))]
    return {**contact, "opening_hours": ", ".join(days) or None}
