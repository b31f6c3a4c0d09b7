"""docs/answers.md is true, and `hellef preview` shows what residents get."""

import io

import pytest
from rich.console import Console

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from bot.answer_table import answer_table
from bot.answers import Answers
from bot.model_files import ROOT
from bot.preview import NoSuchTopic, preview
from bot.texts import texts

ANSWERS = Answers(knowledge(), texts(), commune_index())


def shown(topic: str, commune: str | None = None) -> str:
    console = Console(width=400, file=io.StringIO(), record=True)
    console.print(preview(topic, ANSWERS, commune))
    return console.export_text()


def test_the_table_of_answers_is_what_the_command_writes() -> None:
    written = (ROOT / "docs" / "answers.md").read_text(encoding="utf-8")
    assert written == answer_table(knowledge(), texts()), "run `hellef answers`"


def test_the_table_names_the_facts_and_sources_of_every_topic() -> None:
    rows = {line.split("|")[1].strip(): line for line in answer_table(knowledge(), texts()).splitlines() if "|" in line}
    assert set(rows) >= {f"`{topic}`" for topic in knowledge().answers}
    appeal = rows["`ask_appeal`"]
    assert "`appeal_days`" in appeal
    assert "`css` art. 455, 455bis" in appeal
    assert appeal.count("a d s") == 4


def test_a_preview_shows_the_four_languages_with_list_numbers_buttons_and_sources() -> None:
    text = shown("crisis_violence")
    for expected in ("Français", "Deutsch", "Lëtzebuergesch", "English", "2060 1060", "(24 h)", "[", "▸"):
        assert expected in text
    assert shown("ask_exclusions").count("•") == 4 * 6


def test_a_preview_for_a_commune_names_its_office() -> None:
    assert "Office social du canton de Redange" in shown("ask-how-to-apply", "Groussbus-Wal")


def test_a_preview_of_a_topic_that_does_not_exist_says_which_are_like_it() -> None:
    with pytest.raises(NoSuchTopic, match="ask_revis"):
        preview("ask_revi", ANSWERS)
