"""One finder of entities for all tests, as building it takes a while."""

import pytest

from bot.nlu.entities.finder import EntityFinder


@pytest.fixture(scope="session")
def finder() -> EntityFinder:
    return EntityFinder()
