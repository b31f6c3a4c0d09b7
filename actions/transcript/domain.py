"""Conversations, messages and turns, without a database."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Role = Literal["resident", "assistant", "staff", "system"]
Channel = Literal["web", "rest"]


class ConversationGone(LookupError):
    """The conversation does not exist, or no longer."""


@dataclass(frozen=True)
class Conversation:
    """One conversation. Only the hash of its token is kept: who reads the database can't speak for the resident."""

    id: str
    channel: Channel
    token_hash: str
    lang: str
    mode: str
    created: datetime
    last_seen: datetime
    last_seq: int = 0

    def opened_by(self, token: str) -> bool:
        """Whether `token` is the one given out for this conversation. A conversation without a token opens for none."""
        return bool(self.token_hash) and hmac.compare_digest(self.token_hash, token_hash(token))


@dataclass(frozen=True)
class Draft:
    """A message before it has its place in the conversation."""

    role: Role
    lang: str
    text: str
    buttons: tuple[dict[str, str], ...] = ()
    topic: str | None = None
    question: str | None = None
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Message(Draft):
    """A message in its place: `seq` counts from 1 in its conversation; `at` is when it was said."""

    seq: int = field(kw_only=True)
    at: datetime = field(kw_only=True)


@dataclass(frozen=True)
class Seen:
    """What is there when a message arrives.

    `lang` is the conversation's language, `answer` what this very message was answered before, None for a new one.
    """

    lang: str
    answer: tuple[Message, ...] | None


@dataclass(frozen=True)
class Erased:
    """How much was erased."""

    messages: int
    turns: int


def new_id() -> str:
    """A conversation id nobody can guess (144 bits)."""
    return secrets.token_urlsafe(18)


def new_token() -> str:
    """A token for one conversation (256 bits)."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
