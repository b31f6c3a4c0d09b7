"""Talks with the really trained assistant, in the process."""

import asyncio
from collections.abc import Sequence
from uuid import uuid4

from bot.assistant import RasaAssistant
from bot.replies import Lang, Reply


class Conversation:
    """One conversation; `say` returns the assistant's replies."""

    def __init__(self, assistant: RasaAssistant, lang: Lang) -> None:
        self._assistant = assistant
        self.id = uuid4().hex
        self.replies: Sequence[Reply] = asyncio.run(assistant.open(self.id, lang, "widget"))

    def say(self, text: str) -> Reply:
        self.replies = asyncio.run(self._assistant.respond(self.id, text))
        return self.replies[-1]

    def press(self, title: str) -> Reply:
        payloads = {button.title: button.payload for reply in self.replies for button in reply.buttons}
        self.replies = asyncio.run(self._assistant.respond(self.id, payloads[title], payload=True))
        return self.replies[-1]
