"""Design 4.3 word by word, one way at a time: what the product must be equal to. Shares no code with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

YES_NO = ["yes", "no"]
VALUES = {
    "stays_in_luxembourg": YES_NO,
    "nationality": ["luxembourg", "eu_eea_ch", "third_country"],
    "family_of": ["no", "eu_eea_ch", "luxembourg", "third_country"],
    "lawful_stay": ["yes", "no", "tolerated"],
    "protection_applicant": YES_NO,
    "third_party_undertaking": YES_NO,
    "came_to_study": YES_NO,
    "first_three_months": YES_NO,
    "job_seeker_entry": YES_NO,
    "own_worker_status": YES_NO,
    "family_worker_status": YES_NO,
    "temporary_stay": YES_NO,
    "detention": ["no", "detained", "prison_leave", "other"],
}
OUTCOMES = ["elsewhere", "no_lawful_stay", "excluded_cash", "not_excluded"]
READINGS = 5


def judge(
    stays: str,
    nationality: str,
    family: str,
    stay: str,
    applicant: str,
    undertaking: str,
    study: str,
    first: str,
    seeker: str,
    worker: str,
    family_worker: str,
    temporary: str,
    detention: str,
    u1: bool,
    u2: bool,
    u3: bool,
    u4: bool,
    u5: bool,
) -> tuple[int, int]:
    """One way: the number of its outcome, and its exclusions as bits (E1 the lowest)."""
    exclusions = 0
    lawful = True
    if nationality != "luxembourg":
        lawful = stay == "yes" or (stay == "tolerated" and u1)
        if applicant == "yes":
            exclusions |= 1
        if undertaking == "yes":
            exclusions |= 2
        if study == "yes":
            on_the_eu_side = nationality == "eu_eea_ch" or family == "eu_eea_ch"
            unclear = on_the_eu_side and (worker == "yes" or family_worker == "yes")
            if not unclear or u3:
                exclusions |= 4
        in_group = nationality == "eu_eea_ch" or family == "eu_eea_ch"
        if nationality == "third_country" and family == "luxembourg":
            in_group = u4
        exempt = worker == "yes"
        if family_worker == "yes":
            exempt = exempt or family != "third_country" or u5
        if in_group and (first == "yes" or seeker == "yes") and not exempt:
            exclusions |= 8
    if temporary == "yes":
        exclusions |= 16
    if detention == "detained" or (detention == "other" and u2):
        exclusions |= 32
    if stays == "no":
        return 0, exclusions
    if not lawful:
        return 1, exclusions
    return (2 if exclusions else 3), exclusions


@dataclass(frozen=True)
class Expected:
    """What the definition says of some answers."""

    outcome: str
    reasons: list[str]
    possible_reasons: list[str]
    open_questions: set[str]


@cache
def every_way() -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Outcome and exclusions of all 2,359,296 ways: an axis for each fact, then one for each reading."""
    shape = [len(values) for values in VALUES.values()] + [2] * READINGS
    ways: Iterator[Any] = product(*VALUES.values(), *[[False, True]] * READINGS)
    judged = np.fromiter((outcome << 6 | exclusions for outcome, exclusions in (judge(*way) for way in ways)), np.uint8)
    judged = judged.reshape(shape)
    return judged >> 6, judged & 0b111111


def define(answers: Mapping[str, str]) -> Expected:
    """The outcome over all ways that the answers leave."""
    outcomes, exclusions = every_way()
    place: list[int | slice] = []
    unknown: list[str] = []
    for fact, values in VALUES.items():
        if answers.get(fact, "unknown") == "unknown":
            unknown.append(fact)
            place.append(slice(None))
        else:
            place.append(values.index(answers[fact]))
    found, excluded = outcomes[tuple(place)], exclusions[tuple(place)]
    always = int(np.bitwise_and.reduce(excluded, axis=None))
    ever = int(np.bitwise_or.reduce(excluded, axis=None))
    low, high = found.min(), found.max()
    if low == high:
        outcome = OUTCOMES[int(low)]
        if outcome in ("elsewhere", "no_lawful_stay"):
            return Expected(outcome, [], [], set())
        return Expected(outcome, _names(always), _names(ever & ~always), set())
    questions = {fact for axis, fact in enumerate(unknown) if (found.max(axis) != found.min(axis)).any()}
    return Expected("undetermined", _names(always), _names(ever & ~always), questions)


def _names(bits: int) -> list[str]:
    return [f"E{number + 1}" for number in range(6) if bits >> number & 1]
