"""Every text exists in all four languages and is checked before a resident sees it."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.check import Finding, check_project
from bot.model_files import ROOT
from bot.replies import LANGS
from bot.texts import TextError, Texts, texts


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for folder in ("bot", "actions", "data", "locales"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def serious(root: Path) -> list[Finding]:
    return [finding for finding in check_project(root, date(2026, 11, 21)) if finding.serious]


def test_the_project_itself_has_nothing_to_correct() -> None:
    assert serious(ROOT) == []


def test_a_missing_message_is_found(copy: Path) -> None:
    spoil(copy / "locales/lb/aid.ftl", "ask-documents =", "ask-dokumenter =")
    found = {(finding.where, finding.what) for finding in serious(copy)}
    assert ("locales/lb", "the text 'ask-documents' is missing") in found


def test_an_unused_message_is_found(copy: Path) -> None:
    for lang in LANGS:
        path = copy / "locales" / lang / "dialogue.ftl"
        path.write_text(path.read_text(encoding="utf-8") + "\nleft-over = …\n", encoding="utf-8")
    assert "the text 'left-over' is used nowhere" in {finding.what for finding in serious(copy)}


def test_a_placeholder_that_differs_between_languages_is_found(copy: Path) -> None:
    spoil(copy / "locales/de/aid.ftl", "{ $decision_working_days }", "{ $appeal_days }")
    assert any("other placeholders than in French" in finding.what for finding in serious(copy))


def test_a_number_written_into_a_text_is_found(copy: Path) -> None:
    spoil(copy / "locales/en/aid.ftl", "{ $decision_working_days }", "25")
    assert any("holds a number" in finding.what for finding in serious(copy))


def test_the_same_example_under_two_topics_is_found_whatever_its_accents(copy: Path) -> None:
    path = copy / "data/nlu/fr/related.yml"
    examples = "- Où est mon dossier oublié ?\n    - ou est mon dossier oublie"
    spoil(path, "  examples: |\n", f"  examples: |\n    {examples}\n")
    with (copy / "data/nlu/fr/aid.yml").open("a", encoding="utf-8") as file:
        file.write("- intent: ask_cost\n  examples: |\n    - OU EST MON DOSSIER OUBLIE\n")
    assert any("the same example under ask_cost and" in finding.what for finding in serious(copy))


def test_a_topic_taught_in_the_wrong_language_too_thin_or_all_alike_is_found(copy: Path) -> None:
    lines = "".join(f"    - the dog number {number} wants his own house today\n" for number in range(40))
    for path in (copy / "data/nlu/lb").glob("*.yml"):
        text = path.read_text(encoding="utf-8").replace("- intent: ask_cost\n", "- intent: ask_principles\n")
        path.write_text(text.replace("- intent: ask_repayment\n", "- intent: ask_principles\n"), encoding="utf-8")
    with (copy / "data/nlu/lb/related.yml").open("a", encoding="utf-8") as file:
        file.write(f"- intent: ask_cost\n  examples: |\n{lines}")
    whats = " ".join(finding.what for finding in serious(copy))
    assert "'ask_repayment' has 0 examples" in whats
    assert "'ask_cost': 40 of 40 examples are in another language" in whats
    assert "'ask_cost': 40 of 40 examples begin with 'the'" in whats


def test_a_topic_without_an_answer_is_found(copy: Path) -> None:
    spoil(copy / "bot/domain/topics.yml", "- greet\n", "- greet\n- ask_pension\n")
    whats = {finding.what for finding in serious(copy)}
    assert "'ask_pension' has no answer" in whats
    assert "no rule says what to do about 'ask_pension'" in whats
    assert "the text 'ask-pension' is missing in every language" in whats


def test_a_fact_to_be_checked_again_is_a_warning_once_its_day_has_passed(copy: Path) -> None:
    assert not [finding for finding in check_project(copy, date(2026, 11, 21)) if not finding.serious]
    later = [finding for finding in check_project(copy, date(2030, 1, 1)) if not finding.serious]
    assert later
    assert all("to be checked again" in finding.what for finding in later)


def test_a_file_that_is_not_fluent_is_refused_with_its_line(copy: Path) -> None:
    (copy / "locales/fr/crisis.ftl").write_text("a = b\n???\n", encoding="utf-8")
    with pytest.raises(TextError, match=r"fr/crisis\.ftl: line 2"):
        Texts.load(copy / "locales", {})


def test_asking_for_a_text_that_does_not_exist_says_which() -> None:
    with pytest.raises(TextError, match="de: no text 'nowhere'"):
        texts().format("de", "nowhere")


def test_a_text_without_its_variable_is_not_shown_half_filled() -> None:
    with pytest.raises(TextError, match="office-found"):
        texts().format("fr", "office-found")
