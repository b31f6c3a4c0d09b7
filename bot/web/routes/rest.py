"""POST /webhooks/rest/webhook: Rasa's REST channel, for other programs that talk to the assistant."""

import hashlib
import hmac
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from actions.transcript.domain import ConversationGone
from bot.web.front import FrontDep
from bot.web.languages import preferred
from bot.web.problems import (
    BAD_JSON,
    INTERNAL,
    INVALID,
    NO_TOKEN,
    NOT_FOUND,
    TOO_LARGE,
    UNKNOWN_CONVERSATION,
    Problem,
    documented,
)
from bot.web.schemas import ButtonModel, RestMessage, RestReply

router = APIRouter(tags=["rest channel"])
channel_token = HTTPBearer(auto_error=False, scheme_name="RestChannel", description="The secret HELLEF_REST_TOKEN")


async def allowed(
    front: FrontDep, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(channel_token)]
) -> None:
    """Raises Problem NOT_FOUND when the channel is off, NO_TOKEN for a wrong token."""
    if front.settings.rest_token is None:
        raise Problem(NOT_FOUND)
    given = credentials.credentials.encode() if credentials else b""
    if not hmac.compare_digest(given, front.settings.rest_token.get_secret_value().encode()):
        raise Problem(NO_TOKEN, {"WWW-Authenticate": "Bearer"})


@router.post(
    "/webhooks/rest/webhook",
    summary="Say something (Rasa REST channel)",
    dependencies=[Depends(allowed)],
    responses=documented(BAD_JSON, NO_TOKEN, NOT_FOUND, TOO_LARGE, INVALID, INTERNAL),
)
async def webhook(request: Request, front: FrontDep, body: RestMessage) -> list[RestReply]:
    """Answer a message of `sender`. The caller tells its users that they talk to a machine."""
    conversation_id = conversation_of(body.sender)
    lang = preferred(request.headers.get("accept-language"))
    conversation = await front.turns.start_named(conversation_id, "rest", lang)
    try:
        # As in Rasa, what begins with a slash is the payload of a button.
        is_payload = body.message.startswith("/")
        answer = await front.turns.say(conversation.id, body.message, str(uuid4()), payload=is_payload)
    except ConversationGone:
        raise Problem(UNKNOWN_CONVERSATION) from None
    return [
        RestReply(
            recipient_id=body.sender,
            text=message.text,
            buttons=[ButtonModel(**button) for button in message.buttons],
            custom={name: getattr(message, name) for name in ("lang", "topic", "question", "data")},
        )
        for message in answer
    ]


def conversation_of(sender: str) -> str:
    """The conversation of a sender: its own name space, so that no sender can name a conversation of the web."""
    return "rest-" + hashlib.sha256(sender.encode("utf-8", "surrogatepass")).hexdigest()[:48]
