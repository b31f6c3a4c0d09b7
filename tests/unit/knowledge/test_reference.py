"""The articles, the benefits and the terms are complete, and a mistake in them is refused or found."""

import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml

from actions.knowledge.load import KNOWLEDGE_DIR, KnowledgeError, knowledge, load_knowledge
from actions.knowledge.reference import articles
from bot.check.facts import check_facts

TODAY = date(2026, 11, 21)
BENEFITS = {
    "revis", "avc", "prime-energie", "tps", "family-allowance", "parental-leave", "unemployment", "rent-subsidy",
    "over-indebtedness", "legal-aid", "maintenance-advance", "care-home-supplement", "social-grocery",
}  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KNOWLEDGE_DIR, tmp_path / "knowledge"))


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("ref", "named"),
    [
        ("art. 1-3, 24", ["1", "2", "3", "24"]),
        ("art. 16(8)", ["16"]),
        ("art. L. 521-3, L. 521-19", ["L. 521-3", "L. 521-19"]),
        ("modification de l'art. L. 521-8", ["L. 521-8"]),
        ("texte entier, missions : art. 8", ["8"]),
        ("liste des services", []),
    ],
)
def test_the_articles_in_a_reference_are_read(ref: str, named: list[str]) -> None:
    assert list(articles(ref)) == named


def test_every_article_that_an_answer_or_a_fact_relies_on_is_described() -> None:
    findings = [finding.what for finding in check_facts(knowledge(), list(knowledge().answers), TODAY)]
    assert findings == []


def test_an_article_relied_on_and_not_described_is_found(copy: Path) -> None:
    spoil(copy / "law.yml", 'article: "31"', 'article: "310"')
    facts = load_knowledge(copy)
    whats = [finding.what for finding in check_facts(facts, list(facts.answers), TODAY)]
    assert whats == ["article 31 of 'law_2009' is relied on and not described"]


def test_all_benefits_to_use_first_are_there_and_residents_names_for_them_are_known() -> None:
    assert {benefit.id for benefit in knowledge().benefits} == BENEFITS
    names = yaml.safe_load((KNOWLEDGE_DIR / "benefit_names.yml").read_text(encoding="utf-8"))["benefit_names"]
    assert {benefit.id.replace("-", "_") for benefit in knowledge().benefits} <= set(names)


def test_every_need_has_a_benefit() -> None:
    needs = {need for benefit in knowledge().benefits for need in benefit.needs}
    assert needs == {"income", "rent", "energy", "health", "children", "debt", "food", "papers"}


def test_a_benefit_names_no_amount_of_money() -> None:
    for benefit in knowledge().benefits:
        said = " ".join((benefit.body, *benefit.conditions, benefit.deadline or "", *benefit.papers, *benefit.how))
        assert "€" not in said
        assert "EUR" not in said


def test_a_benefit_of_a_topic_that_does_not_exist_is_refused(copy: Path) -> None:
    spoil(copy / "benefits.yml", "topic: ask_revis", "topic: ask_rmg")
    with pytest.raises(KnowledgeError, match=r"benefits\.yml: revis: topic 'ask_rmg' does not exist"):
        load_knowledge(copy)


def test_a_benefit_without_a_day_by_which_to_check_it_again_is_refused(copy: Path) -> None:
    spoil(copy / "benefits.yml", "    recheck: 2027-01-15\n", "")
    with pytest.raises(KnowledgeError, match=r"benefits\.yml: benefits\.0\.recheck"):
        load_knowledge(copy)


@pytest.mark.parametrize(
    ("name", "old", "where"),
    [
        ("values", "sure: A, recheck: null", "values.yml"),
        ("contacts", "sure: B}", "contacts.yml"),
        ("law", "sure: A, text", "law.yml"),
    ],
)
def test_a_fact_of_any_file_is_warned_of_once_its_day_has_passed(copy: Path, name: str, old: str, where: str) -> None:
    new = {"values": "sure: A, recheck: 2026-11-20", "contacts": "sure: B, recheck: 2026-11-20}"}.get(
        name, "sure: A, recheck: 2026-11-20, text"
    )
    spoil(copy / f"{name}.yml", old, new)
    facts = load_knowledge(copy)
    findings = list(check_facts(facts, list(facts.answers), TODAY))
    assert [(finding.where, finding.serious) for finding in findings] == [(where, False)]
    assert "was to be checked again by 2026-11-20" in findings[0].what
