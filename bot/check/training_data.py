"""Checks of `data/nlu` and the domain: every topic is taught, answered and ruled in every language."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.check.finding import Finding
from bot.nlu.language.identifier import Identifier
from bot.nlu.normalise import plain, words
from bot.replies import LANGS, Lang

FEWEST_EXAMPLES = 28
MOST_ALIKE = 0.3
FEWEST_WORDS = 4
# Topics whose examples are in other languages too, because that is what they are about.
ANY_LANGUAGE = frozenset({"change_language", "out_of_scope"})


def read_examples(directory: Path) -> dict[str, list[str]]:
    """The training examples of a language by topic, as written."""
    examples: dict[str, list[str]] = {}
    for path in sorted(directory.glob("*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = [line.removeprefix("- ").strip() for line in entry["examples"].splitlines() if line.strip()]
            examples.setdefault(entry["intent"], []).extend(lines)
    return examples


def check_training_data(root: Path, topics: list[str]) -> Iterator[Finding]:
    """Findings about examples and rules."""
    for lang in LANGS:
        examples = read_examples(root / "data" / "nlu" / lang)
        where = f"data/nlu/{lang}"
        for topic in topics:
            count = len(examples.get(topic, []))
            if count < FEWEST_EXAMPLES:
                yield Finding(where, f"'{topic}' has {count} examples; at least {FEWEST_EXAMPLES} are needed")
        for topic in sorted(set(examples) - set(topics)):
            yield Finding(where, f"'{topic}' is no topic of the domain")
        yield from _shared(where, examples)
        yield from _alike(where, examples)
        yield from _other_language(where, lang, examples)
        repeated = [text for texts in examples.values() for text, count in Counter(texts).items() if count > 1]
        for text in repeated:
            yield Finding(where, f"an example stands twice: {text}")
    yield from _unruled(root, topics)


def _shared(where: str, examples: dict[str, list[str]]) -> Iterator[Finding]:
    """Examples of two topics that differ in nothing but case, accents and punctuation."""
    homes: dict[str, set[str]] = {}
    for topic, texts in examples.items():
        for text in texts:
            folded = " ".join(words(plain(text)))
            # Numbers are what some topics differ in.
            key = text.casefold() if any(char.isdigit() for char in text) else folded or text
            homes.setdefault(key, set()).add(topic)
    for text, found in sorted(homes.items()):
        if len(found) > 1:
            yield Finding(where, f"the same example under {' and '.join(sorted(found))}: {text}")


# Yes and no are what these topics are: their examples may begin with them.
YES_OR_NO = frozenset({"affirm", "deny"})


def _alike(where: str, examples: dict[str, list[str]]) -> Iterator[Finding]:
    """Topics whose examples begin alike: the model would learn the beginning."""
    for topic, texts in examples.items():
        if topic in YES_OR_NO:
            continue
        starts = Counter(first for text in texts for first in words(plain(text))[:1])
        for first, count in starts.most_common(1):
            if count > MOST_ALIKE * len(texts) and len(texts) > FEWEST_EXAMPLES:
                yield Finding(where, f"'{topic}': {count} of {len(texts)} examples begin with '{first}'")


def _other_language(where: str, lang: Lang, examples: dict[str, list[str]]) -> Iterator[Finding]:
    """Topics whose examples are mostly in another of our languages: they lie in the wrong folder."""
    identifier = Identifier.load()
    for topic, texts in examples.items():
        long = [text for text in texts if len(text.split()) >= FEWEST_WORDS]
        elsewhere = sum(identifier.guess(text).name != lang for text in long)
        if topic not in ANY_LANGUAGE and elsewhere > len(long) / 2:
            yield Finding(where, f"'{topic}': {elsewhere} of {len(long)} examples are in another language")


def _unruled(root: Path, topics: list[str]) -> Iterator[Finding]:
    ruled = {
        step["intent"]
        for path in (root / "data" / "stories").glob("*.yml")
        for rule in yaml.safe_load(path.read_text(encoding="utf-8")).get("rules", [])
        for step in rule["steps"]
        if "intent" in step
    }
    for topic in topics:
        if topic not in ruled:
            yield Finding("data/stories", f"no rule says what to do about '{topic}'")
