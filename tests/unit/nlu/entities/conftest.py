"""One finder whose clock stands still, as building it takes a while."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from bot.nlu.entities.finder import EntityFinder

NOW = datetime(2026, 11, 21, 10)  # noqa: DTZ001
Values = Callable[[str, str], list[Any]]


@pytest.fixture(scope="session")
def finder() -> EntityFinder:
    return EntityFinder(lambda: NOW)


@pytest.fixture(scope="session")
def values(finder: EntityFinder) -> Values:
    """The values of one kind of entity in a text."""
    return lambda kind, text: [entity.value for entity in finder.find(text) if entity.kind == kind]
