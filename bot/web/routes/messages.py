"""POST /api/v1/conversations/{id}/messages: the resident says something."""

from fastapi import APIRouter, Depends

from actions.transcript.domain import ConversationGone
from bot.web.front import Entered, FrontDep, count_message
from bot.web.problems import (
    BAD_JSON,
    INTERNAL,
    INVALID,
    NO_TOKEN,
    TOO_LARGE,
    TOO_MANY,
    UNKNOWN_CONVERSATION,
    Problem,
    documented,
)
from bot.web.schemas import MessageModel, MessageRequest, MessagesModel

router = APIRouter(prefix="/api/v1", tags=["chat"])


@router.post(
    "/conversations/{conversation_id}/messages",
    summary="Say something",
    dependencies=[Depends(count_message)],
    responses=documented(BAD_JSON, NO_TOKEN, UNKNOWN_CONVERSATION, TOO_LARGE, INVALID, TOO_MANY, INTERNAL),
)
async def say(conversation_id: Entered, front: FrontDep, said: MessageRequest) -> MessagesModel:
    """Send free text or a button's payload and get the answer.

    What can't be understood as a message (nothing in it, far too long, a button that was not offered) is
    answered kindly with status 200 and changes nothing in the dialogue.
    """
    is_payload = said.payload is not None
    words = said.payload if said.payload is not None else said.text or ""
    try:
        answer = await front.turns.say(conversation_id, words, str(said.client_id), payload=is_payload)
    except ConversationGone:
        raise Problem(UNKNOWN_CONVERSATION) from None
    return MessagesModel.model_construct(messages=[MessageModel.of(message) for message in answer])
