"""The Rasa component that names the topic of a message."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.model_files import check_trained_by, fingerprint, write_trained_by
from bot.nlu.topic_model import TopicModel

RANKING_LENGTH = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(GraphComponent):
    """Sets `intent` and `intent_ranking`. Needs nothing of the components before it."""

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
    ) -> "TopicClassifier":
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
    ) -> "TopicClassifier":
        """The trained component. Raises ModelRefused for a model of other data, code or Rasa."""
        with model_storage.read_from(resource) as directory:
            check_trained_by(directory)
            return cls(model_storage, resource, TopicModel.load(directory))

    @staticmethod
    def fingerprint_addon(config: dict[str, Any]) -> str:
        """Keeps Rasa's training cache from giving back a component that other data or code made."""
        return fingerprint()

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the intent examples and keep the result in the model."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._model = TopicModel.train(
            [str(example.get(TEXT)) for example in examples], [str(example.get(INTENT)) for example in examples]
        )
        with self._storage.write_to(self._resource) as directory:
            self._model.save(directory)
            write_trained_by(directory)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Name the topic of each message."""
        for message in messages:
            text = message.get(TEXT)
            if self._model is not None and text:
                ranking = self._model.ranking(text, RANKING_LENGTH)
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing that follows learns from the predictions."""
        return training_data
