"""What a pre-screening comes to: the outcome in plain words, what to use first, what to bring, where to go.

Never a decision (design 4.3): every outcome says so, and what stays open to the person.
"""

from datetime import date
from typing import Any

from actions.knowledge.communes import CommuneIndex
from actions.knowledge.load import Knowledge
from actions.knowledge.office_answer import Entered, competent_office, nothing_entered
from actions.knowledge.reference import Benefit
from actions.prescreen.interview import Interview
from actions.prescreen.law import citations
from actions.prescreen.outcome import explanation, reason_message
from actions.prescreen.rules import Screening, screen
from actions.speech.saying import Part, Saying

# So many benefits are told in full; of more only the names.
TOLD_IN_FULL = 3
NEXT = ("book_interview", "talk_to_human", "start_over")


def result(
    interview: Interview, facts: Knowledge, communes: CommuneIndex, on: date, entered: Entered = nothing_entered
) -> list[Saying]:
    """The messages that end a pre-screening on the day `on`: outcome, benefits to use first, office and papers.

    `entered` gives what the office's manager has entered, in the language of the person.
    """
    screening = screen(interview.facts, on)
    sayings = [_outcome(interview, screening, facts)]
    benefits = _benefits(interview, screening, facts)
    if benefits:
        sayings.append(Saying(benefits))
    sayings.append(_where_to_go(interview, screening, facts, communes, entered))
    return sayings


def summary(interview: Interview, screening: Screening, facts: Knowledge) -> dict[str, Any]:
    """The result as structured data: outcome, reasons with their articles, open questions, articles cited.

    `possible_reasons` stay out: nobody wants to read that they might be a prisoner.
    """
    cited = citations(screening.on, screening.outcome, screening.reasons)
    articles = {entry.id: entry.article for entry in cited}
    return {
        "outcome": screening.outcome,
        "on": screening.on.isoformat(),
        "reasons": [{"id": reason, "article": articles[reason]} for reason in screening.reasons],
        "open_questions": list(screening.open_questions),
        "citations": [{"id": entry.id, "article": entry.article} for entry in cited],
        "answers": interview.facts,
        "needs": list(interview.needs or ()),
        "urgent": interview.answers.get("urgent") == "yes",
        "commune": interview.commune,
    }


def _outcome(interview: Interview, screening: Screening, facts: Knowledge) -> Saying:
    cited = citations(screening.on, screening.outcome, screening.reasons)
    articles = {entry.id: entry.article for entry in cited}
    parts: list[Part] = [("prescreen-result-for-other", {})] if interview.for_other else []
    told, *rest = explanation(screening)
    parts.append(told)
    if screening.reasons:
        parts.append(("prescreen-result-reasons", {}))
        for reason in screening.reasons:
            words = {"texts": [reason_message(reason)]}
            parts.append(("prescreen-result-reason", {"reason": words, "article": articles[reason]}))
    if screening.open_questions:
        names = [f"prescreen-open-{fact.replace('_', '-')}" for fact in screening.open_questions]
        parts.append(("prescreen-result-open", {"facts": {"list": names}}))
    parts += rest
    sources = {(entry.cite.source, entry.cite.ref): facts.citation(entry.cite) for entry in cited}
    data = {"prescreen": summary(interview, screening, facts), "sources": list(sources.values())}
    return Saying(parts, data=data)


def _benefits(interview: Interview, screening: Screening, facts: Knowledge) -> list[Part]:
    """The benefits that fit the needs; none for who lives elsewhere, whose benefits are those of that country."""
    needs = interview.needs or ()
    fitting = [benefit for benefit in facts.benefits if not set(needs).isdisjoint(benefit.needs)]
    if not fitting or screening.outcome == "elsewhere":
        return []
    parts: list[Part] = [("prescreen-result-benefits", {})]
    parts += [_benefit(benefit) for benefit in fitting[:TOLD_IN_FULL]]
    more = [f"benefit-{benefit.id}" for benefit in fitting[TOLD_IN_FULL:]]
    if more:
        parts.append(("prescreen-result-more", {"names": {"texts": more}}))
    return [*parts, ("prescreen-result-advance", {})]


def _benefit(benefit: Benefit) -> Part:
    name = f"benefit-{benefit.id}"
    lines: list[Any] = [f"{name}.body", f"{name}.condition"]
    if benefit.deadline:
        lines.append(["prescreen-result-deadline", {"text": {"texts": [f"{name}.deadline"]}}])
    if benefit.papers:
        lines.append(["prescreen-result-bring", {"text": {"texts": [f"{name}.papers"]}}])
    return "prescreen-result-benefit", {"name": {"texts": [name]}, "text": {"lines": lines}}


def _where_to_go(
    interview: Interview, screening: Screening, facts: Knowledge, communes: CommuneIndex, entered: Entered
) -> Saying:
    parts: list[Part] = []
    data: dict[str, Any] = {}
    if interview.answers.get("urgent") == "yes":
        parts.append(("prescreen-result-urgent", {}))
    if interview.commune in communes.communes:
        office = competent_office(communes.communes[interview.commune], communes, facts, entered=entered)
        parts += office.parts
        data = office.data
    elif screening.outcome != "elsewhere":
        parts.append(("prescreen-result-office-unknown", {}))
    papers = [f"paper-{paper.id}" for paper in facts.lists["papers"]]
    parts += [("prescreen-result-papers", {"papers": {"list": papers}}), ("prescreen-result-next", {})]
    choices = [{"text": f"{topic.replace('_', '-')}.button", "payload": f"/{topic}"} for topic in NEXT]
    return Saying(parts, choices, data=data)
