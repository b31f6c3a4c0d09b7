"""Reads `data/knowledge` into one immutable `Knowledge`, or says which file and key is wrong and why."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from actions.knowledge.models import (
    AmbiguousPlace,
    Answer,
    Citation,
    Contact,
    Exclusion,
    Item,
    Office,
    Source,
    Value,
)
from actions.knowledge.reference import Benefit, LawArticle, Term

KNOWLEDGE_DIR = Path(__file__).resolve().parents[2] / "data" / "knowledge"
T = TypeVar("T")
# Where people live who may work here; "other": only that it is abroad.
Country = Literal["fr", "de", "be", "other"]


class KnowledgeError(ValueError):
    """A file of `data/knowledge` can't be used; the message names the file, the key and why."""


class Places(BaseModel):
    """Names for recognising what residents type; never shown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ambiguous: tuple[AmbiguousPlace, ...]
    words: tuple[str, ...]
    before_place: tuple[str, ...]
    also: Mapping[str, tuple[str, ...]]
    residence: tuple[str, ...]
    other_tie: tuple[str, ...]
    abroad: Mapping[Country, tuple[str, ...]]
    countries: Mapping[Country, tuple[str, ...]]
    in_country: tuple[str, ...]
    no_address: tuple[str, ...]


@dataclass(frozen=True)
class Knowledge:
    """All facts, by id."""

    sources: Mapping[str, Source]
    values: Mapping[str, Value]
    contacts: Mapping[str, Contact]
    lists: Mapping[str, tuple[Item, ...]]
    exclusions: tuple[Exclusion, ...]
    answers: Mapping[str, Answer]
    offices: tuple[Office, ...]
    places: Places
    law: tuple[LawArticle, ...]
    benefits: tuple[Benefit, ...]
    terms: tuple[Term, ...]

    def variables(self) -> dict[str, int | str]:
        """The placeholders that texts may use: every value by its key, every number as `phone_<contact>`."""
        phones = {f"phone_{key}": contact.number for key, contact in self.contacts.items()}
        return {**{key: value.value for key, value in self.values.items()}, **phones}

    def citation(self, cite: Citation) -> dict[str, str | None]:
        """A citation as shown under an answer: title, article or part, address, day it was checked (ISO)."""
        source = self.sources[cite.source]
        return {
            "id": cite.source,
            "title": source.title,
            "ref": cite.ref,
            "url": str(source.url) if source.url else None,
            "checked": source.checked.isoformat(),
        }


def _read(directory: Path, name: str, key: str, shape: type[T]) -> T:
    path = directory / f"{name}.yml"
    try:
        document: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise KnowledgeError(f"{path.name}: the file is missing") from None
    except yaml.YAMLError as error:
        raise KnowledgeError(f"{path.name}: not valid YAML: {error}") from error
    if not isinstance(document, dict) or set(document) != {key}:
        raise KnowledgeError(f"{path.name}: must hold exactly one top-level key, '{key}'")
    try:
        return TypeAdapter(shape).validate_python(document[key])
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in (key, *first["loc"]))
        raise KnowledgeError(f"{path.name}: {where}: {first['msg']}") from error


def load_knowledge(directory: Path = KNOWLEDGE_DIR) -> Knowledge:
    """Read and check every file of `directory`.

    Raises KnowledgeError naming the file, the key and the reason for the first thing that is wrong.
    """
    lists = ("services", "principles", "missions", "process", "papers")
    knowledge = Knowledge(
        sources=_read(directory, "sources", "sources", dict[str, Source]),
        values=_read(directory, "values", "values", dict[str, Value]),
        contacts=_read(directory, "contacts", "contacts", dict[str, Contact]),
        lists={name: _read(directory, name, name, tuple[Item, ...]) for name in lists},
        exclusions=_read(directory, "exclusions", "exclusions", tuple[Exclusion, ...]),
        answers=_read(directory, "answers", "answers", dict[str, Answer]),
        offices=_read(directory, "offices", "offices", tuple[Office, ...]),
        places=_read(directory, "places", "places", Places),
        law=_read(directory, "law", "law", tuple[LawArticle, ...]),
        benefits=_read(directory, "benefits", "benefits", tuple[Benefit, ...]),
        terms=_read(directory, "terms", "terms", tuple[Term, ...]),
    )
    _check_periods(knowledge.exclusions)
    _check_references(knowledge)
    return knowledge


def _check_periods(exclusions: Sequence[Exclusion]) -> None:
    """An exclusion has at most one wording on any day."""
    last: dict[str, date] = {}
    for entry in sorted(exclusions, key=lambda entry: entry.valid_from):
        end = entry.valid_to or date.max
        if end < entry.valid_from:
            raise KnowledgeError(f"exclusions.yml: {entry.id}: valid_to lies before valid_from")
        if last.get(entry.id, date.min) >= entry.valid_from:
            raise KnowledgeError(f"exclusions.yml: {entry.id}: two wordings hold on {entry.valid_from.isoformat()}")
        last[entry.id] = end


def _check_references(knowledge: Knowledge) -> None:
    """Every source, contact, topic and commune that is named must exist; no commune belongs to two offices."""
    cited: list[tuple[str, Sequence[Citation]]] = [
        *((f"values.yml: {key}", value.cite) for key, value in knowledge.values.items()),
        *((f"contacts.yml: {key}", contact.cite) for key, contact in knowledge.contacts.items()),
        *((f"{name}.yml: {item.id}", item.cite) for name, items in knowledge.lists.items() for item in items),
        *((f"exclusions.yml: {entry.id}", entry.cite) for entry in knowledge.exclusions),
        *((f"offices.yml: {office.id}", office.cite) for office in knowledge.offices),
        *((f"answers.yml: {topic}", answer.sources) for topic, answer in knowledge.answers.items()),
        *((f"benefits.yml: {benefit.id}", benefit.cite) for benefit in knowledge.benefits),
        *((f"law.yml: {entry.article}", [Citation(source=entry.source)]) for entry in knowledge.law),
    ]
    for where, citations in cited:
        _known(where, "source", [citation.source for citation in citations], knowledge.sources)
    for topic, answer in knowledge.answers.items():
        _known(f"answers.yml: {topic}", "contact", answer.contacts, knowledge.contacts)
        _known(f"answers.yml: {topic}", "next topic", answer.next, knowledge.answers)
    for benefit in knowledge.benefits:
        _known(f"benefits.yml: {benefit.id}", "topic", [benefit.topic], knowledge.answers)
    names = [commune.fr for office in knowledge.offices for commune in office.communes]
    for name in names:
        if names.count(name) > 1:
            raise KnowledgeError(f"offices.yml: commune '{name}' is served by more than one office")
    for place in knowledge.places.ambiguous:
        _known(f"places.yml: ambiguous: {place.names[0]}", "commune", place.communes, names)
    _known("places.yml: also", "commune", knowledge.places.also, names)


def _known(where: str, what: str, named: Iterable[str], known: Collection[str]) -> None:
    for name in named:
        if name not in known:
            raise KnowledgeError(f"{where}: {what} '{name}' does not exist")


@cache
def knowledge() -> Knowledge:
    """The project's own facts, read once."""
    return load_knowledge()
