"""Remembers for a while who may enter which conversation."""

from collections import OrderedDict

from actions.transcript.domain import Conversation


class Doors:
    """The conversations opened last, to know their tokens again."""

    def __init__(self, most: int = 10_000) -> None:
        self._most = most
        self._open: OrderedDict[str, Conversation] = OrderedDict()

    def get(self, conversation_id: str) -> Conversation | None:
        """The conversation if it was opened here lately."""
        return self._open.get(conversation_id)

    def remember(self, conversation: Conversation) -> None:
        """Know it again, and forget the oldest when there are too many."""
        self._open[conversation.id] = conversation
        self._open.move_to_end(conversation.id)
        if len(self._open) > self._most:
            self._open.popitem(last=False)

    def forget(self, conversation_id: str) -> None:
        """Know it no longer."""
        self._open.pop(conversation_id, None)
