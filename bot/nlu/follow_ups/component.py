"""The Rasa graph component that knows a message that only goes on from the answer before."""

from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.decision import CRISIS
from bot.nlu.entities.component import PAYLOAD_MARK
from bot.nlu.follow_ups.phrases import asks_for_somebody_else

FOR_SOMEBODY_ELSE = "for_somebody_else"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class FollowUpFinder(GraphComponent):
    """Stands after the TopicClassifier: gives "and for my brother?" its own intent, as its words name no topic.

    A crisis stays one, and within a procedure the message is an answer to its question.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "FollowUpFinder":
        """Nothing to set up (see parent class)."""
        return cls()

    def process(
        self,
        messages: list[Message],
        tracker: Optional[DialogueStateTracker] = None,  # noqa: UP045  (Rasa's validation can't read `|`)
    ) -> list[Message]:
        """Rename the intent of each message that is a follow-up. `tracker`: the conversation so far, given by Rasa."""
        if tracker is not None and tracker.active_loop_name:
            return messages
        for message in messages:
            text = str(message.get(TEXT) or "")
            decided = str((message.get(INTENT) or {}).get("name") or "")
            if not text.startswith(PAYLOAD_MARK) and not decided.startswith(CRISIS) and asks_for_somebody_else(text):
                found = {"name": FOR_SOMEBODY_ELSE, "confidence": 1.0}
                message.set(INTENT, found, add_to_output=True)
                ranking = message.get(INTENT_RANKING_KEY, [])
                message.set(INTENT_RANKING_KEY, [found, *ranking], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Follow-ups are matched, not learned."""
        return training_data
