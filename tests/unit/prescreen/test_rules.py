"""The course of the questions: what still matters, what comes next, what can't both be right."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.prescreen.facts import FACTS, UNKNOWN, InvalidAnswer
from actions.prescreen.law import BASES_OF, citations
from actions.prescreen.rules import ORDER, ORDER_FOR_UNION, contradictions, next_question, screen
from unit.prescreen.people import european, national, resident

TODAY = date(2026, 11, 21)
people = st.fixed_dictionaries({fact: st.sampled_from(values) for fact, values in FACTS.items()})
partly = st.fixed_dictionaries({}, optional={fact: st.sampled_from((*v, UNKNOWN)) for fact, v in FACTS.items()})


@given(people, st.sets(st.sampled_from(list(FACTS))))
@settings(max_examples=500, deadline=None)
def test_more_knowledge_never_turns_a_settled_outcome_into_another(person: dict[str, str], hidden: set[str]) -> None:
    before = screen({fact: value for fact, value in person.items() if fact not in hidden}, TODAY)
    after = screen(person, TODAY)
    if before.settled:
        assert after.outcome == before.outcome
        assert set(before.reasons) <= set(after.reasons) <= {*before.reasons, *before.possible_reasons}


@given(partly, st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_the_order_of_the_answers_does_not_matter(answers: dict[str, str], chance: object) -> None:
    shuffled = list(answers.items())
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert screen(dict(shuffled), TODAY) == screen(answers, TODAY)


@given(partly)
@settings(max_examples=300, deadline=None)
def test_reasons_are_among_the_citations_and_every_outcome_has_some(answers: dict[str, str]) -> None:
    found = screen(answers, TODAY)
    cited = citations(TODAY, found.outcome, (*found.reasons, *found.possible_reasons))
    assert {item.id for item in cited} >= {*found.reasons, *found.possible_reasons, "entitlement", "urgent_help"}
    assert all(item.article.startswith("art. ") for item in cited)


@pytest.mark.parametrize("outcome", BASES_OF)
def test_every_outcome_cites_entitlement_office_urgent_help_decision_and_appeal(outcome: str) -> None:
    cited = {(item.cite.source, item.article) for item in citations(TODAY, outcome, ())}
    assert {("law_2009", f"art. {article}") for article in (4, 7, 24, 26, 27)} <= cited
    assert ("rgd_2010", "art. 12") in cited


@given(people, st.sets(st.sampled_from(list(FACTS))))
@settings(max_examples=500, deadline=None)
def test_asking_question_by_question_comes_to_the_outcome_of_knowing_all(
    person: dict[str, str], told_first: set[str]
) -> None:
    answers = {fact: person[fact] for fact in told_first}
    while (question := next_question(answers, TODAY)) is not None:
        assert question in screen(answers, TODAY).open_questions
        answers[question] = person[question]
    found = screen(answers, TODAY)
    assert found.outcome == screen(person, TODAY).outcome
    assert found.settled or found.needs_human


@given(partly)
@settings(max_examples=300, deadline=None)
def test_what_somebody_does_not_know_is_not_asked_again(answers: dict[str, str]) -> None:
    assert next_question(answers, TODAY) not in answers


@given(partly)
@settings(max_examples=300, deadline=None)
def test_nothing_is_asked_once_the_outcome_is_settled(answers: dict[str, str]) -> None:
    if screen(answers, TODAY).settled:
        assert next_question(answers, TODAY) is None
        assert screen(answers, TODAY).open_questions == ()


def test_every_fact_has_its_place_in_the_order() -> None:
    assert sorted(ORDER) == sorted(ORDER_FOR_UNION) == sorted(FACTS)


def asked(person: dict[str, str]) -> list[str]:
    """The questions put to somebody who answers each."""
    answers: dict[str, str] = {}
    while (question := next_question(answers, TODAY)) is not None:
        answers[question] = person[question]
    return list(answers)


def test_a_luxembourger_is_asked_only_about_visiting_and_prison() -> None:
    assert asked(national()) == ["stays_in_luxembourg", "nationality", "temporary_stay", "detention"]


def test_somebody_who_lives_abroad_is_asked_nothing_more() -> None:
    assert asked(resident(stays_in_luxembourg="no")) == ["stays_in_luxembourg"]


def test_a_worker_is_not_asked_about_three_months_nor_about_the_family() -> None:
    questions = asked(european(own_worker_status="yes"))
    assert not {"first_three_months", "job_seeker_entry", "family_of", "family_worker_status"} & set(questions)


def test_a_third_country_national_without_family_here_is_not_asked_about_work_or_arrival() -> None:
    questions = asked(resident())
    assert not {"own_worker_status", "first_three_months", "job_seeker_entry"} & set(questions)


@pytest.mark.parametrize("person", [resident(), european(), national()])
def test_asylum_and_prison_are_asked_last_and_only_if_they_matter(person: dict[str, str]) -> None:
    questions = asked(person)
    assert questions[-1] == "detention"
    assert "protection_applicant" not in questions[:-2]
    assert "detention" not in asked({**person, "temporary_stay": "yes"})


def test_a_luxembourger_who_applied_for_asylum_is_a_contradiction() -> None:
    assert contradictions({"nationality": "luxembourg", "protection_applicant": "yes"}) == [
        ("nationality", "protection_applicant")
    ]
    assert contradictions(national(first_three_months="yes", lawful_stay="no")) == [("nationality", "lawful_stay")]


@pytest.mark.parametrize("person", [resident(), european(), national(), european(job_seeker_entry="yes"), {}])
def test_what_fits_together_is_no_contradiction(person: dict[str, str]) -> None:
    assert contradictions(person) == []
    assert contradictions({**person, "protection_applicant": UNKNOWN}) == []


@pytest.mark.parametrize(("fact", "value"), [("shoe_size", "yes"), ("detention", "yes"), ("nationality", "Portugal")])
def test_an_answer_that_is_none_is_refused_by_name(fact: str, value: str) -> None:
    with pytest.raises(InvalidAnswer, match=fact) as refused:
        screen({fact: value}, TODAY)
    assert refused.value.fact == fact
