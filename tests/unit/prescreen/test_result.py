"""What the answers come to, as a resident reads it: never a decision, nothing about prison that nobody said."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from actions.prescreen.facts import FACTS
from actions.prescreen.interview import Interview
from actions.prescreen.questions import CHOICES, NEEDS
from actions.prescreen.result import TOLD_IN_FULL, result
from actions.speech.saying import Saying
from bot.replies import LANGS, Lang
from bot.texts import texts
from bot.variables import spoken
from unit.prescreen.messages import TODAY
from unit.prescreen.people import european, national, resident

partly = st.fixed_dictionaries({}, optional={fact: st.sampled_from((*v, "unknown")) for fact, v in FACTS.items()})
some_needs = st.lists(st.sampled_from([need for need in CHOICES[NEEDS] if need != "none"]), unique=True)


def end(answers: Mapping[str, str], needs: tuple[str, ...] | None = (), commune: str | None = "Wiltz") -> list[Saying]:
    return result(Interview(dict(answers), needs, commune), knowledge(), commune_index(), TODAY)


def words(sayings: list[Saying], lang: Lang = "en") -> str:
    """All that is read; fails for a text or placeholder that does not exist."""
    parts = [part for saying in sayings for part in saying.parts]
    read = [texts().format(lang, name, **spoken(variables, lang, texts())) for name, variables in parts]
    read += [texts().format(lang, choice["text"]) for saying in sayings for choice in saying.choices]
    return "\n".join(read)


def ids(sayings: list[Saying]) -> set[str]:
    return {name for saying in sayings for name, _ in saying.parts}


@given(partly, st.sampled_from(["self", "other"]), some_needs, st.sampled_from([None, "Wiltz", "Luxembourg"]))
@settings(max_examples=100, deadline=None)
def test_every_result_can_be_read_in_all_languages_and_says_that_it_is_no_decision(
    answers: dict[str, str], for_whom: str, needs: list[str], commune: str | None
) -> None:
    sayings = end({**answers, "for_whom": for_whom, "urgent": "yes"}, tuple(needs), commune)
    assert all(words(sayings, lang).strip() for lang in LANGS)
    assert {"prescreen-not-a-decision", "prescreen-result-papers", "prescreen-result-next"} <= ids(sayings)
    assert [choice["payload"] for choice in sayings[-1].choices] == ["/book_interview", "/talk_to_human", "/start_over"]


@given(partly)
@settings(max_examples=100, deadline=None)
def test_only_what_is_certain_is_named_as_a_reason(answers: dict[str, str]) -> None:
    first = end(answers)[0]
    told = [variables["article"] for name, variables in first.parts if name == "prescreen-result-reason"]
    shown = first.data["prescreen"]
    assert told == [reason["article"] for reason in shown["reasons"]]
    assert "possible_reasons" not in shown
    assert {reason["id"] for reason in shown["reasons"]} <= {entry["id"] for entry in shown["citations"]}
    assert first.data["sources"]


def test_nobody_reads_that_they_might_be_a_prisoner() -> None:
    unasked = {fact: value for fact, value in european(first_three_months="yes").items() if fact != "detention"}
    first = end(unasked)[0]
    assert [reason["id"] for reason in first.data["prescreen"]["reasons"]] == ["E4"]
    assert "prison" not in words([first])
    assert "prison" in words(end(resident(detention="detained"))[:1])


def test_a_reason_is_told_with_its_article_and_only_where_there_is_one() -> None:
    assert "What plays a part here, for aid in cash only:\n• art. " in words(end(resident(protection_applicant="yes")))
    assert end(resident())[0].data["prescreen"]["outcome"] == "not_excluded"
    assert "What plays a part here" not in words(end(resident()))


def test_what_is_still_open_is_named() -> None:
    sayings = end(resident(lawful_stay="unknown"))
    assert sayings[0].data["prescreen"]["open_questions"] == ["lawful_stay"]
    assert "Still open:\n• " in words(sayings)


def test_the_benefits_fit_the_needs_and_the_first_few_are_told_in_full() -> None:
    fitting = [benefit.id for benefit in knowledge().benefits if not {"income", "energy"}.isdisjoint(benefit.needs)]
    assert len(fitting) > TOLD_IN_FULL
    _, benefits, _ = end(resident(), ("income", "energy"))
    full = [variables["name"]["texts"][0] for name, variables in benefits.parts if name == "prescreen-result-benefit"]
    assert full == [f"benefit-{name}" for name in fitting[:TOLD_IN_FULL]]
    [more] = [variables["names"]["texts"] for name, variables in benefits.parts if name == "prescreen-result-more"]
    assert more == [f"benefit-{name}" for name in fitting[TOLD_IN_FULL:]]


@pytest.mark.parametrize("needs", [(), None])
def test_without_a_need_no_benefit_is_told(needs: tuple[str, ...] | None) -> None:
    assert "prescreen-result-benefits" not in ids(end(resident(), needs))


def test_who_lives_elsewhere_hears_of_no_office_and_no_benefit_here() -> None:
    told = ids(end(resident(stays_in_luxembourg="no"), ("income",), None))
    assert told.isdisjoint({"prescreen-result-benefits", "prescreen-result-office-unknown", "office-found"})
    assert {"prescreen-outcome-elsewhere", "prescreen-cross-border", "prescreen-here-today"} <= told


def test_the_office_of_the_commune_is_named_and_without_a_commune_who_knows_it() -> None:
    assert end(resident())[-1].data["office"]["commune"] == "Wiltz"
    for commune in (None, "Atlantis"):
        sayings = end(resident(), (), commune)
        assert "prescreen-result-office-unknown" in ids(sayings)
        assert "office" not in sayings[-1].data


def test_urgent_help_is_spoken_of_when_it_is_urgent() -> None:
    assert "prescreen-result-urgent" in ids(end({**resident(), "urgent": "yes"}))
    assert "prescreen-result-urgent" not in ids(end({**resident(), "urgent": "no"}))


def test_a_result_for_somebody_else_says_so_and_keeps_the_answers_as_data() -> None:
    first = end({**national(), "for_whom": "other", "urgent": "yes"}, ("food",))[0]
    assert first.parts[0][0] == "prescreen-result-for-other"
    shown = first.data["prescreen"]
    assert (shown["on"], shown["needs"], shown["urgent"], shown["commune"]) == ("2026-11-21", ["food"], True, "Wiltz")
    assert set(shown["answers"]) == set(FACTS)
