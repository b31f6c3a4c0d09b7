"""All checks together."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from actions.knowledge.load import Knowledge, KnowledgeError, load_knowledge
from bot.check.finding import Finding
from bot.check.texts import check_texts, named_messages, read_texts
from bot.check.training_data import check_training_data
from bot.model_files import ROOT
from bot.texts import TextError, Texts

# Intents of buttons only: nobody's own words get these names.
BUTTON_INTENTS = frozenset({"confirm_erase_data"})


def read_topics(root: Path) -> list[str]:
    """The topics of the domain."""
    document: Any = yaml.safe_load((root / "bot" / "domain" / "topics.yml").read_text(encoding="utf-8"))
    return list(document["intents"])


def check_project(root: Path = ROOT, today: date | None = None) -> list[Finding]:
    """Everything to correct or to look at. `today` is the day against which `recheck` dates are held."""
    topics = read_topics(root)
    try:
        facts = load_knowledge(root / "data" / "knowledge")
        Texts.load(root / "locales", facts.variables())
    except (KnowledgeError, TextError) as error:
        return [Finding("data/knowledge" if isinstance(error, KnowledgeError) else "locales", str(error))]
    items = {name: [item.id for item in entries] for name, entries in facts.lists.items()}
    items["exclusions"] = [entry.id for entry in facts.exclusions]
    findings = [
        *check_texts(root, topics, items, list(facts.contacts)),
        *check_training_data(root, topics),
        *_answers(facts, topics),
        *_named(root),
        *_recheck(facts, today or date.today()),  # noqa: DTZ011  (a calendar day, not a moment)
    ]
    return sorted(findings, key=lambda finding: (not finding.serious, finding.where, finding.what))


def _answers(facts: Knowledge, topics: list[str]) -> list[Finding]:
    missing = [Finding("answers.yml", f"'{topic}' has no answer") for topic in topics if topic not in facts.answers]
    unknown = [Finding("answers.yml", f"'{topic}' is no topic") for topic in facts.answers if topic not in topics]
    return missing + unknown


def _named(root: Path) -> list[Finding]:
    known = read_texts(root / "locales" / "fr")
    return [
        Finding(path, f"asks for the text '{name}', which is missing")
        for path, name in named_messages(root)
        if name not in known
    ]


def _recheck(facts: Knowledge, today: date) -> list[Finding]:
    return [
        Finding("values.yml", f"'{key}' was to be checked again by {value.recheck}", serious=False)
        for key, value in facts.values.items()
        if value.recheck and value.recheck < today
    ]
