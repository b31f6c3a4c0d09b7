"""The result of a pre-screening as one sheet of paper: for the resident in their language, for the desk in French.

The words are those the chat says (`actions.prescreen.result`); here they are put in the order of a page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from actions.knowledge.communes import CommuneIndex
from actions.knowledge.load import Knowledge
from actions.prescreen.interview import Interview
from actions.prescreen.questions import NEEDS, answer_message
from actions.prescreen.result import result
from actions.speech.saying import Part, Saying
from bot.replies import Lang
from bot.texts import Texts
from bot.variables import day_in_words, spoken

DESK_LANG: Lang = "fr"
BULLET = "• "
BENEFIT, CONDITION = "prescreen-result-benefit", ".condition"
# Said in the chat, but of no use on paper.
NOT_ON_PAPER = frozenset({"prescreen-result-next", "office-serves"})
# What the desk has to know; that nothing is decided stands above it in words of its own.
FOR_THE_DESK = frozenset(
    {
        "prescreen-unclear",
        "prescreen-attestation",
        "prescreen-result-reasons",
        "prescreen-result-reason",
        "prescreen-result-open",
        "prescreen-result-urgent",
        "prescreen-result-office-unknown",
        "office-found",
    }
)
OUTCOME = "prescreen-outcome-"
# So much fits on the page at its usual size, in characters; each block ends with half a line left empty.
ROOM, HALF_A_LINE = 6600, 60
CARD = (("ui-office-phone", "phone"), ("ui-office-email", "email"), ("ui-office-hours", "opening_hours"))


@dataclass(frozen=True)
class Block:
    """A paragraph (`text`), a list (`items`), or a `title` with what belongs to it (`text`)."""

    text: str = ""
    items: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True)
class Source:
    """A source cited: its title, the parts of it, and the day it was checked, in words."""

    title: str
    refs: tuple[str, ...]
    checked: str


@dataclass(frozen=True)
class Sheet:
    """The sheet, in words. `outcome`, `benefits` and `office` in the resident's language, `desk` in French.

    `contact` are label and value of what is known of the office: telephone, e-mail, hours. `dense`: it is much for one
    page and has to be set small.
    """

    lang: Lang
    day: str
    outcome: tuple[Block, ...]
    benefits: tuple[Block, ...]
    office: tuple[Block, ...]
    contact: tuple[tuple[str, str], ...]
    desk: tuple[Block, ...]
    desk_day: str
    sources: tuple[Source, ...]
    dense: bool = False

    @property
    def size(self) -> int:
        """How much it is, in characters."""
        blocks = (*self.outcome, *self.benefits, *self.office, *self.desk)
        texts = [text for block in blocks for text in (block.title + block.text, *block.items) if text]
        return sum(len(text) + HALF_A_LINE for text in texts)


def sheet(interview: Interview, lang: Lang, facts: Knowledge, communes: CommuneIndex, texts: Texts, on: date) -> Sheet:
    """The sheet for what was answered, screened by the law of the day `on`, in `lang`.

    What is too much for one page goes without the conditions of the benefits: the bodies that pay them tell those.
    Raises InvalidAnswer for an answer that is none, BeforeTheLaw for a day before the law.
    """
    first, *benefits, last = result(interview, facts, communes, on)
    needs = [answer_message(NEEDS, need) for need in interview.needs or ()]
    asked_for: list[Part] = [("prescreen-sheet-needs", {"needs": {"texts": needs}})] if needs else []
    desk = [part for saying in (first, last) for part in saying.parts if _for_the_desk(part[0])]
    card = last.data.get("office") or {}
    made = Sheet(
        lang=lang,
        day=day_in_words(on, lang),
        outcome=_on_paper([first], lang, texts),
        benefits=_on_paper(benefits, lang, texts),
        office=_on_paper([last], lang, texts),
        contact=tuple((texts.format(lang, label), card[key]) for label, key in CARD if card.get(key)),
        desk=tuple(_blocks([*desk, *asked_for], DESK_LANG, texts)),
        desk_day=day_in_words(on, DESK_LANG),
        sources=tuple(_sources([*first.data["sources"], *last.data.get("sources", ())], lang, texts)),
    )
    if made.size <= ROOM:
        return made
    shorter = replace(made, benefits=_on_paper([_shortened(saying) for saying in benefits], lang, texts))
    return replace(shorter, dense=shorter.size > ROOM)


def _shortened(saying: Saying) -> Saying:
    """Benefits without their conditions."""
    return replace(saying, parts=[(name, _without_condition(name, variables)) for name, variables in saying.parts])


def _without_condition(message: str, variables: dict[str, Any]) -> dict[str, Any]:
    if message != BENEFIT:
        return variables
    kept = [line for line in variables["text"]["lines"] if not str(line).endswith(CONDITION)]
    return {**variables, "text": {"lines": kept}}


def _for_the_desk(message: str) -> bool:
    return message in FOR_THE_DESK or message.startswith(OUTCOME)


def _on_paper(sayings: Iterable[Saying], lang: Lang, texts: Texts) -> tuple[Block, ...]:
    parts = (part for saying in sayings for part in saying.parts if part[0] not in NOT_ON_PAPER)
    return tuple(_blocks(parts, lang, texts))


def _blocks(parts: Iterable[Part], lang: Lang, texts: Texts) -> Iterator[Block]:
    """Paragraphs, and one list where lines with a bullet follow each other."""
    for listed, blocks in groupby(_lines(parts, lang, texts), key=lambda block: bool(block.items)):
        if listed:
            yield Block(items=tuple(item for block in blocks for item in block.items))
        else:
            yield from blocks


def _lines(parts: Iterable[Part], lang: Lang, texts: Texts) -> Iterator[Block]:
    for message, variables in parts:
        said = spoken(variables, lang, texts)
        if message == BENEFIT:
            yield Block(said["text"].replace("\n", " "), title=said["name"])
            continue
        for line in texts.format(lang, message, **said).split("\n"):
            bullet = line.startswith(BULLET)
            yield Block(items=(line.removeprefix(BULLET),)) if bullet else Block(line)


def _sources(cited: Iterable[dict[str, Any]], lang: Lang, texts: Texts) -> Iterator[Source]:
    refs: dict[tuple[str, str], list[str]] = {}
    for citation in cited:
        known = refs.setdefault((citation["title"], citation["checked"]), [])
        if citation["ref"] and citation["ref"] not in known:
            known.append(citation["ref"])
    for (title, checked), parts in refs.items():
        day = day_in_words(date.fromisoformat(checked), lang)
        yield Source(title, tuple(parts), texts.format(lang, "ui-source-checked", date=day))
