"""Answers are composed of words, facts and sources, in every language, with and without a commune."""

from datetime import date

import pytest

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from bot.answers import Answers
from bot.replies import LANGS, Lang
from bot.texts import texts

ANSWERS = Answers(knowledge(), texts(), commune_index())
TOPICS = sorted(knowledge().answers)
CRISES = {
    "crisis_self_harm": "45 45 45",
    "crisis_violence": "113",
    "crisis_no_shelter": "112",
    "crisis_medical": "112",
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_a_short_answer_and_a_shorter_simple_one(topic: str, lang: Lang) -> None:
    reply = ANSWERS.answer(topic, lang)
    simple = ANSWERS.answer(topic, lang, simpler=True)
    assert reply.lang == simple.lang == lang
    assert reply.topic == topic
    assert len(simple.text) <= max(len(reply.text), 200)
    assert len(reply.buttons) <= 3


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic.startswith("ask_")])
def test_an_answer_that_states_a_fact_names_its_sources(topic: str, lang: Lang) -> None:
    if not knowledge().answers[topic].sources:
        assert topic in {"ask_capabilities", "ask_why"}
        return
    for source in ANSWERS.answer(topic, lang).data["sources"]:
        assert source["title"]
        assert source["checked"]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("topic", "number"), CRISES.items())
def test_in_a_crisis_the_number_stands_in_the_first_line(topic: str, number: str, lang: Lang) -> None:
    reply = ANSWERS.answer(topic, lang)
    assert number in reply.text.splitlines()[0]
    assert number in {contact["number"] for contact in reply.data["contacts"]}
    assert "?" not in reply.text.splitlines()[0]


@pytest.mark.parametrize("lang", LANGS)
def test_the_six_excluded_groups_are_all_listed(lang: Lang) -> None:
    assert ANSWERS.answer("ask_exclusions", lang).text.count("•") == 6


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("topic", [topic for topic in TOPICS if topic.startswith("ask_exclusion")])
def test_an_exclusion_is_said_to_concern_cash_and_what_stays_open_is_said(topic: str, lang: Lang) -> None:
    text = ANSWERS.answer(topic, lang).text.casefold()
    cash = {"fr": "argent", "de": "geld", "lb": "geld", "en": "cash"}[lang]
    advice = {"fr": ["conseil"], "de": ["berat"], "lb": ["berod", "rot ginn"], "en": ["advice"]}[lang]
    assert cash in text
    assert any(word in text for word in advice)


def test_with_a_commune_the_answer_names_the_office() -> None:
    reply = ANSWERS.answer("ask_how_to_apply", "fr", commune="Groussbus-Wal")
    assert "Office social du canton de Redange" in reply.text
    assert reply.data["office"]["id"] == "redange"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("today", "shown"),
    [
        (date(2026, 11, 14), False),
        (date(2026, 11, 15), True),
        (date(2027, 1, 10), True),
        (date(2026, 4, 15), True),
        (date(2026, 4, 16), False),
    ],
)
def test_the_winter_shelter_is_named_in_its_season_only(lang: Lang, today: date, shown: bool) -> None:
    answers = Answers(knowledge(), texts(), commune_index(), today=lambda: today)
    assert ("Wanteraktioun" in answers.answer("crisis_no_shelter", lang).text) is shown
