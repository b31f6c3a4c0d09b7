"""Checks of `data/nlu` and the domain: every topic is taught, answered and ruled in every language."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.check.finding import Finding
from bot.replies import LANGS

FEWEST_EXAMPLES = 12


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
        homes: dict[str, set[str]] = {}
        for topic, texts in examples.items():
            for text in texts:
                homes.setdefault(text.casefold(), set()).add(topic)
        for text, found in sorted(homes.items()):
            if len(found) > 1:
                yield Finding(where, f"the same example under {' and '.join(sorted(found))}: {text}")
        repeated = [text for texts in examples.values() for text, count in Counter(texts).items() if count > 1]
        for text in repeated:
            yield Finding(where, f"an example stands twice: {text}")
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
