"""The shapes of `data/knowledge/*.yml`. Unknown keys, missing sources and dangling references are refused at load."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AnyHttpUrl, BaseModel, ConfigDict, Field

Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
Sure = Literal["A", "B", "C"]


class Fact(BaseModel):
    """Base of every entry: immutable, no key beyond the named ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Source(Fact):
    """A law, a regulation or a page. `sure`: A the text itself was read, B an official page, C secondary."""

    kind: Literal["law", "regulation", "page", "press"]
    title: str = Field(min_length=3)
    url: AnyHttpUrl | None
    checked: date
    sure: Sure


class Citation(Fact):
    """A place in a source: `ref` is the article or the part of the page, or None for the whole."""

    source: Slug
    ref: str | None = None


class Cited(Fact):
    """An entry that says where it comes from, when that was checked and how sure it is.

    `recheck` is the day by which it must be checked again, because it goes out of date by the calendar.
    """

    cite: tuple[Citation, ...] = Field(min_length=1)
    checked: date
    sure: Sure
    recheck: date | None = None


class Value(Cited):
    """A number or a date that texts may state through a placeholder of the same name."""

    value: int | str
    unit: Literal[
        "days", "working_days", "calendar_days", "weeks", "months", "years",
        "people", "offices", "communes", "percent", "age", "none",
    ]  # fmt: skip
    valid_from: date | None = None


class Contact(Cited):
    """A telephone number that may be shown; `round_the_clock` only where a source says so."""

    number: str = Field(pattern=r"^[0-9][0-9 -]*[0-9]$")
    round_the_clock: bool


class Exclusion(Cited):
    """One of the groups of art. 4 that get no material aid in cash (and only that), as worded from a day on.

    A change of the law is a new entry with the same `id`; the old one gets `valid_to`, the last day it held. `group`
    names the condition (actions/prescreen/conditions.py), so a changed condition is a new group.
    """

    id: Annotated[str, Field(pattern=r"^E[1-6]$")]
    topic: Slug
    group: Slug
    text: str
    exceptions: tuple[str, ...]
    valid_from: date
    valid_to: date | None

    def holds_on(self, day: date) -> bool:
        """Whether this wording was or is in force on `day`."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class Item(Cited):
    """An entry of a list: a service, a principle, a mission, a step, a paper."""

    id: Slug
    text: str


ListName = Literal["services", "principles", "missions", "exclusions", "process", "papers"]


class Answer(Fact):
    """What belongs to the answer to a topic beside its words: sources, a list, contacts, next steps."""

    sources: tuple[Citation, ...]
    list: ListName | None
    contacts: tuple[Slug, ...]
    next: tuple[Slug, ...] = Field(max_length=3)


class Detail(Fact):
    """A contact detail of an office; only one with `verified` may be shown."""

    value: str | None
    source: str | None
    verified: bool


class OfficeContact(Fact):
    """How to reach an office, as far as it is known."""

    address: Detail
    phone: Detail
    email: Detail
    website: Detail
    opening_hours: Detail


class Commune(Fact):
    """A commune with the names people type. `fr` is the official one and the only one that is shown."""

    lau: Annotated[str, Field(pattern=r"^\d{4}$")]
    fr: str
    de: str | None = None
    lb: str | None = None
    aliases: tuple[str, ...] = ()
    former_communes: tuple[str, ...] = ()


class Office(Cited):
    """One of the 30 offices sociaux with the communes it serves."""

    id: Slug
    name: str
    short_name: str | None
    seat_commune: str
    communes: tuple[Commune, ...] = Field(min_length=1)
    contact: OfficeContact


class AmbiguousPlace(Fact):
    """A place name that may mean several communes; the resident is asked which."""

    names: tuple[str, ...] = Field(min_length=1)
    communes: tuple[str, ...] = Field(min_length=2)
