"""Puts the front door together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib.metadata import PackageNotFoundError, version

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.staticfiles import StaticFiles
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from actions.booking.samples import seed_sample_agendas, withdraw_sample_agendas
from actions.store.engine import open_store
from actions.store.migrate import migrate
from actions.transcript import repository
from bot.replies import Assistant
from bot.settings import Settings
from bot.texts import texts as load_texts
from bot.web.database import Database
from bot.web.doors import Doors
from bot.web.edge import Edge
from bot.web.front import Front
from bot.web.limits import Limiter
from bot.web.live import Hub, RedisHub
from bot.web.mailing import Mailing
from bot.web.metrics import Metrics
from bot.web.problems import Problems
from bot.web.retention import keep_sweeping
from bot.web.routes import (
    booking_page,
    booking_papers,
    bookings,
    conversations,
    events,
    health,
    messages,
    page,
    prescreen,
    prescreen_desk,
    prescreen_sheet,
    privacy,
    rest,
)
from bot.web.turns import Turns

DESCRIPTION = """The chat API of Hëllef, the assistant between residents in need and Luxembourg's social offices.

Start a conversation, send messages, follow it as server-sent events, see or erase what is held of it.
Problems come as problem documents (RFC 9457) in the resident's language. No cookies are used."""


def create_app(settings: Settings, assistant: Assistant) -> FastAPI:
    """The app that serves `assistant`. Nothing is opened before the app starts."""
    texts = load_texts()
    metrics = Metrics()
    database = Database(open_store(settings.database))
    hub = RedisHub(settings.redis_url) if settings.redis_url else Hub()
    doors = Doors()
    turns = Turns(assistant=assistant, texts=texts, database=database, hub=hub, metrics=metrics, doors=doors)
    limiter = Limiter(settings)
    front = Front(settings, assistant, texts, database, hub, limiter, metrics, doors, turns)

    # No /docs: FastAPI's page for it loads scripts from elsewhere.
    app = FastAPI(
        title="Hëllef",
        version=_version(),
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.front = front

    async def lang_of(conversation_id: str) -> str | None:
        found = await database.read(repository.find, conversation_id)
        return found.lang if found else None

    problems = Problems(texts, lang_of)
    problems.install(app)
    app.add_middleware(Edge, problems=problems, metrics=metrics, sites=settings.sites)
    if settings.sites:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(settings.sites),
            allow_methods=["GET", "POST", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
            expose_headers=["Retry-After", "Content-Language"],
        )
    if settings.trusted_proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(settings.trusted_proxies))
    for module in (conversations, messages, events, prescreen, privacy, rest, health, page):
        app.include_router(module.router)
    for module in (bookings, booking_papers, booking_page):
        app.include_router(module.router)
    app.include_router(prescreen_sheet.router)
    app.include_router(prescreen_desk.router)
    app.mount("/static", StaticFiles(directory=page.STATIC_DIR), name="static")
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    front: Front = app.state.front
    await front.database.run(migrate, front.database.store)
    await front.database.write(seed_sample_agendas if front.settings.sample_agendas else withdraw_sample_agendas)
    await front.hub.start()
    front.metrics.serve(front.settings.metrics_host, front.settings.metrics_port)
    sweeping = asyncio.create_task(keep_sweeping(front), name="retention")
    mailing = Mailing(front) if front.settings.smtp_url else None
    if mailing is not None:
        mailing.start()
    try:
        yield
    finally:
        if mailing is not None:
            await mailing.stop()
        sweeping.cancel()
        with suppress(asyncio.CancelledError):
            await sweeping
        front.metrics.stop()
        await front.hub.stop()
        front.database.close()


def _version() -> str:
    try:
        return version("hellef")
    except PackageNotFoundError:
        return "0"
