"""Evaluation messages: `text<TAB>topic<TAB>kind`, a file a language (`<name>_<lang>.tsv`)."""

from dataclasses import dataclass
from pathlib import Path

from bot.replies import LANGS, Lang

OUT_OF_SCOPE = "out_of_scope"
NOT_OURS = frozenset({OUT_OF_SCOPE, "nlu_fallback"})


@dataclass(frozen=True)
class LabelledMessage:
    """A message, the language it is in, the topic a careful human gives it, and how it is written."""

    text: str
    lang: Lang
    topic: str
    kind: str

    @property
    def ours(self) -> bool:
        """Whether it is about one of our topics."""
        return self.topic != OUT_OF_SCOPE


class EvaluationSetError(ValueError):
    """A line of an evaluation file is not `text<TAB>topic<TAB>kind`; the message names file and line."""


def read_messages(folder: Path, name: str = "dev") -> list[LabelledMessage]:
    """All messages of the set `name` in `folder`. Raises EvaluationSetError, also when there is no file."""
    messages = []
    for lang in LANGS:
        path = folder / f"{name}_{lang}.tsv"
        if not path.exists():
            raise EvaluationSetError(f"{path.name} is not in {folder.name}")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            fields = line.split("\t")
            if len(fields) != 3:  # noqa: PLR2004
                raise EvaluationSetError(f"{path.name}, line {number}: text, topic, kind with tabs between")
            messages.append(LabelledMessage(fields[0], lang, fields[1], fields[2]))
    return messages
