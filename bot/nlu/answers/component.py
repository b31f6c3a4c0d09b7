"""The Rasa component that adds the answer a message most likely gives to the open question of the pre-screening."""

from collections import defaultdict
from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.model_files import fingerprint
from bot.nlu.answers.examples import NO_ANSWER, no_answers, read_answers
from bot.nlu.topic_model import TopicModel, Training

PAYLOAD_MARK = "/"
BETWEEN = "="
SURE = 0.6
"""How likely an answer must be among those of its question and no answer at all."""
MANY, SURE_AMONG_MANY = 5, 0.4


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class AnswerClassifier(GraphComponent):
    """Adds an entity named like the open question, when nothing in the message has stated it in so many words."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: TopicModel | None = None) -> None:
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "AnswerClassifier":
        """An untrained component (see parent class)."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "AnswerClassifier":
        """The trained component."""
        with model_storage.read_from(resource) as directory:
            return cls(model_storage, resource, TopicModel.load(directory))

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:
        """Keeps Rasa's training cache from giving back a component that other data or code made."""
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on `data/answers` and, as no answer, on messages that raise a topic."""
        by_topic: dict[str, list[str]] = defaultdict(list)
        for example in training_data.intent_examples:
            if example.get(TEXT):
                by_topic[str(example.get(INTENT))].append(str(example.get(TEXT)))
        others = no_answers(by_topic)
        answers = list(read_answers())
        texts = [text for *_, text in answers] + others
        labels = [f"{question}{BETWEEN}{value}" for question, value, _ in answers] + [NO_ANSWER] * len(others)
        self._model = TopicModel.train(texts, labels, Training(most=60_000))
        with self._storage.write_to(self._resource) as directory:
            self._model.save(directory)
        return self._resource

    def process(
        self,
        messages: list[Message],
        tracker: Optional[DialogueStateTracker] = None,  # noqa: UP045  (Rasa's validation can't read `|`)
    ) -> list[Message]:
        """Add the likeliest answer to the open question. `tracker`: the conversation so far, given by Rasa."""
        asked = tracker.get_slot(REQUESTED_SLOT) if tracker is not None else None
        for message in messages:
            text = message.get(TEXT)
            known = message.get(ENTITIES, [])
            if asked and text and not text.startswith(PAYLOAD_MARK) and all(one["entity"] != asked for one in known):
                value = self.answer(str(asked), text)
                if value is not None:
                    found = {"entity": asked, "value": value, "start": 0, "end": len(text), "extractor": EXTRACTOR}
                    message.set(ENTITIES, [*known, found], add_to_output=True)
        return messages

    def answer(self, asked: str, text: str) -> str | None:
        """The value a text most likely gives to a question; None when it is none of them, or the question unknown."""
        if self._model is None:
            return None
        scores = dict(zip(self._model.topics, self._model.scores(text), strict=True))
        possible = {label: score for label, score in scores.items() if label.partition(BETWEEN)[0] == asked}
        if not possible:
            return None
        total = sum(possible.values()) + scores[NO_ANSWER]
        best = max(possible, key=lambda label: possible[label])
        wanted = SURE if len(possible) < MANY else SURE_AMONG_MANY
        return best.partition(BETWEEN)[2] if possible[best] / total >= wanted else None

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing that follows learns from the answers."""
        return training_data


EXTRACTOR = AnswerClassifier.__name__
