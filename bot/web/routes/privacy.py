"""Show and erase what is held of a conversation."""

from datetime import timedelta

from fastapi import APIRouter, Depends, Response

from actions.store.base import utc_now
from actions.transcript import repository
from bot.replies import as_lang
from bot.web.front import FrontDep, Opened, count_message
from bot.web.problems import INTERNAL, NO_TOKEN, TOO_MANY, UNKNOWN_CONVERSATION, documented
from bot.web.schemas import ExportModel, HeldMessageModel, MessageModel, ReceiptModel

router = APIRouter(prefix="/api/v1", tags=["privacy"], dependencies=[Depends(count_message)])
PROBLEMS = documented(NO_TOKEN, UNKNOWN_CONVERSATION, TOO_MANY, INTERNAL)


@router.get("/conversations/{conversation_id}/export", summary="See everything held", responses=PROBLEMS)
async def export(conversation: Opened, front: FrontDep, response: Response) -> ExportModel:
    """Everything held of the conversation: what was said and what the dialogue engine remembers."""
    messages = await front.database.read(repository.messages_after, conversation.id, 0)
    response.headers["Content-Disposition"] = 'attachment; filename="hellef.json"'
    return ExportModel(
        conversation_id=conversation.id,
        lang=as_lang(conversation.lang),
        mode=conversation.mode,
        created=conversation.created,
        last_seen=conversation.last_seen,
        erased_after=conversation.last_seen + timedelta(days=front.settings.retention_days),
        exported_at=utc_now(),
        messages=[
            HeldMessageModel.model_construct(**dict(MessageModel.of(message)), at=message.at) for message in messages
        ],
        dialogue=await front.assistant.held(conversation.id),
    )


@router.delete("/conversations/{conversation_id}", summary="Erase everything", responses=PROBLEMS)
async def erase(conversation: Opened, front: FrontDep) -> ReceiptModel:
    """Erase the conversation everywhere, at once and for good. The receipt says what was erased."""
    return await front.turns.erase(conversation.id)
