"""What a message states of the person in need: whose it is, yes and no by the first word, and nothing made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.prescreen.questions import CHOICES, MUST_CHOOSE, NEEDS, NO_AMONG_SEVERAL
from actions.prescreen.statements import NEED_OF_TOPIC, Statements, statements
from actions.speech.said import Said
from unit.prescreen.messages import TODAY, came, guess, presses, says, states

ANY = "temporary_stay"


def read(said: Said, asked: str | None = ANY, for_whom: str | None = "self") -> dict[str, str]:
    return dict(statements(said, asked, for_whom, TODAY).values)


@pytest.mark.parametrize(
    ("role", "for_whom", "told"),
    [
        ("speaker", "self", {"nationality": "eu_eea_ch"}),
        ("speaker", None, {"nationality": "eu_eea_ch"}),
        ("relative", "self", {"family_of": "eu_eea_ch"}),
        ("relative", "other", {"nationality": "eu_eea_ch"}),
        ("speaker", "other", {"family_of": "eu_eea_ch"}),
        ("nobody", "self", {}),
        ("nobody", "other", {}),
        (None, "self", {"nationality": "eu_eea_ch"}),
        (None, "other", {"nationality": "eu_eea_ch"}),
    ],
)
def test_a_nationality_is_that_of_whom_it_is_said(role: str | None, for_whom: str | None, told: dict[str, str]) -> None:
    assert read(says("...", states("nationality", "eu_eea_ch", role)), for_whom=for_whom) == told


def test_what_a_relative_does_tells_of_the_person_in_need_only_what_the_law_asks_of_the_family() -> None:
    assert read(says("my wife works", states("own_worker_status", "yes", "relative"))) == {
        "family_worker_status": "yes"
    }
    assert read(says("my son is in prison", states("detention", "detained", "relative"))) == {}
    in_prison = says("he is in prison, I work", states("detention", "detained", "relative"))
    assert read(in_prison, for_whom="other") == {"detention": "detained"}


def test_the_same_message_that_says_for_whom_it_is_is_read_in_its_light() -> None:
    story = says(
        "for my husband, he is Syrian, I am French",
        states("for_whom", "other"),
        states("nationality", "third_country", "relative"),
        states("nationality", "eu_eea_ch", "speaker"),
    )
    assert read(story, None, None) == {
        "for_whom": "other", "nationality": "third_country", "family_of": "eu_eea_ch",
    }  # fmt: skip


def test_for_whom_it_is_does_not_change_in_passing_but_by_a_button() -> None:
    assert read(says("I look after my mother", states("for_whom", "other"))) == {}
    assert read(presses("for_whom", "other")) == {"for_whom": "other"}


@pytest.mark.parametrize("role", [None, "relative", "nobody"])
def test_asked_about_the_family_a_nationality_alone_is_the_familys(role: str | None) -> None:
    assert read(says("Portuguese", states("nationality", "eu_eea_ch", role)), "family_of") == {"family_of": "eu_eea_ch"}


@pytest.mark.parametrize("text", ["Oui", "oui bien sûr", "Ja, seit gestern", "jo", "Jo, scho laang", "yes", "Yep!"])
def test_yes_is_understood_by_the_first_word_in_four_languages(text: str) -> None:
    assert read(says(text, intent="nlu_fallback")) == {ANY: "yes"}


@pytest.mark.parametrize("text", ["Non", "non, pas du tout", "Nein", "Nee, net méi", "neen", "no", "Nope."])
def test_no_is_understood_by_the_first_word_in_four_languages(text: str) -> None:
    assert read(says(text, intent="nlu_fallback")) == {ANY: "no"}


@pytest.mark.parametrize("question", sorted(NO_AMONG_SEVERAL))
def test_a_bare_yes_answers_nothing_where_there_are_several_kinds_of_yes(question: str) -> None:
    assert read(says("oui", intent="affirm"), question) == {}
    assert read(says("non", intent="deny"), question) == {question: "no"}


@pytest.mark.parametrize("question", [name for name in CHOICES if "no" not in CHOICES[name]])
def test_a_bare_no_answers_no_question_that_has_no_such_answer(question: str) -> None:
    assert read(says("non", intent="deny"), question) == {}


def test_not_knowing_is_an_answer_except_where_one_must_choose() -> None:
    for question in CHOICES:
        expected = {} if question in {*MUST_CHOOSE, "commune"} else {question: "unknown"}
        assert read(says("aucune idée", intent="dont_know"), question) == expected


@pytest.mark.parametrize("text", ["pour moi", "c'est pour moi", "für mich", "fir mech", "for me", "moi-même", "ich"])
def test_for_me_is_for_oneself(text: str) -> None:
    assert read(says(text), "for_whom", None) == {"for_whom": "self"}


@pytest.mark.parametrize("text", ["pour moi et ma mère", "mir hëllefen mengem Papp", "pour", ""])
def test_a_word_for_oneself_among_others_is_not_for_oneself(text: str) -> None:
    assert read(says(text), "for_whom", None) == {}


def test_a_guess_counts_only_when_nothing_was_stated() -> None:
    guessed = guess("own_worker_status", "yes")
    assert read(says("au chantier", guessed), "own_worker_status") == {"own_worker_status": "yes"}
    stated = says("pas au chantier", states("own_worker_status", "no"), guessed)
    assert read(stated, "own_worker_status") == {"own_worker_status": "no"}
    assert read(says("non, plus au chantier", guessed), "own_worker_status") == {"own_worker_status": "no"}


def test_a_question_is_never_guessed_to_be_an_answer() -> None:
    assert read(says("et si je travaille ?  ", guess("own_worker_status", "yes")), "own_worker_status") == {}


def test_a_guess_never_answers_another_question() -> None:
    beside = read(says("au chantier", guess("own_worker_status", "yes"), states("detention", "no")), "detention")
    assert beside == {"detention": "no"}


@given(st.text(max_size=60).map(lambda text: f"{text}?"), st.sampled_from([*CHOICES]))
def test_a_question_without_a_statement_states_at_most_its_own_yes_or_no(text: str, asked: str) -> None:
    told = read(says(text, guess(asked, "yes"), intent="ask_revis"), asked)
    assert set(told) <= {asked}
    assert told.get(asked) in (None, "yes", "no", "self")


@pytest.mark.parametrize(
    ("role", "for_whom", "told"),
    [
        ("speaker", "self", "yes"),
        (None, "self", "yes"),
        (None, "other", "yes"),
        ("relative", "other", "yes"),
        ("relative", "self", None),
        ("speaker", "other", None),
    ],
)
def test_the_arrival_that_counts_is_that_of_the_person_in_need(
    role: str | None, for_whom: str, told: str | None
) -> None:
    assert read(says("...", *came("2026-10-01", role)), for_whom=for_whom).get("first_three_months") == told


def test_a_day_without_an_arrival_is_one_only_when_asked_for() -> None:
    day = states("date", {"value": "2026-10-01", "tense": "past"})
    assert read(says("le 1er octobre", day), "first_three_months") == {"first_three_months": "yes"}
    assert read(says("loyer depuis le 1er octobre", day)) == {}


def test_a_day_to_come_is_no_arrival() -> None:
    assert read(says("...", *came("2026-12-01", tense="future")), "first_three_months") == {}
    assert read(says("...", *came("2026-12-01", tense="unknown")), "first_three_months") == {}


@pytest.mark.parametrize(
    ("stated", "union", "kept"),
    [
        ("no", True, "yes"),
        ("no", False, "no"),
        ("identity", True, "yes"),
        ("identity", False, None),
        ("ended", True, "no"),
        ("ended", False, "no"),
        ("tolerated", True, "tolerated"),
        ("yes", False, "yes"),
    ],
)
def test_a_missing_paper_ends_no_stay_of_a_citizen_of_the_union(stated: str, union: bool, kept: str | None) -> None:
    assert Statements({"lawful_stay": stated}).lawful_stay(union=union) == kept


def test_the_button_that_a_decision_ended_the_stay_is_taken_to_the_letter() -> None:
    assert statements(presses("lawful_stay", "no"), "lawful_stay", "self", TODAY).lawful_stay(union=True) == "no"


def test_values_that_no_question_has_are_not_taken() -> None:
    strange = says("...", states("detention", "maybe"), states("no_such_fact", "yes"), states("urgent", 1))
    assert read(strange) == {}
    assert read(says("...", states("commune", "unknown"))) == {}


def test_needs_are_collected_whenever_they_are_named() -> None:
    said = says("loyer et dettes", states("needs", "rent"), states("needs", "debt"), states("needs", "rent"))
    assert statements(said, ANY, "self", TODAY).needs == ("rent", "debt")


@pytest.mark.parametrize("topic", NEED_OF_TOPIC)
def test_asked_for_the_need_a_topic_is_one_and_else_it_is_not(topic: str) -> None:
    said = says("...", intent=topic)
    assert statements(said, NEEDS, "self", TODAY).needs == (NEED_OF_TOPIC[topic],)
    assert not statements(said, "stays_in_luxembourg", "self", TODAY)


def test_no_need_in_particular_is_an_answer_too() -> None:
    assert statements(says("non", intent="deny"), NEEDS, "self", TODAY).needs == ("none",)


def test_every_need_a_topic_shows_is_one_that_can_be_chosen() -> None:
    assert set(NEED_OF_TOPIC.values()) <= set(CHOICES[NEEDS])
