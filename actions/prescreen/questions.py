"""The questions of the pre-screening: which answers each has, and how it is put, as message ids in no language yet."""

from collections.abc import Mapping

from actions.speech.saying import Choice, Part

FOR_WHOM, COMMUNE, URGENT, NEEDS = "for_whom", "commune", "urgent", "needs"
YES_NO = ("yes", "no")
GROUPS = ("luxembourg", "eu_eea_ch", "third_country")
# What can be answered by a button; "unknown" is offered everywhere but where somebody must simply choose.
CHOICES: Mapping[str, tuple[str, ...]] = {
    FOR_WHOM: ("self", "other"),
    "stays_in_luxembourg": YES_NO,
    "nationality": GROUPS,
    "family_of": ("no", *GROUPS),
    "lawful_stay": ("yes", "tolerated", "no"),
    "protection_applicant": YES_NO,
    "third_party_undertaking": YES_NO,
    "came_to_study": YES_NO,
    "first_three_months": YES_NO,
    "job_seeker_entry": YES_NO,
    "own_worker_status": YES_NO,
    "family_worker_status": YES_NO,
    "temporary_stay": YES_NO,
    "detention": ("no", "prison_leave", "detained", "other"),
    COMMUNE: (),
    URGENT: YES_NO,
    NEEDS: ("income", "rent", "energy", "health", "children", "debt", "food", "papers", "none"),
}
MUST_CHOOSE = frozenset({FOR_WHOM, URGENT, NEEDS})
YES_OR_NO = frozenset(name for name, values in CHOICES.items() if set(YES_NO) <= set(values))
# Where "no" names one of several answers and "yes" none, a bare "yes" is no answer.
NO_AMONG_SEVERAL = frozenset({"family_of", "detention"})
UNKNOWN = "unknown"
# Citizens of the Union stay lawfully until a decision ends it; a missing certificate ends nothing (design 4.3).
LAWFUL_STAY, LAWFUL_STAY_UNION = "lawful_stay", "lawful_stay_union"
UNION_ANSWERS = (("certificate", "yes"), ("no-certificate", "yes"), ("tolerated", "tolerated"), ("ended", "no"))
# Articles of the law of 18 December 2009: who is entitled and who is excluded from cash, and what else is asked for.
ENTITLEMENT = "4"
ARTICLES: Mapping[str, str] = {COMMUNE: "7, 24", URGENT: "18", NEEDS: "2"}


def question_id(name: str) -> str:
    """The id of a question as messages carry it (design 4.3)."""
    return f"prescreen.{name}"


def message_id(name: str) -> str:
    """The question's message id in the locales."""
    return f"prescreen-question-{name.replace('_', '-')}"


def answer_message(name: str, value: str) -> str:
    """The message id of an answer: `.button` for the choice, its value for how it is echoed."""
    return f"prescreen-answer-{name.replace('_', '-')}-{value.replace('_', '-')}"


def variant(name: str, *, union: bool) -> str:
    """The wording to use for a question: about the stay, citizens of the Union and their family have their own."""
    return LAWFUL_STAY_UNION if union and name == LAWFUL_STAY else name


def choices(name: str, *, union: bool = False) -> list[Choice]:
    """The buttons of a question: its answers, "I don't know", and "why do you ask?"."""
    if variant(name, union=union) == LAWFUL_STAY_UNION:
        offered = [_button(f"{answer_message(LAWFUL_STAY_UNION, key)}.button", name, to) for key, to in UNION_ANSWERS]
    else:
        offered = [choice(name, value) for value in CHOICES[name]]
    if name == COMMUNE:
        offered.append({"text": "prescreen-answer-unknown.button", "payload": "/dont_know"})
    elif name not in MUST_CHOOSE:
        offered.append(choice(name, UNKNOWN))
    return [*offered, {"text": "prescreen-why.button", "payload": "/ask_why"}]


def choice(name: str, value: str) -> Choice:
    """One answer as a button."""
    common = value == UNKNOWN or (value in YES_NO and name not in NO_AMONG_SEVERAL and name != LAWFUL_STAY)
    return _button(
        f"prescreen-answer-{value}.button" if common else f"{answer_message(name, value)}.button", name, value
    )


def _button(text: str, name: str, value: str) -> Choice:
    return {"text": text, "payload": f'/inform{{"{name}": "{value}"}}'}


def question(name: str, *, other: bool, again: bool = False, union: bool = False) -> Part:
    """The words of a question about the person writing, or `other` for somebody else; `again` in other words."""
    words = message_id(variant(name, union=union))
    return f"{words}{'.again' if again else ''}", {"who": "other" if other else "self"}


def why(name: str) -> Part:
    """The words for why the question is asked, with the articles of the law it comes from."""
    return f"{message_id(name)}.why", {"article": ARTICLES.get(name, ENTITLEMENT)}
