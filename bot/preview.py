"""Shows an answer as residents get it, in the four languages side by side."""

from collections.abc import Iterator

from rapidfuzz import process
from rich.table import Table
from rich.text import Text

from bot.answers import Answers
from bot.replies import LANGS, Reply

LANGUAGE_NAMES = {"fr": "Français", "de": "Deutsch", "lb": "Lëtzebuergesch", "en": "English"}


class NoSuchTopic(LookupError):
    """There is no answer to a topic of that name; the message names the topics most like it."""


def preview(topic: str, answers: Answers, commune: str | None = None) -> Table:
    """The answer to `topic`, one column per language: words, the simpler words, numbers, buttons, sources.

    With `commune` (official name) as for somebody who lives there. Raises NoSuchTopic.
    """
    name = topic.replace("-", "_")
    if name not in answers.facts.answers:
        alike = [match[0] for match in process.extract(name, list(answers.facts.answers), limit=3)]
        raise NoSuchTopic(f"there is no topic '{topic}'. Did you mean {', '.join(alike)}?")
    table = Table(title=name, show_lines=True, expand=True)
    table.add_column("", style="bold", no_wrap=True)
    for lang in LANGS:
        table.add_column(LANGUAGE_NAMES[lang], ratio=1)
    replies = [answers.answer(name, lang, commune=commune) for lang in LANGS]
    simpler = [answers.answer(name, lang, simpler=True) for lang in LANGS]
    # As Text: what stands in brackets is no markup of rich.
    table.add_row("answer", *(Text(reply.text) for reply in replies))
    table.add_row("simpler", *(Text(reply.text) for reply in simpler))
    for row, of in (("numbers", _numbers), ("buttons", _buttons), ("sources", _sources)):
        cells = ["\n".join(of(reply)) for reply in replies]
        if any(cells):
            table.add_row(row, *(Text(cell) for cell in cells))
    return table


def _numbers(reply: Reply) -> Iterator[str]:
    for contact in reply.data.get("contacts", ()):
        yield f"{contact['name']}: {contact['number']}{' (24 h)' if contact['round_the_clock'] else ''}"


def _buttons(reply: Reply) -> Iterator[str]:
    yield from (f"[{button.title}]" for button in reply.buttons)


def _sources(reply: Reply) -> Iterator[str]:
    for source in reply.data.get("sources", ()):
        yield f"▸ {source['title']}, {source['ref'] or '–'} ({source['checked']})"
