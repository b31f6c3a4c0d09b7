"""A second question is not lost: the answer to the first ends with the offer of the second."""

import pytest
from rasa.shared.core.events import UserUttered

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from bot.answers import Answers
from bot.offers import Offer, also_asked, with_offer
from bot.replies import LANGS, Button, Lang, Reply
from bot.texts import texts

ANSWERS = Answers(knowledge(), texts(), commune_index())
PAPERS = Offer("also-asked", "ask_documents")


def message(intent: str, also: str | None) -> UserUttered:
    return UserUttered("…", {"name": intent}, [], {"intent": {"name": intent}, "entities": [], "also_asked": also})


@pytest.mark.parametrize("lang", LANGS)
def test_the_answer_ends_with_the_offer_and_its_button_comes_first_of_three(lang: Lang) -> None:
    answer = ANSWERS.answer("ask_social_aid", lang)
    assert len(answer.buttons) == 3
    offered = with_offer(answer, PAPERS, ANSWERS)
    assert [button.payload for button in offered.buttons] == [
        "/ask_documents",
        *(b.payload for b in answer.buttons[:2]),
    ]
    assert offered.text.startswith(answer.text)
    assert offered.buttons[0].title in offered.text.removeprefix(answer.text)


def test_a_button_that_is_there_already_comes_first_and_not_twice() -> None:
    answer = ANSWERS.answer("ask_services", "fr")
    offered = with_offer(answer, PAPERS, ANSWERS)
    assert sorted(button.payload for button in offered.buttons) == sorted(button.payload for button in answer.buttons)
    assert offered.buttons[0].payload == "/ask_documents"


def test_a_question_of_ours_stays_last_and_keeps_all_its_choices() -> None:
    choices = tuple(Button(name, f'/inform{{"commune": "{name}"}}') for name in ("Mersch", "Wiltz", "Bech"))
    asking = Reply("Which one?", "en", choices, "ask_office", "office.commune")
    offered = with_offer(asking, PAPERS, ANSWERS)
    assert offered.text.endswith("Which one?")
    assert offered.buttons[:3] == choices
    assert offered.buttons[3].payload == "/ask_documents"


def test_only_the_answer_to_the_first_question_carries_the_offer() -> None:
    first = ANSWERS.answer("ask_decision_time", "fr")
    assert also_asked(first, message("ask_decision_time", "ask_documents")) == PAPERS
    assert also_asked(first, message("ask_decision_time", None)) is None
    assert also_asked(ANSWERS.answer("ask_revis", "fr"), message("ask_decision_time", "ask_documents")) is None
    assert also_asked(first, None) is None
