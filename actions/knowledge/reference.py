"""The shapes of the law's articles, of the benefits to use first and of the terms."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import Field

from actions.knowledge.models import Cited, Fact, Slug, Sure

Need = Literal["income", "rent", "energy", "health", "children", "debt", "food", "papers"]


class LawArticle(Fact):
    """What an article of `source` says, in our own words. `article` may be a range: "16-18"."""

    source: Slug
    article: str = Field(min_length=1)
    text: str = Field(min_length=10)
    valid_from: date
    checked: date
    sure: Sure
    recheck: date | None = None

    def covers(self) -> set[str]:
        """The articles this entry speaks of, without their paragraphs."""
        return set(articles(f"art. {self.article}"))


class Benefit(Cited):
    """A benefit to use before social aid (art. 2 of the law), for the needs it answers; no amounts.

    Its words stand in `locales/` under `benefit-<id>`. `deadline` is null and `papers` empty where none is known.
    """

    id: Slug
    topic: Slug
    needs: tuple[Need, ...] = Field(min_length=1)
    body: str
    conditions: tuple[str, ...] = Field(min_length=1)
    deadline: str | None
    papers: tuple[str, ...]
    how: tuple[str, ...] = Field(min_length=1)
    recheck: date


class Wording(Fact):
    """How a term is written in one language: `use`, and what is not to be written instead."""

    use: str = Field(min_length=2)
    avoid: tuple[str, ...] = ()


class Term(Fact):
    """A concept with its one word in each language; `sure` is how well the least sure one is known."""

    id: Slug
    fr: Wording
    de: Wording
    lb: Wording
    en: Wording
    sure: Sure


def articles(ref: str) -> Iterator[str]:
    """The articles that the reference of a citation names, without paragraphs: "art. 1-3, 24" names 1, 2, 3, 24."""
    for part in re.findall(r"art\. (?!.*art\. )(.+)$", ref):
        for piece in part.split(","):
            name = re.sub(r"\(.*?\)", "", piece).strip()
            ends = re.fullmatch(r"(\d+)-(\d+)", name)
            yield from map(str, range(int(ends[1]), int(ends[2]) + 1)) if ends else [name]
