"""From probabilities to a decision: crises first, the question in a long story, and saying so when unsure."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.decision import Floats, Thresholds, decide, sentences

TOPICS = ("ask_debt", "ask_revis", "crisis_medical", "crisis_violence", "out_of_scope")
THRESHOLDS = Thresholds(topic=0.3, crisis=0.5, crisis_sentence=0.85)


class Table:
    """Scores that are written down: by text, else even."""

    def __init__(self, **scores: Sequence[float]) -> None:
        self.topics: Sequence[str] = TOPICS
        self._scores = {key.replace("_", " "): value for key, value in scores.items()}

    def scores(self, text: str) -> Floats:
        even = [1 / len(TOPICS)] * len(TOPICS)
        return np.array(self._scores.get(text.rstrip(".?!"), even), dtype=np.float32)


def best(scorer: Table, text: str, **more: bool) -> str:
    return str(decide(scorer, text, THRESHOLDS, 3, **more)[0]["name"])


def test_a_sure_topic_is_the_decision() -> None:
    assert best(Table(my_debts=[0.7, 0.1, 0.1, 0.05, 0.05]), "my debts") == "ask_debt"


def test_below_the_threshold_it_is_reported_as_rasas_fallback_with_the_guesses_behind() -> None:
    ranking = decide(Table(hm=[0.25, 0.2, 0.1, 0.2, 0.25]), "hm", THRESHOLDS, 3)
    assert ranking[0]["name"] == "nlu_fallback"
    assert {entry["name"] for entry in ranking[1:]} <= set(TOPICS)


def test_two_halves_of_a_crisis_make_a_crisis_although_another_topic_leads() -> None:
    assert best(Table(help_me=[0.45, 0, 0.2, 0.35, 0]), "help me") == "crisis_violence"


def test_a_faint_sign_of_a_crisis_is_not_an_alarm() -> None:
    assert best(Table(my_plant_is_dying=[0.05, 0, 0.45, 0, 0.5]), "my plant is dying") == "out_of_scope"
    assert best(Table(it_kills_me=[0.31, 0.2, 0.49, 0, 0]), "it kills me") == "ask_debt"


def test_a_crisis_in_one_sentence_of_a_long_message_is_not_averaged_away() -> None:
    scorer = Table(
        he_hit_me_again=[0.1, 0, 0, 0.9, 0], and_my_revis_is_late=[0, 1, 0, 0, 0], what_about_my_revis=[0, 1, 0, 0, 0]
    )
    assert best(scorer, "And my revis is late. he hit me again. what about my revis?") == "crisis_violence"


def test_the_question_among_several_sentences_tips_the_balance() -> None:
    scorer = Table(
        it_rained_all_day=[0.3, 0.3, 0, 0, 0.4],
        can_I_ask_for_revis=[0, 0.9, 0, 0, 0.1],
        so_it_is_now=[0.3, 0.3, 0, 0, 0.4],
    )
    assert best(scorer, "it rained all day. so it is now. can I ask for revis?") == "ask_revis"


def test_another_language_is_not_guessed_at_unless_it_is_a_crisis() -> None:
    assert best(Table(my_debts=[0.9, 0.1, 0, 0, 0]), "my debts", foreign=True) == "nlu_fallback"
    assert best(Table(my_debts=[0.1, 0, 0.9, 0, 0]), "my debts", foreign=True) == "crisis_medical"


@pytest.mark.parametrize(
    ("text", "count"), [("One two three.", 0), ("One two three. Four five six?", 2), ("a. b. c.", 0)]
)
def test_only_sentences_that_can_stand_alone_are_read_alone(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(max_size=400))
def test_any_text_gets_a_decision_with_a_confidence(text: str) -> None:
    ranking = decide(Table(), text, THRESHOLDS, 5)
    assert 0 <= ranking[0]["confidence"] <= 1
    assert len({entry["name"] for entry in ranking}) == len(ranking)
