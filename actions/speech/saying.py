"""Something to say, as message ids with variables, in no language yet; `bot.nlg` makes words of it."""

from dataclasses import dataclass, field
from typing import Any

# A message id with its variables (see bot.variables).
Part = tuple[str, dict[str, Any]]
# A button: `payload`, and either a literal `title` or a message id `text` with its `variables`.
Choice = dict[str, Any]


@dataclass(frozen=True)
class Saying:
    """Paragraphs, buttons, the id of the question asked (None when none is) and structured data."""

    parts: list[Part]
    choices: list[Choice] = field(default_factory=list)
    question: str | None = None
    data: dict[str, Any] = field(default_factory=dict)
