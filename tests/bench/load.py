"""Drives a server with N conversations at once and measures every turn."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import cycle, islice
from statistics import quantiles
from uuid import uuid4

from aiohttp import ClientSession, TCPConnector

MESSAGES = (
    "Quels papiers dois-je apporter ?",
    "C'est quoi l'aide sociale ?",
    "combien de temps pour avoir une reponse",
    "mon aide a été refusée, que faire",
    "Welche Papiere muss ich mitbringen?",
    "Was ist Sozialhilfe?",
    "wie lange dauert die entscheidung",
    "Wie stelle ich einen Antrag?",
    "Wéi eng Pabeieren muss ech matbréngen?",
    "wat ass sozialhellef",
    "Wéi laang dauert et bis ech eng Äntwert kréien?",
    "ech kann meng rechnung vum stroum net bezuelen",
    "Which papers do I have to bring?",
    "how do i apply for help",
    "who is entitled to social aid",
    "is it confidential",
)
TURNS_A_CONVERSATION = 10
Turn = Callable[[str], Awaitable[None]]
Opening = Callable[[ClientSession], Awaitable[Turn]]


@dataclass(frozen=True)
class Figures:
    """Turns per second, and milliseconds a turn took at the median and at the 95th of 100."""

    per_second: float
    p50: float
    p95: float


def figures(milliseconds: list[float], seconds: float) -> Figures:
    """Sum up measured turns."""
    cuts = quantiles(milliseconds, n=100)
    return Figures(len(milliseconds) / seconds, cuts[49], cuts[94])


async def drive(opening: Opening, url: str, parallel: int, turns: int) -> Figures:
    """`turns` turns in all, in `parallel` conversations at once, each of them as long as real ones are."""
    taken: list[float] = []

    async def converse(client: ClientSession, first: int) -> None:
        for begin in range(first, first + turns // parallel, TURNS_A_CONVERSATION):
            say = await opening(client)
            for message in islice(cycle(MESSAGES), begin, min(begin + TURNS_A_CONVERSATION, first + turns // parallel)):
                began = time.perf_counter()
                await say(message)
                taken.append((time.perf_counter() - began) * 1000)

    async with ClientSession(url, connector=TCPConnector(limit=parallel), raise_for_status=True) as client:
        began = time.perf_counter()
        await asyncio.gather(*(converse(client, number) for number in range(parallel)))
        return figures(taken, time.perf_counter() - began)


async def open_ours(client: ClientSession) -> Turn:
    """A conversation with us."""
    async with client.post("/api/v1/conversations", json={"lang": "fr", "mode": "widget"}) as answer:
        opened = await answer.json()
    path = f"/api/v1/conversations/{opened['conversation_id']}/messages"
    headers = {"Authorization": f"Bearer {opened['token']}"}

    async def say(message: str) -> None:
        body = {"text": message, "client_id": str(uuid4())}
        async with client.post(path, json=body, headers=headers) as answer:
            await answer.read()

    return say


async def open_rasa(client: ClientSession) -> Turn:
    """A conversation with `rasa run`."""
    sender = uuid4().hex

    async def say(message: str) -> None:
        async with client.post("/webhooks/rest/webhook", json={"sender": sender, "message": message}) as answer:
            await answer.read()

    return say
