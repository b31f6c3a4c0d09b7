"""Problem documents (RFC 9457): what went wrong with a request, in the resident's language."""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException

from bot.replies import Lang, as_lang
from bot.texts import Texts
from bot.web.languages import preferred

log = logging.getLogger(__name__)
MEDIA_TYPE = "application/problem+json"
CONVERSATION_PATH = re.compile(r"/api/v1/conversations/([A-Za-z0-9_-]{1,64})(?:/|$)")


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its status, its title for developers and the text for the resident."""

    status: int
    title: str
    text_id: str

    @property
    def type(self) -> str:
        """The URI that names this kind."""
        return f"urn:hellef:{self.text_id.replace('-', ':', 1)}"


BAD_JSON = Kind(400, "The body is not JSON", "problem-bad-json")
INVALID = Kind(422, "The request does not have the right shape", "problem-invalid")
NO_TOKEN = Kind(401, "The token is missing or wrong", "problem-no-token")
UNKNOWN_CONVERSATION = Kind(404, "There is no such conversation", "problem-unknown-conversation")
NOT_FOUND = Kind(404, "There is nothing at this address", "problem-not-found")
METHOD = Kind(405, "The address does not take this method", "problem-method")
TOO_LARGE = Kind(413, "The body is too large", "problem-too-large")
TOO_MANY = Kind(429, "Too many requests", "problem-too-many")
INTERNAL = Kind(500, "Something failed on our side", "problem-internal")
BY_STATUS = {kind.status: kind for kind in (BAD_JSON, NO_TOKEN, NOT_FOUND, METHOD, TOO_LARGE, INVALID, TOO_MANY)}


class Problem(Exception):
    """Raised to answer a request with a problem document of `kind`; `headers` go on the response."""

    def __init__(self, kind: Kind, headers: Mapping[str, str] | None = None, **variables: Any) -> None:
        super().__init__(kind.text_id)
        self.kind = kind
        self.headers = dict(headers or {})
        self.variables = variables


class FieldError(BaseModel):
    """What is wrong with one field; never repeats what was sent."""

    pointer: str = Field(description="JSON pointer to the field", examples=["#/client_id"])
    detail: str


class ProblemDocument(BaseModel):
    """A problem document after RFC 9457."""

    model_config = ConfigDict(title="Problem")

    type: str = Field(description="Names the kind of problem", examples=[UNKNOWN_CONVERSATION.type])
    title: str = Field(description="The kind of problem, in English")
    status: int
    detail: str = Field(description="What happened and what to do, for the resident and in their language")
    lang: Lang = Field(description="The language of `detail`")
    errors: list[FieldError] | None = Field(None, description="The fields that are wrong, for status 422")


def documented(*kinds: Kind) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that can answer with these problems, for the API's description."""
    schema = {"$ref": "#/components/schemas/ProblemDocument"}
    return {
        kind.status: {
            "description": kind.title,
            "content": {MEDIA_TYPE: {"schema": schema}},
            "model": ProblemDocument,
        }
        for kind in kinds
    }


class Problems:
    """Writes problem documents in the language of the resident they are for."""

    def __init__(self, texts: Texts, lang_of_conversation: Callable[[str], Awaitable[str | None]]) -> None:
        self._texts = texts
        self._lang_of_conversation = lang_of_conversation

    async def response(
        self, request: Request, problem: Problem, errors: list[FieldError] | None = None
    ) -> JSONResponse:
        """The HTTP response that carries the problem document."""
        kind = problem.kind
        lang = await self._language(request)
        document = ProblemDocument(
            type=kind.type,
            title=kind.title,
            status=kind.status,
            detail=self._texts.format(lang, kind.text_id, **problem.variables),
            lang=lang,
            errors=errors,
        )
        headers = {"Content-Language": lang, **problem.headers}
        return JSONResponse(document.model_dump(exclude_none=True), kind.status, headers, MEDIA_TYPE)

    async def _language(self, request: Request) -> Lang:
        """The language of the conversation in the path if there is one, else the browser's."""
        known: Lang | None = getattr(request.state, "lang", None)
        if known:
            return known
        browsers = preferred(request.headers.get("accept-language"))
        in_path = CONVERSATION_PATH.match(request.url.path)
        if in_path is None:
            return browsers
        try:
            return as_lang(await self._lang_of_conversation(in_path[1]), browsers)
        except Exception as error:
            # Often the database is the very problem to be reported.
            log.warning("the language for a problem is not known", extra={"error": type(error).__name__})
            return browsers

    def install(self, app: FastAPI) -> None:
        """Make the app answer everything that goes wrong with a problem document."""

        async def on_problem(request: Request, error: Problem) -> JSONResponse:
            return await self.response(request, error)

        async def on_http(request: Request, error: HTTPException) -> JSONResponse:
            return await self.response(request, Problem(BY_STATUS.get(error.status_code, INTERNAL), error.headers))

        async def on_invalid(request: Request, error: RequestValidationError) -> JSONResponse:
            found = error.errors()
            if any(item["type"] == "json_invalid" for item in found):
                return await self.response(request, Problem(BAD_JSON))
            # Only where and what: pydantic's own report would send back, and log, what the resident wrote.
            errors = [FieldError(pointer=_pointer(item["loc"]), detail=str(item["msg"])) for item in found]
            return await self.response(request, Problem(INVALID), errors)

        handlers: dict[type[Exception], Any] = {
            Problem: on_problem,
            HTTPException: on_http,
            RequestValidationError: on_invalid,
        }
        for exception, handler in handlers.items():
            app.add_exception_handler(exception, handler)


def _pointer(location: tuple[Any, ...]) -> str:
    place, *path = location
    return "/".join(["#", *map(str, path)]) if place == "body" else f"{place}/{'/'.join(map(str, path))}"
