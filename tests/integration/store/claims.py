"""Many claims for one slot at the same moment, by threads of several processes: who wins, what the others are told."""

import multiprocessing
import time as clock
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from multiprocessing.synchronize import Barrier
from threading import Thread
from typing import Any

from sqlalchemy import select

from actions.booking.domain import Agenda, Opening, SlotTaken
from actions.booking.slots import free_slots
from actions.booking.tables import BOOKINGS
from actions.store.engine import Store, open_store
from integration.store.booking_steps import NOW, book, open_office, request

AGENDA = Agenda(
    "a", "redange", "counter", "Guichet", ("fr",), 5, 0, 60, False,
    tuple(Opening(day, time(8), time(18)) for day in range(7)),
)  # fmt: skip
SPAWN = multiprocessing.get_context("spawn")
PATIENCE = 120


@dataclass(frozen=True)
class Tally:
    """What came of it. `wins`: how many won, for each round. `said`: what claims were answered, how often."""

    wins: list[int]
    said: Counter[str]
    booked: list[datetime]
    milliseconds: list[float]


def _claim(
    url_store: Store, wished: Sequence[datetime], barrier: Barrier, answers: list[tuple[int, str, float]]
) -> None:
    for number, starts_at in enumerate(wished):
        wish = request(starts_at)
        barrier.wait(PATIENCE)
        began = clock.perf_counter()
        try:
            book(url_store, wish)
            answer = "won"
        except SlotTaken as taken:
            others = {slot.starts_at for slot in taken.alternatives}
            answer = "taken" if len(others) >= 3 and starts_at not in others else "taken without others"
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        answers.append((number, answer, (clock.perf_counter() - began) * 1000))


def _process(url: str, wished: Sequence[datetime], threads: int, barrier: Barrier, queue: Any) -> None:
    store = open_store(url)
    answers: list[tuple[int, str, float]] = []
    claimants = [Thread(target=_claim, args=(store, wished, barrier, answers)) for _ in range(threads)]
    for claimant in claimants:
        claimant.start()
    for claimant in claimants:
        claimant.join()
    store.close()
    queue.put(answers)


def compete(store: Store, url: str, *, rounds: int, processes: int, threads: int) -> Tally:
    """In each round every thread of every process claims the same free slot at once."""
    open_office(store, AGENDA)
    year = {"since": NOW, "until": NOW + timedelta(days=365), "now": NOW}
    wished = [slot.starts_at for slot, _ in zip(free_slots([AGENDA], {}, **year), range(rounds), strict=False)]
    assert len(wished) == rounds
    barrier, queue = SPAWN.Barrier(processes * threads), SPAWN.Queue()
    workers = [SPAWN.Process(target=_process, args=(url, wished, threads, barrier, queue)) for _ in range(processes)]
    for worker in workers:
        worker.start()
    answers = [answer for _ in workers for answer in queue.get()]
    for worker in workers:
        worker.join()
    wins = Counter(number for number, answer, _ in answers if answer == "won")
    with store.read() as session:
        booked = session.execute(select(BOOKINGS.c.starts_at).where(BOOKINGS.c.active.is_(True))).scalars().all()
    return Tally(
        [wins[number] for number in range(rounds)],
        Counter(answer for _, answer, _ in answers),
        [moment.astimezone(UTC) for moment in booked],
        [taken for _, _, taken in answers],
    )
