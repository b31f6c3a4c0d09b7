"""Health, metrics, headers, retention, settings: what the commune's IT people see."""

import asyncio
import re
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from actions.store.base import utc_now
from actions.transcript import repository
from actions.transcript.domain import Conversation
from bot.settings import Settings
from bot.web.retention import sweep
from integration.web.serving import Chat, Served, served

SITE = "https://www.beckerich.lu"


def test_alive_and_ready(client: httpx.Client) -> None:
    assert client.get("/healthz").json() == {"status": "alive"}
    assert client.get("/readyz").json() == {"status": "ready", "reasons": []}


def test_without_a_model_it_is_alive_and_not_ready_and_answers(own_site: Served) -> None:
    own_site.assistant.ready = False
    with own_site.client() as client:
        assert client.get("/healthz").status_code == 200
        ready = client.get("/readyz")
        assert (ready.status_code, ready.json()["reasons"]) == (503, ["model: not loaded"])
        assert Chat(client).say("papers")


def test_without_a_database_it_is_not_ready_and_problems_are_still_told(own_site: Served) -> None:
    with own_site.client() as client:
        chat = Chat(client)
        with own_site.front.database.store.engine.begin() as connection:
            connection.exec_driver_sql("alter table conversations rename to away")
        response = chat.post(text="moien")
        assert response.status_code == 500
        assert response.headers["content-type"] == "application/problem+json"
        assert response.headers["x-content-type-options"] == "nosniff"


def test_metrics_are_on_their_own_address_and_name_nobody(tmp_path: Path, free_port: int) -> None:
    with served(Settings(data_dir=tmp_path, metrics_port=free_port)) as site, site.client() as client:
        chat = Chat(client, "lb")
        chat.say("papers canary")
        chat.say("canary")
        chat.say("")
        client.get("/nowhere")
        text = httpx.get(f"http://127.0.0.1:{free_port}/metrics").text
        assert client.get("/metrics").status_code == 404
        chat.erase()
    assert 'hellef_turns_total{lang="lb",topic="ask_documents"} 1.0' in text
    assert 'hellef_turns_total{lang="lb",topic="fallback"} 1.0' in text
    assert 'hellef_refused_messages_total{reason="empty"} 1.0' in text
    assert 'hellef_conversations_total{lang="lb",mode="widget"} 1.0' in text
    assert 'hellef_http_responses_total{status="4xx"} 1.0' in text
    assert "hellef_turn_seconds_count 2.0" in text
    assert "canary" not in text
    assert chat.id not in text


