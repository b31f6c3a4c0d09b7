"""Trains the assistant's model, once for each state of data and code."""

import os
from pathlib import Path

from bot.model_files import MODELS_DIR, ROOT, model_path


class TrainingFailed(RuntimeError):
    """Rasa gave no model; its own messages above say why."""


def train(*, force: bool = False) -> Path:
    """The path of the model for the present data and code, trained now if it isn't there (or with `force`).

    Older models stay. Raises TrainingFailed when Rasa refuses the data.
    """
    path = model_path()
    if path.exists() and not force:
        return path
    os.environ.setdefault("RASA_CACHE_DIRECTORY", str(MODELS_DIR / "cache"))
    # Rasa's imports take seconds: only whoever trains pays for them.
    from rasa.model_training import train as rasa_train  # noqa: PLC0415

    MODELS_DIR.mkdir(exist_ok=True)
    result = rasa_train(
        domain=str(ROOT / "bot" / "domain"),
        config=str(ROOT / "bot" / "config.yml"),
        training_files=[str(ROOT / "data" / "nlu"), str(ROOT / "data" / "stories")],
        output=str(MODELS_DIR),
        fixed_model_name=path.name.removesuffix(".tar.gz"),
        force_training=True,
    )
    if result.code != 0 or not path.exists():
        raise TrainingFailed("Rasa made no model. Run `hellef check`; it says what is wrong with the data.")
    return path
