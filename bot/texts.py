"""Every sentence anybody reads, from `locales/{fr,de,lb,en}/*.ftl`, with the facts as placeholders."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from actions.knowledge.load import knowledge
from bot.replies import LANGS, Lang
from bot.text_parts import parts_of

LOCALES_DIR = Path(__file__).resolve().parents[1] / "locales"
# Numbers and dates follow the Luxembourg usage of each language; English the British, never month before day.
CLDR_LOCALES: Mapping[Lang, str] = {"fr": "fr-LU", "de": "de-LU", "lb": "lb-LU", "en": "en-GB"}


class TextError(LookupError):
    """A message, an attribute or a placeholder that is asked for does not exist, or a file can't be parsed."""


class Texts:
    """The texts of all four languages; `facts` are placeholders every message may use."""

    def __init__(
        self,
        bundles: Mapping[Lang, FluentBundle],
        facts: Mapping[str, int | str],
        elsewhere: FluentBundle,
        placeholders: Mapping[Lang, Mapping[str, frozenset[str]]],
    ) -> None:
        self._bundles = bundles
        self._facts = facts
        self._placeholders = placeholders
        self._elsewhere = elsewhere

    @classmethod
    def load(cls, directory: Path = LOCALES_DIR, facts: Mapping[str, int | str] | None = None) -> "Texts":
        """Parse all files. Raises TextError naming the file and line of the first one that doesn't parse."""
        bundles: dict[Lang, FluentBundle] = {}
        placeholders: dict[Lang, dict[str, frozenset[str]]] = {lang: {} for lang in LANGS}
        for lang in LANGS:
            bundle = FluentBundle([CLDR_LOCALES[lang]], use_isolating=False)
            for path in sorted((directory / lang).glob("*.ftl")):
                resource = _resource(path)
                bundle.add_resource(resource)
                for name, parts in parts_of(resource).items():
                    placeholders[lang][name] = frozenset(parts.placeholders)
            bundles[lang] = bundle
        elsewhere = FluentBundle(["en"], use_isolating=False)
        for path in sorted((directory / "other").glob("*.ftl")):
            elsewhere.add_resource(_resource(path))
        return cls(bundles, knowledge().variables() if facts is None else facts, elsewhere, placeholders)

    def in_other_language(self, code: str | None) -> str | None:
        """The one sentence we have for a language (ISO code) that is none of ours; None for most."""
        name = f"other-language-{code}"
        if not self._elsewhere.has_message(name):
            return None
        pattern = self._elsewhere.get_message(name).value
        return None if pattern is None else str(self._elsewhere.format_pattern(pattern, dict(self._facts))[0])

    def has(self, lang: Lang, message_id: str) -> bool:
        """Whether `message_id` (`message` or `message.attribute`) exists in `lang`."""
        name, _, attribute = message_id.partition(".")
        bundle = self._bundles[lang]
        if not bundle.has_message(name):
            return False
        message = bundle.get_message(name)
        return attribute in message.attributes if attribute else message.value is not None

    def placeholders(self, lang: Lang, message_id: str) -> frozenset[str]:
        """The placeholders of `message_id` in `lang`; none for a text that does not exist."""
        return self._placeholders[lang].get(message_id, frozenset())

    def format(self, lang: Lang, message_id: str, **variables: Any) -> str:
        """The text of `message_id` (`message` or `message.attribute`) in `lang`.

        Raises TextError when it does not exist or a placeholder has no value.
        """
        if not self.has(lang, message_id):
            raise TextError(f"{lang}: no text '{message_id}'")
        name, _, attribute = message_id.partition(".")
        bundle = self._bundles[lang]
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise TextError(f"{lang}: text '{message_id}' has only attributes")
        text, errors = bundle.format_pattern(pattern, {**self._facts, **variables})
        if errors:
            raise TextError(f"{lang}: text '{message_id}': {errors[0]}")
        return str(text)


def _resource(path: Path) -> ast.Resource:
    source = path.read_text(encoding="utf-8")
    resource = FluentParser().parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            line = source.count("\n", 0, start) + 1
            raise TextError(f"{path.parent.name}/{path.name}: line {line} is not valid Fluent")
    return resource


@cache
def texts() -> Texts:
    """The project's own texts, parsed once."""
    return Texts.load()
