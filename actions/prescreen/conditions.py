"""The conditions of art. 4 of the law of 18 December 2009 over sets of ways; the definition is design 4.3.

U1-U5 are the points that the law does not settle (facts 11): a way takes one reading of each. U1 (is a tolerated stay
lawful?) and U2 (does a form of serving a sentence outside prison count as detention?) need no axis of their own: to
take either reading is to leave open what the answer would settle.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from actions.prescreen.facts import FACTS, NATIONALITIES, YES_NO
from actions.prescreen.ways import Space, Ways

Settled = Literal["elsewhere", "no_lawful_stay", "excluded_cash", "not_excluded"]

# The axis of a fact that the conditions know only as yes or no, and what its values leave possible there.
LAWFUL, SERVING = "lawful", "serving"
AXES = {"lawful_stay": LAWFUL, "detention": SERVING}
U3, U4, U5 = "U3", "U4", "U5"
_SPACE = Space(
    {
        **{AXES.get(fact, fact): YES_NO if fact in AXES else values for fact, values in FACTS.items()},
        **dict.fromkeys((U3, U4, U5), YES_NO),
    }
)
EVERYTHING = _SPACE.everything


def _yes(axis: str) -> Ways:
    return _SPACE.where(axis, "yes")


def _no(axis: str) -> Ways:
    return _SPACE.where(axis, "no")


# The ways left by an answer.
MEANING: Mapping[tuple[str, str], Ways] = {
    **{(fact, value): _SPACE.where(fact, value) for fact in FACTS if fact not in AXES for value in FACTS[fact]},
    ("lawful_stay", "yes"): _yes(LAWFUL),
    ("lawful_stay", "no"): _no(LAWFUL),
    ("lawful_stay", "tolerated"): EVERYTHING,  # U1
    ("detention", "no"): _no(SERVING),
    ("detention", "prison_leave"): _no(SERVING),
    ("detention", "detained"): _yes(SERVING),
    ("detention", "other"): EVERYTHING,  # U2
}
# Answers that leave open what the law does not settle, and which point that is.
UNCLEAR_ANSWERS = {"U1": ("lawful_stay", "tolerated"), "U2": ("detention", "other")}

_NATIONAL, _UNION, _THIRD = (_SPACE.where("nationality", group) for group in NATIONALITIES)
_OF_UNION = _SPACE.where("family_of", "eu_eea_ch")
_OF_NATIONAL = _SPACE.where("family_of", "luxembourg")
_OF_THIRD = _SPACE.where("family_of", "third_country")
_OWN_WORK, _FAMILY_WORK = _yes("own_worker_status"), _yes("family_worker_status")
_FOREIGN = EVERYTHING & ~_NATIONAL
_STAYING = _yes("stays_in_luxembourg")
_LAWFUL = _NATIONAL | _yes(LAWFUL)

# U3: does work exempt a student on the EU side from E3?
_WORKING_STUDENT = (_UNION | _OF_UNION) & (_OWN_WORK | _FAMILY_WORK) & _yes(U3)
# U4: does the family of a Luxembourger stand in the group of E4?
_NEWCOMERS = _UNION | _OF_UNION | (_THIRD & _OF_NATIONAL & _yes(U4))
# U5: does the work of a family member from a third country exempt from E4?
_EXEMPT = _OWN_WORK | (_FAMILY_WORK & (_yes(U5) | ~_OF_THIRD))

# By the `group` of an entry of exclusions.yml: a new wording of the law is a new group with a condition of its own.
CONDITIONS: Mapping[str, Ways] = {
    "protection-applicant": _FOREIGN & _yes("protection_applicant"),
    "undertaking": _FOREIGN & _yes("third_party_undertaking"),
    "student": _FOREIGN & _yes("came_to_study") & ~_WORKING_STUDENT,
    "eu-newcomer": _FOREIGN & _NEWCOMERS & (_yes("first_three_months") | _yes("job_seeker_entry")) & ~_EXEMPT,
    "temporary-stay": _yes("temporary_stay"),
    "detention": _yes(SERVING),
}


@dataclass(frozen=True)
class Conditions:
    """What a version of the law makes of each way.

    `outcomes` part all ways; `met` and `unmet` are those in which an exclusion (by id) applies and does not;
    `deciding` are, for a fact or an unclear point, ways in which it alone can change the outcome.
    """

    outcomes: Mapping[Settled, Ways]
    met: Mapping[str, Ways]
    unmet: Mapping[str, Ways]
    deciding: Mapping[str, Ways]


@lru_cache(maxsize=16)
def conditions(exclusions: tuple[tuple[str, str], ...]) -> Conditions:
    """The conditions under the given exclusions, each its id and its group. Raises KeyError for an unknown group."""
    met = {name: CONDITIONS[group] for name, group in exclusions}
    excluded: Ways = 0
    for ways in met.values():
        excluded |= ways
    entitled = _STAYING & _LAWFUL
    outcomes: dict[Settled, Ways] = {
        "elsewhere": EVERYTHING & ~_STAYING,
        "no_lawful_stay": _STAYING & ~_LAWFUL,
        "excluded_cash": entitled & excluded,
        "not_excluded": entitled & ~excluded,
    }
    deciding = {fact: _SPACE.deciding(AXES.get(fact, fact), outcomes.values()) for fact in FACTS}
    deciding |= {point: _SPACE.deciding(point, outcomes.values()) for point in (U3, U4, U5)}
    return Conditions(outcomes, met, {name: EVERYTHING & ~ways for name, ways in met.items()}, deciding)
