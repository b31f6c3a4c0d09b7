"""The logs: JSON, useful, and without a word of what residents write."""

import io
import json
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.logs import configure_logs
from bot.settings import Settings
from integration.web.serving import Chat, served

CANARY = "canary-4711"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything logged, at the most talkative level; the logging of the test run is put back afterwards."""
    root = logging.getLogger()
    handlers, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    levels = {name: logging.getLogger(name).level for name in ("bot", "actions", "hellef", "uvicorn", "alembic")}
    stream = io.StringIO()
    configure_logs("debug", stream)
    yield stream
    logging.captureWarnings(False)
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)
    logging.raiseExceptions = raising
    structlog.reset_defaults()


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_conversation_with_all_its_troubles_leaves_no_word_in_the_logs(
    log: io.StringIO, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with served(Settings(data_dir=tmp_path, metrics_port=0)) as site, site.client() as client:
        chat = Chat(client)
        chat.say(f"papers {CANARY}")
        chat.say(CANARY * 500)
        chat.post(payload=f"/{CANARY}")
        chat.post(client_id=CANARY, text=CANARY)
        client.post(f"{chat.path}/messages", content=f"{{{CANARY}", headers=chat.headers)
        client.get(f"/{CANARY}?q={CANARY}")
        site.assistant.failing = True
        assert chat.post(text=CANARY).status_code == 500
        site.assistant.failing = False
        chat.say("erase")
    printed = capfd.readouterr()
    everything = log.getvalue() + printed.out + printed.err
    assert CANARY not in everything
    assert chat.id not in everything
    assert chat.headers["Authorization"].split()[1] not in everything
    requests = [line for line in lines(log) if line["event"] == "request"]
    assert {"method": "POST", "route": "/api/v1/conversations/{conversation_id}/messages", "status": 200}.items() <= (
        requests[1].items()
    )
    failures = [line for line in lines(log) if line["event"] == "a request failed"]
    assert failures[0]["error"] == "RuntimeError"
    assert any("fake.py" in place for place in failures[0]["trace"])


def test_what_libraries_say_is_reduced_to_where_they_said_it(log: io.StringIO) -> None:
    logging.getLogger("rasa.core.processor").warning("cannot parse %s", CANARY)
    logging.getLogger("sqlalchemy.engine").error(f"parameters: {CANARY}")
    structlog.get_logger("rasa").warning("processor.message.parse", text=CANARY, event_info=f"got {CANARY}")
    structlog.get_logger("rasa").error(f"free words {CANARY}", text=CANARY)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"odd: {CANARY}", UserWarning, stacklevel=1)
    try:
        raise ValueError(CANARY)
    except ValueError:
        logging.getLogger("rasa").exception("failed with %s", CANARY)
        structlog.get_logger("rasa").exception("some.event", text=CANARY)
    assert CANARY not in log.getvalue()
    found = lines(log)
    assert len(found) == 7
    assert found[0]["logger"] == "rasa.core.processor"
    assert found[0]["where"].startswith("test_logs:")
    assert "processor.message.parse" in [line["event"] for line in found]
    assert [line["error"] for line in found if "error" in line] == ["ValueError", "ValueError"]


def test_what_libraries_whisper_is_not_written_at_all(log: io.StringIO) -> None:
    logging.getLogger("rasa").info("parsed %s", CANARY)
    structlog.get_logger("rasa").debug("processor.message.parse", text=CANARY)
    assert log.getvalue() == ""


def test_our_own_lines_are_json_with_their_figures(log: io.StringIO) -> None:
    logging.getLogger("bot.web").info("swept %d", 3, extra={"count": 3})
    (line,) = lines(log)
    assert line["event"] == "swept 3"
    assert line["count"] == 3
    assert line["level"] == "info"
    assert line["at"].endswith("+00:00")


def test_a_line_that_can_not_be_formatted_does_not_spill_its_arguments(
    log: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("bot.web").info("%d", CANARY)
    assert CANARY not in log.getvalue() + capfd.readouterr().err


def test_the_level_is_ours_to_choose(log: io.StringIO) -> None:
    configure_logs("error", log)
    logging.getLogger("bot.web").warning("unheard")
    assert log.getvalue() == ""
