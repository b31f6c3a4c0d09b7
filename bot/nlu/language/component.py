"""The Rasa graph component that says which language a message is in, and which the conversation goes on in."""

from __future__ import annotations

from typing import Any, Final, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.language.identifier import Identifier
from bot.nlu.language.policy import conversation_language
from bot.replies import LANGS, Lang

LANGUAGE: Final = "language"
"""Key on the message (language of this message) and name of the slot (language of the conversation)."""
CONVERSATION_LANGUAGE: Final = "conversation_language"
PAYLOAD_MARK: Final = "/"
# Questions whose answers are names and numbers.
NO_LANGUAGE = frozenset({"booking.name", "booking.contact", "booking.reference"})


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER], is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Sets `language` on every message, and an entity when the conversation should change its language.

    Configuration: `names`, a list of further words that say nothing about the language (communes, offices).
    """

    def __init__(self, identifier: Identifier) -> None:
        self._identifier = identifier

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """No further names beside those of `data/language/names.txt`."""
        return {"names": []}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Load the tables; raises `TableError` when they were not built."""
        return cls(Identifier.load(names=config["names"]))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: no other component learns from the language, and training texts are many."""
        return training_data

    def process(
        self,
        messages: list[Message],
        tracker: Optional[DialogueStateTracker] = None,  # noqa: UP045  (Rasa's validation can't read `|`)
    ) -> list[Message]:
        """Mark each message with its language, except button payloads (`/intent`), which have none.

        `tracker` is the conversation so far; Rasa passes it because the parameter has this name.
        """
        current = _slot(tracker)
        asked = tracker.get_slot(REQUESTED_SLOT) if tracker is not None else None
        # A name, an address or a reference is in no language: the conversation keeps its own.
        keeps = current is not None and asked in NO_LANGUAGE
        for message in messages:
            text = message.get(TEXT)
            if isinstance(text, str) and not text.startswith(PAYLOAD_MARK):
                self._mark(message, text, current, keeps=keeps)
        return messages

    def _mark(self, message: Message, text: str, current: Lang | None, *, keeps: bool) -> None:
        guess = self._identifier.guess(text)
        found = {"name": guess.name, "confidence": guess.confidence, "other": guess.other}
        message.set(LANGUAGE, found, add_to_output=True)
        value = guess.name if current is None else conversation_language(current, guess, text)
        if value != current and not keeps:
            entity = {
                "entity": CONVERSATION_LANGUAGE,
                "value": value,
                "start": 0,
                "end": len(text),
                "extractor": type(self).__name__,
            }
            message.set(ENTITIES, [*message.get(ENTITIES, []), entity], add_to_output=True)


def _slot(tracker: DialogueStateTracker | None) -> Lang | None:
    slot = tracker.slots.get(LANGUAGE) if tracker is not None else None
    return next((lang for lang in LANGS if slot is not None and lang == slot.value), None)
