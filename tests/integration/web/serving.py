"""Serves an app over real HTTP in a thread, and a small client for the chat API."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import httpx
import uvicorn
from fastapi import FastAPI

from bot.settings import Settings
from bot.web.app import create_app
from bot.web.front import Front
from integration.web.fake import FakeAssistant


class Served:
    """An app that is being served; `front` and `assistant` are its insides."""

    def __init__(self, app: FastAPI, assistant: FakeAssistant, url: str) -> None:
        self.app = app
        self.assistant = assistant
        self.url = url
        self.front: Front = app.state.front

    def client(self, **headers: str) -> httpx.Client:
        """A client of its own for this app."""
        return httpx.Client(base_url=self.url, headers=headers, timeout=20)


class ReadyServer(uvicorn.Server):
    """A server that tells when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self.listening.set()


@contextmanager
def served(settings: Settings, assistant: FakeAssistant | None = None) -> Iterator[Served]:
    """Serve an app with these settings until the block ends."""
    assistant = assistant or FakeAssistant()
    app = create_app(settings, assistant)
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=0,
        ws="none",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = ReadyServer(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        assert server.listening.wait(20)
        # The sweep at the start would erase what a test makes to be erased, and under its locks.
        while not app.state.front.metrics.registry.get_sample_value("hellef_retention_sweeps_total"):
            thread.join(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Served(app, assistant, f"http://127.0.0.1:{port}")
    finally:
        server.should_exit = True
        thread.join(20)


class Chat:
    """One conversation over HTTP."""

    def __init__(self, client: httpx.Client, lang: str | None = "fr", mode: str = "widget", **headers: str) -> None:
        self.client = client
        self.opened = client.post("/api/v1/conversations", json={"lang": lang, "mode": mode}, headers=headers)
        body = self.opened.json()
        self.id: str = body["conversation_id"]
        self.path = f"/api/v1/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {body['token']}", **headers}
        self.first: list[dict[str, Any]] = body["messages"]

    def post(self, client_id: str | None = None, **said: Any) -> httpx.Response:
        """Send a message with `text` or `payload`."""
        body = {"client_id": client_id or str(uuid4()), **said}
        return self.client.post(f"{self.path}/messages", json=body, headers=self.headers)

    def say(self, text: str, client_id: str | None = None) -> list[dict[str, Any]]:
        """Send text; the messages that answer it."""
        response = self.post(client_id, text=text)
        assert response.status_code == 200, response.text
        messages: list[dict[str, Any]] = response.json()["messages"]
        return messages

    def export(self) -> dict[str, Any]:
        """Everything held."""
        response = self.client.get(f"{self.path}/export", headers=self.headers)
        assert response.status_code == 200, response.text
        held: dict[str, Any] = response.json()
        return held

    def erase(self) -> httpx.Response:
        """Erase it."""
        return self.client.delete(self.path, headers=self.headers)
