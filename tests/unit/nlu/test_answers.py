"""An answer in somebody's own words is recognised as one of the open question, and only then."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from actions.prescreen.questions import CHOICES
from actions.prescreen.statements import GUESSED
from bot.nlu.answers import component as module
from bot.nlu.answers.component import EXTRACTOR, AnswerClassifier
from bot.nlu.answers.examples import NO_ANSWER, AnswersError, no_answers, read_answers
from bot.nlu.topic_model import Floats, TopicModel

TEMPORARY = "temporary_stay"
SAMPLE = [example for example in read_answers() if example[0] in (TEMPORARY, "own_worker_status")]
TOPICS = {
    "ask_debt": ["j'ai des dettes", "I am in debt", "ech hu Scholden", "wohin mit meinen Schulden"],
    "ask_appeal": ["comment faire appel", "how do I appeal", "wie lege ich Widerspruch ein", "Recours maachen"],
}


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> AnswerClassifier:
    """Trained on two questions only, saved and loaded as Rasa does."""
    storage = LocalModelStorage(tmp_path_factory.mktemp("model"))
    resource, context = Resource("answers"), ExecutionContext(GraphSchema({}))
    # Rasa drops what is said twice, and of each topic every twentieth message is taken.
    varied = [(f"{text} {number}", topic) for topic, texts in TOPICS.items() for text in texts for number in range(400)]
    examples = [Message.build(text, topic) for text, topic in varied]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "read_answers", lambda: iter(SAMPLE))
        AnswerClassifier.create({}, storage, resource, context).train(TrainingData(examples))
    return AnswerClassifier.load({}, storage, resource, context)


def understood(
    classifier: AnswerClassifier, text: str, asked: str | None, known: Sequence[dict[str, Any]] = ()
) -> list[dict[str, Any]]:
    slots = [AnySlot("requested_slot", mappings=[{}], initial_value=asked)]
    tracker = DialogueStateTracker("resident", slots)
    [message] = classifier.process([Message({"text": text, "entities": list(known)})], tracker)
    return list(message.get("entities"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("je suis en vacances chez ma soeur", "yes"),
        ("nur zu Besuch", "yes"),
        ("just visiting for two weeks", "yes"),
        ("j'habite ici pour toujours", "no"),
        ("I live here permanently", "no"),
    ],
)
def test_an_answer_in_own_words_becomes_the_value_of_the_open_question(
    classifier: AnswerClassifier, text: str, value: str
) -> None:
    assert understood(classifier, text, TEMPORARY) == [
        {"entity": TEMPORARY, "value": value, "start": 0, "end": len(text), "extractor": EXTRACTOR}
    ]


def test_when_nothing_is_asked_nothing_is_an_answer(classifier: AnswerClassifier) -> None:
    assert understood(classifier, "nur zu Besuch", None) == []
    [message] = classifier.process([Message({"text": "nur zu Besuch", "entities": []})])
    assert message.get("entities") == []


def test_a_question_it_has_not_learned_gets_no_answer(classifier: AnswerClassifier) -> None:
    assert understood(classifier, "nur zu Besuch", "email") == []


def test_what_was_stated_is_never_overruled(classifier: AnswerClassifier) -> None:
    stated = {"entity": TEMPORARY, "value": "no", "extractor": "StatementReader"}
    assert understood(classifier, "nur zu Besuch", TEMPORARY, [stated]) == [stated]


def test_what_else_was_stated_stays_beside_the_answer(classifier: AnswerClassifier) -> None:
    other = {"entity": "nationality", "value": "eu_eea_ch", "extractor": "EntityMatcher"}
    found = understood(classifier, "nur zu Besuch", TEMPORARY, [other])
    assert [entity["entity"] for entity in found] == ["nationality", TEMPORARY]


@pytest.mark.parametrize("text", ['/inform{"temporary_stay": "no"}', ""])
def test_a_button_and_an_empty_message_are_not_guessed_at(classifier: AnswerClassifier, text: str) -> None:
    assert understood(classifier, text, TEMPORARY) == []


def test_another_topic_is_no_answer(classifier: AnswerClassifier) -> None:
    assert understood(classifier, "j'ai des dettes", TEMPORARY) == []


@pytest.mark.parametrize(
    ("scores", "value"),
    [([0.6, 0.1, 0.3], "yes"), ([0.1, 0.6, 0.3], "no"), ([0.4, 0.05, 0.55], None), ([0.4, 0.4, 0.2], None)],
)
def test_an_answer_counts_when_it_is_clearly_likelier_than_the_others_and_than_none(
    tmp_path: Path, scores: list[float], value: str | None
) -> None:
    class Model(TopicModel):
        def __init__(self) -> None:
            self.topics = [f"{TEMPORARY}=yes", f"{TEMPORARY}=no", NO_ANSWER]

        def scores(self, text: str) -> Floats:
            return np.array(scores, dtype=np.float32)

    component = AnswerClassifier(LocalModelStorage(tmp_path), Resource("answers"), Model())
    assert component.answer(TEMPORARY, "...") == value


def test_before_training_nothing_is_understood(tmp_path: Path) -> None:
    storage = LocalModelStorage(tmp_path)
    untrained = AnswerClassifier.create({}, storage, Resource("answers"), ExecutionContext(GraphSchema({})))
    assert untrained.answer(TEMPORARY, "nur zu Besuch") is None


def test_the_prescreening_knows_a_guess_by_the_name_of_its_component() -> None:
    assert GUESSED == EXTRACTOR


def test_every_example_gives_a_value_of_its_question_and_every_question_has_some() -> None:
    examples = list(read_answers())
    possible = {(question, value) for question, values in CHOICES.items() for value in values}
    assert {(question, value) for question, value, _ in examples} <= possible
    assert {question for question, *_ in examples} == set(CHOICES) - {"commune"}


@pytest.mark.parametrize("content", ["- a list", "detention: [a]", "detention: {no: text}", "detention: {no: [", None])
def test_a_file_of_another_shape_is_named(tmp_path: Path, content: str | None) -> None:
    for lang in ("fr", "de", "lb", "en"):
        (tmp_path / f"{lang}.yml").write_text("detention: {no: [free]}", encoding="utf-8")
    assert set(read_answers(tmp_path)) == {("detention", "no", "free")}
    (tmp_path / "lb.yml").unlink()
    if content is not None:
        (tmp_path / "lb.yml").write_text(content, encoding="utf-8")
    with pytest.raises(AnswersError, match=r"lb\.yml"):
        list(read_answers(tmp_path))


def test_no_answers_are_taken_evenly_and_only_from_what_raises_a_topic() -> None:
    texts = {name: [f"{name} {number}" for number in range(40)] for name in ("ask_b", "crisis_a", "inform", "affirm")}
    assert no_answers(texts) == ["ask_b 0", "ask_b 20", "crisis_a 0", "crisis_a 20"]
