"""The interview as Rasa's slots hold it, and back."""

from collections.abc import Mapping
from typing import Any

from actions.prescreen.interview import Interview
from actions.prescreen.questions import CHOICES, COMMUNE, NEEDS

ASKED, DOUBTS = "prescreen_asked", "prescreen_doubts"
# A slot for each question, named like it; the commune is shared with all other answers.
ANSWERS = tuple(name for name in CHOICES if name not in (COMMUNE, NEEDS))
COMMUNE_UNKNOWN = "prescreen_commune"


def remembered(slots: Mapping[str, Any]) -> Interview:
    """The interview that stands in a conversation's slots."""
    answers = {name: str(slots[name]) for name in ANSWERS if slots.get(name)}
    if slots.get(COMMUNE_UNKNOWN):
        answers[COMMUNE] = str(slots[COMMUNE_UNKNOWN])
    needs = slots.get(NEEDS)
    return Interview(
        answers,
        None if needs is None else tuple(needs),
        slots.get(COMMUNE),
        tuple(slots.get(ASKED) or ()),
        int(slots.get(DOUBTS) or 0),
    )


def to_remember(interview: Interview) -> dict[str, Any]:
    """The slots' values for an interview; None empties a slot."""
    return {
        **{name: interview.answers.get(name) for name in ANSWERS},
        COMMUNE: interview.commune,
        COMMUNE_UNKNOWN: interview.answers.get(COMMUNE),
        NEEDS: None if interview.needs is None else list(interview.needs),
        ASKED: list(interview.asked),
        DOUBTS: interview.doubts,
    }
