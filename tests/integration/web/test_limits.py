"""How much one address may ask for, in memory and in Redis."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings
from bot.web.limits import counted_address
from integration.web.serving import Chat, Served, served


@pytest.fixture(params=["memory", "redis"])
def limited(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    """An app behind a proxy, with small limits."""
    settings = Settings(
        data_dir=tmp_path,
        metrics_port=0,
        messages_per_minute=4,
        conversations_per_minute=2,
        trusted_proxies="127.0.0.1",
        redis_url=request.getfixturevalue("redis_url") if request.param == "redis" else None,
    )
    with served(settings) as site:
        yield site


def test_who_sends_too_much_is_told_when_to_go_on(limited: Served) -> None:
    with limited.client() as client:
        chat = Chat(client, "lb", **{"X-Forwarded-For": "203.0.113.7"})
        responses = [chat.post(text="moien") for _ in range(6)]
        assert [response.status_code for response in responses] == [200] * 4 + [429] * 2
        problem = responses[-1]
        assert problem.headers["content-type"] == "application/problem+json"
        assert 1 <= int(problem.headers["retry-after"]) <= 60
        assert "vill Messagen" in problem.json()["detail"]
        assert problem.headers["retry-after"] in problem.json()["detail"]
        assert len(limited.assistant.heard[chat.id]) == 4


def test_another_address_is_not_held_back(limited: Served) -> None:
    with limited.client() as client:
        for number in (1, 2, 3):
            response = client.post("/api/v1/conversations", headers={"X-Forwarded-For": f"203.0.113.{number}"})
            assert response.status_code == 201


def test_too_many_conversations_of_one_address_are_refused(limited: Served) -> None:
    with limited.client() as client:
        headers = {"X-Forwarded-For": "198.51.100.1"}
        statuses = [client.post("/api/v1/conversations", headers=headers).status_code for _ in range(3)]
        assert statuses == [201, 201, 429]


def test_without_a_trusted_proxy_the_header_is_not_believed_and_the_machine_itself_not_counted(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, metrics_port=0, conversations_per_minute=1)
    with served(settings) as site, site.client() as client:
        headers = {"X-Forwarded-For": "198.51.100.1"}
        statuses = {client.post("/api/v1/conversations", headers=headers).status_code for _ in range(3)}
        assert statuses == {201}


@pytest.mark.parametrize(
    ("host", "counted"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", None),
        ("::1", None),
        ("testclient", None),
        (None, None),
    ],
)
def test_what_is_counted_is_an_address_or_a_household(host: str | None, counted: str | None) -> None:
    assert counted_address(host) == counted


def test_when_redis_goes_away_residents_are_still_answered(tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path, metrics_port=0, trusted_proxies="127.0.0.1", redis_url="redis://127.0.0.1:1/0"
    )
    with served(settings) as site, site.client() as client:
        chat = Chat(client, **{"X-Forwarded-For": "203.0.113.7"})
        assert chat.say("papers")[0]["text"] == "text: papers"
        ready = client.get("/readyz")
        assert (ready.status_code, ready.json()["reasons"]) == (503, ["redis: not reachable"])


def test_the_default_limits_do_not_stop_a_shared_computer() -> None:
    assert Settings().messages_per_minute >= 300
    assert Settings().conversations_per_minute >= 30


def test_a_network_of_proxies_can_be_trusted(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, metrics_port=0, conversations_per_minute=1, trusted_proxies="127.0.0.0/8")
    with served(settings) as site, site.client() as client:
        headers = {"X-Forwarded-For": "198.51.100.1, 127.0.0.9"}
        first: httpx.Response = client.post("/api/v1/conversations", headers=headers)
        second = client.post("/api/v1/conversations", headers=headers)
        assert (first.status_code, second.status_code) == (201, 429)
