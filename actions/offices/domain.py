"""Contact details and opening hours of an office as its manager enters them, without a database.

`data/knowledge/offices.yml` holds the starting values. A verified entry takes their place, also an empty one, by which
a manager withdraws a detail that is no longer true.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

CONTACT = ("address", "phone", "email", "website")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = tuple(f"hours_{day}" for day in WEEKDAYS)
LONGEST = 300
LUXEMBOURG = ZoneInfo("Europe/Luxembourg")
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
    offices: Collection[str], office_id: str, key: str, value: str | None, *, verified: bool, by: str, at: datetime
) -> OfficeDetail:
    """A detail as typed, checked and tidied; an empty value withdraws it. `offices` are the ids there are.

    Raises DetailRefused for an office or a detail that does not exist and for a value that can't be one.
    """
    if office_id not in offices:
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
    entry is not named, as nothing is known of it. `entered_on` is the day in Luxembourg (ISO) of the latest entry that
    is shown; it is missing when all was withdrawn.
    """
    entries = [detail for detail in details if detail.verified]
    verified = {detail.key: detail.value for detail in entries}
    own = {key: verified[key] for key in CONTACT if key in verified}
    if set(verified) & set(HOURS):
        names = get_day_names("wide", locale=lang)
        days = [f"{names[number]} {hours}" for number, key in enumerate(HOURS) if (hours := verified.get(key))]
        own["opening_hours"] = ", ".join(days) or None
    moments = [detail.entered_at for detail in entries if detail.value]
    if moments:
        own["entered_on"] = max(moments).astimezone(LUXEMBOURG).date().isoformat()
    return own
