"""What the routes share, and how a route gets at it."""

import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from actions.booking.secrecy import Secrecy, open_secrecy
from actions.transcript import repository
from actions.transcript.domain import Conversation
from bot.replies import Assistant, as_lang
from bot.settings import Settings
from bot.texts import Texts
from bot.web.database import Database
from bot.web.doors import Doors
from bot.web.limits import Limiter
from bot.web.live import Hub
from bot.web.metrics import Metrics
from bot.web.problems import NO_TOKEN, UNKNOWN_CONVERSATION, Problem
from bot.web.turns import Turns

CONVERSATION_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Front:
    """Everything one app works with."""

    settings: Settings
    assistant: Assistant
    texts: Texts
    database: Database
    hub: Hub
    limiter: Limiter
    metrics: Metrics
    doors: Doors
    turns: Turns


def secrecy_of(front: Front) -> Secrecy:
    """The secrecy under the keys of the settings."""
    keys = tuple(key.get_secret_value() for key in front.settings.secret_keys)
    return open_secrecy(keys, front.settings.data_dir)


async def front_of(request: Request) -> Front:
    """The app's front."""
    front: Front = request.app.state.front
    return front


FrontDep = Annotated[Front, Depends(front_of)]
bearer = HTTPBearer(auto_error=False, description="The token that came with the conversation")
Bearer = Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]


async def count_message(request: Request) -> None:
    """Count a request against the address's messages. Raises Problem TOO_MANY."""
    front: Front = request.app.state.front
    await front.limiter.check("messages", request.client.host if request.client else None)


async def count_conversation(request: Request) -> None:
    """Count a request against the address's new conversations. Raises Problem TOO_MANY."""
    front: Front = request.app.state.front
    await front.limiter.check("conversations", request.client.host if request.client else None)


async def opened(conversation_id: str, request: Request, credentials: Bearer) -> Conversation:
    """The conversation in the path, opened by the bearer token. Raises Problem for an unknown one or a wrong token."""
    front: Front = request.app.state.front
    found = None
    if CONVERSATION_ID.fullmatch(conversation_id):
        found = await front.database.read(repository.find, conversation_id)
    if found is None or found.channel != "web":
        raise Problem(UNKNOWN_CONVERSATION)
    if credentials is None or not found.opened_by(credentials.credentials):
        raise Problem(NO_TOKEN, {"WWW-Authenticate": "Bearer"})
    request.state.lang = as_lang(found.lang)
    front.doors.remember(found)
    return found


async def entered(conversation_id: str, request: Request, credentials: Bearer) -> str:
    """The id of the conversation in the path, opened by the token: `opened` without looking in the database twice.

    Ids and tokens never change, so who was let in before is let in; that a conversation was erased meanwhile shows
    when the turn begins. Raises Problem as `opened` does.
    """
    front: Front = request.app.state.front
    known = front.doors.get(conversation_id)
    if known is not None and credentials is not None and known.opened_by(credentials.credentials):
        return conversation_id
    return (await opened(conversation_id, request, credentials)).id


Opened = Annotated[Conversation, Depends(opened)]
Entered = Annotated[str, Depends(entered)]
