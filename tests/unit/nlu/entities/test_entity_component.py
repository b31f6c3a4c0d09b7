"""Inside Rasa: entities are added beside others, buttons are left alone, and it costs next to nothing."""

import json
from datetime import datetime
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
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.entities.component import EntityMatcher
from bot.nlu.entities.finder import EntityFinder, luxembourg_now

ROOT = Path(__file__).resolve().parents[4]
WITHOUT_DATE = [
    "je n'arrive plus à payer mon loyer, que faire ?", "Ech brauch Hëllef fir meng Stroumrechnung", "revis beantragen",
    "Where is the social office of Dudelange?", "mäi Mann ass Portugis a schafft net", "je voudrais parler à quelqu'un",
    "Ich bin Syrerin und habe 3 Kinder. Wer hilft mir mit den Papieren vom Amt?", "merci", "maria.santos@gmail.com",
]  # fmt: skip
WITH_DATE = [
    "je voudrais un rendez-vous lundi prochain à 9h", "kann ech muer um 10 Auer laanschtkommen?", "asap please",
    "ich wohne seit September in Luxemburg und brauche Hilfe", "next week Tuesday",
    "zënter 3 Wochen hunn ech keng Suen méi",
]  # fmt: skip


@pytest.fixture(scope="module")
def component(tmp_path_factory: pytest.TempPathFactory) -> EntityMatcher:
    return EntityMatcher.create(
        {}, LocalModelStorage(tmp_path_factory.mktemp("model")), Resource("entities"), ExecutionContext(GraphSchema({}))
    )


def entities(component: EntityMatcher, text: str, before: list[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
    [message] = component.process([Message({"text": text, **({"entities": before} if before else {})})])
    return list(message.get("entities", []))


def test_an_entity_has_rasas_shape_and_goes_into_json(component: EntityMatcher) -> None:
    text = "muer um 10 Auer zu Diddeleng"
    [date, commune] = entities(component, text)
    assert commune == {
        "entity": "commune", "value": "Dudelange", "start": 19, "end": 28, "extractor": "EntityMatcher",
    }  # fmt: skip
    assert (date["entity"], text[date["start"] : date["end"]], date["value"]["grain"]) == (
        "date",
        "muer um 10 Auer",
        "time",
    )
    assert json.loads(json.dumps(date)) == date


def test_entities_found_before_are_kept(component: EntityMatcher) -> None:
    before = [{"entity": "conversation_language", "value": "lb", "start": 0, "end": 5}]
    assert [entity["entity"] for entity in entities(component, "REVIS", before)] == ["conversation_language", "benefit"]


def test_a_button_is_left_alone(component: EntityMatcher) -> None:
    assert entities(component, '/ask_office{"commune": "Dudelange"}') == []


def test_several_of_a_kind_are_one_entity_each(component: EntityMatcher) -> None:
    found = entities(component, "husband Portuguese, me Cape Verdean")
    assert [e["value"] for e in found if e["entity"] == "nationality"] == ["eu_eea_ch", "third_country"]


def test_every_kind_of_entity_is_in_the_domain(component: EntityMatcher) -> None:
    domain = yaml.safe_load((ROOT / "bot/domain/conversation.yml").read_text(encoding="utf-8"))
    text = "Esch-sur-Alzette, english, syrienne, demain, a@pt.lu, 621 123 456, 7K2P-9QXA-M4, trois, revis"
    kinds = {entity["entity"] for entity in entities(component, text)}
    assert kinds == {"benefit", "commune", "date", "email", "language", "nationality", "number", "phone", "reference"}
    assert kinds | {"conversation_language"} == set(domain["entities"])


def test_training_is_passed_through(component: EntityMatcher) -> None:
    data = TrainingData([Message({"text": "moien"})])
    assert component.process_training_data(data) is data


def test_the_pipeline_names_the_component() -> None:
    config = yaml.safe_load((ROOT / "bot/config.yml").read_text(encoding="utf-8"))
    assert f"{EntityMatcher.__module__}.{EntityMatcher.__name__}" in [step["name"] for step in config["pipeline"]]


def test_the_clock_shows_luxembourg_without_an_offset() -> None:
    assert luxembourg_now().tzinfo is None


def half_of_them_take(finder: EntityFinder, texts: list[str]) -> float:
    taken = []
    for text in texts * 20:
        begun = perf_counter()
        finder.find(text)
        taken.append((perf_counter() - begun) * 1000)
    return median(taken)


def test_a_message_costs_less_than_its_budget() -> None:
    finder = EntityFinder(lambda: datetime(2026, 11, 21, 10))  # noqa: DTZ001
    assert half_of_them_take(finder, WITHOUT_DATE) <= 0.6
    assert half_of_them_take(finder, WITH_DATE) <= 3
