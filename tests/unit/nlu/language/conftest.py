"""What the language tests share: the identifier with the shipped tables, and the evaluation sets."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

with warnings.catch_warnings():
    # what Rasa and tensorflow import is old enough to warn on being imported; only our own warnings are errors
    warnings.simplefilter("ignore")
    import rasa.engine.recipes.default_recipe  # noqa: F401

from bot.nlu.language.guess import LanguageGuess
from bot.nlu.language.identifier import Identifier

Rows = list[tuple[str, str]]

REPOSITORY = Path(__file__).parents[4]
SHARED = Path(os.environ.get("HELLEF_SHARED", REPOSITORY.parent / "shared"))


def read_rows(file: Path) -> Rows:
    """Text and label of each line; a label may name several languages (`fr|lb`) or none (`*`)."""
    lines = file.read_text("utf-8").splitlines()
    return [(text, label) for text, label in (line.split("\t") for line in lines if line.strip())]


@pytest.fixture(scope="session")
def identifier() -> Identifier:
    return Identifier.load()


@pytest.fixture(scope="session")
def guess(identifier: Identifier) -> Callable[[str], LanguageGuess]:
    return identifier.guess


@pytest.fixture(scope="session")
def shared_rows() -> Callable[[str], Rows]:
    def rows(name: str) -> Rows:
        file = SHARED / "data" / "langid" / f"{name}.tsv"
        if not file.is_file():
            pytest.skip(f"the development set {name}.tsv is not on this machine (set HELLEF_SHARED)")
        return read_rows(file)

    return rows
