"""Checks of `locales/`: every text in every language, with the same placeholders, none unused, no bare number."""

import ast as python_ast
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from bot.check.finding import Finding
from bot.facts_used import item_message, message_id
from bot.replies import LANGS
from bot.text_parts import TextParts, read_texts

DIGIT = re.compile(r"\d")
QUOTED = re.compile(r"""["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z-]+)?|[a-z]+)["'`]""")
PREFIX = re.compile(r"""f["']([a-z][a-z-]*-)\{""")
# Other forms of a message, asked for by its name and this attribute.
WITH_THE_MESSAGE = frozenset({"details", "simpler", "why", "again", "winter"})
SOURCES = ("bot/**/*.py", "actions/**/*.py", "bot/web/**/*.html", "bot/web/**/*.js")


def check_texts(
    root: Path, topics: list[str], items: Mapping[str, list[str]], contacts: list[str], benefits: Collection[str]
) -> Iterator[Finding]:
    """Findings about the texts.

    `items`: ids of each list; `contacts`: ids of the contacts that may be shown; `benefits`: their message ids.
    """
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
    wanted = {*_wanted(topics, items, contacts), *benefits}
    for name in sorted(wanted - everywhere):
        yield Finding("locales", f"the text '{name}' is missing in every language")
    yield from _unused(root, everywhere - wanted, languages["fr"])


def _wanted(topics: list[str], items: Mapping[str, list[str]], contacts: list[str]) -> Iterator[str]:
    for topic in topics:
        yield message_id(topic)
        yield f"{message_id(topic)}.button"
    for name, ids in items.items():
        yield from (item_message(name, item) for item in ids)
    yield from (f"contact-{contact.replace('_', '-')}" for contact in contacts)


def _unused(root: Path, candidates: set[str], french: Mapping[str, TextParts]) -> Iterator[Finding]:
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
        used = name in mentioned or name.startswith(tuple(prefixes)) or attribute in WITH_THE_MESSAGE
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
