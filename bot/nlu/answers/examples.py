"""The example answers of `data/answers`, and what is no answer at all."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.model_files import ROOT
from bot.replies import LANGS

ANSWERS_DIR = ROOT / "data" / "answers"
SHAPE = TypeAdapter(dict[str, dict[str, list[str]]])
# As many messages that answer nothing as there are answers, roughly.
NO_ANSWER = "out_of_scope"
EVERY = 20


class AnswersError(ValueError):
    """A file of `data/answers` can't be read; the message names it."""


def read_answers(directory: Path = ANSWERS_DIR) -> Iterator[tuple[str, str, str]]:
    """Question, value and text of every example. Raises AnswersError."""
    for lang in LANGS:
        path = directory / f"{lang}.yml"
        try:
            # The base loader makes nothing but text: "no" is an answer, not a truth value.
            document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
            questions = SHAPE.validate_python(document)
        except (OSError, yaml.YAMLError, ValidationError) as error:
            raise AnswersError(f"data/answers/{path.name}: a mapping of question, value and texts is needed") from error
        for question, values in questions.items():
            for value, texts in values.items():
                yield from ((question, value, text) for text in texts)


def no_answers(by_topic: Mapping[str, Sequence[str]]) -> list[str]:
    """Messages that raise a topic, taken evenly from the training examples of each."""
    topics = sorted(topic for topic in by_topic if topic.startswith(("ask_", "crisis_", "talk_")))
    return [text for topic in topics for text in by_topic[topic][::EVERY]]
