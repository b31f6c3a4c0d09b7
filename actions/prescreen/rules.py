"""Screens what is known of a situation; says what to ask next and which answers can't both be right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from actions.prescreen.conditions import EVERYTHING, MEANING, U3, U4, U5, UNCLEAR_ANSWERS, Settled, conditions
from actions.prescreen.facts import FACTS, definite
from actions.prescreen.law import exclusions_on

Outcome = Settled | Literal["undetermined"]

# What settles most comes first; what people speak of least gladly comes last, and only if it still matters.
_LAST = (
    "family_worker_status",
    "came_to_study",
    "third_party_undertaking",
    "protection_applicant",
    "detention",
)
_WORK = ("own_worker_status", "first_three_months", "job_seeker_entry")
ORDER = ("stays_in_luxembourg", "nationality", "family_of", "lawful_stay", "temporary_stay", *_WORK, *_LAST)
# The family decides whether a third-country national stands in E4 at all; an EU citizen stands there anyway.
ORDER_FOR_UNION = ("stays_in_luxembourg", "nationality", "lawful_stay", "temporary_stay", *_WORK, "family_of", *_LAST)

# By the meaning of the facts: two answers of which at most one is right.
CONTRADICTING: tuple[tuple[tuple[str, str], tuple[str, tuple[str, ...]]], ...] = (
    (("nationality", "luxembourg"), ("lawful_stay", ("no", "tolerated"))),
    (("nationality", "luxembourg"), ("protection_applicant", ("yes",))),
    (("nationality", "luxembourg"), ("third_party_undertaking", ("yes",))),
    (("nationality", "luxembourg"), ("came_to_study", ("yes",))),
    (("nationality", "luxembourg"), ("job_seeker_entry", ("yes",))),
    (("family_of", "no"), ("family_worker_status", ("yes",))),
    # The undertaking is that of an authorisation to stay which the person holds.
    (("lawful_stay", "no"), ("third_party_undertaking", ("yes",))),
    # "Here only for a visit" is said of somebody who is here and neither settled, works nor seeks work here.
    (("temporary_stay", "yes"), ("stays_in_luxembourg", ("no",))),
    (("temporary_stay", "yes"), ("came_to_study", ("yes",))),
    (("temporary_stay", "yes"), ("job_seeker_entry", ("yes",))),
    (("temporary_stay", "yes"), ("own_worker_status", ("yes",))),
)


@dataclass(frozen=True)
class Screening:
    """What the law says of a situation on the day `on`, as far as it is known (design 4.3). Not a decision.

    `reasons` are the exclusions ("E1".."E6") that apply in every way the unknown may turn out, `possible_reasons`
    those that apply in some; `open_questions` the unknown facts that can change the outcome. `unclear` names the points
    the law leaves open ("U1".."U5") on which the outcome can hang.
    """

    on: date
    outcome: Outcome
    reasons: tuple[str, ...] = ()
    possible_reasons: tuple[str, ...] = ()
    open_questions: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether no further answer can change the outcome, so that nothing more is to be asked."""
        return self.outcome != "undetermined"

    @property
    def needs_human(self) -> bool:
        """Whether the outcome is open and no answer can settle it: only a point that the law leaves open remains."""
        return not self.settled and not self.open_questions


def screen(answers: Mapping[str, str], on: date) -> Screening:
    """Screen `answers` (fact to value; a fact left out is unknown) by the law in force on the day `on`.

    Raises InvalidAnswer for a name or value that is none, BeforeTheLaw for a day before the law.
    """
    known = definite(answers)
    law = conditions(tuple((entry.id, entry.group) for entry in exclusions_on(on)))
    ways = EVERYTHING
    for answer in known.items():
        ways &= MEANING[answer]
    possible: list[Settled] = [outcome for outcome, where in law.outcomes.items() if ways & where]
    outcome: Outcome = possible[0] if len(possible) == 1 else "undetermined"
    if outcome in ("elsewhere", "no_lawful_stay"):
        return Screening(on, outcome)
    met = [exclusion for exclusion, where in law.met.items() if ways & where]
    reasons = tuple(exclusion for exclusion in met if not ways & law.unmet[exclusion])
    maybe = tuple(exclusion for exclusion in met if exclusion not in reasons)
    if outcome != "undetermined":
        return Screening(on, outcome, reasons, maybe)
    questions = tuple(fact for fact in FACTS if fact not in known and ways & law.deciding[fact])
    unclear = [
        point
        for point, (fact, value) in UNCLEAR_ANSWERS.items()
        if known.get(fact) == value and ways & law.deciding[fact]
    ]
    unclear += [point for point in (U3, U4, U5) if ways & law.deciding[point]]
    return Screening(on, outcome, reasons, maybe, questions, tuple(unclear))


def next_question(answers: Mapping[str, str], on: date) -> str | None:
    """The fact to ask for next, or None when no answer can change the outcome any more.

    A fact answered with `unknown` is not asked again. Raises as `screen` does.
    """
    open_questions = screen(answers, on).open_questions
    order = ORDER_FOR_UNION if answers.get("nationality") == "eu_eea_ch" else ORDER
    return next((fact for fact in order if fact in open_questions and fact not in answers), None)


def contradictions(answers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Pairs of facts of which not both answers can be right. Raises InvalidAnswer."""
    known = definite(answers)
    return [
        (one, other)
        for (one, value), (other, values) in CONTRADICTING
        if known.get(one) == value and known.get(other) in values
    ]
