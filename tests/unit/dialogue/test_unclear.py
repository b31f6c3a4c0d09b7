"""Not understanding: a guess costs one tap, no apology comes twice running, a human at the second failure."""

from typing import Any

from actions.dialogue.unclear import Unclear, failures_in_a_row, what_to_say


def message(*ranking: tuple[str, float], intent: str = "nlu_fallback", other: str | None = None) -> dict[str, Any]:
    entries = [{"name": name, "confidence": confidence} for name, confidence in ranking]
    return {"intent": {"name": intent}, "intent_ranking": entries, "language": {"name": "fr", "other": other}}


def bot(topic: str) -> dict[str, Any]:
    return {"event": "bot", "data": {"custom": {"topic": topic}}}


USER = {"event": "user"}


def test_in_the_upper_band_the_best_guesses_are_offered_in_plain_words() -> None:
    ranking = [("nlu_fallback", 0.3), ("ask_debt", 0.25), ("ask_budget_help", 0.2), ("ask_revis", 0.01)]
    assert what_to_say(message(*ranking), 0) == Unclear(
        messages=("did-you-mean",), offered=("ask_debt", "ask_budget_help")
    )


def test_in_the_lower_band_it_says_what_it_can_do_and_offers_a_human() -> None:
    unclear = what_to_say(message(("ask_debt", 0.05), ("ask_revis", 0.04)), 0)
    assert unclear.messages[0] == "nlu-fallback"
    assert "talk_to_human" in unclear.offered


def test_a_likely_other_matter_is_not_turned_into_a_guess_about_ours() -> None:
    assert what_to_say(message(("out_of_scope", 0.25), ("ask_debt", 0.2)), 0).messages[0] == "nlu-fallback"


def test_a_bare_yes_or_hello_is_never_offered_as_a_guess() -> None:
    assert what_to_say(message(("affirm", 0.2), ("ask_debt", 0.15)), 0).offered == ("ask_debt",)


def test_what_is_learned_as_not_ours_says_so() -> None:
    assert what_to_say(message(("out_of_scope", 0.9), intent="out_of_scope"), 0) == Unclear(topic="out_of_scope")


def test_the_second_failure_in_a_row_offers_the_human_first_and_in_other_words() -> None:
    for intent in ("nlu_fallback", "out_of_scope"):
        first = what_to_say(message(("ask_debt", 0.05), intent=intent), 0)
        second = what_to_say(message(("ask_debt", 0.05), intent=intent), 1)
        third = what_to_say(message(("ask_debt", 0.05), intent=intent), 2)
        assert second.offered[0] == "talk_to_human"
        assert first != second != third


def test_another_language_gets_its_own_sentence_and_our_four_to_choose_from() -> None:
    assert what_to_say(message(("ask_debt", 0.05), other="pt"), 1) == Unclear(messages=("other-language",), other="pt")


def test_only_failures_directly_before_count() -> None:
    assert failures_in_a_row([]) == 0
    assert failures_in_a_row([bot("out_of_scope"), USER]) == 1
    assert failures_in_a_row([bot("nlu_fallback"), USER, bot("out_of_scope"), USER]) == 2
    assert failures_in_a_row([bot("nlu_fallback"), USER, bot("ask_debt"), USER]) == 0
