"""When the model is missing or something breaks inside, the resident still gets what is certain."""

import asyncio
import logging
from collections.abc import Callable

import pytest

from actions.knowledge.action import ActionAnswerOffice
from bot.assistant import RasaAssistant
from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation

Begin = Callable[[Lang], Conversation]
SECRET = "mäi Geheimnis zu Beckerich"


@pytest.mark.parametrize("lang", LANGS)
def test_without_a_model_the_office_the_numbers_and_the_papers_still_come(
    without_model: RasaAssistant, lang: Lang
) -> None:
    assert not without_model.ready
    (welcome,) = asyncio.run(without_model.open("c", lang, "widget"))
    assert welcome.lang == lang
    (reply,) = asyncio.run(without_model.respond("c", "Beckerich", lang=lang))
    assert reply.lang == lang
    assert reply.data["office"]["id"] == "redange"
    assert {"112", "113"} <= {contact["number"] for contact in reply.data["contacts"]}
    assert reply.text.count("•") >= 5


def test_an_action_that_raises_still_leaves_the_resident_an_answer_and_the_log_without_their_words(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(SECRET)

    conversation = begin("de")
    monkeypatch.setattr(ActionAnswerOffice, "run", broken)
    with caplog.at_level(logging.DEBUG, logger="bot"):
        reply = conversation.say("Welches Sozialamt ist für Beckerich zuständig?")
    assert reply.lang == "de"
    assert reply.data["office"]["id"] == "redange"
    assert SECRET not in "".join(record.getMessage() for record in caplog.records if record.name.startswith("bot"))
    monkeypatch.undo()
    assert conversation.say("Welche Papiere muss ich mitbringen?").topic == "ask_documents"


@pytest.mark.parametrize("text", ["😀😀😀", "???", "<script>alert(1)</script>", "/", "/ask_documents", "a" * 2000])
def test_odd_messages_get_an_answer_and_no_button_is_pressed_by_text(begin: Begin, text: str) -> None:
    conversation = begin("en")
    reply = conversation.say(text)
    assert reply.text
    assert reply.lang == "en"


def test_what_is_erased_is_gone_from_the_tracker(begin: Begin, assistant: RasaAssistant) -> None:
    conversation = begin("fr")
    conversation.say("Quels papiers dois-je apporter ?")
    assert asyncio.run(assistant.held(conversation.id))["events"]
    asyncio.run(assistant.forget(conversation.id))
    assert asyncio.run(assistant.held(conversation.id))["events"] == []


def test_erasing_by_chat_asks_first_and_then_tells_the_front_door(begin: Begin) -> None:
    conversation = begin("fr")
    reply = conversation.say("effacez mes données s'il vous plaît")
    assert "effect" not in reply.data
    assert conversation.press(reply.buttons[0].title).data["effect"] == "erase"
