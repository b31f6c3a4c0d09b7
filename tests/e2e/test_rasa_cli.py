"""The Rasa project stays a normal Rasa project: Rasa's own commands work on it unchanged."""

import subprocess
from pathlib import Path

import httpx
from conftest import unused_port

from e2e.serving import BIN, ROOT, environment, running

RASA = str(BIN / "rasa")


def rasa(*arguments: str, said: str | None = None) -> str:
    done = subprocess.run(
        [RASA, *arguments], cwd=ROOT, env=environment(), input=said, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def test_rasa_train_makes_a_model(tmp_path: Path) -> None:
    # One language of the four: the same project, a quarter of the time.
    data = ["--data", "data/nlu/lb", "data/stories"]
    rasa("train", "--config", "bot/config.yml", "--domain", "bot/domain", *data, "--out", str(tmp_path))
    assert list(tmp_path.glob("*.tar.gz"))


def test_rasa_test_core_finds_every_story_right(model: Path, tmp_path: Path) -> None:
    stories = "tests/dialogue/stories.yml"
    rasa("test", "core", "--model", str(model), "--stories", stories, "--out", str(tmp_path), "--no-plot")
    assert "None of the test stories failed" in (tmp_path / "failed_test_stories.yml").read_text()


def test_rasa_shell_answers_in_luxembourgish(model: Path) -> None:
    out = rasa(
        "shell",
        "--model",
        model,
        "--endpoints",
        "bot/endpoints.yml",
        said="Wéi eng Pabeieren muss ech matbréngen?\n/stop\n",
    )
    assert "Office" in out or "Pabeieren" in out


def test_rasa_run_beside_rasa_run_actions_finds_the_office(model: Path, tmp_path: Path) -> None:
    actions_port, port = unused_port(), unused_port()
    endpoints = tmp_path / "endpoints.yml"
    text = (ROOT / "bot/endpoints.yml").read_text(encoding="utf-8")
    assert ":5055" in text
    endpoints.write_text(text.replace(":5055", f":{actions_port}"), encoding="utf-8")
    actions = [RASA, "run", "actions", "--port", str(actions_port)]
    server = [RASA, "run", "--model", str(model), "--endpoints", str(endpoints), "--credentials", "bot/credentials.yml"]
    server += ["--port", str(port), "--enable-api"]
    with (
        running(actions, f"http://127.0.0.1:{actions_port}", "/health", tmp_path / "actions.log"),
        running(server, f"http://127.0.0.1:{port}", "/status", tmp_path / "server.log") as process,
    ):
        hook = f"{process.url}/webhooks/rest/webhook"
        said = {"sender": "a", "message": "Welches Sozialamt ist für Beckerich zuständig?"}
        answers = httpx.post(hook, json=said, timeout=60).json()
        assert any("Office social du canton de Redange" in answer.get("text", "") for answer in answers)
        assert any(answer["custom"]["lang"] == "de" for answer in answers if "custom" in answer)
        parsed = httpx.post(f"{process.url}/model/parse", json={"text": "Wat ass Sozialhëllef?"}, timeout=60).json()
        assert parsed["intent"]["name"] == "ask_social_aid"
        assert parsed["language"]["name"] == "lb"
        assert 0 < parsed["language"]["confidence"] <= 1
