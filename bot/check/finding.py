"""What a check found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something to correct (`serious`) or to look at: where, and what in plain words."""

    where: str
    what: str
    serious: bool = True
