"""What goes over the wire of the chat API."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from actions.transcript import domain
from bot.replies import Lang, as_lang


class ConversationRequest(BaseModel):
    """A wish to start a conversation."""

    lang: Lang | None = Field(None, description="Language of the page; null: the one the browser asks for, else French")
    mode: Literal["widget", "desk"] = Field("widget", description="`desk` for the shared computer at a counter")


class ButtonModel(BaseModel):
    """A choice offered with a message; its `payload` is sent back when it is chosen."""

    title: str
    payload: str


class MessageModel(BaseModel):
    """One message of a conversation."""

    seq: int = Field(description="Its number in the conversation, counted from 1")
    role: domain.Role
    lang: Lang
    text: str = Field(description="Plain text; anything that looks like HTML is text too")
    buttons: list[ButtonModel]
    topic: str | None = Field(description="The topic answered")
    question: str | None = Field(description="The question being asked")
    data: dict[str, Any] = Field(description="Extras: `sources`, `contacts`, `office`; `effect` is `erase` at the end")

    @classmethod
    def of(cls, message: domain.Message) -> "MessageModel":
        """The wire form of a message that comes from our own database, so it is not checked again."""
        buttons = [
            ButtonModel.model_construct(title=button["title"], payload=button["payload"]) for button in message.buttons
        ]
        return cls.model_construct(
            seq=message.seq,
            role=message.role,
            lang=as_lang(message.lang),
            text=message.text,
            buttons=buttons,
            topic=message.topic,
            question=message.question,
            data=message.data,
        )


class MessageRequest(BaseModel):
    """What the resident says: either `text` or the `payload` of a button."""

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {"required": ["text"], "properties": {"text": {"type": "string"}, "payload": {"type": "null"}}},
                {"required": ["payload"], "properties": {"payload": {"type": "string"}, "text": {"type": "null"}}},
            ]
        }
    )

    text: str | None = Field(None, description="Free text")
    payload: str | None = Field(None, description="The payload of a button offered in this conversation")
    client_id: UUID = Field(description="Made by the client for each message; sending it again gets the same answer")

    @model_validator(mode="after")
    def _one_of_both(self) -> "MessageRequest":
        if (self.text is None) == (self.payload is None):
            raise ValueError("either text or payload is needed, and not both")
        return self


class MessagesModel(BaseModel):
    """The answer to a message."""

    messages: list[MessageModel]


class ConversationModel(BaseModel):
    """A conversation just started."""

    conversation_id: str
    token: str = Field(description="Opens this conversation; sent as `Authorization: Bearer`. It is shown only here")
    lang: Lang
    messages: list[MessageModel] = Field(description="The assistant's first words")


class HeldMessageModel(MessageModel):
    """A message as it is stored."""

    at: datetime = Field(description="When it was said, UTC")


class ExportModel(BaseModel):
    """Everything held of a conversation."""

    conversation_id: str
    lang: Lang
    mode: str
    created: datetime
    last_seen: datetime
    erased_after: datetime = Field(description="When it is erased by itself if nothing more is said")
    exported_at: datetime
    messages: list[HeldMessageModel]
    dialogue: dict[str, Any] = Field(description="What the dialogue engine holds")


class ErasedCounts(BaseModel):
    """How much was erased."""

    messages: int
    turns: int
    dialogue: bool = Field(description="Whether the dialogue engine's memory of it was erased")


class ReceiptModel(BaseModel):
    """Receipt of an erasure. It is not kept: only who asked has it."""

    receipt: str
    conversation_id: str
    erased_at: datetime
    erased: ErasedCounts


class RestMessage(BaseModel):
    """A message in the shape of Rasa's REST channel."""

    sender: str = Field(min_length=1, max_length=256, description="Names the person at the caller's side")
    message: str = Field(description="Text, or the payload of a button offered before")


class RestReply(BaseModel):
    """An answer in the shape of Rasa's REST channel."""

    recipient_id: str
    text: str
    buttons: list[ButtonModel]
    custom: dict[str, Any] = Field(description="`lang`, `topic`, `question` and `data` of the message")
