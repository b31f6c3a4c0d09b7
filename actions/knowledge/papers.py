"""Which papers a benefit needs, for a question that comes after an answer about it or names it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from actions.knowledge.load import Knowledge
from actions.knowledge.reference import Benefit
from actions.speech.saying import Part, Saying

# Topics that are about a benefit as a whole; the others only mention one beside the help of the office itself.
ABOUT_A_BENEFIT = frozenset(
    {
        "ask_revis",
        "ask_cost_of_living_allowance",
        "ask_third_party_payment",
        "ask_family_allowance",
        "ask_parental_leave",
        "ask_unemployment",
        "ask_housing_aid",
        "ask_debt",
    }
)
# The office itself decides on these or gives them: its own list of papers is the one that fits.
GIVEN_BY_THE_OFFICE = frozenset({"tps", "social-grocery"})
NEXT = ("ask-documents", "ask-paperwork-help", "ask-office")


def benefits_meant(
    facts: Knowledge, named: Iterable[str], last_topic: str | None, named_before: Iterable[str]
) -> tuple[Benefit, ...]:
    """The benefits whose papers somebody asks for; none when it is about social aid itself.

    `named`: ids in the message (as the entity `benefit` has them), `last_topic`: the topic of the answer before,
    `named_before`: ids in the message that it answered.
    """
    now, before = ({name.replace("_", "-") for name in names} for names in (named, named_before))
    found = [benefit for benefit in facts.benefits if benefit.id in now]
    of_topic = [benefit for benefit in facts.benefits if benefit.topic == last_topic]
    found = found or [benefit for benefit in of_topic if benefit.id in before]
    if not found and last_topic in ABOUT_A_BENEFIT:
        found = of_topic
    return tuple(benefit for benefit in found if benefit.id not in GIVEN_BY_THE_OFFICE)


def papers_answer(benefits: Sequence[Benefit], facts: Knowledge, on: date) -> Saying:
    """The papers of these benefits, or that none are known; then the offer of the general list. `on`: the day."""
    parts: list[Part] = [_papers(benefit) for benefit in benefits]
    if any(benefit.recheck < on for benefit in benefits):
        parts.append(("stale-fact", {}))
    parts.append(("papers-general-offer", {"title": _texts("ask-documents.button")}))
    choices = [{"text": f"{topic}.button", "payload": f"/{topic.replace('-', '_')}"} for topic in NEXT]
    sources = [facts.citation(cite) for benefit in benefits for cite in benefit.cite]
    return Saying(parts, choices, None, {"sources": sources})


def _papers(benefit: Benefit) -> Part:
    name = f"benefit-{benefit.id}"
    if benefit.papers:
        return "papers-of-benefit", {"benefit": _texts(name), "papers": _texts(f"{name}.papers")}
    return "papers-of-benefit-unknown", {"benefit": _texts(name), "body": _texts(f"{name}.body")}


def _texts(message: str) -> dict[str, Any]:
    return {"texts": [message]}
