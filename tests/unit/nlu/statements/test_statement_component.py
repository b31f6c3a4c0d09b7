"""Inside Rasa: statements are added beside other entities, within their budget, and nothing said is kept."""

import tracemalloc
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest
import yaml
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message

from actions.prescreen.questions import CHOICES, LAWFUL_STAY
from actions.prescreen.statements import ARRIVED, ENDED, IDENTITY
from bot.nlu.entities.component import EntityMatcher
from bot.nlu.entities.folding import Folded
from bot.nlu.statements.component import StatementReader
from bot.nlu.statements.marks import Marker
from bot.nlu.statements.model import load_statements
from bot.nlu.statements.phrase_syntax import parse
from bot.nlu.statements.reader import Reader

ROOT = Path(__file__).resolve().parents[4]
TEXTS = [
    line.split("\t")[0] for path in Path(__file__).parent.glob("*.tsv") for line in path.read_text("utf-8").splitlines()
]

# Beside the answers: a stay ended by a decision, and that a day is the one of the arrival.
ANSWERS = {**CHOICES, LAWFUL_STAY: (*CHOICES[LAWFUL_STAY], ENDED, IDENTITY), ARRIVED: ("yes",)}


@pytest.fixture(scope="module")
def component(tmp_path_factory: pytest.TempPathFactory) -> StatementReader:
    storage = LocalModelStorage(tmp_path_factory.mktemp("model"))
    return StatementReader.create({}, storage, Resource("statements"), ExecutionContext(GraphSchema({})))


def entities(component: StatementReader, text: str, before: list[dict[str, Any]]) -> list[dict[str, Any]]:
    [message] = component.process([Message({"text": text, "entities": before})])
    return list(message.get("entities"))


def test_statements_stand_beside_the_entities_found_before(component: StatementReader) -> None:
    before = [{"entity": "nationality", "value": "eu_eea_ch", "start": 8, "end": 16, "extractor": "EntityMatcher"}]
    assert entities(component, "je suis français et je travaille", before) == [
        {**before[0], "role": "speaker"},
        {
            "entity": "own_worker_status", "value": "yes", "role": "speaker", "start": 23, "end": 32,
            "extractor": "StatementReader",
        },
    ]  # fmt: skip


def test_where_nobody_is_named_there_is_no_role(component: StatementReader) -> None:
    before = [{"entity": "nationality", "value": "eu_eea_ch", "start": 0, "end": 9, "extractor": "EntityMatcher"}]
    assert entities(component, "Portugais, sans papiers", before)[0] == before[0]


def test_a_button_is_left_alone(component: StatementReader) -> None:
    assert entities(component, '/inform{"detention": "detained"}', []) == []


def test_the_pipeline_reads_statements_after_the_names_they_are_about() -> None:
    names = [step["name"] for step in yaml.safe_load((ROOT / "bot/config.yml").read_text("utf-8"))["pipeline"]]
    matcher, reader = (f"{one.__module__}.{one.__name__}" for one in (EntityMatcher, StatementReader))
    assert names.index(matcher) < names.index(reader)


def test_every_meaning_states_an_answer_of_the_pre_screening() -> None:
    for name, meaning in load_statements().meanings.items():
        for facts in (meaning.states, meaning.negated, meaning.ended):
            for fact, value in facts.items():
                assert value in ANSWERS[fact], name


def test_every_meaning_has_phrases_in_all_languages() -> None:
    statements = load_statements()
    only_english = {"not_working"}
    for lang, words in statements.words.items():
        assert set(statements.meanings) - set(words.phrases) <= only_english, lang


def test_what_residents_write_does_not_stay_in_the_vocabulary() -> None:
    marker = Marker(load_statements())
    before = len(marker._vocab), len(marker._vocab.strings)
    marker.marks(Folded("je suis Zbigniew Xyloqvist de la rue Unbekannt, je travaille"))
    assert (len(marker._vocab), len(marker._vocab.strings)) == before


def test_phrases_are_written_with_choices_optional_words_groups_and_gaps() -> None:
    [short, long] = parse("je (vis|dors) ... [<here>] seul")
    assert [step.texts for step in short] == [{"je"}, {"vis", "dors"}, {"seul"}]
    assert [(step.group, step.gap) for step in long] == [(None, 0), (None, 0), ("here", 4), (None, 0)]
    assert short[2].gap == 4
    with pytest.raises(ValueError, match="may say nothing"):
        parse("[je]")


def test_reading_a_message_keeps_its_budget_of_time_and_memory() -> None:
    Reader()
    tracemalloc.start()
    reader = Reader()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 15_000_000
    taken = []
    for text in TEXTS * 3:
        begun = perf_counter()
        reader.read(text)
        taken.append((perf_counter() - begun) * 1000)
    assert median(taken) <= 0.4
