"""Imports go one way: web → bot → a capability → nothing of ours; domain modules know no Rasa, FastAPI or sessions."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# actions.offices: whoever shows an office shows what its manager entered; itself it imports actions.store alone.
SHARED = {"actions.store", "actions.knowledge", "actions.speech", "actions.offices"}
FRAMEWORKS = {"rasa", "rasa_sdk", "fastapi", "starlette", "uvicorn"}
MIGRATIONS = "actions.store.migrations.env"  # must know every table
MODULES = sorted(path for top in ("bot", "actions") for path in (ROOT / top).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    name = module_name(path)
    for other in imported(path):
        if name.startswith("actions."):
            assert not other.startswith("bot"), f"{name} imports {other}"
            mine = ".".join(name.split(".")[:2])
            theirs = ".".join(other.split(".")[:2])
            if theirs.startswith("actions.") and theirs != mine and name != MIGRATIONS:
                assert theirs in SHARED, f"{name} imports {other}"
        elif not name.startswith(("bot.web", "bot.serving", "bot.cli")):
            assert not other.startswith("bot.web"), f"{name} imports {other}"


@pytest.mark.parametrize("path", [path for path in MODULES if path.is_relative_to(ROOT / "actions")], ids=module_name)
def test_only_action_modules_know_rasa_and_none_knows_the_web(path: Path) -> None:
    tops = {other.split(".")[0] for other in imported(path)}
    allowed = {"rasa_sdk"} if path.name == "action.py" else set()
    assert not (tops & FRAMEWORKS) - allowed


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_no_module_is_longer_than_300_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
