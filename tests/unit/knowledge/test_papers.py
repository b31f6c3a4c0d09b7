"""The papers are those of the benefit somebody means, and where none are known this is said."""

from datetime import date

import pytest

from actions.knowledge.load import knowledge
from actions.knowledge.papers import ABOUT_A_BENEFIT, benefits_meant, papers_answer

FACTS = knowledge()
TODAY = date(2026, 11, 21)


def meant(named: list[str], last_topic: str | None, named_before: list[str]) -> list[str]:
    return [benefit.id for benefit in benefits_meant(FACTS, named, last_topic, named_before)]


@pytest.mark.parametrize(
    ("last_topic", "benefits"),
    [
        ("ask_revis", ["revis"]),
        ("ask_cost_of_living_allowance", ["avc", "prime-energie"]),
        ("ask_housing_aid", ["rent-subsidy"]),
        ("ask_unemployment", ["unemployment"]),
    ],
)
def test_right_after_an_answer_about_a_benefit_its_papers_are_meant(last_topic: str, benefits: list[str]) -> None:
    assert meant([], last_topic, []) == benefits


def test_the_benefit_named_in_the_question_goes_before_the_one_spoken_of() -> None:
    assert meant(["rent_subsidy"], "ask_revis", ["revis"]) == ["rent-subsidy"]


def test_what_the_message_before_named_tells_which_benefit_of_a_topic_is_meant() -> None:
    assert meant([], "ask_mediation", ["legal_aid"]) == ["legal-aid"]
    assert meant([], "ask_cost_of_living_allowance", ["prime_energie"]) == ["prime-energie"]


@pytest.mark.parametrize(
    "last_topic", [None, "ask_how_to_apply", "ask_financial_aid", "ask_mediation", "ask_documents"]
)
def test_after_anything_else_the_papers_for_the_office_are_meant(last_topic: str | None) -> None:
    assert meant([], last_topic, ["revis"] if last_topic == "ask_documents" else []) == []


def test_what_the_office_itself_gives_needs_the_papers_for_the_office() -> None:
    assert meant([], "ask_third_party_payment", ["tps"]) == []


def test_the_papers_come_with_their_sources_and_the_general_list_is_offered() -> None:
    answer = papers_answer(benefits_meant(FACTS, [], "ask_revis", []), FACTS, TODAY)
    assert [message for message, _ in answer.parts] == ["papers-of-benefit", "papers-general-offer"]
    assert answer.choices[0]["payload"] == "/ask_documents"
    assert {source["id"] for source in answer.data["sources"]} & {"revis_2018", "fns_revis"}


def test_where_no_papers_are_known_this_is_said_and_none_are_made_up() -> None:
    for topic in ABOUT_A_BENEFIT:
        benefits = benefits_meant(FACTS, [], topic, [])
        if benefits:
            said = [message for message, _ in papers_answer(benefits, FACTS, TODAY).parts][: len(benefits)]
            known = {True: "papers-of-benefit", False: "papers-of-benefit-unknown"}
            assert said == [known[bool(benefit.papers)] for benefit in benefits]


def test_papers_that_should_have_been_checked_again_come_with_a_word_of_caution() -> None:
    benefits = benefits_meant(FACTS, [], "ask_revis", [])
    later = papers_answer(benefits, FACTS, date(2030, 1, 1))
    assert "stale-fact" in [message for message, _ in later.parts]
