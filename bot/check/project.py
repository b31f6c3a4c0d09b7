"""All checks together."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from actions.knowledge.load import KnowledgeError, load_knowledge
from bot.check.facts import benefit_messages, check_facts
from bot.check.finding import Finding
from bot.check.texts import check_texts, named_messages
from bot.check.training_data import check_training_data
from bot.facts_used import today_in_luxembourg
from bot.model_files import ROOT
from bot.text_parts import read_texts
from bot.texts import TextError, Texts


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
        *check_texts(root, topics, items, list(facts.contacts), benefit_messages(facts.benefits)),
        *check_training_data(root, topics),
        *_named(root),
        *check_facts(facts, topics, today or today_in_luxembourg()),
    ]
    return sorted(findings, key=lambda finding: (not finding.serious, finding.where, finding.what))


def _named(root: Path) -> list[Finding]:
    known = read_texts(root / "locales" / "fr")
    return [
        Finding(path, f"asks for the text '{name}', which is missing")
        for path, name in named_messages(root)
        if name not in known
    ]
