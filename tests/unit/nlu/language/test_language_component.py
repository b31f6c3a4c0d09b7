"""Inside Rasa: the language stands beside the parse, and the conversation changes only when it should."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.events import SlotSet
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.language.component import LanguageIdentifier


@pytest.fixture(scope="module")
def component(tmp_path_factory: pytest.TempPathFactory) -> LanguageIdentifier:
    folder: Path = tmp_path_factory.mktemp("model")
    return LanguageIdentifier.create(
        LanguageIdentifier.get_default_config(),
        LocalModelStorage(folder),
        Resource("language"),
        ExecutionContext(GraphSchema({})),
    )


def tracker(language: str | None) -> DialogueStateTracker:
    made = DialogueStateTracker("someone", [TextSlot("language", mappings=[], influence_conversation=False)])
    if language:
        made.update(SlotSet("language", language))
    return made


def parsed(component: LanguageIdentifier, text: str, conversation: DialogueStateTracker | None) -> dict[str, Any]:
    [message] = component.process([Message({"text": text})], conversation)
    return message.as_dict(only_output_properties=True)


def test_the_parse_names_the_language_of_the_message(component: LanguageIdentifier) -> None:
    found = parsed(component, "ech brauch hëllef fir de loyer", tracker("lb"))
    assert found["language"]["name"] == "lb"
    assert found["language"]["confidence"] > 0.9
    assert found["language"]["other"] is None
    assert "entities" not in found


def test_the_first_message_sets_the_language_of_the_conversation(component: LanguageIdentifier) -> None:
    text = "ich brauche hilfe bei der miete"
    expected = {"entity": "conversation_language", "value": "de", "start": 0, "end": len(text),
                "extractor": "LanguageIdentifier"}  # fmt: skip
    assert parsed(component, text, tracker(None))["entities"] == [expected]
    assert parsed(component, text, None)["entities"] == [expected]
    assert parsed(component, text, DialogueStateTracker("someone", []))["entities"] == [expected]


def test_a_switch_in_the_middle_of_a_procedure_is_reported(component: LanguageIdentifier) -> None:
    found = parsed(component, "kann ech och op lëtzebuergesch schreiwen?", tracker("fr"))
    assert [entity["value"] for entity in found["entities"]] == ["lb"]


def test_a_thank_you_in_french_does_not_end_a_luxembourgish_conversation(component: LanguageIdentifier) -> None:
    assert "entities" not in parsed(component, "merci", tracker("lb"))


def test_an_entity_found_before_is_kept(component: LanguageIdentifier) -> None:
    message = Message({"text": "i live in esch and need help", "entities": [{"entity": "commune", "value": "Esch"}]})
    component.process([message], tracker("fr"))
    assert [entity["entity"] for entity in message.get("entities")] == ["commune", "conversation_language"]


def test_another_language_is_reported_and_the_conversation_stays(component: LanguageIdentifier) -> None:
    found = parsed(component, "não tenho dinheiro para comer", tracker("fr"))
    assert found["language"]["other"] == "pt"
    assert "entities" not in found


def test_a_button_is_left_alone(component: LanguageIdentifier) -> None:
    assert parsed(component, '/affirm{"a": "b"}', tracker("lb")) == {"text": '/affirm{"a": "b"}'}


def test_training_is_passed_through(component: LanguageIdentifier) -> None:
    data = TrainingData([Message({"text": "moien"})])
    assert component.process_training_data(data) is data
    assert data.training_examples[0].get("language") is None


def test_rasa_hands_the_tracker_to_the_component(tmp_path: Path) -> None:
    config = {"recipe": "default.v1", "language": "lb", "pipeline": [
        {"name": f"{LanguageIdentifier.__module__}.LanguageIdentifier"}, {"name": "WhitespaceTokenizer"},
        {"name": "KeywordIntentClassifier"}], "policies": []}  # fmt: skip
    graph = DefaultV1Recipe().graph_config_for_recipe(config, {}).predict_schema
    [node] = [node for node in graph.nodes.values() if node.uses is LanguageIdentifier]
    assert node.needs["tracker"] == "__tracker__"
