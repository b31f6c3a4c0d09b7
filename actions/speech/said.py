"""A message as the understanding gives it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# No intent of ours: what is written in a fifth language is answered by the fallback, then the question is put again.
OTHER_LANGUAGE = "other_language"
# What can be an answer to a question, or be about the question; every other intent raises a topic.
NO_TOPIC = frozenset({"inform", "affirm", "deny", "dont_know", "nlu_fallback", "out_of_scope", "greet", "thank"})


@dataclass(frozen=True)
class Said:
    """Rasa's intent with its confidence and entities, the text, and whether it came from a button."""

    intent: str
    entities: Sequence[Mapping[str, Any]] = ()
    text: str = ""
    button: bool = False
    confidence: float = 1.0

    def values(self, name: str) -> list[Any]:
        """The values of the entities of a name."""
        return [entity.get("value") for entity in self.entities if entity.get("entity") == name]
