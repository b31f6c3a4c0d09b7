"""`hellef serve` as an operator meets it: starts, answers, survives a pulled plug, calls nobody."""

import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from conftest import unused_port

from e2e.serving import BIN, Process, running

pytestmark = pytest.mark.usefixtures("model")


def settings(tmp_path: Path, port: int, **more: str) -> dict[str, str]:
    return {"HELLEF_DATA_DIR": str(tmp_path), "HELLEF_PORT": str(port), "HELLEF_METRICS_PORT": "0", **more}


class Chat:
    """A conversation over HTTP that outlives the server."""

    def __init__(self, process: Process, lang: str) -> None:
        opened = httpx.post(f"{process.url}/api/v1/conversations", json={"lang": lang, "mode": "widget"}).json()
        self.path = f"/api/v1/conversations/{opened['conversation_id']}"
        self.headers = {"Authorization": f"Bearer {opened['token']}"}

    def say(self, process: Process, text: str, client_id: str | None = None) -> list[dict[str, Any]]:
        body = {"text": text, "client_id": client_id or str(uuid4())}
        answer = httpx.post(f"{process.url}{self.path}/messages", json=body, headers=self.headers, timeout=20)
        assert answer.status_code == httpx.codes.OK, answer.text
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages

    def export(self, process: Process) -> str:
        return httpx.get(f"{process.url}{self.path}/export", headers=self.headers).text


def serving(tmp_path: Path, command: list[str] | None = None, **more: str) -> Any:
    port = unused_port()
    command = command or [str(BIN / "hellef"), "serve"]
    return running(command, f"http://127.0.0.1:{port}", "/readyz", tmp_path / "log", **settings(tmp_path, port, **more))


def test_after_the_plug_was_pulled_the_conversation_goes_on_and_nothing_is_said_twice(tmp_path: Path) -> None:
    with serving(tmp_path) as process:
        chat = Chat(process, "fr")
        first = chat.say(process, "quel office pour Mersch ?", "3f0e2a52-0d1e-4e55-9d2c-0f6a2a9f7e11")
        process.kill()
    with serving(tmp_path) as process:
        again = chat.say(process, "quel office pour Mersch ?", "3f0e2a52-0d1e-4e55-9d2c-0f6a2a9f7e11")
        assert again == first
        (reply,) = chat.say(process, "comment faire la demande ?")
        assert reply["data"]["office"]["id"] == "mersch"


def test_the_process_calls_nobody_outside(tmp_path: Path) -> None:
    record = tmp_path / "calls"
    command = [sys.executable, str(Path(__file__).parent / "audited.py"), str(record)]
    with serving(tmp_path, command) as process:
        chat = Chat(process, "lb")
        assert chat.say(process, "Wéi eng Pabeieren muss ech matbréngen?")[0]["topic"] == "ask_documents"
    outside = [line for line in record.read_text().splitlines() if "127.0.0.1" not in line]
    assert outside == []


def test_what_a_resident_wrote_is_in_no_log_and_after_erasing_in_no_file(tmp_path: Path) -> None:
    canary = "Kanarienvogel Zwiebelkuchen"
    with serving(tmp_path, HELLEF_LOG_LEVEL="debug") as process:
        chat = Chat(process, "de")
        chat.say(process, f"Ich heiße {canary} und suche Hilfe")
        assert canary in chat.export(process)
        assert httpx.delete(f"{process.url}{chat.path}", headers=chat.headers).status_code == httpx.codes.OK
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert files
        for path in files:
            assert b"Zwiebelkuchen" not in path.read_bytes(), path.name


def test_the_rest_channel_speaks_rasas_shape(tmp_path: Path) -> None:
    token = "a-token-for-the-rest-channel"
    with serving(tmp_path, HELLEF_REST_TOKEN=token) as process:
        said = {"sender": "partner", "message": "Which social office is for Esch?"}
        headers = {"Authorization": f"Bearer {token}"}
        (message,) = httpx.post(f"{process.url}/webhooks/rest/webhook", json=said, headers=headers).json()
        assert message["recipient_id"] == "partner"
        assert message["custom"]["question"] == "office.commune"
        assert [button["title"] for button in message["buttons"]] == ["Esch-sur-Alzette", "Esch-sur-Sûre"]
