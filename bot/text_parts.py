"""What a text of `locales/` is made of: its words, its placeholders, the texts it refers to."""

from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor


class TextParts(Visitor):
    """Collects the placeholders, references and literal text of a pattern."""

    def __init__(self) -> None:
        self.placeholders: set[str] = set()
        self.references: set[str] = set()
        self.literal = ""

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        """A placeholder; it stands as an ellipsis in the literal text."""
        self.placeholders.add(node.id.name)
        self.literal += " … "

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        """Another text."""
        self.references.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        """Words."""
        self.literal += node.value


def parts_of(resource: ast.Resource) -> dict[str, TextParts]:
    """Every text of a parsed file by its id (`message` or `message.attribute`)."""
    found: dict[str, TextParts] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            patterns = {
                entry.id.name: entry.value,
                **{f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes},
            }
            for name, pattern in patterns.items():
                if pattern is not None:
                    found[name] = TextParts()
                    found[name].visit(pattern)
    return found


def read_texts(directory: Path) -> dict[str, TextParts]:
    """Every text of a language's folder by its id."""
    found: dict[str, TextParts] = {}
    for path in sorted(directory.glob("*.ftl")):
        found |= parts_of(FluentParser().parse(path.read_text(encoding="utf-8")))
    return found
