"""From probabilities to a decision: crises first, the question in a long story, and saying so when unsure."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.decision import Floats, Thresholds, decide, second_topic, sentences

TOPICS = ("ask_debt", "ask_revis", "crisis_medical", "crisis_violence", "out_of_scope")
THRESHOLDS = Thresholds(topic=0.3, crisis=0.5, crisis_sentence=0.85)


class Table:
    """Scores that are written down: by text, else even."""

    def __init__(self, topics: Sequence[str] = TOPICS, /, **scores: Sequence[float]) -> None:
        self.topics: Sequence[str] = topics
        self._scores = {key.replace("_", " "): value for key, value in scores.items()}

    def scores(self, text: str) -> Floats:
        even = [1 / len(self.topics)] * len(self.topics)
        return np.array(self._scores.get(text.rstrip(".,?!"), even), dtype=np.float32)


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


ASKED_TWICE = {"how do I get revis": [0.1, 0.9, 0, 0, 0], "what about my debts": [0.8, 0.1, 0, 0, 0.1]}


def table(scores: dict[str, list[float]], topics: Sequence[str] = TOPICS) -> Table:
    return Table(topics, **{text.replace(" ", "_"): row for text, row in scores.items()})


@pytest.mark.parametrize(
    "text",
    [
        "how do I get revis? what about my debts?",
        "how do I get revis and what about my debts?",
        "how do I get revis an what about my debts?",
        "how do I get revis und what about my debts?",
        "how do I get revis et what about my debts",
    ],
)
def test_a_second_question_in_a_message_is_heard(text: str) -> None:
    assert second_topic(table(ASKED_TWICE), text, "ask_revis") == "ask_debt"
    assert second_topic(table(ASKED_TWICE), text, "ask_debt") == "ask_revis"


def test_of_several_other_questions_the_surest_is_the_second() -> None:
    topics = ("ask_a", "ask_b", "ask_c")
    scorer = table({"one one one": [1, 0, 0], "two two two": [0, 0.75, 0.25], "six six six": [0.1, 0, 0.9]}, topics)
    assert second_topic(scorer, "one one one. two two two. six six six.", "ask_a") == "ask_c"


def test_a_message_with_one_question_or_an_unsure_second_one_has_no_second() -> None:
    assert second_topic(table(ASKED_TWICE), "how do I get revis", "ask_revis") is None
    assert second_topic(table(ASKED_TWICE), "how do I get revis? how do I get revis?", "ask_revis") is None
    unsure = {**ASKED_TWICE, "what about my debts": [0.69, 0.31, 0, 0, 0]}
    assert second_topic(table(unsure), "how do I get revis? what about my debts?", "ask_revis") is None


def test_beside_a_crisis_or_small_talk_no_second_question_is_offered() -> None:
    text = "how do I get revis? what about my debts?"
    assert second_topic(table(ASKED_TWICE), text, "crisis_medical") is None
    assert second_topic(table(ASKED_TWICE), text, "nlu_fallback") is None
    hurt = {**ASKED_TWICE, "what about my debts": [0, 0, 0.9, 0, 0.1]}
    assert second_topic(table(hurt), text, "ask_revis") is None


def test_when_no_clause_alone_is_what_the_whole_was_decided_to_be_nothing_is_split() -> None:
    scorer = table({"what about my debts": [0.8, 0.1, 0, 0, 0.1]})
    assert second_topic(scorer, "so it is now. what about my debts?", "ask_revis") is None


CHECK = (*TOPICS, "prescreen_start")
WISH, STORY = "can you check that", "I lost my job"
STORIES = {WISH: [0, 0, 0, 0, 0.1, 0.9], STORY: [0, 0.9, 0, 0, 0.1, 0]}


@pytest.mark.parametrize("text", [f"{WISH}, {STORY}", f"{STORY}; {WISH}", f"{STORY}. {WISH}?", f"{STORY}: {WISH}"])
def test_who_tells_their_story_and_wants_a_check_gets_the_check(text: str) -> None:
    scorer = table({**STORIES, text.rstrip("?"): [0, 0.9, 0, 0, 0.1, 0]}, CHECK)
    assert best(scorer, text) == "prescreen_start"


def test_a_story_without_a_sure_wish_keeps_its_topic() -> None:
    text = f"{WISH}, {STORY}"
    unsure = {**STORIES, WISH: [0, 0.31, 0, 0, 0, 0.69], text: [0, 0.9, 0, 0, 0.1, 0]}
    assert best(table(unsure, CHECK), text) == "ask_revis"


def test_a_crisis_in_the_story_comes_before_the_check() -> None:
    text = f"{WISH}, he hits me"
    assert best(table({**STORIES, text: [0, 0, 0, 0.9, 0.1, 0]}, CHECK), text) == "crisis_violence"


def test_a_wish_in_a_foreign_language_is_not_guessed_at() -> None:
    assert best(table(STORIES, CHECK), f"{WISH}, {STORY}", foreign=True) == "nlu_fallback"


@given(st.text(max_size=200), st.sampled_from(TOPICS))
def test_any_text_can_be_searched_for_a_second_question(text: str, decided: str) -> None:
    assert second_topic(table(ASKED_TWICE), text, decided) != decided
