"""The Rasa graph component that adds what a message states about a person to its entities."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.entities.component import PAYLOAD_MARK
from bot.nlu.statements.reader import Name, Reader

NATIONALITY = "nationality"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class StatementReader(GraphComponent):
    """Adds the statements of docs/entities.md to each message, and says whose nationality is named.

    Stands after the EntityMatcher, whose nationalities it reads. Button payloads are left alone.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "StatementReader":
        """Load the words (see parent class)."""
        return cls(Reader())

    def process(self, messages: list[Message]) -> list[Message]:
        """Append what each message states."""
        for message in messages:
            text = message.get(TEXT)
            if text and not text.startswith(PAYLOAD_MARK):
                message.set(ENTITIES, self._read(text, message.get(ENTITIES, [])), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Statements are matched, not learned."""
        return training_data

    def _read(self, text: str, entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
        named = [entity for entity in entities if entity["entity"] == NATIONALITY]
        read = self._reader.read(text, [Name(entity["value"], entity["start"], entity["end"]) for entity in named])
        role_of = {id(entity): role for entity, role in zip(named, read.roles, strict=True)}
        known = [{**one, "role": role_of[id(one)]} if role_of.get(id(one)) else one for one in entities]
        stated = [
            {
                "entity": statement.fact,
                "value": statement.value,
                **({"role": statement.role} if statement.role else {}),
                "start": statement.start,
                "end": statement.end,
                "extractor": type(self).__name__,
            }
            for statement in read.statements
        ]
        return [*known, *stated]
