"""What a step of the pre-screening says, as message ids with variables, in no language yet."""

from actions.prescreen.interview import Step, doubtful
from actions.prescreen.questions import answer_message, choice, choices, question, question_id, why
from actions.speech.saying import Choice, Part, Saying

SECOND_TIME, THIRD_TIME = 2, 3


def put(step: Step, *, first: bool = False) -> Saying | None:
    """The words for a step that asks or stops; None when there is nothing to say. `first`: the procedure begins."""
    if step.stopped:
        return Saying([("prescreen-stopped", {})])
    parts: list[Part] = [("prescreen-intro", {})] if first else []
    if step.noted:
        parts.append(("prescreen-noted", {"facts": {"texts": [answer_message(*fact) for fact in step.noted]}}))
    name = step.question
    if name is None:
        return Saying(parts) if parts else None
    if step.nothing_before:
        parts.append(("prescreen-nothing-before", {}))
    if step.why:
        parts.append(why(name))
    if step.clash:
        one, other = step.clash
        facts = {"first": {"texts": [answer_message(*one)]}, "second": {"texts": [answer_message(*other)]}}
        buttons = [_told(one), _told(other)]
        return Saying([*parts, ("prescreen-clash", facts)], buttons, question_id(name))
    doubts = step.interview.doubts
    if step.again and doubts:
        parts.append((_not_understood(doubts, name), {}))
    union = step.interview.union
    buttons = choices(name, union=union)
    if doubts >= THIRD_TIME:
        buttons.append({"text": "talk-to-human.button", "payload": "/talk_to_human"})
    again = step.again and doubts != THIRD_TIME
    parts.append(question(name, other=step.interview.for_other, again=again, union=union))
    return Saying(parts, buttons, question_id(name))


def _not_understood(doubts: int, name: str) -> str:
    if doubts >= THIRD_TIME:
        return "prescreen-not-understood.human"
    if doubts == SECOND_TIME and doubtful(name):
        return "prescreen-not-understood.dont-know"
    return "prescreen-not-understood"


def _told(fact: tuple[str, str]) -> Choice:
    return {**choice(*fact), "text": answer_message(*fact)}
