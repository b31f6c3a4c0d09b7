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
def assistant(tmp_path_factory: pytest.TempPathFactory, model: Path) -> RasaAssistant:
    folder = tmp_path_factory.mktemp("dialogue")
    store = open_store(f"sqlite:///{folder}/hellef.db")
    migrate(store)
    with store.write() as session:
        seed_sample_agendas(session)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa loads models by what the import system has deprecated since
        return RasaAssistant(Resources(store, data_dir=folder), lock_store(None), model)


@pytest.fixture
def begin(assistant: RasaAssistant) -> Callable[[Lang], Conversation]:
    return lambda lang: Conversation(assistant, lang)


@pytest.fixture
def without_model(tmp_path: Path) -> RasaAssistant:
    return RasaAssistant(Resources(open_store(f"sqlite:///{tmp_path}/hellef.db")), lock_store(None), None)
