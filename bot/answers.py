"""Composes the answer to a topic: the words of the locale, the list and the sources of `data/knowledge`."""

from collections.abc import Callable
from datetime import date
from typing import Any

from actions.knowledge.communes import CommuneIndex
from actions.knowledge.load import Knowledge
from actions.knowledge.models import Office
from actions.knowledge.office_answer import Entered, nothing_entered, office_card
from bot.entered import with_entered_sources
from bot.facts_used import item_message, list_ids, message_id, recheck_by, today_in_luxembourg
from bot.replies import Button, Lang, Reply
from bot.texts import Texts

# Months of the Wanteraktioun; the days stand in data/knowledge/values.yml.
WINTER_BEGINS_IN, WINTER_ENDS_IN = 11, 4


class Answers:
    """Answers to topics, in any of the four languages. `today` gives the day against which facts go stale."""

    def __init__(
        self, facts: Knowledge, texts: Texts, communes: CommuneIndex, today: Callable[[], date] = today_in_luxembourg
    ) -> None:
        self.facts = facts
        self.texts = texts
        self.communes = communes
        self._today = today
        self._recheck_by = {topic: recheck_by(topic, facts, texts) for topic in facts.answers}

    def answer(
        self,
        topic: str,
        lang: Lang,
        *,
        commune: str | None = None,
        simpler: bool = False,
        entered: Entered = nothing_entered,
    ) -> Reply:
        """The answer to `topic`. With `commune` (official name) it says which office is meant; `simpler` in easy words.

        `entered` gives what the office's manager has entered, said in `lang`.
        Raises KeyError for a topic without an answer.
        """
        entry = self.facts.answers[topic]
        message = message_id(topic)
        if simpler:
            easy = f"{message}.simpler"
            paragraphs = [self.texts.format(lang, easy if self.texts.has(lang, easy) else "simpler-already")]
        else:
            paragraphs = [self.texts.format(lang, message)]
            if entry.list:
                paragraphs.append("\n".join(f"• {line}" for line in self.listed(entry.list, lang)))
            if self.texts.has(lang, f"{message}.details"):
                paragraphs.append(self.texts.format(lang, f"{message}.details"))
            if self.texts.has(lang, f"{message}.winter") and self._in_winter():
                paragraphs.append(self.texts.format(lang, f"{message}.winter"))
        data: dict[str, Any] = {}
        if commune:
            office = self.communes.office_of(commune)
            paragraphs.append(self.texts.format(lang, "office-found", office=office.name, commune=commune))
            data["office"] = office_card(office, commune, entered(office.id))
        if self._stale(topic):
            paragraphs.append(self.texts.format(lang, "stale-fact"))
        sources = [self.facts.citation(cite) for cite in entry.sources]
        if sources:
            data["sources"] = sources
        if topic == "view_data":
            data["effect"] = "export"
        if entry.contacts:
            data["contacts"] = self.contact_cards(entry.contacts, lang)
        data = with_entered_sources(data, lang, self.texts)
        return Reply("\n\n".join(paragraphs), lang, self.topic_buttons(entry.next, lang), topic, None, data)

    def _in_winter(self) -> bool:
        """Whether the season of the Wanteraktioun lasts, by the days of `data/knowledge` (November to April)."""
        today, values = self._today(), self.facts.values
        begins, ends = (int(values[name].value) for name in ("winter_start_day", "winter_end_day"))
        day = (today.month, today.day)
        return day >= (WINTER_BEGINS_IN, begins) or day <= (WINTER_ENDS_IN, ends)

    def _stale(self, topic: str) -> bool:
        day = self._recheck_by[topic]
        return day is not None and day < self._today()

    def listed(self, name: str, lang: Lang) -> list[str]:
        """The entries of a list of `data/knowledge`, one line each."""
        return [self.texts.format(lang, item_message(name, item)) for item in list_ids(name, self.facts)]

    def office_sources(self, office: Office) -> list[dict[str, str | None]]:
        """Where the assignment of communes to this office comes from."""
        return [self.facts.citation(cite) for cite in office.cite]

    def topic_buttons(self, topics: tuple[str, ...], lang: Lang) -> tuple[Button, ...]:
        """A button for each topic that asks it."""
        return tuple(Button(self.texts.format(lang, f"{message_id(topic)}.button"), f"/{topic}") for topic in topics)

    def contact_cards(self, ids: tuple[str, ...], lang: Lang) -> list[dict[str, Any]]:
        """Name, number and whether it is staffed round the clock, for each contact."""
        return [
            {
                "name": self.texts.format(lang, f"contact-{key.replace('_', '-')}"),
                "number": self.facts.contacts[key].number,
                "round_the_clock": self.facts.contacts[key].round_the_clock,
            }
            for key in ids
        ]
