"""The tables of the transcript."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Text

from actions.store.base import Base, UtcDateTime


def _conversation_key() -> Column[str]:
    return Column(String(64), ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True)


class ConversationRow(Base):
    """A conversation; `last_seq` is the number of its last message."""

    __tablename__ = "conversations"

    id = Column(String(64), primary_key=True)
    channel = Column(String(8), nullable=False)
    token_hash = Column(String(64), nullable=False)
    lang = Column(String(2), nullable=False)
    mode = Column(String(8), nullable=False)
    last_seq = Column(Integer, nullable=False)
    created = Column(UtcDateTime, nullable=False)
    last_seen = Column(UtcDateTime, nullable=False, index=True)


class TurnRow(Base):
    """A turn that was answered; the client's id makes it unique, so that a resend does nothing twice."""

    __tablename__ = "turns"

    conversation_id = _conversation_key()
    client_id = Column(String(36), primary_key=True)
    finished = Column(UtcDateTime, nullable=False)


class MessageRow(Base):
    """A message; `client_id` names the turn it belongs to, None outside of turns."""

    __tablename__ = "messages"

    conversation_id = _conversation_key()
    seq = Column(Integer, primary_key=True)
    client_id = Column(String(36))
    at = Column(UtcDateTime, nullable=False)
    role = Column(String(9), nullable=False)
    lang = Column(String(2), nullable=False)
    text = Column(Text, nullable=False)
    buttons = Column(JSON, nullable=False)
    topic = Column(String(64))
    question = Column(String(64))
    data = Column(JSON, nullable=False)


CONVERSATIONS = ConversationRow.__table__
TURNS = TurnRow.__table__
MESSAGES = MessageRow.__table__
