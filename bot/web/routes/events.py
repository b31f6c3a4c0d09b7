"""GET /api/v1/conversations/{id}/events: the conversation as server-sent events."""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent

from actions.transcript import repository
from bot.web.front import FrontDep, Opened
from bot.web.problems import INTERNAL, NO_TOKEN, UNKNOWN_CONVERSATION, documented
from bot.web.schemas import MessageModel

router = APIRouter(prefix="/api/v1", tags=["chat"])

RETRY_MILLISECONDS = 3_000
# A stream also looks by itself: another process may have written while Redis was away or is not used.
LOOK_SECONDS = 10.0
SEQ = re.compile(r"[0-9]{1,9}")


@router.get(
    "/conversations/{conversation_id}/events",
    summary="Follow a conversation",
    response_class=EventSourceResponse,
    responses={
        200: {"description": "Events: `id` is the message's `seq`, `data` the message"},
        **documented(NO_TOKEN, UNKNOWN_CONVERSATION, INTERNAL),
    },
)
async def follow(
    conversation: Opened,
    front: FrontDep,
    last_event_id: Annotated[
        str | None, Header(description="Number of the last message seen; 0 for all. Without it: only what comes")
    ] = None,
) -> AsyncIterator[ServerSentEvent]:
    """Every message of the conversation as it is said, the resident's own too.

    When the conversation is erased an event `erased` ends the stream.
    """
    seq = _number(last_event_id, conversation.last_seq)
    with front.hub.watch(conversation.id) as news:
        yield ServerSentEvent(comment="hellef", retry=RETRY_MILLISECONDS)
        while True:
            news.clear()
            for message in await front.database.read(repository.messages_after, conversation.id, seq):
                seq = message.seq
                yield ServerSentEvent(id=str(seq), data=MessageModel.of(message))
            if await front.database.read(repository.find, conversation.id) is None:
                yield ServerSentEvent(event="erased", data={})
                return
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    await news.wait()
            except TimeoutError:
                yield ServerSentEvent(comment="still here")


def _number(last_event_id: str | None, default: int) -> int:
    """The seq a client has seen; what is not one of our ids is treated as no id."""
    return int(last_event_id) if last_event_id and SEQ.fullmatch(last_event_id) else default
