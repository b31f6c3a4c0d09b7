"""The really trained model, loaded once for all conversations."""

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from actions.store.engine import open_store
from bot.assistant import RasaAssistant
from bot.locks import lock_store
from bot.replies import Lang
from dialogue.conversation import Conversation


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory, model: Path) -> RasaAssistant:
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('dialogue')}/hellef.db")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa loads models by what the import system has deprecated since
        return RasaAssistant(store, lock_store(None), model)


@pytest.fixture
def begin(assistant: RasaAssistant) -> Callable[[Lang], Conversation]:
    return lambda lang: Conversation(assistant, lang)


@pytest.fixture
def without_model(tmp_path: Path) -> RasaAssistant:
    return RasaAssistant(open_store(f"sqlite:///{tmp_path}/hellef.db"), lock_store(None), None)
