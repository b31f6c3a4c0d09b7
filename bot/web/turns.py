"""One turn from message to answer, and the beginning and end of a conversation."""

import secrets
import time
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from actions.store.base import utc_now
from actions.transcript import repository
from actions.transcript.domain import (
    Channel,
    Conversation,
    Draft,
    Message,
    Seen,
    new_id,
    new_token,
    token_hash,
)
from bot.replies import Assistant, Lang, Reply, as_lang
from bot.texts import Texts
from bot.web import inputs
from bot.web.database import Database
from bot.web.doors import Doors
from bot.web.live import Hub
from bot.web.metrics import Metrics
from bot.web.schemas import ErasedCounts, ReceiptModel


class Turns:
    """Carries conversations between the residents, the transcript and the assistant."""

    def __init__(
        self, *, assistant: Assistant, texts: Texts, database: Database, hub: Hub, metrics: Metrics, doors: Doors
    ) -> None:
        self._assistant = assistant
        self._texts = texts
        self._database = database
        self._hub = hub
        self._metrics = metrics
        self._doors = doors

    async def start(self, lang: Lang, mode: str) -> tuple[Conversation, str, list[Message]]:
        """Begin a conversation on the web: itself, its token and the first words."""
        token = new_token()
        conversation = self._new(new_id(), "web", token_hash(token), lang, mode)
        first_words = await self._open(conversation)
        return conversation, token, first_words

    async def start_named(self, conversation_id: str, channel: Channel, lang: Lang) -> Conversation:
        """The conversation of that id of another channel, begun when it is new."""
        async with self._assistant.lock(conversation_id):
            known = await self._database.read(repository.find, conversation_id)
            if known is not None:
                return known
            conversation = self._new(conversation_id, channel, "", lang, "widget")
            await self._open(conversation)
            return conversation

    async def say(self, conversation_id: str, words: str, client_id: str, *, payload: bool) -> tuple[Message, ...]:
        """Answer what a resident says; `payload` when it is a button. Same `client_id`, same answer.

        Raises ConversationGone when the conversation was erased.
        """
        async with self._assistant.lock(conversation_id):
            look = await self._database.read(_look, conversation_id, client_id, words, payload)
            if look.seen.answer is not None:
                return look.seen.answer
            lang = as_lang(look.seen.lang)
            text, notice = (look.title, None) if payload else inputs.examine(words)
            if look.button is not None:
                # Whoever types what a button says means the button.
                words, payload = look.button, True
            if text is None:
                return await self._refuse(conversation_id, client_id, lang, notice or inputs.UNKNOWN_BUTTON)
            began = time.perf_counter()
            replies = await self._assistant.respond(
                conversation_id, words if payload else text, payload=payload, lang=lang
            )
            # Only the answer shows which language the resident has changed to.
            spoken = replies[-1].lang if replies else lang
            data = {"client_id": client_id} | ({"payload": words} if payload else {})
            said = Draft("resident", spoken, text, data=data)
            answer = [_draft(reply) for reply in replies]
            recorded = await self._database.write(
                repository.record_turn, conversation_id, client_id, said=said, answer=answer, now=utc_now()
            )
            self._metrics.answered(replies, spoken, time.perf_counter() - began)
            if any(reply.data.get("effect") == "erase" for reply in replies):
                await self._erase(conversation_id, "asked in the chat")
            else:
                await self._hub.changed(conversation_id)
            return recorded

    async def _refuse(
        self, conversation_id: str, client_id: str, lang: Lang, notice: inputs.Notice
    ) -> tuple[Message, ...]:
        """Answer with a notice; nothing is kept of what was sent, and the assistant does not get to see it."""
        words = Draft("assistant", lang, self._texts.format(lang, notice.text_id, limit=inputs.MAX_CHARACTERS))
        recorded = await self._database.write(
            repository.record_turn, conversation_id, client_id, said=None, answer=[words], now=utc_now()
        )
        self._metrics.refused.labels(notice.reason).inc()
        await self._hub.changed(conversation_id)
        return recorded

    async def erase(self, conversation_id: str, why: str = "asked") -> ReceiptModel:
        """Erase a conversation everywhere; returns the receipt."""
        async with self._assistant.lock(conversation_id):
            return await self._erase(conversation_id, why)

    async def erase_idle(self, conversation_id: str, before: datetime) -> bool:
        """Erase a conversation if nothing was said in it since `before`; whether it was erased."""
        async with self._assistant.lock(conversation_id):
            found = await self._database.read(repository.find, conversation_id)
            if found is None or found.last_seen >= before:
                return False
            await self._erase(conversation_id, "retention")
            return True

    async def _erase(self, conversation_id: str, why: str) -> ReceiptModel:
        # The transcript goes last: while it is there, an erasure that was cut short can be asked for again.
        self._doors.forget(conversation_id)
        await self._assistant.forget(conversation_id)
        erased = await self._database.write(repository.erase, conversation_id)
        await self._database.run(self._database.store.flush_erased)
        self._metrics.erased.labels(why).inc()
        await self._hub.changed(conversation_id)
        return ReceiptModel(
            receipt=secrets.token_hex(8),
            conversation_id=conversation_id,
            erased_at=utc_now(),
            erased=ErasedCounts(messages=erased.messages, turns=erased.turns, dialogue=True),
        )

    async def _open(self, conversation: Conversation) -> list[Message]:
        lang = as_lang(conversation.lang)
        replies = await self._assistant.open(conversation.id, lang, conversation.mode)
        messages = await self._database.write(repository.create, conversation, [_draft(reply) for reply in replies])
        self._metrics.conversations.labels(lang, conversation.mode).inc()
        return messages

    @staticmethod
    def _new(conversation_id: str, channel: Channel, hashed: str, lang: Lang, mode: str) -> Conversation:
        now = utc_now()
        return Conversation(conversation_id, channel, hashed, lang, mode, created=now, last_seen=now)


@dataclass(frozen=True)
class _Look:
    """What is there for a message: `title` of the button pressed if it was offered, `button` whose words were typed."""

    seen: Seen
    title: str | None = None
    button: str | None = None


def _look(session: Session, conversation_id: str, client_id: str, words: str, payload: bool) -> _Look:
    seen = repository.look(session, conversation_id, client_id)
    if seen.answer is not None:
        return _Look(seen)
    if payload:
        return _Look(seen, title=repository.offered_title(session, conversation_id, words))
    return _Look(seen, button=repository.typed_button(session, conversation_id, words))


def _draft(reply: Reply) -> Draft:
    buttons = tuple({"title": button.title, "payload": button.payload} for button in reply.buttons)
    return Draft("assistant", reply.lang, reply.text, buttons, reply.topic, reply.question, dict(reply.data))
