"""A resident who is not understood is asked, not fobbed off; a crisis is heard in the middle of anything."""

from collections.abc import Callable

import pytest

from bot.replies import LANGS, Lang
from dialogue.conversation import Conversation

Begin = Callable[[Lang], Conversation]


@pytest.mark.parametrize("lang", LANGS)
def test_the_second_time_in_a_row_a_human_is_offered_straight_away_and_nothing_is_said_twice(
    begin: Begin, lang: Lang
) -> None:
    conversation = begin(lang)
    said = [conversation.say(text) for text in ("qwzx vbnk jjj", "xxq 77 wwz", "bvcx ytre")]
    assert said[1].buttons[0].payload == "/talk_to_human"
    assert said[0].text != said[1].text != said[2].text
    assert {reply.lang for reply in said} == {lang}


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("Bom dia, preciso de ajuda para pagar a renda da minha casa", "luxemburguês"),
        ("Мені потрібна допомога з їжею", "мову"),
        ("أحتاج إلى مساعدة في الإيجار", "لغة"),
    ],
)
def test_another_language_is_answered_in_it_and_in_the_conversations_with_ours_to_choose(
    begin: Begin, text: str, theirs: str
) -> None:
    reply = begin("de").say(text)
    assert reply.lang == "de"
    assert theirs in reply.text
    assert "Luxemburgisch" in reply.text
    assert len(reply.buttons) == 4


@pytest.mark.parametrize(
    ("lang", "text"), [("fr", "je ne sais pas"), ("de", "keine Ahnung"), ("lb", "keng Ahnung"), ("en", "no idea")]
)
def test_not_knowing_ones_commune_gets_a_way_to_find_out(begin: Begin, lang: Lang, text: str) -> None:
    conversation = begin(lang)
    conversation.say(
        {"fr": "quel est mon office ?", "de": "welches Amt ist für mich zuständig?"}.get(lang, "office social?")
    )
    reply = conversation.say(text)
    assert reply.topic == "dont_know"
    assert "2755" in reply.text
    assert conversation.say("Mersch").data["office"]["id"] == "mersch"


def test_a_crisis_in_the_middle_of_a_question_is_answered_first_and_the_question_stays_open(begin: Begin) -> None:
    conversation = begin("fr")
    conversation.say("quel est mon office social ?")
    reply = conversation.say("mon mari vient de me frapper, j'ai peur")
    assert reply.topic == "crisis_violence"
    assert "113" in reply.text.splitlines()[0]
    assert conversation.say("Diekirch").data["office"]["id"] == "nordstad"
