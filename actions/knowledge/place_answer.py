"""What to say about the office when several places are named, one across the border, or no address at all."""

from collections.abc import Sequence

from actions.knowledge.communes import CommuneIndex, PlaceMatch
from actions.knowledge.load import Knowledge
from actions.knowledge.models import Citation
from actions.knowledge.named_places import Place, PlaceAbroad
from actions.knowledge.office_answer import (
    COMMUNE_QUESTION,
    Entered,
    OfficeAnswer,
    Part,
    commune_choices,
    nothing_entered,
    office_card,
    office_found,
)

MOST_CHOICES = 3
# What somebody without an address asks next; "nowhere to sleep" first.
WITHOUT_ADDRESS = ("crisis-no-shelter", "ask-shelter", "ask-how-to-apply")


def places_answer(
    places: Sequence[Place], index: CommuneIndex, facts: Knowledge, entered: Entered = nothing_entered
) -> OfficeAnswer:
    """Places across the border, alone or beside communes, or several communes: what holds for each, a paragraph each.

    Which of them is the one of residence stays open, and so does the question for it.
    """
    ours = [place for place in places if isinstance(place, PlaceMatch)]
    parts = [_about(place, index) for place in places]
    parts.append(("office-which-residence", {}) if ours else ("office-abroad-here", {}))
    named = [(index.office_of(place.commune.fr), place.commune.fr) for place in ours if place.commune]
    cards = [office_card(office, commune, entered(office.id)) for office, commune in named]
    communes = [commune for place in ours for commune in place.communes][:MOST_CHOICES]
    sources = [facts.citation(cite) for cite in facts.answers["ask_office"].sources]
    data = {"sources": sources, **({"offices": cards} if cards else {})}
    return OfficeAnswer(parts, commune_choices(communes), COMMUNE_QUESTION, data)


def without_address(known: OfficeAnswer | None, facts: Knowledge) -> OfficeAnswer:
    """For somebody without an address: where to turn today, and the reference address (law of 19.06.2013, art. 25).

    `known` is the answer about the office of the place where the person is; None asks for that place.
    """
    first: list[Part] = known.parts[:1] if known else []
    parts: list[Part] = [*first, ("office-without-address", {}), ("office-reference-address", {})]
    cites = [*facts.answers["ask_office"].sources, Citation(source="registers_2013", ref="art. 25")]
    data = {**(known.data if known else {}), "sources": [facts.citation(cite) for cite in cites]}
    if known is None:
        parts.append(("office-where-are-you", {}))
    choices = [{"text": f"{topic}.button", "payload": f"/{topic.replace('-', '_')}"} for topic in WITHOUT_ADDRESS]
    return OfficeAnswer(parts, choices, None if known else COMMUNE_QUESTION, data)


def _about(place: Place, index: CommuneIndex) -> Part:
    if isinstance(place, PlaceAbroad):
        return "office-abroad", {"typed": place.typed, "country": place.country}
    if place.commune is None:
        return "office-ambiguous" if len(place.communes) > 1 else "office-did-you-mean", {"typed": place.typed}
    return office_found(place.commune, index, place.typed)
