"""The understanding part of a trained model alone: what one message is taken for, without a conversation."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.engine import loader
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.trackers import DialogueStateTracker

from bot.graph_runner import SequentialGraphRunner


def load_graph(model: Path) -> tuple[ModelMetadata, GraphRunner]:
    """The model's prediction graph with our runner. Raises what a component raises that refuses the model."""
    with TemporaryDirectory() as directory:
        metadata, runner = loader.load_predict_graph_runner(
            Path(directory), model, LocalModelStorage, SequentialGraphRunner
        )
    return metadata, runner


class Understanding:
    """Parses messages as Rasa's `/model/parse` does."""

    def __init__(self, model: Path) -> None:
        self._metadata, self._runner = load_graph(model)

    def parse(self, text: str) -> dict[str, Any]:
        """Rasa's parse data: `intent`, `intent_ranking`, `entities`, and our `language`."""
        target = self._metadata.nlu_target
        nobody = DialogueStateTracker.from_events("nobody", [])
        inputs = {PLACEHOLDER_MESSAGE: [UserMessage(text)], PLACEHOLDER_TRACKER: nobody}
        parsed: dict[str, Any] = self._runner.run(inputs, [target])[target][0].as_dict(only_output_properties=True)
        return parsed
