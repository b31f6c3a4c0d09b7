"""The really trained model, loaded once for all conversations."""

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from actions.booking.samples import seed_sample_agendas
from actions.store.engine import open_store
from actions.store.migrate import migrate
from actions.store.resources import Resources
from bot.assistant import RasaAssistant
from bot.locks import lock_store
from bot.replies import Lang
from dialogue.conversation import Conversation


@pytest.fixture(scope="session")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Resources:
    """What the assistant works with: a database of its own, with the sample agendas."""
    folder = tmp_path_factory.mktemp("dialogue")
    store = open_store(f"sqlite:///{folder}/hellef.db")
    migrate(store)
    with store.write() as session:
        seed_sample_agendas(session)
    return Resources(store, data_dir=folder)


@pytest.fixture(scope="session")
def assistant(resources: Resources, model: Path) -> RasaAssistant:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa loads models by what the import system has deprecated since
        return RasaAssistant(resources, lock_store(None), model)


@pytest.fixture
def begin(assistant: RasaAssistant) -> Callable[[Lang], Conversation]:
    return lambda lang: Conversation(assistant, lang)


@pytest.fixture
def without_model(tmp_path: Path) -> RasaAssistant:
    return RasaAssistant(Resources(open_store(f"sqlite:///{tmp_path}/hellef.db")), lock_store(None), None)
