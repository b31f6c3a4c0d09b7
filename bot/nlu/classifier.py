"""The Rasa component that names the topic of a message."""

from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.model_files import check_trained_by, fingerprint, write_trained_by
from bot.nlu.decision import NLU_FALLBACK, Thresholds, decide, second_topic
from bot.nlu.language.component import CONVERSATION_LANGUAGE, LANGUAGE
from bot.nlu.topic_model import OUT_OF_SCOPE, TopicModel

RANKING_LENGTH = 10
# Beside Rasa's own keys: another topic of ours that the same message asks about, or null.
ALSO_ASKED = "also_asked"
FEW_WORDS = 4


def _foreign(message: Message) -> bool:
    return bool((message.get("language") or {}).get("other"))


def _says_nothing(topic: str, text: str) -> bool:
    """A few words that are not understood, gibberish among them, are no wish for another language."""
    return topic in {NLU_FALLBACK, OUT_OF_SCOPE} and len(text.split()) < FEW_WORDS


def _keep_language(message: Message) -> None:
    kept = [entity for entity in message.get(ENTITIES, []) if entity["entity"] != CONVERSATION_LANGUAGE]
    message.set(ENTITIES, kept, add_to_output=True)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(GraphComponent):
    """Sets `intent` and `intent_ranking`; `nlu_fallback` (Rasa's name for it) below the threshold.

    Of the components before it, it uses what `LanguageIdentifier` says of a language that is none of ours.
    The three thresholds: see `bot.nlu.decision`.
    """

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, model: TopicModel | None = None
    ) -> None:
        self._thresholds = Thresholds(
            config["threshold"], config["crisis_threshold"], config["crisis_sentence_threshold"]
        )
        self._storage = storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The shipped thresholds, chosen on the development set (docs/understanding.md)."""
        return {"threshold": 0.3, "crisis_threshold": 0.25, "crisis_sentence_threshold": 0.7}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "TopicClassifier":
        """An untrained component (see parent class)."""
        return cls(config, model_storage, resource)

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
            return cls(config, model_storage, resource, TopicModel.load(directory))

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

    def process(
        self,
        messages: list[Message],
        tracker: Optional[DialogueStateTracker] = None,  # noqa: UP045  (Rasa's validation can't read `|`)
    ) -> list[Message]:
        """Name the topic of each message. `tracker`: the conversation so far, given by Rasa."""
        for message in messages:
            text = message.get(TEXT)
            if self._model is not None and text:
                ranking = decide(self._model, text, self._thresholds, RANKING_LENGTH, foreign=_foreign(message))
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
                message.set(ALSO_ASKED, second_topic(self._model, text, ranking[0]["name"]), add_to_output=True)
                if tracker is not None and tracker.get_slot(LANGUAGE) and _says_nothing(ranking[0]["name"], text):
                    _keep_language(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing that follows learns from the predictions."""
        return training_data
