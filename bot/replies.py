"""What the assistant says, and the protocol by which the front door talks to it."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, get_args

Lang = Literal["fr", "de", "lb", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


def as_lang(value: object, default: Lang = "fr") -> Lang:
    """The language `value` names, or `default` when it names none of the four."""
    return next((lang for lang in LANGS if lang == value), default)


@dataclass(frozen=True)
class Button:
    """A choice offered to the resident; `payload` is Rasa's `/intent{...}` form."""

    title: str
    payload: str


@dataclass(frozen=True)
class Reply:
    """One message of the assistant (design 4.2).

    `topic` is the topic answered, `question` the id of the question asked, both or either may be None.
    `data` holds structured extras: `sources`, `contacts`, `office`, and `effect` for what the front door must do.
    """

    text: str
    lang: Lang
    buttons: tuple[Button, ...] = ()
    topic: str | None = None
    question: str | None = None
    data: dict[str, Any] = field(default_factory=dict)


class Assistant(Protocol):
    """The dialogue engine as the front door sees it."""

    @property
    def ready(self) -> bool:
        """Whether a model is loaded; without one the reduced answers are given."""

    async def open(self, conversation_id: str, lang: Lang, mode: str) -> list[Reply]:
        """Start the dialogue in `lang`; returns the first words. `mode` is `widget` or `desk`."""

    async def respond(
        self, conversation_id: str, text: str, *, payload: bool = False, lang: Lang = "fr"
    ) -> list[Reply]:
        """Answer a message. With `payload`, `text` is a button's payload that was offered before.

        `lang` is the conversation's language as the caller knows it, for when the engine knows none.
        Raises nothing for trouble in the engine: the reduced answers are returned instead.
        """

    async def forget(self, conversation_id: str) -> None:
        """Erase everything the dialogue engine holds of the conversation."""

    async def held(self, conversation_id: str) -> dict[str, Any]:
        """What the dialogue engine holds of the conversation, as JSON-ready values."""

    def lock(self, conversation_id: str) -> AbstractAsyncContextManager[None]:
        """Held for one turn, so that a conversation's messages are answered one after the other."""
