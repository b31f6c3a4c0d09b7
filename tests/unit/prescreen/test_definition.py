"""The screening equals its definition on every combination of answers (design 4.3)."""

import random
from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest

from actions.prescreen.facts import FACTS
from actions.prescreen.rules import screen
from unit.prescreen.definition import VALUES, define, every_way

TODAY = date(2026, 11, 21)
DRAWS = 50_000
# Beyond seven unknown facts the definition takes long; some draws go there all the same.
FEW_UNKNOWN, FAR_DRAWS = 7, 1_000


def agrees(answers: dict[str, str]) -> bool:
    found, expected = screen(answers, TODAY), define(answers)
    return (
        found.outcome == expected.outcome
        and list(found.reasons) == expected.reasons
        and list(found.possible_reasons) == expected.possible_reasons
        and set(found.open_questions) == expected.open_questions
        and len(found.open_questions) == len(expected.open_questions)
    )


def draws(count: int, unknown: range, seed: int) -> Iterator[dict[str, str]]:
    chance = random.Random(seed)
    for _ in range(count):
        left_open = set(chance.sample(list(VALUES), chance.choice(unknown)))
        answers = {fact: chance.choice(values) for fact, values in VALUES.items() if fact not in left_open}
        yield answers | {fact: "unknown" for fact in left_open if chance.random() < 0.5}


def test_the_facts_and_their_values_are_those_of_the_contract() -> None:
    assert {fact: set(values) for fact, values in FACTS.items()} == {fact: set(v) for fact, v in VALUES.items()}


def test_every_fully_known_situation_is_screened_as_defined() -> None:
    outcomes, _ = every_way()
    situations = list(product(*VALUES.values()))
    assert len(situations) == 73_728
    assert outcomes.size == len(situations) * 32
    wrong = [answers for values in situations if not agrees(answers := dict(zip(VALUES, values, strict=True)))]
    assert wrong == []


def test_partly_known_situations_are_screened_as_defined() -> None:
    wrong = [answers for answers in draws(DRAWS, range(1, FEW_UNKNOWN + 1), seed=5) if not agrees(answers)]
    assert wrong == []


def test_hardly_known_situations_are_screened_as_defined() -> None:
    far = range(FEW_UNKNOWN + 1, len(VALUES) + 1)
    wrong = [answers for answers in draws(FAR_DRAWS, far, seed=6) if not agrees(answers)]
    assert wrong == []


@pytest.mark.parametrize("fact", VALUES)
def test_one_answer_alone_is_screened_as_defined(fact: str) -> None:
    assert agrees({})
    for value in VALUES[fact]:
        assert agrees({fact: value})
