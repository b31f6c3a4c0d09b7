"""POST /api/v1/conversations: a conversation begins."""

from typing import Annotated

from fastapi import APIRouter, Body, Depends, Request

from bot.replies import as_lang
from bot.web.front import FrontDep, count_conversation
from bot.web.languages import preferred
from bot.web.problems import BAD_JSON, INTERNAL, INVALID, TOO_LARGE, TOO_MANY, documented
from bot.web.schemas import ConversationModel, ConversationRequest, MessageModel

router = APIRouter(prefix="/api/v1", tags=["chat"])


@router.post(
    "/conversations",
    status_code=201,
    summary="Start a conversation",
    dependencies=[Depends(count_conversation)],
    responses=documented(BAD_JSON, TOO_LARGE, INVALID, TOO_MANY, INTERNAL),
)
async def start_conversation(
    request: Request, front: FrontDep, wish: Annotated[ConversationRequest | None, Body()] = None
) -> ConversationModel:
    """Start a conversation and get the assistant's first words, its id and the token that opens it."""
    wish = wish or ConversationRequest()
    lang = wish.lang or preferred(request.headers.get("accept-language"))
    request.state.lang = lang
    conversation, token, messages = await front.turns.start(lang, wish.mode)
    return ConversationModel.model_construct(
        conversation_id=conversation.id,
        token=token,
        lang=as_lang(conversation.lang),
        messages=[MessageModel.of(message) for message in messages],
    )
