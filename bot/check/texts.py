"""Checks of `locales/`: every text in every language, with the same placeholders, none unused, no bare number."""

import ast as python_ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.answers import LIST_PREFIX, message_id
from bot.check.finding import Finding
from bot.replies import LANGS

DIGIT = re.compile(r"\d")
QUOTED = re.compile(r"""["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z]+)?|[a-z]+)["'`]""")
PREFIX = re.compile(r"""f["']([a-z][a-z-]*-)\{""")
SOURCES = ("bot/**/*.py", "actions/**/*.py", "bot/web/**/*.html", "bot/web/**/*.js")


class _Parts(Visitor):
    """Collects the placeholders, references and literal text of a pattern."""

    def __init__(self) -> None:
        self.placeholders: set[str] = set()
        self.references: set[str] = set()
        self.literal = ""

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.placeholders.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.literal += node.value


def read_texts(directory: Path) -> dict[str, _Parts]:
    """Every text of a language by its id (`message` or `message.attribute`)."""
    found: dict[str, _Parts] = {}
    for path in sorted(directory.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                patterns = {
                    entry.id.name: entry.value,
                    **{f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes},
                }
                for name, pattern in patterns.items():
                    if pattern is not None:
                        found[name] = _Parts()
                        found[name].visit(pattern)
    return found


def check_texts(
    root: Path, topics: list[str], items: Mapping[str, list[str]], contacts: list[str]
) -> Iterator[Finding]:
    """Findings about the texts. `items`: ids of each list; `contacts`: ids of the contacts that may be shown."""
    languages = {lang: read_texts(root / "locales" / lang) for lang in LANGS}
    everywhere = set().union(*languages.values())
    for lang, found in languages.items():
        for name in sorted(everywhere - set(found)):
            yield Finding(f"locales/{lang}", f"the text '{name}' is missing")
        for name, parts in sorted(found.items()):
            if DIGIT.search(parts.literal):
                yield Finding(f"locales/{lang}", f"'{name}' holds a number; numbers come from data/knowledge")
            reference = languages["fr"].get(name)
            if reference is not None and parts.placeholders != reference.placeholders:
                differing = ", ".join(sorted(parts.placeholders ^ reference.placeholders))
                yield Finding(f"locales/{lang}", f"'{name}' has other placeholders than in French: {differing}")
    wanted = set(_wanted(topics, items, contacts))
    for name in sorted(wanted - everywhere):
        yield Finding("locales", f"the text '{name}' is missing in every language")
    yield from _unused(root, everywhere - wanted, languages["fr"])


def _wanted(topics: list[str], items: Mapping[str, list[str]], contacts: list[str]) -> Iterator[str]:
    for topic in topics:
        yield message_id(topic)
        yield f"{message_id(topic)}.button"
    for name, ids in items.items():
        yield from (f"{LIST_PREFIX[name]}-{item.lower().replace('_', '-')}" for item in ids)
    yield from (f"contact-{contact.replace('_', '-')}" for contact in contacts)


def _unused(root: Path, candidates: set[str], french: Mapping[str, _Parts]) -> Iterator[Finding]:
    mentioned = {name for parts in french.values() for name in parts.references}
    prefixes: set[str] = set()
    for pattern in SOURCES:
        for path in root.glob(pattern):
            source = path.read_text(encoding="utf-8")
            mentioned.update(QUOTED.findall(source))
            prefixes.update(PREFIX.findall(source))
    for name in sorted(candidates):
        message, _, attribute = name.partition(".")
        # A message's attributes are used with it; composed names by their beginning.
        used = name in mentioned or name.startswith(tuple(prefixes)) or attribute in {"details", "simpler"}
        if not used and not (attribute == "button" and message in mentioned):
            yield Finding("locales", f"the text '{name}' is used nowhere")


def named_messages(root: Path) -> Iterator[tuple[str, str]]:
    """Message ids that the code asks for by `format(lang, "id")`: (file, id)."""
    for pattern in ("bot/**/*.py", "actions/**/*.py"):
        for path in root.glob(pattern):
            for node in python_ast.walk(python_ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, python_ast.Call) and len(node.args) >= 2:  # noqa: PLR2004
                    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                    second = node.args[1]
                    if (
                        name in {"format", "say"}
                        and isinstance(second, python_ast.Constant)
                        and isinstance(second.value, str)
                    ):
                        yield str(path.relative_to(root)), second.value
