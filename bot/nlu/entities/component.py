"""The Rasa graph component that adds what a message names to its entities."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.entities.finder import EntityFinder

PAYLOAD_MARK = "/"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityMatcher(GraphComponent):
    """Adds the entities of docs/entities.md to each message; button payloads are left alone."""

    def __init__(self, finder: EntityFinder) -> None:
        self._finder = finder

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EntityMatcher":
        """Build the matchers (see parent class)."""
        return cls(EntityFinder())

    def process(self, messages: list[Message]) -> list[Message]:
        """Append the entities found in each message."""
        for message in messages:
            text = message.get(TEXT)
            if text and not text.startswith(PAYLOAD_MARK):
                message.set(ENTITIES, [*message.get(ENTITIES, []), *self._found(text)], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Entities are matched, not learned."""
        return training_data

    def _found(self, text: str) -> list[dict[str, Any]]:
        return [
            {
                "entity": entity.kind,
                "value": entity.value,
                "start": entity.start,
                "end": entity.end,
                "extractor": type(self).__name__,
            }
            for entity in self._finder.find(text)
        ]
