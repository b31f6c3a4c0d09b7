"""What a message states about the person in need: from entities and intent to facts, in the light of the question."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from actions.knowledge.communes import fold
from actions.prescreen.arrival import first_three_months
from actions.prescreen.questions import (
    CHOICES,
    COMMUNE,
    FOR_WHOM,
    NEEDS,
    NO_AMONG_SEVERAL,
    UNKNOWN,
    URGENT,
    YES_OR_NO,
)
from actions.speech.said import Said

# Whom the understanding says a statement is about; "nobody": a name that states nothing ("a German bank").
SPEAKER, NOBODY = "speaker", "nobody"
# A stay that a decision has ended: unlawful for everybody.
ENDED = "ended"
# Only a passport or an identity card: enough for citizens of the Union, for others it says nothing of the stay.
IDENTITY = "identity"
# The understanding's guess at the answer, for when nothing was stated in so many words.
GUESSED = "AnswerClassifier"
# The first word of an answer, in the four languages, without accents.
YES = frozenset({"oui", "ouais", "wi", "ja", "jo", "jaja", "jojo", "jep", "yes", "yeah", "yep", "yup", "si", "sim"})
NO = frozenset(
    {"pas", "nicht", "net", "not", "non", "nan", "nein", "nee", "ne", "naa", "no", "nope", "neen", "nada", "nao"}
)
MYSELF = frozenset({"moi", "mich", "mir", "mech", "me", "myself", "selbst", "selwer", "meme", "self"})
PRONOUNS = frozenset({"ich", "ech", "je", "i"})
LEADING = frozenset({"pour", "fur", "fir", "for", "c", "est", "cest", "es", "ist", "et", "ass", "it", "is", "s", "nur"})
ARRIVED, FIRST_MONTHS = "arrived", "first_three_months"
# What is said of a near relative tells this of the person in need.
THROUGH_FAMILY = {"nationality": "family_of", "own_worker_status": "family_worker_status"}
# A topic somebody raises shows what the need is about, when that is what was asked.
NEED_OF_TOPIC = {
    "ask_revis": "income",
    "ask_financial_aid": "income",
    "ask_unemployment": "income",
    "ask_cost_of_living_allowance": "income",
    "ask_housing_aid": "rent",
    "ask_shelter": "rent",
    "ask_energy_water": "energy",
    "ask_health_insurance": "health",
    "ask_third_party_payment": "health",
    "ask_family_allowance": "children",
    "ask_childcare": "children",
    "ask_parental_leave": "children",
    "crisis_medical": "health",
    "crisis_no_shelter": "rent",
    "ask_debt": "debt",
    "ask_budget_help": "debt",
    "ask_in_kind_aid": "food",
    "ask_urgent_aid": "food",
    "ask_paperwork_help": "papers",
    "ask_residence_declaration": "papers",
}


@dataclass(frozen=True)
class Statements:
    """What was stated: values by question. `chosen`: by a button, so meant to the letter."""

    values: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    chosen: bool = False

    def __bool__(self) -> bool:
        return bool(self.values or self.needs)

    def lawful_stay(self, *, union: bool) -> str | None:
        """The stay that was stated. For citizens of the `union` and their family, a missing paper ends nothing."""
        stated = self.values["lawful_stay"]
        if stated == IDENTITY:
            return "yes" if union else None
        if stated == ENDED:
            return "no"
        return "yes" if union and stated == "no" and not self.chosen else stated


def statements(said: Said, asked: str | None, for_whom: str | None, on: date) -> Statements:
    """Read `said` as an answer to `asked` (None before the first question).

    `for_whom` is `self`, `other` or None while not known; `on` is today in Luxembourg. What is said of a relative is
    a fact of the person in need when it is for somebody else, and one about their family when it is for oneself.
    """
    values: dict[str, str] = {}
    needs: list[str] = []
    whom = next(_values(said.entities, FOR_WHOM), None) or for_whom
    for entity in said.entities:
        name, value = str(entity.get("entity")), entity.get("value")
        if entity.get("extractor") == GUESSED:
            continue
        if name == NEEDS and isinstance(value, str):
            needs.append(value)
        elif name == FOR_WHOM and asked not in (None, FOR_WHOM) and not said.button:
            continue
        elif isinstance(value, str) and _is_answer(name, value):
            fact = _whose(name, entity.get("role"), whom, asked, button=said.button)
            if fact is not None:
                values.setdefault(fact, value)
    arrival = _arrival(said, asked, whom, on)
    if arrival is not None:
        values.setdefault(FIRST_MONTHS, arrival)
    if asked is not None and asked not in values:
        short = _short_answer(said, asked)
        guess = next((str(one["value"]) for one in said.entities if one.get("extractor") == GUESSED), None)
        if short is not None:
            values[asked] = short
        elif guess is not None and asked != NEEDS and not said.text.rstrip().endswith("?"):
            values[asked] = guess
    if asked == NEEDS and not needs:
        needs = _needs(said)
    values.pop(COMMUNE, None)
    return Statements(values, tuple(dict.fromkeys(needs)), said.button)


def _needs(said: Said) -> list[str]:
    """The needs in an answer that names none in so many words: as guessed, else by the topic it raises."""
    guessed = [str(one["value"]) for one in said.entities if one.get("extractor") == GUESSED]
    if guessed:
        return guessed
    need = "none" if said.intent == "deny" else NEED_OF_TOPIC.get(said.intent)
    return [need] if need else []


def _arrival(said: Said, asked: str | None, whom: str | None, on: date) -> str | None:
    """What a day says of the first three months: asked for, or said beside the arrival of the person in need."""
    roles = [entity.get("role") for entity in said.entities if entity.get("entity") == ARRIVED]
    if asked != FIRST_MONTHS and not any(role is None or (role == SPEAKER) != (whom == "other") for role in roles):
        return None
    # "15 h a week" is no day of arrival, nor is a day to come.
    dates = [value for value in said.values("date") if isinstance(value, Mapping)]
    days = [day for day in dates if day.get("tense") != "future" and day.get("grain") != "time"]
    answers = [answer for answer in (first_three_months(day, on) for day in days) if answer is not None]
    # Told by the way and not certain, it is better asked.
    return next((answer for answer in answers if asked == FIRST_MONTHS or answer != UNKNOWN), None)


def _values(entities: Sequence[Mapping[str, Any]], name: str) -> Iterator[str]:
    return (str(entity["value"]) for entity in entities if entity.get("entity") == name)


def _is_answer(name: str, value: str) -> bool:
    return name in CHOICES and (
        value in (*CHOICES[name], UNKNOWN) or (name == "lawful_stay" and value in (ENDED, IDENTITY))
    )


def _whose(name: str, role: object, whom: str | None, asked: str | None, *, button: bool) -> str | None:
    """The fact that a statement about `role` fills, for a person in need who is `whom`; None for none."""
    # Asked about the family, "Portuguese" is the family's nationality, whoever it is.
    if not button and role != SPEAKER and asked is not None and THROUGH_FAMILY.get(name) == asked:
        return asked
    if role == NOBODY:
        return None
    if button or role is None:
        return name
    about_needy = (role == SPEAKER) != (whom == "other")
    return name if about_needy else THROUGH_FAMILY.get(name)


def _short_answer(said: Said, asked: str) -> str | None:
    """Yes, no or not known: by the words it begins with, else by what the whole message means."""
    first = next(iter(fold(said.text).split()), "")
    if asked == FOR_WHOM:
        words = set(fold(said.text).split())
        alone = words <= {*PRONOUNS, *MYSELF, *LEADING} and not words.isdisjoint({*MYSELF, *PRONOUNS})
        return "self" if alone and not said.button else None
    if said.intent == "dont_know" and asked not in (URGENT, NEEDS, COMMUNE):
        return UNKNOWN
    if "no" in CHOICES[asked] and (said.intent == "deny" or (first in NO and not said.button)):
        return "no"
    yes = said.intent == "affirm" or (first in YES and not said.button)
    return "yes" if yes and asked in YES_OR_NO and asked not in NO_AMONG_SEVERAL else None
