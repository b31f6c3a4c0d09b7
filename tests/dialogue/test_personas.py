"""Twenty-four people are pre-screened in each language, in their own words and by buttons, as a jurist would."""

from collections.abc import Callable
from datetime import date

import pytest

from actions.prescreen.facts import FACTS
from actions.prescreen.rules import screen
from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation
from dialogue.interviewing import START, by_button, by_text, lead
from dialogue.persona import NAMES, Persona, persona

Begin = Callable[[Lang], Conversation]
ON = date(2026, 11, 21)


def test_there_are_twenty_four_personas_with_all_facts() -> None:
    assert len(NAMES) == 24
    for name in NAMES:
        assert persona(name).facts.keys() == FACTS.keys(), name


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_come_to_what_the_jurist_says(name: str) -> None:
    someone = persona(name)
    screening = screen(someone.facts, ON)
    assert (screening.outcome, screening.reasons) == (someone.outcome, someone.reasons)
    assert screening.possible_reasons == someone.possible_reasons


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", NAMES)
def test_told_in_their_own_words_it_ends_as_the_jurist_says(begin: Begin, name: str, lang: Lang) -> None:
    someone = persona(name)
    conversation = begin(lang)
    conversation.say(someone.opening[lang])
    found, _ = lead(conversation, by_text(conversation, someone, lang), known=sorted(someone.opening_says))
    _ends_as_expected(conversation, found, someone, lang)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", NAMES)
def test_answered_by_buttons_it_ends_as_the_jurist_says(begin: Begin, name: str, lang: Lang) -> None:
    someone = persona(name)
    conversation = begin(lang)
    conversation.say(START[lang])
    found, _ = lead(conversation, by_button(conversation, someone, lang))
    _ends_as_expected(conversation, found, someone, lang)


def _ends_as_expected(conversation: Conversation, found: dict[str, object], someone: Persona, lang: Lang) -> None:
    answers, reasons = found["answers"], found["reasons"]
    assert isinstance(answers, dict)
    assert isinstance(reasons, list)
    wrong = {name: value for name, value in answers.items() if someone.facts[name] != value}
    assert not wrong, f"not what was said: {wrong}"
    assert found["outcome"] == someone.outcome
    assert tuple(reason["id"] for reason in reasons) == someone.reasons
    assert all(reason["article"] for reason in reasons)
    # Nobody wants to read that they might be a prisoner.
    assert "possible_reasons" not in found
    offices = [reply.data["office"]["id"] for reply in conversation.replies if "office" in reply.data]
    assert offices == ([someone.office] if someone.office else [])
    assert {reply.lang for reply in conversation.replies} == {lang}
    assert "/talk_to_human" in [button.payload for button in conversation.replies[-1].buttons]
