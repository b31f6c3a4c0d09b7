"""The facts a pre-screening rests on, and the definite values each can have (design 4.3)."""

from collections.abc import Mapping
from types import MappingProxyType

UNKNOWN = "unknown"
YES_NO = ("yes", "no")
NATIONALITIES = ("luxembourg", "eu_eea_ch", "third_country")

FACTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "stays_in_luxembourg": YES_NO,
        "nationality": NATIONALITIES,
        "family_of": ("no", "eu_eea_ch", "luxembourg", "third_country"),
        "lawful_stay": ("yes", "no", "tolerated"),
        "protection_applicant": YES_NO,
        "third_party_undertaking": YES_NO,
        "came_to_study": YES_NO,
        "first_three_months": YES_NO,
        "job_seeker_entry": YES_NO,
        "own_worker_status": YES_NO,
        "family_worker_status": YES_NO,
        "temporary_stay": YES_NO,
        "detention": ("no", "detained", "prison_leave", "other"),
    }
)


class InvalidAnswer(ValueError):
    """An answer names no fact, or a value its fact does not have; `fact` is the name that was given."""

    def __init__(self, fact: str, why: str) -> None:
        super().__init__(f"{fact}: {why}")
        self.fact = fact


def definite(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers that say something: all but `unknown`. Raises InvalidAnswer for a name or value that is none."""
    known: dict[str, str] = {}
    for fact, value in answers.items():
        if fact not in FACTS:
            raise InvalidAnswer(fact, "no such fact")
        if value == UNKNOWN:
            continue
        if value not in FACTS[fact]:
            raise InvalidAnswer(fact, f"not one of {', '.join((*FACTS[fact], UNKNOWN))}")
        known[fact] = value
    return known
