"""Keeps transcripts in the database. Every function works in the session, and the transaction, of its caller.

The statements are made once: SQLAlchemy then finds their compiled form without looking through them again, which
is most of what a turn costs here.
"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from actions.transcript.domain import Conversation, ConversationGone, Draft, Erased, Message, Seen
from actions.transcript.tables import CONVERSATIONS, MESSAGES, TURNS

_MESSAGE_COLUMNS = [
    MESSAGES.c[name] for name in ("role", "lang", "text", "buttons", "topic", "question", "data", "seq", "at")
]
_OF_CONVERSATION = MESSAGES.c.conversation_id == bindparam("conversation")

_CREATE = insert(CONVERSATIONS)
_FIND = select(CONVERSATIONS).where(CONVERSATIONS.c.id == bindparam("conversation"))
_LOOK = (
    select(CONVERSATIONS.c.lang, TURNS.c.finished)
    .outerjoin(TURNS, and_(TURNS.c.conversation_id == CONVERSATIONS.c.id, TURNS.c.client_id == bindparam("client")))
    .where(CONVERSATIONS.c.id == bindparam("conversation"))
)
_LOCK = select(CONVERSATIONS.c.last_seq).where(CONVERSATIONS.c.id == bindparam("conversation")).with_for_update()
_SEEN = (
    update(CONVERSATIONS)
    .where(CONVERSATIONS.c.id == bindparam("conversation"))
    .values(last_seq=bindparam("seq"), last_seen=bindparam("now"), lang=bindparam("spoken"))
)
# A turn that is there already stays as it is; the dialects agree on this, SQLAlchemy writes it for each.
_CLAIM_TURN = {
    "sqlite": sqlite.insert(TURNS).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(TURNS).on_conflict_do_nothing(),
}
_ADD_MESSAGES = insert(MESSAGES)
_AFTER = select(*_MESSAGE_COLUMNS).where(_OF_CONVERSATION, MESSAGES.c.seq > bindparam("after")).order_by(MESSAGES.c.seq)
_ANSWER = (
    select(*_MESSAGE_COLUMNS)
    .where(_OF_CONVERSATION, MESSAGES.c.client_id == bindparam("client"), MESSAGES.c.role != "resident")
    .order_by(MESSAGES.c.seq)
)
_OFFERS = (
    select(MESSAGES.c.buttons).where(_OF_CONVERSATION, MESSAGES.c.role != "resident").order_by(MESSAGES.c.seq.desc())
)


def create(session: Session, conversation: Conversation, words: Sequence[Draft] = ()) -> list[Message]:
    """Store a new conversation with its first words; returns these as messages."""
    session.execute(_CREATE, asdict(conversation) | {"last_seq": len(words)})
    messages = [Message(**vars(draft), seq=seq, at=conversation.created) for seq, draft in enumerate(words, 1)]
    _add(session, conversation.id, None, messages)
    return messages


def find(session: Session, conversation_id: str) -> Conversation | None:
    """The conversation of that id, None when there is none."""
    row = session.execute(_FIND, {"conversation": conversation_id}).mappings().first()
    return Conversation(**row) if row else None


def look(session: Session, conversation_id: str, client_id: str) -> Seen:
    """The conversation's language, and the answer to the turn of that `client_id` if it was answered before.

    Raises ConversationGone.
    """
    row = session.execute(_LOOK, {"conversation": conversation_id, "client": client_id}).first()
    if row is None:
        raise ConversationGone(conversation_id)
    return Seen(row.lang, _answer(session, conversation_id, client_id) if row.finished else None)


def record_turn(
    session: Session,
    conversation_id: str,
    client_id: str,
    *,
    said: Draft | None,
    answer: Sequence[Draft],
    now: datetime,
) -> tuple[Message, ...]:
    """Store a turn in one piece: what was said (None keeps nothing of it) and the answer, which is returned.

    When the turn is there already, nothing is stored and the answer that is there is returned. Until it is stored
    nothing is: a turn that a crash cut off is simply done when it is sent again. Raises ConversationGone.
    """
    last_seq = session.execute(_LOCK, {"conversation": conversation_id}).scalar()
    if last_seq is None:
        raise ConversationGone(conversation_id)
    claim = _CLAIM_TURN[session.get_bind().dialect.name]
    turn = {"conversation_id": conversation_id, "client_id": client_id, "finished": now}
    if session.execute(claim, turn).rowcount == 0:
        return _answer(session, conversation_id, client_id)
    drafts = [*([said] if said else []), *answer]
    messages = [Message(**vars(draft), seq=seq, at=now) for seq, draft in enumerate(drafts, last_seq + 1)]
    _add(session, conversation_id, client_id, messages)
    seen = {"conversation": conversation_id, "seq": last_seq + len(messages), "now": now}
    if messages:
        session.execute(_SEEN, seen | {"spoken": messages[-1].lang})
    return tuple(messages[1:] if said else messages)


def messages_after(session: Session, conversation_id: str, seq: int) -> list[Message]:
    """The messages after number `seq`, in order; all for 0."""
    return _messages(session, _AFTER, {"conversation": conversation_id, "after": seq})


def offered_title(session: Session, conversation_id: str, payload: str) -> str | None:
    """What the button with that payload said when it was last offered in the conversation; None when it never was."""
    for (buttons,) in session.execute(_OFFERS, {"conversation": conversation_id}):
        for button in buttons:
            if button["payload"] == payload:
                return str(button["title"])
    return None


def typed_button(session: Session, conversation_id: str, text: str) -> str | None:
    """The payload of the button among those offered last whose words somebody typed; None when they are no button's."""
    typed = text.strip().rstrip(".!").casefold()
    for (buttons,) in session.execute(_OFFERS, {"conversation": conversation_id}):
        if buttons:
            return next((str(one["payload"]) for one in buttons if str(one["title"]).casefold() == typed), None)
    return None


def idle_since(session: Session, before: datetime, limit: int) -> list[str]:
    """Ids of at most `limit` conversations in which nothing was said since `before`, the oldest first."""
    stale = CONVERSATIONS.c.last_seen < before
    query = select(CONVERSATIONS.c.id).where(stale).order_by(CONVERSATIONS.c.last_seen).limit(limit)
    return list(session.execute(query).scalars())


def erase(session: Session, conversation_id: str) -> Erased:
    """Delete the conversation with all that was said in it. Erasing what is not there erases nothing."""
    counts = {
        table.name: session.execute(delete(table).where(table.c.conversation_id == conversation_id)).rowcount
        for table in (MESSAGES, TURNS)
    }
    session.execute(delete(CONVERSATIONS).where(CONVERSATIONS.c.id == conversation_id))
    return Erased(**counts)


def _add(session: Session, conversation_id: str, client_id: str | None, messages: Sequence[Message]) -> None:
    if messages:
        place = {"conversation_id": conversation_id, "client_id": client_id}
        session.execute(_ADD_MESSAGES, [vars(message) | place for message in messages])


def _answer(session: Session, conversation_id: str, client_id: str) -> tuple[Message, ...]:
    return tuple(_messages(session, _ANSWER, {"conversation": conversation_id, "client": client_id}))


def _messages(session: Session, query: Any, values: dict[str, Any]) -> list[Message]:
    rows = session.execute(query, values).mappings()
    return [Message(**{**row, "buttons": tuple(row["buttons"])}) for row in rows]
