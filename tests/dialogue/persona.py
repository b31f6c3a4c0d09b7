"""The personas: people with a story, and what a jurist says of it. One readable file each, `personas/*.yml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.replies import LANGS, Lang

FOLDER = Path(__file__).with_name("personas")
# What is asked besides the facts of the law.
FOR_WHOM, COMMUNE, URGENT, NEEDS = "for_whom", "commune", "urgent", "needs"
Words = Mapping[Lang, str]


@dataclass(frozen=True)
class Persona:
    """One person in need and the person who writes, as `personas/README.md` describes the files."""

    name: str
    for_whom: str
    facts: Mapping[str, str]
    urgent: str
    needs: tuple[str, ...]
    opening: Words
    opening_says: frozenset[str]
    answers: Mapping[str, Words]
    outcome: str
    reasons: tuple[str, ...]
    possible_reasons: tuple[str, ...]
    office: str | None

    def value(self, question: str) -> str:
        """What a button has to say to answer `question`."""
        if question == NEEDS:
            return self.needs[0]
        return {FOR_WHOM: self.for_whom, URGENT: self.urgent, **self.facts}[question]


def persona(name: str) -> Persona:
    """The persona of `personas/<name>.yml`. Raises KeyError for what the file leaves out."""
    # Every scalar as text: plain YAML makes truth values of yes and no.
    read: dict[str, Any] = yaml.load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    expected = read["expected"]
    return Persona(
        name=name,
        for_whom=read["for_whom"],
        facts=read["facts"],
        urgent=read["urgent"],
        needs=tuple(read["needs"]),
        opening=_words(read["opening"]),
        opening_says=frozenset(read["opening_says"]),
        answers={question: _words(words) for question, words in read["answers"].items()},
        outcome=expected["outcome"],
        reasons=tuple(expected["reasons"]),
        possible_reasons=tuple(expected.get("possible_reasons", ())),
        office=expected.get("office"),
    )


def _words(read: Mapping[str, str]) -> Words:
    return {lang: read[lang] for lang in LANGS}


NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.yml")))
