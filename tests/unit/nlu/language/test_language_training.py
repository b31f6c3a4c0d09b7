"""The shipped tables can be rebuilt, say where they come from, and are small."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from bot.nlu.language import profiles
from bot.nlu.language.corpus import nlu_examples, seed_lines, text_rows
from bot.nlu.language.corpus_row import Row
from bot.nlu.language.fit import fit
from bot.nlu.language.identifier import DATA, PROFILES_FILE, TABLE_FILE
from bot.nlu.language.profiles import Langdetect
from bot.nlu.language.scorer import Table, TableError
from bot.nlu.language.sources import parallel_messages
from bot.nlu.language.text import phrases, words
from bot.replies import LANGS


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    draw = random.Random(0)
    return [row for lang in LANGS for row in text_rows(seed_lines(DATA / "seed", lang), lang, phrases([]), 1, draw)]


@pytest.fixture(scope="module")
def table(rows: list[Row]) -> Table:
    return fit(rows, candidates=4_000, kept=2_000)


def best(table: Table, text: str) -> str:
    return LANGS[int(table.logits(words(text))[0].argmax())]


def test_our_own_sentences_alone_already_tell_the_languages_apart(table: Table) -> None:
    assert best(table, "ech hunn eng rechnung kritt") == "lb"
    assert best(table, "ich habe eine rechnung bekommen") == "de"
    assert best(table, "j'ai reçu une facture") == "fr"
    assert best(table, "i got a bill") == "en"


def test_a_saved_table_scores_as_before(table: Table, tmp_path: Path) -> None:
    table.save(tmp_path / TABLE_FILE)
    again = Table.load(tmp_path / TABLE_FILE)
    assert again.logits(words("wat kascht dat"))[0].tolist() == table.logits(words("wat kascht dat"))[0].tolist()


def test_the_same_rows_give_the_same_file(rows: list[Row], table: Table, tmp_path: Path) -> None:
    table.save(tmp_path / "a.npz")
    fit(rows, candidates=4_000, kept=2_000).save(tmp_path / "b.npz")
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_saved_profiles_know_luxembourgish(rows: list[Row], tmp_path: Path) -> None:
    profiles.save(profiles.build(rows), tmp_path / PROFILES_FILE)
    found = Langdetect.load(tmp_path / PROFILES_FILE).log_probabilities("ech hunn näischt méi fir ze iessen")
    assert LANGS[int(found.argmax())] == "lb"


@pytest.mark.parametrize("load", [Table.load, Langdetect.load])
def test_missing_tables_say_how_to_build_them(load: object, tmp_path: Path) -> None:
    assert callable(load)
    with pytest.raises(TableError, match="hellef train-language"):
        load(tmp_path / "nothing")


def test_only_messages_translated_into_all_four_languages_are_learned_from(tmp_path: Path) -> None:
    texts = {"fr": "Page [[x|suivante]]", "de": "Nächste Seite", "lb": "Nächst <b>Säit</b>", "en": "Next page $1"}
    for lang, text in texts.items():
        table = {"@metadata": {}, "next": text, "same": "OK"} | ({} if lang == "lb" else {"only": text})
        (tmp_path / f"{lang}.json").write_text(json.dumps(table), "utf-8")
    assert parallel_messages(tmp_path) == {
        "fr": ["Page suivante"], "de": ["Nächste Seite"], "lb": ["Nächst Säit"], "en": ["Next page"],
    }  # fmt: skip


def test_annotations_of_nlu_examples_are_not_learned_as_text(tmp_path: Path) -> None:
    (tmp_path / "lb").mkdir()
    text = (
        'nlu:\n- intent: a\n  examples: |\n    - ech wunnen zu [Esch](commune)\n    - um [10](n) bei [der]{"x": "y"}\n'
    )
    (tmp_path / "lb" / "a.yml").write_text(text, "utf-8")
    assert nlu_examples(tmp_path, "lb") == ["ech wunnen zu Esch", "um 10 bei der"]


def test_the_tables_name_their_sources_without_addresses() -> None:
    text = (DATA / "provenance.json").read_text("utf-8")
    packages = json.loads(text)["packages"]
    assert {package["name"] for package in packages} == {"mediawiki", "dictionary-lb", "spacy-lookups-data"}
    assert all(package["licence"] and package["version"] and len(package["sha256"]) == 64 for package in packages)
    assert "://" not in text


def test_the_shipped_tables_are_small() -> None:
    assert sum((DATA / name).stat().st_size for name in (TABLE_FILE, PROFILES_FILE)) < 1_000_000
