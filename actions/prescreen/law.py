"""The law as it stood on a day: the exclusions and the articles an outcome rests on, from `data/knowledge`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from actions.knowledge.load import knowledge
from actions.knowledge.models import Citation, Exclusion


class BeforeTheLaw(ValueError):
    """The law on social aid was not in force yet on the day asked for; `since` is its first day."""

    def __init__(self, day: date, since: date) -> None:
        super().__init__(f"the law on social aid has been in force since {since.isoformat()}, not on {day.isoformat()}")
        self.since = since


@dataclass(frozen=True)
class Basis:
    """What an outcome rests on beside the exclusions: articles of one source, by number."""

    source: str
    articles: tuple[str, ...]


@dataclass(frozen=True)
class Cited:
    """An article cited: `id` is that of an exclusion ("E4") or of a basis ("urgent_help")."""

    id: str
    cite: Citation

    @property
    def article(self) -> str:
        """The article as the source counts it: "art. 4"."""
        return self.cite.ref or ""


BASES: Mapping[str, Basis] = {
    "entitlement": Basis("law_2009", ("4",)),
    "forms_of_aid": Basis("law_2009", ("3",)),
    "office": Basis("law_2009", ("7", "24")),
    "urgent_help": Basis("law_2009", ("27",)),
    "postponed_removal": Basis("immigration_2008", ("125bis", "132")),
    "decision": Basis("rgd_2010", ("12",)),
    "appeal": Basis("law_2009", ("26",)),
}
_REMEDIES = ("urgent_help", "decision", "appeal")
BASES_OF: Mapping[str, tuple[str, ...]] = {
    "elsewhere": ("entitlement", "office", *_REMEDIES),
    "no_lawful_stay": ("entitlement", "office", "postponed_removal", *_REMEDIES),
    "excluded_cash": ("entitlement", "forms_of_aid", "office", *_REMEDIES),
    "not_excluded": ("entitlement", "forms_of_aid", "office", *_REMEDIES),
    "undetermined": ("entitlement", "forms_of_aid", "office", *_REMEDIES),
}


def exclusions_on(day: date) -> tuple[Exclusion, ...]:
    """The exclusions in force on `day`. Raises BeforeTheLaw for a day before the first of them."""
    exclusions = knowledge().exclusions
    since = min(entry.valid_from for entry in exclusions)
    if day < since:
        raise BeforeTheLaw(day, since)
    return tuple(entry for entry in exclusions if entry.holds_on(day))


def citations(day: date, outcome: str, reasons: Iterable[str]) -> tuple[Cited, ...]:
    """What an outcome on `day` rests on: the exclusions that are its `reasons` (ids), then the other articles.

    An article is left out on a day for which `data/knowledge/law.yml` does not say that it held. Raises BeforeTheLaw.
    """
    wanted = set(reasons)
    excluded = [(entry.id, cite) for entry in exclusions_on(day) if entry.id in wanted for cite in entry.cite]
    held = {(entry.source, entry.article) for entry in knowledge().law if entry.valid_from <= day}
    others = [
        (name, Citation(source=BASES[name].source, ref=f"art. {article}"))
        for name in BASES_OF[outcome]
        for article in BASES[name].articles
        if (BASES[name].source, article) in held
    ]
    return tuple(Cited(name, cite) for name, cite in (*excluded, *others))
