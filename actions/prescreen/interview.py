"""The course of a pre-screening: what was answered, what a message changes, and which question comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from actions.prescreen.questions import CHOICES, COMMUNE, FOR_WHOM, LAWFUL_STAY, MUST_CHOOSE, NEEDS, UNKNOWN, URGENT
from actions.prescreen.rules import contradictions, next_question, screen
from actions.prescreen.statements import GUESSED, Statements, statements
from actions.speech.said import NO_TOPIC, Said

# After the facts: where, how urgent, and what it is about.
CLOSING = (COMMUNE, URGENT, NEEDS)
NOT_FACTS = frozenset({FOR_WHOM, *CLOSING})
# What is answered for a national of one group says nothing for one of another.
HANGS_ON = {
    # Another person's facts are other facts.
    FOR_WHOM: frozenset(CHOICES) - {FOR_WHOM, COMMUNE},
    "nationality": frozenset(
        {"lawful_stay", "protection_applicant", "third_party_undertaking", "came_to_study", "job_seeker_entry"}
    ),
    "family_of": frozenset({"family_worker_status"}),
}
VERY_FEW, FEW_WORDS, HARDLY = 2, 4, 0.6
# Said within the questions, these are about the questions; every other topic is answered in between.
START, BACK, STOP, WHY = "prescreen_start", "go_back", "stop", "ask_why"
SAY_AGAIN = frozenset({"repeat", "explain_simpler"})


@dataclass(frozen=True)
class Interview:
    """What stands. `answers` by question (`unknown`: asked and not known); `asked` the questions put, in order.

    `doubts` counts how often the open question (the last one asked) was answered by something else.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] | None = None
    commune: str | None = None
    asked: tuple[str, ...] = ()
    doubts: int = 0

    @property
    def facts(self) -> dict[str, str]:
        """The answers that the rules know.

        A third party's undertaking is for those who need an authorisation to stay: citizens of the Union are not asked.
        """
        facts = {name: value for name, value in self.answers.items() if name not in NOT_FACTS}
        if facts.get("nationality") == "eu_eea_ch":
            facts.setdefault("third_party_undertaking", "no")
        return facts

    @property
    def for_other(self) -> bool:
        """Whether the person in need is not the one writing."""
        return self.answers.get(FOR_WHOM) == "other"

    @property
    def union(self) -> bool:
        """Whether the person in need is a citizen of the Union, the EEA or Switzerland, or family of one."""
        return "eu_eea_ch" in (self.answers.get("nationality"), self.answers.get("family_of"))

    def next(self, on: date) -> str | None:
        """The question to ask now; None when all that is needed is known."""
        if FOR_WHOM not in self.answers:
            return FOR_WHOM
        fact = next_question(self.facts, on)
        if fact is not None:
            return fact
        elsewhere = screen(self.facts, on).outcome == "elsewhere"
        missing = {
            # Who lives elsewhere has no commune here.
            COMMUNE: not elsewhere and self.commune is None and COMMUNE not in self.answers,
            URGENT: URGENT not in self.answers,
            NEEDS: self.needs is None,
        }
        return next((name for name in CLOSING if missing[name]), None)


@dataclass(frozen=True)
class Step:
    """What a message leads to.

    `interview` is how it stands now; `question` what to ask, None when done; `interrupted`: another topic was raised
    and is answered first; `stopped`: all is to be forgotten; `why`: say why the question is asked; `again`: ask in
    other words; `noted`: answers to tell back; `clash`: two answers that can't both be right, one of which to choose.
    """

    interview: Interview
    question: str | None
    interrupted: bool = False
    stopped: bool = False
    why: bool = False
    again: bool = False
    nothing_before: bool = False
    noted: tuple[tuple[str, str], ...] = ()
    clash: tuple[tuple[str, str], tuple[str, str]] | None = None


def begin(interview: Interview, said: Said, on: date) -> Step:
    """Start or resume with the message that asked for it; takes what it already says."""
    if interview.next(on) is None:
        # The last check came to its end: this is a new one.
        interview = Interview(commune=interview.commune)
    found = statements(said, None, interview.answers.get(FOR_WHOM), on)
    updated = _with(interview, found)
    return _ask(updated, on, noted=_noted(found, updated))


def answer(interview: Interview, said: Said, on: date) -> Step:
    """Take `said` as the answer to the open question. `on` is today in Luxembourg."""
    asked = interview.asked[-1] if interview.asked else None
    if asked is None:
        return begin(interview, said, on)
    found = statements(said, asked, interview.answers.get(FOR_WHOM), on)
    # What is stated counts, whatever else the message may look like; a bare "no, I want to stop" is no answer.
    stated = any(one.get("entity") == asked and one.get("extractor") != GUESSED for one in said.entities)
    counts = found.values and (stated or said.confidence < HARDLY)
    steered = None if counts else _steer(interview, said.intent, asked)
    return steered or _take(interview, said, found, asked, on)


def resume(interview: Interview, on: date) -> Step:
    """After something else was answered: the open question again, or the next one if it has been answered by it."""
    asked = interview.asked[-1]
    still_open = interview.needs is None if asked == NEEDS else asked not in interview.answers
    if asked == COMMUNE:
        still_open = still_open and interview.commune is None
    return Step(interview, asked) if still_open else _ask(interview, on)


