"""What a screening means to a person, as message ids of the locales with their variables, in no language yet."""

from collections.abc import Mapping
from typing import Any, Literal

from actions.prescreen.rules import Outcome, Screening

Part = tuple[str, dict[str, Any]]
Step = Literal["book", "human", "office", "elsewhere"]

# What can be done now, the most useful first.
_STEPS: Mapping[Outcome, tuple[Step, ...]] = {
    "elsewhere": ("elsewhere", "office", "human"),
    "no_lawful_stay": ("human", "office", "book"),
    "excluded_cash": ("book", "human", "office"),
    "not_excluded": ("book", "office", "human"),
    "undetermined": ("book", "human", "office"),
}


def explanation(screening: Screening) -> list[Part]:
    """The paragraphs that explain an outcome: what it means, what stays open, that nothing is decided."""
    ids = [f"prescreen-outcome-{screening.outcome.replace('_', '-')}"]
    if screening.needs_human:
        ids.append("prescreen-unclear")
    if screening.outcome == "no_lawful_stay" or "U1" in screening.unclear:
        ids.append("prescreen-attestation")
    open_ways = ["prescreen-cross-border", "prescreen-here-today"]
    ids += open_ways if screening.outcome == "elsewhere" else ["prescreen-stays-open"]
    return [(message, {}) for message in (*ids, "prescreen-not-a-decision")]


def next_steps(screening: Screening) -> tuple[Step, ...]:
    """What can be done now, the most useful first."""
    if screening.needs_human:
        return ("human", "book", "office")
    return _STEPS[screening.outcome]


def step_message(step: Step) -> str:
    """The message id of a next step."""
    return f"prescreen-next-{step}"


def reason_message(exclusion: str) -> str:
    """The message id of what an exclusion (by id) says, with its exceptions."""
    return f"exclusion-{exclusion.lower()}"
