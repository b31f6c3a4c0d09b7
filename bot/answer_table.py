"""Writes `docs/answers.md`: every topic, what is there in each language, the facts it uses and where they come from."""

from collections.abc import Iterable, Iterator

from actions.knowledge.load import Knowledge
from actions.knowledge.models import Citation
from bot.facts_used import facts_used, message_id
from bot.replies import LANGS, Lang
from bot.texts import Texts

HEAD = """# Answers: topic, language, facts, sources

Written by `hellef answers`; don't edit it by hand, a test holds it to the texts and the data.

In the columns of the languages: **a** the direct answer, **d** details, **s** the simpler words. *Values* and *numbers*
are the keys of `data/knowledge/values.yml` and `contacts.yml` that the answer states; *list* is the list under it;
*benefits* are those of `benefits.yml` that belong to the topic.

"""


def answer_table(facts: Knowledge, texts: Texts) -> str:
    """The whole document, as Markdown."""
    rows = [
        ["topic", *LANGS, "values", "numbers", "list", "benefits", "sources"],
        *(_topic_row(topic, facts, texts) for topic in facts.answers),
    ]
    return "\n".join([HEAD + _table(rows), "", "## Benefits", "", _table(_benefits(facts, texts))]) + (
        "\n\n## Law\n\n" + _table(_law(facts)) + "\n\n## Sources\n\n" + _table(_sources(facts)) + "\n"
    )


def _topic_row(topic: str, facts: Knowledge, texts: Texts) -> list[str]:
    used = facts_used(topic, facts, texts)
    return [
        f"`{topic}`",
        *(_parts(message_id(topic), lang, texts) for lang in LANGS),
        _codes(used.values),
        _codes(used.contacts),
        used.list or "",
        _codes(benefit.id for benefit in facts.benefits if benefit.topic == topic),
        _cited(used.sources),
    ]


def _benefits(facts: Knowledge, texts: Texts) -> Iterator[list[str]]:
    yield ["benefit", *LANGS, "topic", "needs", "values", "sources", "sure", "check again by"]
    parts = ("", ".body", ".condition", ".deadline", ".papers")
    for entry in facts.benefits:
        message = f"benefit-{entry.id}"
        there = (
            "".join("nbcdp"[n] for n, part in enumerate(parts) if texts.has(lang, message + part)) for lang in LANGS
        )
        stated = set().union(*(texts.placeholders("fr", message + part) for part in parts)) & set(facts.values)
        needs = ", ".join(entry.needs)
        ends = [_cited(entry.cite), entry.sure, entry.recheck.isoformat()]
        yield [f"`{entry.id}`", *there, f"`{entry.topic}`", needs, _codes(sorted(stated)), *ends]


def _law(facts: Knowledge) -> Iterator[list[str]]:
    yield ["law", "article", "in force since", "what it says, in our words", "sure"]
    for entry in facts.law:
        yield [f"`{entry.source}`", entry.article, entry.valid_from.isoformat(), entry.text, entry.sure]


def _sources(facts: Knowledge) -> Iterator[list[str]]:
    yield ["source", "title", "checked", "sure"]
    for key, source in facts.sources.items():
        title = f"[{source.title}]({source.url})" if source.url else source.title
        yield [f"`{key}`", title, source.checked.isoformat(), source.sure]


def _parts(message: str, lang: Lang, texts: Texts) -> str:
    there = {"a": message, "d": f"{message}.details", "s": f"{message}.simpler"}
    return " ".join(letter for letter, name in there.items() if texts.has(lang, name))


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _cited(citations: Iterable[Citation]) -> str:
    return "; ".join(f"`{cite.source}`{f' {cite.ref}' if cite.ref else ''}" for cite in citations)


def _table(rows: Iterable[list[str]]) -> str:
    head, *body = [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join([head, "|" + " --- |" * (head.count(" | ") + 1), *body])
