"""The law is data: a change is a new dated entry, and a day in the past is screened by the law of that day."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.knowledge.load import KNOWLEDGE_DIR, KnowledgeError, knowledge, load_knowledge
from actions.prescreen import law
from actions.prescreen.conditions import CONDITIONS
from actions.prescreen.law import BASES, BeforeTheLaw, citations
from actions.prescreen.rules import screen
from unit.prescreen.people import resident

Amend = Callable[[list[dict[str, Any]]], None]


@pytest.fixture
def amended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Amend], None]:
    """Changes the exclusions of a copy of the knowledge, which then holds for the test."""

    def amend(change: Amend) -> None:
        copy = Path(shutil.copytree(KNOWLEDGE_DIR, tmp_path / "knowledge"))
        document = yaml.safe_load((copy / "exclusions.yml").read_text(encoding="utf-8"))
        change(document["exclusions"])
        (copy / "exclusions.yml").write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
        changed = load_knowledge(copy)
        monkeypatch.setattr(law, "knowledge", lambda: changed)

    return amend


def test_every_exclusion_has_a_condition_and_every_condition_an_exclusion() -> None:
    assert {entry.group for entry in knowledge().exclusions} == set(CONDITIONS)


def test_every_article_that_is_cited_is_explained() -> None:
    explained = {(entry.source, entry.article) for entry in knowledge().law}
    assert {(basis.source, article) for basis in BASES.values() for article in basis.articles} <= explained


def test_a_day_before_the_law_is_refused_with_its_first_day() -> None:
    assert screen({}, date(2011, 1, 1)).outcome == "undetermined"
    with pytest.raises(BeforeTheLaw, match="since 2011-01-01, not on 2010-12-31") as refused:
        screen({}, date(2010, 12, 31))
    assert refused.value.since == date(2011, 1, 1)


def test_an_exclusion_that_ends_no_longer_counts_the_day_after(amended: Callable[[Amend], None]) -> None:
    def end_it(exclusions: list[dict[str, Any]]) -> None:
        exclusions[4]["valid_to"] = date(2027, 12, 31)

    amended(end_it)
    visitor = resident(temporary_stay="yes")
    assert screen(visitor, date(2027, 12, 31)).reasons == ("E5",)
    assert screen(visitor, date(2028, 1, 1)).outcome == "not_excluded"
    assert "temporary_stay" not in screen({}, date(2028, 1, 1)).open_questions


def test_a_new_wording_is_cited_from_its_first_day_on(amended: Callable[[Amend], None]) -> None:
    def reword(exclusions: list[dict[str, Any]]) -> None:
        exclusions[4]["valid_to"] = date(2027, 12, 31)
        cite = [{"source": "law_2009", "ref": "art. 4bis"}]
        exclusions.append({**exclusions[4], "valid_from": date(2028, 1, 1), "valid_to": None, "cite": cite})

    amended(reword)
    for day, article in ((date(2027, 12, 31), "art. 4"), (date(2028, 1, 1), "art. 4bis")):
        found = screen(resident(temporary_stay="yes"), day)
        assert found.outcome == "excluded_cash"
        assert [item.article for item in citations(day, found.outcome, found.reasons) if item.id == "E5"] == [article]


def test_two_wordings_of_an_exclusion_for_the_same_day_are_refused(amended: Callable[[Amend], None]) -> None:
    with pytest.raises(KnowledgeError, match="E5: two wordings hold on 2028-01-01"):
        amended(lambda exclusions: exclusions.append({**exclusions[4], "valid_from": date(2028, 1, 1)}))


def test_an_exclusion_that_ends_before_it_begins_is_refused(amended: Callable[[Amend], None]) -> None:
    with pytest.raises(KnowledgeError, match="E1: valid_to lies before valid_from"):
        amended(lambda exclusions: exclusions[0].update(valid_to=date(2010, 1, 1)))


def test_the_appeal_is_cited_only_for_days_its_text_is_known_to_hold() -> None:
    def cited(day: date) -> set[str]:
        return {item.id for item in citations(day, "not_excluded", ())}

    assert "appeal" in cited(date(2022, 12, 8))
    assert "appeal" not in cited(date(2022, 12, 7))
