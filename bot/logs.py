"""Logs: one JSON object per line on standard error, and no word of what residents write.

Our own modules never log a message. Libraries might, in their text, in an exception or in structlog's fields; so of
theirs only the place and the level are written, and of an exception only its type and where it came from.
"""

import json
import logging
import re
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from datetime import UTC, datetime
from typing import Any, TextIO

import structlog

# Loggers whose messages are known to hold no message of a resident.
TRUSTED = ("bot", "actions", "hellef", "uvicorn", "alembic")
STATIC_EVENT = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}


class JsonFormatter(logging.Formatter):
    """A log record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name.split(".")[0] in TRUSTED:
            line["event"] = record.getMessage()
            line |= {key: value for key, value in vars(record).items() if key not in _STANDARD}
        else:
            event = getattr(record, "static_event", None)
            line["event"] = event or "a message of a library, not shown because it may quote a resident"
            line["where"] = f"{record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["trace"] = _places(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=str)


def _places(error: BaseException | None) -> list[str]:
    """Where an exception and its causes came from, without their texts: those may quote what was sent."""
    places: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        places.append(type(error).__name__ + (f": {error.strerror}" if isinstance(error, OSError) else ""))
        frames = traceback.extract_tb(error.__traceback__)
        places += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]]
        error = error.__cause__ or error.__context__
    return places


def _only_static(_: Any, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """structlog: keep the name of an event if it is one, and nothing of its fields."""
    name = str(event.get("event", ""))
    kept: dict[str, Any] = {"event": "structlog"}
    if STATIC_EVENT.fullmatch(name):
        kept["static_event"] = name
    if event.get("exc_info"):
        kept["exc_info"] = event["exc_info"]
    return kept


def configure_logs(level: str = "info", stream: TextIO | None = None) -> None:
    """Set up all logging of the process. Call it before Rasa is imported; `level` is ours, libraries: warnings only."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    for name in TRUSTED:
        logging.getLogger(name).setLevel(level.upper())
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # uvicorn's access log holds addresses and paths; the edge writes a line of its own.
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"
    logging.captureWarnings(True)
    # A record that can't be formatted would be printed with all that is in it.
    logging.raiseExceptions = False
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, _only_static, structlog.stdlib.render_to_log_kwargs],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
