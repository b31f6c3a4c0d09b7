"""What is easily got wrong about art. 4, one sentence of a jurist each."""

from datetime import date

import pytest

from actions.prescreen.rules import Screening, screen
from unit.prescreen.people import european, national, resident


def screened(answers: dict[str, str]) -> Screening:
    return screen(answers, date(2026, 11, 21))


def assert_free(answers: dict[str, str]) -> None:
    found = screened(answers)
    assert (found.outcome, found.reasons, found.possible_reasons) == ("not_excluded", (), ())


def assert_excluded(answers: dict[str, str], *reasons: str) -> None:
    found = screened(answers)
    assert (found.outcome, found.reasons) == ("excluded_cash", reasons)


def assert_unclear(answers: dict[str, str], point: str) -> None:
    found = screened(answers)
    assert found.outcome == "undetermined"
    assert found.needs_human
    assert found.open_questions == ()
    assert found.unclear == (point,)


@pytest.mark.parametrize("changes", [{"first_three_months": "yes"}, {"job_seeker_entry": "yes"}])
def test_an_eu_newcomer_or_job_seeker_is_excluded_from_cash(changes: dict[str, str]) -> None:
    assert_excluded(european(**changes), "E4")


@pytest.mark.parametrize("work", ["own_worker_status", "family_worker_status"])
def test_an_eu_citizen_who_works_or_whose_family_works_is_not_excluded_in_the_first_three_months(work: str) -> None:
    assert_free(european(first_three_months="yes", family_of="eu_eea_ch", **{work: "yes"}))


def test_a_job_seeker_stays_excluded_after_three_months() -> None:
    assert_excluded(european(first_three_months="no", job_seeker_entry="yes"), "E4")


def test_the_three_months_do_not_touch_a_third_country_national() -> None:
    assert_free(resident(first_three_months="yes", job_seeker_entry="yes"))
    assert_free(resident(first_three_months="yes", family_of="third_country"))


def test_the_three_months_touch_a_third_country_spouse_of_an_eu_citizen() -> None:
    assert_excluded(resident(first_three_months="yes", family_of="eu_eea_ch"), "E4")


def test_the_three_months_do_not_touch_a_luxembourger_coming_home() -> None:
    assert_free(national(first_three_months="yes", job_seeker_entry="yes"))


def test_whether_a_working_family_member_from_a_third_country_exempts_is_unclear() -> None:
    newcomer = european(first_three_months="yes", family_of="third_country", family_worker_status="yes")
    assert_unclear(newcomer, "U5")
    assert_free({**newcomer, "own_worker_status": "yes"})


def test_whether_the_new_family_of_a_luxembourger_is_in_the_group_is_unclear() -> None:
    spouse = resident(family_of="luxembourg", first_three_months="yes")
    assert_unclear(spouse, "U4")
    assert_free({**spouse, "family_worker_status": "yes"})
    assert_free({**spouse, "first_three_months": "no"})


def test_an_eu_student_who_works_is_unclear_and_one_who_does_not_is_excluded() -> None:
    assert_unclear(european(came_to_study="yes", own_worker_status="yes"), "U3")
    assert_excluded(european(came_to_study="yes"), "E3")


def test_a_student_from_a_third_country_is_excluded_even_when_working() -> None:
    assert_excluded(resident(came_to_study="yes", own_worker_status="yes"), "E3")


def test_a_luxembourger_who_studies_is_not_excluded() -> None:
    assert_free(national(came_to_study="yes"))


def test_an_applicant_for_protection_is_excluded_and_a_recognised_refugee_is_not() -> None:
    assert_excluded(resident(protection_applicant="yes"), "E1")
    assert_free(resident(protection_applicant="no"))


def test_an_undertaking_of_a_third_party_excludes() -> None:
    assert_excluded(resident(third_party_undertaking="yes"), "E2")


@pytest.mark.parametrize("person", [resident, european, national])
def test_a_temporary_stay_excludes_everybody_luxembourgers_too(person: type[dict[str, str]]) -> None:
    assert_excluded(person(temporary_stay="yes"), "E5")


def test_detention_excludes_but_prison_leave_does_not_and_other_forms_are_unclear() -> None:
    assert_excluded(national(detention="detained"), "E6")
    assert_free(national(detention="prison_leave"))
    assert_unclear(national(detention="other"), "U2")


def test_a_form_of_serving_a_sentence_no_longer_matters_beside_another_reason() -> None:
    found = screened(resident(detention="other", temporary_stay="yes"))
    assert (found.outcome, found.reasons, found.possible_reasons) == ("excluded_cash", ("E5",), ("E6",))


def test_toleration_is_neither_lawful_nor_unlawful() -> None:
    assert_unclear(resident(lawful_stay="tolerated"), "U1")


def test_an_unlawful_stay_is_told_without_reasons() -> None:
    found = screened(resident(lawful_stay="no", temporary_stay="yes", protection_applicant="yes"))
    assert (found.outcome, found.reasons, found.possible_reasons) == ("no_lawful_stay", (), ())


def test_a_luxembourger_needs_no_paper_to_stay_lawfully() -> None:
    assert_free(national(lawful_stay="no"))


def test_a_cross_border_worker_is_helped_elsewhere_whatever_else_is_known() -> None:
    found = screened({"stays_in_luxembourg": "no", "own_worker_status": "yes", "temporary_stay": "yes"})
    assert (found.outcome, found.reasons, found.open_questions) == ("elsewhere", (), ())


def test_a_reason_that_stands_whatever_comes_is_a_reason_even_while_the_outcome_is_open() -> None:
    found = screened({"temporary_stay": "yes"})
    assert found.outcome == "undetermined"
    assert found.reasons == ("E5",)
    assert "E6" in found.possible_reasons
