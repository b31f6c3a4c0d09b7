"""The words of `data/statements`, checked at load."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from actions.knowledge.load import KnowledgeError
from bot.replies import LANGS, Lang

STATEMENTS_DIR = Path(__file__).resolve().parents[3] / "data" / "statements"
Facts = Mapping[str, str]
T = TypeVar("T")


class Meaning(BaseModel):
    """What a phrase states; see the head of `meanings.yml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    states: Facts = {}
    negated: Facts = {}
    ended: Facts = {}
    subject: Literal["any", "named", "ignored"] = "any"
    in_questions: bool = False
    of_the_past: bool = False
    even_denied: bool = False
    denied_before: bool = False
    alone: bool = False
    not_with: tuple[str, ...] = ()


class Words(BaseModel):
    """The words of one language; see the head of `meanings.yml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    typed: Mapping[str, str] = {}
    other_words: tuple[str, ...] = ()
    labels: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]] = {}
    phrases: Mapping[str, tuple[str, ...]]


class Statements(BaseModel):
    """The meanings, and the words of all languages for them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    meanings: Mapping[str, Meaning]
    words: Mapping[Lang, Words]

    def labels(self) -> Iterator[tuple[str, str]]:
        """Label and phrase, of all languages."""
        for words in self.words.values():
            yield from ((label, phrase) for label, phrases in words.labels.items() for phrase in phrases)

    def groups(self) -> Iterator[tuple[str, str]]:
        """Group and phrase, of all languages."""
        for words in self.words.values():
            yield from ((group, phrase) for group, phrases in words.groups.items() for phrase in phrases)

    def group_names(self) -> set[str]:
        """The names of all groups; each is a label too."""
        return {group for words in self.words.values() for group in words.groups}

    def phrases(self) -> Iterator[tuple[str, str]]:
        """Name of a meaning and phrase for it, of all languages."""
        for words in self.words.values():
            yield from ((meaning, phrase) for meaning, phrases in words.phrases.items() for phrase in phrases)

    def other_words(self) -> Iterator[str]:
        """Words that are no other spelling of a word of a phrase, of all languages."""
        for words in self.words.values():
            yield from words.other_words

    def typed(self) -> Iterator[tuple[str, str]]:
        """What is typed as one and what it stands for, of all languages."""
        for words in self.words.values():
            yield from words.typed.items()


def load_statements(directory: Path = STATEMENTS_DIR) -> Statements:
    """Everything in `data/statements`. Raises KnowledgeError that names the file and the key."""
    meanings = _read(directory / "meanings.yml", TypeAdapter(dict[str, Meaning]))
    words: dict[Lang, Words] = {lang: _read(directory / f"{lang}.yml", TypeAdapter(Words)) for lang in LANGS}
    for lang, of_lang in words.items():
        for name in of_lang.phrases:
            if name not in meanings:
                raise KnowledgeError(f"{lang}.yml: phrases.{name}: no such meaning in meanings.yml")
    return Statements(meanings=meanings, words=words)


def _read(path: Path, shape: TypeAdapter[T]) -> T:
    try:
        # BaseLoader makes texts of everything: "no" and "on" are words here.
        return shape.validate_python(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader))  # noqa: S506
    except FileNotFoundError:
        raise KnowledgeError(f"{path.name}: the file is missing") from None
    except ValidationError as error:
        first = error.errors()[0]
        raise KnowledgeError(f"{path.name}: {'.'.join(str(part) for part in first['loc'])}: {first['msg']}") from error
    except yaml.YAMLError as error:
        raise KnowledgeError(f"{path.name}: is no YAML: {error}") from error
