"""What to say about the competent office: as message ids with their variables, in no language yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from actions.knowledge.communes import CommuneIndex, PlaceMatch
from actions.knowledge.load import Knowledge
from actions.knowledge.models import Commune, Office

COMMUNE_QUESTION = "office.commune"
# The city's name is the country's too: somebody "in Luxembourg" may live in any of the communes.
COUNTRY_NAMES = frozenset({"luxembourg", "luxemburg", "lëtzebuerg", "letzebuerg"})

Part = tuple[str, dict[str, Any]]
# Gives what the manager of the office with this id has entered; asked only when the office is shown.
Entered = Callable[[str], Mapping[str, str | None]]


@dataclass(frozen=True)
class OfficeAnswer:
    """Paragraphs to say, buttons to offer, the question asked (or None), structured data."""

    parts: list[Part]
    choices: list[dict[str, str]] = field(default_factory=list)
    question: str | None = None
    data: dict[str, Any] = field(default_factory=dict)


def nothing_entered(office_id: str) -> Mapping[str, str | None]:
    """What managers have entered where there is no database to ask: nothing."""
    return {}


def office_card(office: Office, commune: str, entered: Mapping[str, str | None] | None = None) -> dict[str, Any]:
    """What is known and verified of an office; a contact detail that is not known is null.

    `entered` are the details its manager has entered (`actions.offices.domain.shown`), in the place of the data's own;
    `entered_on` is the day (ISO) of the latest of them, null when the card holds none.
    """
    details = {key: detail.value if detail.verified else None for key, detail in office.contact}
    return {
        "id": office.id,
        "name": office.name,
        "short_name": office.short_name,
        "commune": commune,
        "communes": [served.fr for served in office.communes],
        **details,
        "entered_on": None,
        **(entered or {}),
    }


def ask_commune(*, hours: bool = False) -> OfficeAnswer:
    """Nothing is known yet: ask where the person lives; with `hours` say first what is not known of opening hours."""
    first: list[Part] = [("ask-office-hours", {})] if hours else []
    return OfficeAnswer([*first, ("office-ask-commune", {})], question=COMMUNE_QUESTION)


def place_unknown(typed: str) -> OfficeAnswer:
    """What was typed is no commune: say so, and where to ask."""
    return OfficeAnswer([("office-not-found", {"typed": typed})], question=COMMUNE_QUESTION)


def which_place(match: PlaceMatch) -> OfficeAnswer:
    """Several communes may be meant, or one is but misspelt: ask which."""
    message = "office-ambiguous" if len(match.communes) > 1 else "office-did-you-mean"
    return OfficeAnswer([(message, {"typed": match.typed})], commune_choices(match.communes[:5]), COMMUNE_QUESTION)


def office_found(commune: Commune, index: CommuneIndex, typed: str | None) -> Part:
    """The sentence that names the office for `commune`; `typed` is the name the person used."""
    names = {"office": index.office_of(commune.fr).name, "commune": commune.fr}
    former = typed is not None and typed.casefold() in {name.casefold() for name in commune.former_communes}
    return ("office-found-former", {**names, "typed": typed}) if former else ("office-found", names)


def commune_choices(communes: Sequence[Commune]) -> list[dict[str, str]]:
    """A button for each commune."""
    return [{"title": commune.fr, "payload": f'/inform{{"commune": "{commune.fr}"}}'} for commune in communes]


def competent_office(
    commune: Commune,
    index: CommuneIndex,
    facts: Knowledge,
    *,
    typed: str | None = None,
    hours: bool = False,
    entered: Entered = nothing_entered,
) -> OfficeAnswer:
    """The office for `commune`; `typed` is the name the person used, `hours` whether they asked when it is open."""
    office = index.office_of(commune.fr)
    names = {"office": office.name, "commune": commune.fr}
    parts = [office_found(commune, index, typed)]
    if typed is not None and typed.casefold() in COUNTRY_NAMES:
        parts.append(("office-city-or-country", names))
    parts.append(("office-next", {}))
    if len(office.communes) > 1:
        parts.append(("office-serves", {"communes": ", ".join(served.fr for served in office.communes)}))
    own = entered(office.id)
    card = office_card(office, commune.fr, own)
    if hours and card["opening_hours"] is None:
        parts.append(("office-hours-unknown", names))
    elif card["phone"] is None:
        parts.append(("office-contact-unknown", names))
    if card["opening_hours"]:
        parts.append(("office-hours", {"hours": card["opening_hours"]}))
    if own.get("phone"):
        parts.append(("office-phone", {"phone": own["phone"]}))
    if own.get("email"):
        parts.append(("office-email", {"email": own["email"]}))
    if card["address"]:
        # What the office says of itself needs no word of caution.
        message = "office-address-entered" if own.get("address") else "office-address"
        parts.append((message, {"address": card["address"]}))
    if card["website"]:
        parts.append(("office-website", {"website": card["website"]}))
    sources = [facts.citation(cite) for cite in office.cite]
    choices = [
        {"text": f"{topic}.button", "payload": f"/{topic.replace('-', '_')}"}
        for topic in ("ask-how-to-apply", "ask-documents", "book-interview")
    ]
    return OfficeAnswer(parts, choices, None, {"office": card, "sources": sources})
