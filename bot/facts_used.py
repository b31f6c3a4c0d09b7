"""Which facts the answer to a topic states, and until when they may be stated without a word of caution."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from actions.knowledge.load import Knowledge
from actions.knowledge.models import Citation
from actions.knowledge.reference import articles
from bot.texts import Texts

PHONE = "phone_"
LIST_PREFIX = {
    "services": "service",
    "principles": "principle",
    "missions": "mission",
    "exclusions": "exclusion",
    "process": "process",
    "papers": "paper",
}


@dataclass(frozen=True)
class FactsUsed:
    """Keys of `values.yml` and `contacts.yml`, the name of the list, and the citations of an answer."""

    values: tuple[str, ...]
    contacts: tuple[str, ...]
    list: str | None
    sources: tuple[Citation, ...]


def today_in_luxembourg() -> date:
    """The present day in Luxembourg."""
    return datetime.now(ZoneInfo("Europe/Luxembourg")).date()


def message_id(topic: str) -> str:
    """A topic's message id in the locales."""
    return topic.replace("_", "-")


def item_message(name: str, item: str) -> str:
    """The message id of an entry of a list of `data/knowledge`."""
    return f"{LIST_PREFIX[name]}-{item.lower().replace('_', '-')}"


def facts_used(topic: str, facts: Knowledge, texts: Texts) -> FactsUsed:
    """What the answer to `topic` states. The placeholders are those of the French texts, which all languages share.

    Raises KeyError for a topic without an answer.
    """
    answer = facts.answers[topic]
    message = message_id(topic)
    names = [message, f"{message}.details", f"{message}.simpler", f"{message}.winter"]
    if answer.list:
        names += [item_message(answer.list, item) for item in list_ids(answer.list, facts)]
    stated = set().union(*(texts.placeholders("fr", name) for name in names))
    phones = {name.removeprefix(PHONE) for name in stated if name.startswith(PHONE)}
    return FactsUsed(
        values=tuple(sorted(stated & set(facts.values))),
        contacts=tuple(sorted(phones | set(answer.contacts))),
        list=answer.list,
        sources=answer.sources,
    )


def list_ids(name: str, facts: Knowledge) -> list[str]:
    """The ids of the entries of a list of `data/knowledge`."""
    entries = facts.exclusions if name == "exclusions" else facts.lists[name]
    return [entry.id for entry in entries]


def recheck_by(topic: str, facts: Knowledge, texts: Texts) -> date | None:
    """The first day by which a fact of the answer to `topic` must be checked again; None when none goes stale."""
    return min(_rechecks(facts_used(topic, facts, texts), facts), default=None)


def _rechecks(used: FactsUsed, facts: Knowledge) -> Iterator[date]:
    cited = [facts.values[key] for key in used.values] + [facts.contacts[key] for key in used.contacts]
    listed = facts.exclusions if used.list == "exclusions" else facts.lists.get(used.list or "", ())
    named = {(cite.source, article) for cite in used.sources for article in articles(cite.ref or "")}
    law = [entry for entry in facts.law if any((entry.source, article) in named for article in entry.covers())]
    yield from (entry.recheck for entry in (*cited, *listed, *law) if entry.recheck)
