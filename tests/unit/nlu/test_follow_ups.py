""" "And for my brother?" names no topic: it means the answer before, for somebody else."""

import pytest
from rasa.shared.core.events import ActiveLoop
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.follow_ups.component import FOR_SOMEBODY_ELSE, FollowUpFinder
from bot.nlu.follow_ups.phrases import asks_for_somebody_else


@pytest.mark.parametrize(
    "text",
    [
        "et pour mon frère ?",
        "Et ma sœur ?",
        "et pour ma petite soeur aussi ?",
        "Pour mon mari aussi ?",
        "C'est pareil pour ma mère ?",
        "et qu'en est-il de mes enfants ?",
        "et pour lui ?",
        "und für meinen Bruder?",
        "Und meine Mutter?",
        "Gilt das auch für meinen kranken Vater?",
        "und bei ihr?",
        "an fir mäi Brudder?",
        "A meng Mamm?",
        "gëllt dat och fir meng Kanner?",
        "an fir hien?",
        "and for my brother?",
        "What about my wife?",
        "does the same apply to my little sister",
        "and my mother-in-law?",
        "for him too?",
    ],
)
def test_the_same_for_somebody_else_is_recognised(text: str) -> None:
    assert asks_for_somebody_else(text)


@pytest.mark.parametrize(
    "text",
    [
        "mon frère",
        "pour mon frère",
        "c'est pour ma mère",
        "et pour mon frère qui est en prison ?",
        "und mein Bruder ist obdachlos",
        "meine Mutter",
        "fir mäi Brudder",
        "my brother needs help",
        "and for my brother in Mersch?",
        "and for rent?",
        "et pour le loyer ?",
        "et en allemand ?",
        "an op Däitsch?",
        "oui",
        "",
    ],
)
def test_an_answer_to_a_question_and_a_message_with_its_own_matter_are_not_taken_for_it(text: str) -> None:
    assert not asks_for_somebody_else(text)


def intent(text: str, decided: str, *, form: str | None = None) -> str:
    message = Message({"text": text, "intent": {"name": decided, "confidence": 0.5}, "intent_ranking": []})
    tracker = DialogueStateTracker.from_events("c", [ActiveLoop(form)])
    (read,) = FollowUpFinder().process([message], tracker)
    return str(read.get("intent")["name"])


def test_it_is_no_topic_of_its_own_whatever_the_words_look_like() -> None:
    assert intent("et pour mon frère ?", "ask_who_can_refer") == FOR_SOMEBODY_ELSE
    assert intent("et pour le loyer ?", "ask_housing_aid") == "ask_housing_aid"


def test_a_crisis_stays_a_crisis() -> None:
    assert intent("and my brother?", "crisis_medical") == "crisis_medical"


def test_within_a_procedure_it_is_an_answer_to_the_open_question() -> None:
    assert intent("und für meinen Bruder?", "inform", form="prescreen_form") == "inform"
