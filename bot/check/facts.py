"""Checks of the facts: topics without an answer, articles without their words, what is to be checked again."""

from collections.abc import Iterator
from datetime import date

from actions.knowledge.load import Knowledge
from actions.knowledge.models import Citation
from actions.knowledge.reference import Benefit, articles
from bot.check.finding import Finding


def check_facts(facts: Knowledge, topics: list[str], today: date) -> Iterator[Finding]:
    """Findings about the facts. `today` is the day against which `recheck` dates are held."""
    for topic in topics:
        if topic not in facts.answers:
            yield Finding("answers.yml", f"'{topic}' has no answer")
    for topic in facts.answers:
        if topic not in topics:
            yield Finding("answers.yml", f"'{topic}' is no topic")
    yield from _law(facts)
    for where, what, day in _dated(facts):
        if day and day < today:
            yield Finding(where, f"'{what}' was to be checked again by {day}", serious=False)


def benefit_messages(benefits: tuple[Benefit, ...]) -> set[str]:
    """The texts that the benefits need: a deadline or papers only where the data knows any."""
    wanted: set[str] = set()
    for benefit in benefits:
        message = f"benefit-{benefit.id}"
        wanted |= {message, f"{message}.body", f"{message}.condition"}
        wanted |= {f"{message}.deadline"} if benefit.deadline else set()
        wanted |= {f"{message}.papers"} if benefit.papers else set()
    return wanted


def _law(facts: Knowledge) -> Iterator[Finding]:
    known = {(entry.source, article) for entry in facts.law for article in entry.covers()}
    cited = {(cite.source, article) for cite in _citations(facts) for article in articles(cite.ref or "")}
    for source, article in sorted(cited - known):
        if facts.sources[source].kind in {"law", "regulation"}:
            yield Finding("law.yml", f"article {article} of '{source}' is relied on and not described")


def _citations(facts: Knowledge) -> Iterator[Citation]:
    for answer in facts.answers.values():
        yield from answer.sources
    lists = [item for items in facts.lists.values() for item in items]
    for entry in (*facts.values.values(), *facts.contacts.values(), *facts.exclusions, *facts.benefits, *lists):
        yield from entry.cite


def _dated(facts: Knowledge) -> Iterator[tuple[str, str, date | None]]:
    """Every entry of every file: the file, what the entry is called there, the day it is to be checked by."""
    yield from (("values.yml", key, value.recheck) for key, value in facts.values.items())
    yield from (("contacts.yml", key, contact.recheck) for key, contact in facts.contacts.items())
    for name, items in facts.lists.items():
        yield from ((f"{name}.yml", item.id, item.recheck) for item in items)
    yield from (("exclusions.yml", entry.id, entry.recheck) for entry in facts.exclusions)
    yield from (("offices.yml", office.id, office.recheck) for office in facts.offices)
    yield from (("benefits.yml", benefit.id, benefit.recheck) for benefit in facts.benefits)
    yield from (("law.yml", f"{entry.source}, {entry.article}", entry.recheck) for entry in facts.law)