def _steer(interview: Interview, intent: str, asked: str) -> Step | None:
    """What is said about the questions themselves; None for anything else."""
    if intent == STOP:
        return Step(Interview(), None, stopped=True)
    if intent == BACK:
        return _back(interview, asked)
    if intent == WHY:
        return Step(interview, asked, why=True)
    if intent in SAY_AGAIN:
        return Step(interview, asked, again=intent == "explain_simpler")
    return None


def _take(interview: Interview, said: Said, found: Statements, asked: str, on: date) -> Step:
    if _corrects(interview, said, found, asked):
        # "No, I am Brazilian" takes back an earlier answer and says nothing to the open question.
        found = replace(found, values={name: value for name, value in found.values.items() if name != asked})
    updated = _with(interview, found)
    told = asked in found.values and asked in updated.answers
    answered = told or (asked == NEEDS and found.needs) or (asked == COMMUNE and interview.commune)
    if _is_crisis(said, answered=bool(answered)) or (not answered and _raises_topic(said, found)):
        return Step(updated, asked, interrupted=True)
    noted = _noted(found, updated, but=asked)
    if answered:
        return _ask(replace(updated, doubts=0), on, noted=noted)
    if noted or updated != interview:
        return _ask(updated, on, noted=noted)
    if asked == COMMUNE and said.intent == "dont_know":
        return _ask(replace(interview, answers={**interview.answers, COMMUNE: UNKNOWN}), on)
    return Step(replace(interview, doubts=interview.doubts + 1), asked, again=True)


def _corrects(interview: Interview, said: Said, found: Statements, asked: str) -> bool:
    """Whether an earlier answer is taken back by words that say nothing of the open question but "no"."""
    changed = any(interview.answers.get(name, value) != value for name, value in found.values.items() if name != asked)
    return changed and found.values.get(asked) == "no" and not said.values(asked)


def _is_crisis(said: Said, *, answered: bool) -> bool:
    """Crises come first; only a few words that answer the question and hardly look like one are none ("for me")."""
    words = len(said.text.split())
    short = words <= VERY_FEW or (words <= FEW_WORDS and said.confidence < HARDLY)
    return said.intent.startswith("crisis_") and not (answered and short)


def _raises_topic(said: Said, found: Statements) -> bool:
    if said.intent in NO_TOPIC or said.intent == START:
        return False
    return not found.values or said.text.rstrip().endswith("?")


def _with(interview: Interview, found: Statements) -> Interview:
    answers = dict(interview.answers)
    groups = {**answers, **found.values}
    union = "eu_eea_ch" in (groups.get("nationality"), groups.get("family_of"))
    for name, stated in found.values.items():
        value = found.lawful_stay(union=union) if name == LAWFUL_STAY else stated
        if value is None:
            continue
        if answers.get(name, value) != value:
            for hanging in HANGS_ON.get(name, ()):
                if hanging not in found.values:
                    answers.pop(hanging, None)
        answers[name] = value
    # "No paper" ends no stay under the law of the Union, and a passport alone proves none outside of it.
    outdated = "no" if union else "yes"
    regrouped = union != interview.union and groups.get("nationality") != "luxembourg"
    if regrouped and LAWFUL_STAY not in found.values and answers.get(LAWFUL_STAY) == outdated:
        del answers[LAWFUL_STAY]
    another = answers.get(FOR_WHOM) != interview.answers.get(FOR_WHOM) is not None
    needs = None if another else interview.needs
    if found.needs:
        named = (*(needs or ()), *found.needs)
        needs = tuple(need for need in dict.fromkeys(named) if need != "none")
    return replace(interview, answers=answers, needs=needs)


def _noted(found: Statements, kept: Interview, but: str | None = None) -> tuple[tuple[str, str], ...]:
    """What was stated, as it is kept: that may be less, or not the same, for a paper."""
    told = [(name, kept.answers.get(name, UNKNOWN)) for name in found.values if name != but]
    told = [(name, value) for name, value in told if value != UNKNOWN]
    return (*told, *((NEEDS, need) for need in found.needs if but != NEEDS and need != "none"))


def _ask(interview: Interview, on: date, noted: tuple[tuple[str, str], ...] = ()) -> Step:
    clash = next(iter(contradictions(interview.facts)), None)
    if clash is not None:
        first, second = ((name, interview.answers[name]) for name in clash)
        kept = {name: value for name, value in interview.answers.items() if name not in clash}
        asked = interview.asked if interview.asked[-1:] == first[:1] else (*interview.asked, first[0])
        return Step(replace(interview, answers=kept, asked=asked), first[0], clash=(first, second))
    question = interview.next(on)
    if question is None:
        return Step(interview, None, noted=noted)
    if not interview.asked or interview.asked[-1] != question:
        interview = replace(interview, asked=(*interview.asked, question), doubts=0)
    return Step(interview, question, noted=noted)


def _back(interview: Interview, asked: str) -> Step:
    before = interview.asked[:-1]
    if not before:
        return Step(interview, asked, nothing_before=True)
    earlier = before[-1]
    gone = {earlier, *HANGS_ON.get(earlier, ())}
    answers = {name: value for name, value in interview.answers.items() if name not in gone}
    kept = replace(interview, answers=answers, asked=before, doubts=0)
    if earlier == COMMUNE:
        kept = replace(kept, commune=None)
    if earlier == NEEDS:
        kept = replace(kept, needs=None)
    return Step(kept, earlier)


def doubtful(name: str) -> bool:
    """Whether the question can be left open by saying that one does not know."""
    return name not in MUST_CHOOSE
