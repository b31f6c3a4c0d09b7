"""Collects what Rasa says in a turn as `Reply` objects."""

from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.replies import Button, Reply, as_lang


class ReplyCollector(OutputChannel):
    """An output channel that keeps a message whole: text, buttons and structured data together."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers."""
        return "hellef"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message of the assistant."""
        custom = message.get("custom") or {}
        buttons = tuple(Button(button["title"], button["payload"]) for button in message.get("buttons") or ())
        self.replies.append(
            Reply(
                str(message.get("text") or ""),
                as_lang(custom.get("lang")),
                buttons,
                custom.get("topic"),
                custom.get("question"),
                custom.get("data") or {},
            )
        )

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """A bare text, as Rasa's own default actions send it."""
        await self.send_response(recipient_id, {"text": text})
