"""Nothing is said that is not in the data: no number, no unverified detail, nothing stale without a word of caution."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from actions.knowledge.communes import CommuneIndex, commune_index
from actions.knowledge.load import Knowledge, knowledge
from actions.knowledge.models import Detail, OfficeContact
from actions.knowledge.office_answer import competent_office
from bot.answers import Answers
from bot.check.facts import benefit_messages
from bot.facts_used import FactsUsed, facts_used, recheck_by
from bot.replies import LANGS, Lang
from bot.texts import texts

TOPICS = sorted(knowledge().answers)
BEFORE, AFTER = date(2026, 11, 21), date(2027, 1, 16)
HEARSAY = "hearsay 99 88 77"


def answers_on(day: date) -> Answers:
    return Answers(knowledge(), texts(), commune_index(), today=lambda: day)


def numbers_of(used: FactsUsed) -> tuple[set[str], set[str]]:
    """The telephone numbers and the values that the answer may show."""
    phones = {knowledge().contacts[key].number for key in used.contacts}
    return phones, {str(knowledge().values[key].value) for key in used.values}


def unexplained(text: str, phones: set[str], values: set[str]) -> set[str]:
    """The numbers in a text that are none of these."""
    for phone in sorted(phones, key=len, reverse=True):
        text = text.replace(phone, "")
    return set(re.findall(r"\d+", text)) - values


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_number_in_an_answer_is_a_value_or_a_contact_that_the_answer_is_known_to_use(
    topic: str, lang: Lang
) -> None:
    phones, values = numbers_of(facts_used(topic, knowledge(), texts()))
    for simpler in (False, True):
        reply = answers_on(BEFORE).answer(topic, lang, simpler=simpler)
        titles = " ".join(button.title for button in reply.buttons)
        assert unexplained(f"{reply.text} {titles}", phones, values) == set()
        assert {contact["number"] for contact in reply.data.get("contacts", ())} <= phones


@pytest.mark.parametrize("lang", LANGS)
def test_every_number_in_the_words_about_a_benefit_is_a_value(lang: Lang) -> None:
    for message in benefit_messages(knowledge().benefits):
        stated = {str(knowledge().values[key].value) for key in texts().placeholders(lang, message)}
        assert unexplained(texts().format(lang, message), set(), stated) == set()


@pytest.fixture(scope="module")
def with_hearsay() -> Knowledge:
    """The facts, with something in every contact detail that nobody has verified."""
    hearsay = Detail(value=HEARSAY, source=None, verified=False)
    details = OfficeContact(address=hearsay, phone=hearsay, email=hearsay, website=hearsay, opening_hours=hearsay)
    offices = tuple(office.model_copy(update={"contact": details}) for office in knowledge().offices)
    return replace(knowledge(), offices=offices)


@pytest.mark.parametrize("lang", LANGS)
def test_no_unverified_or_unknown_detail_of_an_office_reaches_an_answer(with_hearsay: Knowledge, lang: Lang) -> None:
    index = CommuneIndex(with_hearsay)
    answers = Answers(with_hearsay, texts(), index)
    for facts, places, answering in (
        (with_hearsay, index, answers),
        (knowledge(), commune_index(), answers_on(BEFORE)),
    ):
        for commune in places.communes.values():
            office = [competent_office(commune, places, facts, hours=hours) for hours in (False, True)]
            said = [texts().format(lang, message, **variables) for each in office for message, variables in each.parts]
            reply = answering.answer("ask_how_to_apply", lang, commune=commune.fr)
            assert HEARSAY not in json.dumps(
                [said, [each.data for each in office], reply.text, reply.data], default=str
            )
            assert not any(re.search(r"\b(None|null)\b", text) for text in [*said, reply.text])


@pytest.mark.parametrize("lang", LANGS)
def test_an_answer_says_so_once_one_of_its_facts_was_to_be_checked_again(lang: Lang) -> None:
    caution = texts().format(lang, "stale-fact")
    for topic in TOPICS:
        due = recheck_by(topic, knowledge(), texts())
        assert caution not in answers_on(BEFORE).answer(topic, lang).text
        assert (caution in answers_on(AFTER).answer(topic, lang).text) == (due is not None and due < AFTER)


def test_the_answers_that_go_stale_by_the_calendar_are_known() -> None:
    stale = {topic for topic in TOPICS if (recheck_by(topic, knowledge(), texts()) or AFTER) < AFTER}
    assert {
        "ask_cost_of_living_allowance",
        "ask_revis",
        "ask_housing_aid",
        "ask_unemployment",
        "crisis_no_shelter",
    } <= stale
    assert not stale & {"ask_appeal", "ask_decision_time", "crisis_self_harm", "crisis_medical"}


def test_a_fact_is_good_until_the_end_of_the_day_by_which_it_is_to_be_checked() -> None:
    day = recheck_by("ask_cost_of_living_allowance", knowledge(), texts())
    assert day == date(2027, 1, 15)
    caution = texts().format("en", "stale-fact")
    assert caution not in answers_on(day).answer("ask_cost_of_living_allowance", "en").text