def test_a_metrics_port_that_is_taken_does_not_stop_the_service(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with served(Settings(data_dir=tmp_path, metrics_port=port)) as site, site.client() as client:
            assert client.get("/readyz").status_code == 200


@pytest.mark.parametrize("path", ["/", "/healthz", "/static/page.css", "/api/v1/conversations", "/nowhere"])
def test_every_response_carries_the_headers_for_safety(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[httpx.Client]:
    """A client of an app that one website may embed."""
    with served(Settings(data_dir=tmp_path, metrics_port=0, sites=SITE)) as site, site.client() as client:
        yield client


def test_only_the_websites_named_may_embed_and_call(embedded: httpx.Client) -> None:
    assert f"frame-ancestors 'self' {SITE}" in embedded.get("/").headers["content-security-policy"]
    ours = embedded.post("/api/v1/conversations", headers={"Origin": SITE})
    theirs = embedded.post("/api/v1/conversations", headers={"Origin": "https://evil.example"})
    assert ours.headers["access-control-allow-origin"] == SITE
    assert "access-control-allow-credentials" not in ours.headers
    assert "access-control-allow-origin" not in theirs.headers


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/api/v1/conversations"), ("PATCH", "/api/v1/bookings/X"), ("DELETE", "/api/v1/bookings/X")],
)
def test_the_browser_may_ask_first(embedded: httpx.Client, method: str, path: str) -> None:
    headers = {
        "Origin": SITE,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,content-type,last-event-id",
    }
    assert embedded.options(path, headers=headers).status_code == 200


def test_a_website_can_read_problems_too(embedded: httpx.Client) -> None:
    response = embedded.get("/api/v1/conversations/x/export", headers={"Origin": SITE})
    assert (response.status_code, response.headers["access-control-allow-origin"]) == (404, SITE)


def test_without_websites_nobody_else_may_call(client: httpx.Client) -> None:
    response = client.post("/api/v1/conversations", headers={"Origin": SITE})
    assert "access-control-allow-origin" not in response.headers


def test_idle_conversations_are_erased_everywhere_and_the_others_stay(own_site: Served) -> None:
    front, assistant = own_site.front, own_site.assistant
    old = utc_now() - timedelta(days=31)
    with own_site.client() as client:
        fresh = Chat(client)
        fresh.say("papers")
        with front.database.store.write() as session:
            repository.create(session, Conversation("idle", "rest", "", "fr", "widget", old, old))
        assistant.heard["idle"].append(("canary", False))
        assert asyncio.run(sweep(front)) == 1
        assert "idle" not in assistant.heard
        assert fresh.export()["dialogue"] == {"heard": ["papers"]}


def test_what_is_idle_when_a_process_starts_is_erased_then(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, metrics_port=0)
    old = utc_now() - timedelta(days=31)
    with served(settings) as site, site.front.database.store.write() as session:
        repository.create(session, Conversation("idle", "web", "", "fr", "widget", old, old))
    with served(settings) as site, site.client() as client:
        while "idle" in _ids(site):
            client.get("/healthz")


def _ids(site: Served) -> list[str]:
    with site.front.database.store.read() as session:
        return repository.idle_since(session, utc_now(), 100)


def test_an_erasure_that_fails_does_not_hold_up_the_others(own_site: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    front, assistant = own_site.front, own_site.assistant
    old = utc_now() - timedelta(days=31)
    with front.database.store.write() as session:
        for name in ("stuck", "idle"):
            repository.create(session, Conversation(name, "web", "", "fr", "widget", old, old))
    forget = assistant.forget

    async def forget_or_fail(conversation_id: str) -> None:
        if conversation_id == "stuck":
            raise RuntimeError
        await forget(conversation_id)

    monkeypatch.setattr(assistant, "forget", forget_or_fail)
    assert asyncio.run(sweep(front)) == 1
    assert _ids(own_site) == ["stuck"]


def test_the_api_describes_itself_in_full(client: httpx.Client) -> None:
    description = client.get("/openapi.json").json()
    assert description["info"]["description"]
    for path, operations in description["paths"].items():
        for operation in operations.values():
            assert operation.get("summary"), path
            assert operation.get("description"), path


def test_the_pages_that_would_load_from_elsewhere_are_off(client: httpx.Client) -> None:
    assert client.get("/docs").status_code == 404
    assert client.get("/redoc").status_code == 404


def test_every_setting_says_what_it_is_for() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name


@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("HELLEF_DATABASE_URL", "mysql://root@localhost/x", "use postgresql:// or sqlite:///"),
        ("HELLEF_DATABASE_URL", "var/hellef.db", "write postgresql://user:password@host/name"),
        ("HELLEF_DATABASE_URL", "sqlite://", "give a file"),
        ("HELLEF_REDIS_URL", "localhost:6379", "write redis://host:6379/0"),
        ("HELLEF_SITES", "www.commune.lu", "write it like https://www.commune.lu"),
        ("HELLEF_SITES", "https://www.commune.lu/page", "no path"),
        ("HELLEF_PORT", "eighty", "integer"),
        ("HELLEF_RETENTION_DAYS", "0", "greater than or equal to 1"),
        ("HELLEF_LOG_LEVEL", "loud", "'debug', 'info', 'warning'"),
    ],
)
def test_a_wrong_setting_says_what_to_do(monkeypatch: pytest.MonkeyPatch, name: str, value: str, advice: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=re.escape(advice)):
        Settings()


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELLEF_DATABASE_URL", "postgres://hellef:geheim@db/hellef")
    monkeypatch.setenv("HELLEF_SITES", "https://www.commune.lu/, https://Guichet.commune.lu:8443")
    monkeypatch.setenv("HELLEF_REST_TOKEN", "a-secret-of-the-commune")
    monkeypatch.setenv("HELLEF_REDIS_URL", "")
    settings = Settings()
    assert settings.database == "postgresql+psycopg2://hellef:geheim@db/hellef"
    assert settings.sites == ("https://www.commune.lu", "https://guichet.commune.lu:8443")
    assert settings.redis_url is None
    assert "a-secret" not in repr(settings)


def test_without_a_database_address_it_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    assert Settings(data_dir=tmp_path).database == f"sqlite:///{tmp_path}/hellef.db"
