"""The outermost layer: headers for safety, the size of bodies, one log line per request, nothing left unanswered."""

import logging
import time
from collections.abc import Mapping

from fastapi import Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.metrics import Metrics
from bot.web.problems import INTERNAL, TOO_LARGE, Problem, Problems

log = logging.getLogger(__name__)

# Ten thousand characters, each written as two JSON escapes, still get a kind answer and not a 413.
MAX_BODY_BYTES = 128 * 1024


def security_headers(sites: tuple[str, ...]) -> Mapping[str, str]:
    """The headers of every response; `sites` may show our pages in a frame."""
    ancestors = " ".join(("'self'", *sites))
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        f"base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"
    )
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }


class Edge:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp, *, problems: Problems, metrics: Metrics, sites: tuple[str, ...]) -> None:
        self.app = app
        self._problems = problems
        self._metrics = metrics
        self._headers = security_headers(sites)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            await self._bounded(scope, receive, send_with_headers)
        except Exception as error:
            self._metrics.errors.labels("request").inc()
            log.error("a request failed", exc_info=error, extra={"route": _route(scope)})
            if status:
                raise
            await self._problem(scope, receive, send_with_headers, Problem(INTERNAL))
        finally:
            self._metrics.responses.labels(f"{status // 100}xx").inc()
            took = round((time.perf_counter() - began) * 1000, 1)
            line = {"method": scope["method"], "route": _route(scope), "status": status, "ms": took}
            log.info("request", extra=line)

    async def _bounded(self, scope: Scope, receive: Receive, send: Send) -> None:
        announced = Headers(scope=scope).get("content-length", "0")
        if announced.isdigit() and int(announced) > MAX_BODY_BYTES:
            await self._problem(scope, receive, send, Problem(TOO_LARGE, {"Connection": "close"}))
            return
        received = 0

        async def receive_counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > MAX_BODY_BYTES:
                raise HTTPException(413)
            return message

        await self.app(scope, receive_counted, send)

    async def _problem(self, scope: Scope, receive: Receive, send: Send, problem: Problem) -> None:
        response = await self._problems.response(Request(scope), problem)
        await response(scope, receive, send)


def _route(scope: Scope) -> str:
    """The pattern of the address, not the address: that would name the conversation."""
    return str(getattr(scope.get("route"), "path", "none"))
