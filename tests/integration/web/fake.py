"""A small assistant that runs in the process: it keeps a dialogue in memory and answers by fixed words."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.replies import Button, Lang, Reply, as_lang

SOURCES = [
    {
        "id": "law_2009",
        "title": "Loi du 18 décembre 2009 organisant l'aide sociale",
        "ref": "art. 4",
        "url": "https://legilux.public.lu/eli/etat/leg/loi/2009/12/18/n14/jo",
        "checked": "2026-11-21",
    },
    {"id": "press", "title": "Communiqué", "ref": "numéro", "url": None, "checked": "2026-11-21"},
]
CONTACTS = [
    {"name": "Helpline", "number": "2755", "round_the_clock": False},
    {"name": "112", "number": "112", "round_the_clock": True},
]
OFFICE = {
    "id": "redange",
    "name": "Office social du canton de Redange",
    "communes": ["Beckerich", "Ell"],
    "commune": "Beckerich",
    "address": None,
    "phone": None,
    "email": None,
    "website": "https://www.oscare.lu",
    "opening_hours": None,
}


class FakeAssistant:
    """Echoes what it gets. Some words make it do more, see `_answer`."""

    def __init__(self) -> None:
        self.ready = True
        self.heard: dict[str, list[tuple[str, bool]]] = defaultdict(list)
        self.langs: dict[str, Lang] = {}
        self.locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.hold: asyncio.Event | None = None
        self.entered = 0
        self.at_once = 0
        self.most_at_once = 0
        self.failing = False

    async def open(self, conversation_id: str, lang: Lang, mode: str) -> list[Reply]:
        """First words in `lang`, with buttons."""
        self.langs[conversation_id] = lang
        buttons = (Button("Oui, <b>bien sûr</b>", "/affirm"), Button("Mein Amt", '/ask_office{"commune": "Ell"}'))
        return [Reply(f"Moien ({lang}, {mode})", lang, buttons)]

    async def respond(
        self, conversation_id: str, text: str, *, payload: bool = False, lang: Lang = "fr"
    ) -> list[Reply]:
        """Echo the text; counts how many turns run at once."""
        self.at_once += 1
        self.entered += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if self.hold is not None:
                await self.hold.wait()
            await asyncio.sleep(0)
            if self.failing:
                raise RuntimeError(f"cannot answer {text}")
            self.heard[conversation_id].append((text, payload))
            return self._answer(conversation_id, text, payload)
        finally:
            self.at_once -= 1

    def _answer(self, conversation_id: str, text: str, payload: bool) -> list[Reply]:
        lang = self.langs.get(conversation_id, "fr")
        first, *rest = text.split() or [""]
        if first == "switch":
            lang = self.langs[conversation_id] = as_lang(rest[0])
        data: dict[str, Any] = {}
        if first == "erase":
            data["effect"] = "erase"
        if first == "cards":
            data = {"sources": SOURCES, "contacts": CONTACTS, "office": OFFICE}
        if first == "nothing":
            return []
        topic = "ask_documents" if first in ("papers", "cards") else None
        question = "prescreen.nationality" if first == "ask" else None
        kind = "payload" if payload else "text"
        return [Reply(f"{kind}: {text}", lang, (Button("Papiers", "/ask_documents"),), topic, question, data)]

    async def forget(self, conversation_id: str) -> None:
        """Forget the dialogue."""
        self.heard.pop(conversation_id, None)
        self.langs.pop(conversation_id, None)

    async def held(self, conversation_id: str) -> dict[str, Any]:
        """What was heard."""
        return {"heard": [text for text, _ in self.heard.get(conversation_id, [])]}

    @asynccontextmanager
    async def lock(self, conversation_id: str) -> AsyncIterator[None]:
        """One lock per conversation."""
        async with self.locks[conversation_id]:
            yield
