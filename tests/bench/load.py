"""Drives a server with N conversations at once and measures every turn."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import cycle, islice
from statistics import quantiles
from uuid import uuid4

import httpx

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
Turn = Callable[[str], Awaitable[None]]
Opening = Callable[[httpx.AsyncClient], Awaitable[Turn]]


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
    """`turns` turns in all, in `parallel` conversations at once."""
    taken: list[float] = []

    async def converse(client: httpx.AsyncClient, first: int) -> None:
        say = await opening(client)
        for message in islice(cycle(MESSAGES), first, first + turns // parallel):
            began = time.perf_counter()
            await say(message)
            taken.append((time.perf_counter() - began) * 1000)

    limits = httpx.Limits(max_connections=parallel)
    async with httpx.AsyncClient(base_url=url, timeout=120, limits=limits) as client:
        began = time.perf_counter()
        await asyncio.gather(*(converse(client, number) for number in range(parallel)))
        return figures(taken, time.perf_counter() - began)


async def open_ours(client: httpx.AsyncClient) -> Turn:
    """A conversation with us."""
    opened = (
        (await client.post("/api/v1/conversations", json={"lang": "fr", "mode": "widget"})).raise_for_status().json()
    )
    path = f"/api/v1/conversations/{opened['conversation_id']}/messages"
    headers = {"Authorization": f"Bearer {opened['token']}"}

    async def say(message: str) -> None:
        body = {"text": message, "client_id": str(uuid4())}
        (await client.post(path, json=body, headers=headers)).raise_for_status()

    return say


async def open_rasa(client: httpx.AsyncClient) -> Turn:
    """A conversation with `rasa run`."""
    sender = uuid4().hex

    async def say(message: str) -> None:
        body = {"sender": sender, "message": message}
        (await client.post("/webhooks/rest/webhook", json=body)).raise_for_status()

    return say
