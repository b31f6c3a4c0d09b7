"""What is found in a message."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Entity:
    """Something named in a text at characters `start` to `end`; `value` is ready for JSON."""

    kind: str
    value: Any
    start: int
    end: int

    def overlaps(self, other: "Entity") -> bool:
        """Whether both share a character."""
        return self.start < other.end and other.start < self.end


def without(found: list[Entity], taken: list[Entity]) -> list[Entity]:
    """Those of `found` that share no character with one of `taken`."""
    return [entity for entity in found if not any(entity.overlaps(other) for other in taken)]
