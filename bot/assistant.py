"""The assistant: Rasa's message processor in this process, with our texts, actions, database and locks around it."""

import logging
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.actions.forms import FormAction
from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import LockStore
from rasa.core.processor import MessageProcessor
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, SlotSet
from sqlalchemy.exc import SQLAlchemyError

from actions.knowledge.communes import commune_index
from actions.store.resources import Resources
from bot.action_endpoint import InProcessActions, OwnAction, OwnForm
from bot.channel import ReplyCollector
from bot.locks import turn_lock
from bot.nlg import FluentNLG, message_of
from bot.reduced import reduced_answer
from bot.replies import LANGS, Button, Lang, Reply, as_lang
from bot.tracker_store import DatabaseTrackerStore
from bot.understanding import load_graph

logger = logging.getLogger(__name__)


class Processor(MessageProcessor):
    """Rasa's processor with our graph runner and our actions in the process."""

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        metadata, runner = load_graph(Path(model_path))
        return Path(model_path).name, metadata, runner

    async def _run_action(self, action: Action, *rest: Any, **named: Any) -> bool:
        if isinstance(action, RemoteAction):
            action = OwnAction(action.name(), action.action_endpoint)
        elif isinstance(action, FormAction):
            action = OwnForm(action.name(), action.action_endpoint)
        return bool(await super()._run_action(action, *rest, **named))


class RasaAssistant:
    """The `Assistant` of `bot.replies` on Rasa. Without a model it gives the reduced answers."""

    def __init__(self, resources: Resources, locks: LockStore, model: Path | None) -> None:
        self._locks = locks
        self._nlg = FluentNLG(store=resources.store)
        self._trackers = DatabaseTrackerStore(resources.store)
        self._processor: Processor | None = None
        if model is not None:
            actions = InProcessActions(resources)
            self._processor = Processor(model, self._trackers, locks, self._nlg, action_endpoint=actions)
            self._trackers.domain = self._processor.domain

    @property
    def ready(self) -> bool:
        """Whether a model is loaded."""
        return self._processor is not None

    def lock(self, conversation_id: str) -> AbstractAsyncContextManager[None]:
        """Held for one turn."""
        return turn_lock(self._locks, conversation_id)

    async def open(self, conversation_id: str, lang: Lang, mode: str) -> list[Reply]:
        """Begin the dialogue in `lang` with the first words; without a model there is nothing to begin."""
        welcome = self._welcome(lang)
        if self._processor is not None:
            tracker = await self._trackers.get_or_create_tracker(conversation_id, append_action_listen=False)
            said = message_of(welcome)
            events = [
                ActionExecuted("action_session_start"),
                SessionStarted(),
                SlotSet("language", lang),
                BotUttered(said["text"], {key: said[key] for key in ("buttons", "custom")}),
                ActionExecuted("action_listen"),
            ]
            tracker.update_with_events(events, self._processor.domain)
            await self._trackers.save(tracker)
        return [welcome]

    def _welcome(self, lang: Lang) -> Reply:
        say = self._nlg.answers.texts.format
        buttons = tuple(
            Button(say(lang, f"language-name-{other}"), f'/change_language{{"language": "{other}"}}')
            for other in LANGS
            if other != lang
        )
        return Reply(say(lang, "welcome"), lang, buttons)

    async def respond(
        self, conversation_id: str, text: str, *, payload: bool = False, lang: Lang = "fr"
    ) -> list[Reply]:
        """Answer one message; what goes wrong in the engine is logged without a word of it and answered reduced.

        `lang` is the conversation's language as the caller knows it, used when the tracker knows none.
        """
        # A resident's own slash must not look like a button's payload to Rasa.
        said = text if payload else text.strip().lstrip("/").strip() or "?"
        if self._processor is not None:
            collector = ReplyCollector()
            message = UserMessage(said, collector, conversation_id, input_channel=collector.name())
            try:
                await self._processor.handle_message(message)
            except Exception as error:
                # Not logger.exception: a traceback may quote the message.
                logger.error("the dialogue engine failed: %s", type(error).__name__)
            else:
                if collector.replies:
                    return collector.replies
                logger.error("the dialogue engine had no answer")
        return [await self._reduced(conversation_id, "" if payload else text, lang)]

    async def _reduced(self, conversation_id: str, text: str, lang: Lang) -> Reply:
        """The reduced answer. What the tracker remembers is used if it can be read: the database may be down too."""
        commune = None
        if self._processor is not None:
            with suppress(SQLAlchemyError):
                tracker = await self._trackers.retrieve(conversation_id)
                if tracker is not None:
                    lang = as_lang(tracker.get_slot("language"), lang)
                    commune = tracker.get_slot("commune")
        return reduced_answer(self._nlg.answers, commune_index(), lang, text, commune)

    async def forget(self, conversation_id: str) -> None:
        """Erase the tracker."""
        await self._trackers.delete(conversation_id)

    async def held(self, conversation_id: str) -> dict[str, Any]:
        """The tracker's events, oldest first."""
        return {"events": self._trackers.events(conversation_id)}
