"""Figures for Prometheus, served on an address of their own. Nothing in them points to a person."""

import logging
from collections.abc import Iterable
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector

from bot.replies import Reply

log = logging.getLogger(__name__)
BUCKETS = (0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0)


class Metrics:
    """The counters of one app; each app has its own, so that tests can have several."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        self.turn_seconds = Histogram(
            "hellef_turn_seconds", "Time from a message to its answer", buckets=BUCKETS, registry=self.registry
        )
        self.turns = Counter(
            "hellef_turns", "Turns by language and topic answered", ["lang", "topic"], registry=self.registry
        )
        self.refused = Counter(
            "hellef_refused_messages", "Messages answered without the assistant", ["reason"], registry=self.registry
        )
        self.conversations = Counter(
            "hellef_conversations", "Conversations started", ["lang", "mode"], registry=self.registry
        )
        self.erased = Counter("hellef_erased_conversations", "Conversations erased", ["why"], registry=self.registry)
        self.mails = Counter("hellef_mails", "E-mails taken by the mail server", ["kind"], registry=self.registry)
        self.responses = Counter(
            "hellef_http_responses", "HTTP responses by class of status", ["status"], registry=self.registry
        )
        self.sweeps = Counter("hellef_retention_sweeps", "Sweeps for what is to be erased", registry=self.registry)
        self.errors = Counter("hellef_errors", "Failures on our side", ["where"], registry=self.registry)
        self.listeners = 0
        self._server: Any = None

    def answered(self, replies: Iterable[Reply], lang: str, seconds: float) -> None:
        """Count one turn: by its first topic, else as a question asked, else as a fallback."""
        said = list(replies)
        topic = next((reply.topic for reply in said if reply.topic), None)
        if topic is None:
            topic = "question" if any(reply.question for reply in said) else "fallback"
        self.turn_seconds.observe(seconds)
        self.turns.labels(lang, topic).inc()

    def serve(self, host: str, port: int) -> None:
        """Listen on that address; port 0 does nothing. A port that is taken is logged and not fatal."""
        if port == 0:
            return
        try:
            self._server, self._thread = start_http_server(port, host, self.registry)
        except OSError as error:
            log.error("metrics are not served: %s", error.strerror, extra={"host": host, "port": port})

    def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()
            self._server = None
