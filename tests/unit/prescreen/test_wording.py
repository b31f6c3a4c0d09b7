"""What a step says: one question in its words for this person, its answers, a way out; in all four languages."""

import pytest

from actions.prescreen.interview import Interview, Step
from actions.prescreen.questions import CHOICES, COMMUNE, FOR_WHOM, LAWFUL_STAY, MUST_CHOOSE, NEEDS, UNKNOWN
from actions.prescreen.wording import put
from actions.speech.saying import Saying
from bot.replies import LANGS, Lang
from bot.texts import texts
from bot.variables import spoken

HUMAN = "/talk_to_human"


def said(step: Step, *, first: bool = False) -> Saying:
    saying = put(step, first=first)
    assert saying is not None
    return saying


def words(saying: Saying, lang: Lang = "en") -> list[str]:
    """Paragraphs and buttons as they are read; fails for a text that does not exist."""
    parts = [texts().format(lang, name, **spoken(variables, lang, texts())) for name, variables in saying.parts]
    return parts + [texts().format(lang, choice["text"]) for choice in saying.choices]


def payloads(saying: Saying) -> list[str]:
    return [choice["payload"] for choice in saying.choices]


def ids(saying: Saying) -> list[str]:
    return [name for name, _ in saying.parts]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", CHOICES)
def test_every_question_can_be_put_to_everybody_in_every_language(name: str, lang: Lang) -> None:
    for answers in ({FOR_WHOM: "self"}, {FOR_WHOM: "other"}, {"nationality": "eu_eea_ch"}):
        for doubts in range(5):
            step = Step(Interview(answers, doubts=doubts), name, again=doubts > 0, why=doubts == 0)
            assert all(text.strip() for text in words(said(step), lang))


@pytest.mark.parametrize("lang", LANGS)
def test_every_answer_can_be_told_back_in_every_language(lang: Lang) -> None:
    told = tuple((name, value) for name, values in CHOICES.items() for value in values)
    [text, *_] = words(said(Step(Interview(), "detention", noted=told)), lang)
    assert len(text.split(", ")) >= len(told)


@pytest.mark.parametrize("name", CHOICES)
def test_not_knowing_and_why_are_offered_wherever_they_make_sense(name: str) -> None:
    offered = payloads(said(Step(Interview(), name)))
    assert offered[-1] == "/ask_why"
    unsure = "/dont_know" if name == COMMUNE else f'/inform{{"{name}": "{UNKNOWN}"}}'
    assert (unsure in offered) == (name not in MUST_CHOOSE)
    assert {f'/inform{{"{name}": "{value}"}}' for value in CHOICES[name]} <= set(offered)


def test_a_question_about_somebody_else_speaks_of_that_person() -> None:
    other = words(said(Step(Interview({FOR_WHOM: "other"}), "nationality")))
    assert other[0] == "What is this person’s nationality?"
    assert words(said(Step(Interview({FOR_WHOM: "self"}), "nationality")))[0] == "What is your nationality?"


@pytest.mark.parametrize("group", [{"nationality": "eu_eea_ch"}, {"family_of": "eu_eea_ch"}])
def test_citizens_of_the_union_and_their_family_hear_that_a_missing_certificate_is_no_problem(
    group: dict[str, str],
) -> None:
    asking = said(Step(Interview(group), LAWFUL_STAY))
    assert "that is not a problem" in words(asking)[0]
    assert payloads(asking).count('/inform{"lawful_stay": "yes"}') == 2
    assert "that is not a problem" not in words(said(Step(Interview(), LAWFUL_STAY)))[0]


def test_what_is_not_understood_is_asked_differently_then_left_open_then_a_human_is_offered() -> None:
    steps = [said(Step(Interview(doubts=doubts), "detention", again=True)) for doubts in (1, 2, 3)]
    assert [ids(saying)[0] for saying in steps] == [
        "prescreen-not-understood",
        "prescreen-not-understood.dont-know",
        "prescreen-not-understood.human",
    ]
    assert ids(steps[0])[1] == "prescreen-question-detention.again"
    assert [HUMAN in payloads(saying) for saying in steps] == [False, False, True]


def test_nobody_is_told_to_leave_open_what_must_be_chosen() -> None:
    assert ids(said(Step(Interview(doubts=2), NEEDS, again=True)))[0] == "prescreen-not-understood"


def test_two_answers_that_clash_are_both_named_and_offered() -> None:
    clash = (("nationality", "luxembourg"), ("protection_applicant", "yes"))
    saying = said(Step(Interview(), "nationality", clash=clash))
    assert "Luxembourg nationality" in words(saying)[0]
    assert payloads(saying) == ['/inform{"nationality": "luxembourg"}', '/inform{"protection_applicant": "yes"}']
    assert saying.question == "prescreen.nationality"


def test_why_cites_the_article_and_puts_the_question_again() -> None:
    text, question, *_ = words(said(Step(Interview(), "detention", why=True)))
    assert "Article 4" in text
    assert question == words(said(Step(Interview(), "detention")))[0]
    assert "article 18" in words(said(Step(Interview(), "urgent", why=True)))[0]


def test_the_first_message_says_that_it_is_no_decision_and_stopping_that_nothing_is_kept() -> None:
    assert "not a decision" in words(said(Step(Interview(), FOR_WHOM), first=True))[0]
    stopped = said(Step(Interview(), None, stopped=True))
    assert "kept none of your answers" in words(stopped)[0]
    assert payloads(stopped) == []


def test_at_the_end_only_what_was_understood_last_is_told_back() -> None:
    assert put(Step(Interview(), None)) is None
    assert ids(said(Step(Interview(), None, noted=(("urgent", "yes"),)))) == ["prescreen-noted"]


def test_back_at_the_first_question_says_so_and_puts_it_again() -> None:
    first = said(Step(Interview(), FOR_WHOM, nothing_before=True))
    assert ids(first) == ["prescreen-nothing-before", "prescreen-question-for-whom"]
