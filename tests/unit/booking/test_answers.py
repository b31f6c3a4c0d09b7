"""What counts as a name, a contact, a consent, a need and a reference."""

import pytest

from actions.booking.answers import evident, takes
from actions.booking.arrangement import Arrangement
from actions.booking.wording import CONFIRM, CONSENT, CONTACT, NAME, REFERENCE
from actions.speech.said import Said

NOTHING = Arrangement()


def said(text: str, intent: str = "inform", **entities: str) -> Said:
    return Said(intent, [{"entity": name, "value": value} for name, value in entities.items()], text)


@pytest.mark.parametrize(
    "text", ["je m'appelle Ana Dias", "Ich heiße Ana Dias.", "ech heeschen Ana Dias", "my name is Ana Dias", "Ana Dias"]
)
def test_a_name_is_taken_without_its_introduction(text: str) -> None:
    taken = takes(NOTHING, said(text), NAME)
    assert taken is not None
    assert taken.arrangement.name == "Ana Dias"


@pytest.mark.parametrize("text", ["30 février", "12345", "...", "a b c d e f g"])
def test_what_can_be_no_name_is_refused(text: str) -> None:
    taken = takes(NOTHING, said(text), NAME)
    assert taken is not None
    assert taken.refusal == "name"


def test_a_question_is_no_name() -> None:
    assert takes(NOTHING, said("pourquoi ?"), NAME) is None


@pytest.mark.parametrize(
    ("text", "kept"), [("621 123 456", "+352621123456"), ("0049 30 901820", "+4930901820"), ("a@example.org",) * 2]
)
def test_a_contact_is_kept_in_its_normal_form(text: str, kept: str) -> None:
    taken = takes(NOTHING, said(text), CONTACT)
    assert taken is not None
    assert taken.arrangement.contact == kept


def test_not_on_a_day_is_not_taken_for_no_contact() -> None:
    heard = Said("deny", [{"entity": "date", "value": {"value": "2026-12-01"}}], "pas le mardi")
    assert takes(NOTHING, heard, CONTACT) is None


@pytest.mark.parametrize("intent", ["inform", "dont_know", "nlu_fallback", "greet"])
def test_only_a_yes_is_consent(intent: str) -> None:
    assert takes(NOTHING, said("hm", intent), CONSENT) is None


@pytest.mark.parametrize("text", ["j'ai besoin d'un interprète", "Dolmetscher", "en Iwwersetzer", "an interpreter"])
def test_a_need_named_at_the_summary_is_noted_whatever_it_looks_like(text: str) -> None:
    heard = said(text, "book_interview")
    assert evident(NOTHING, heard, CONFIRM)
    taken = takes(NOTHING, heard, CONFIRM)
    assert taken is not None
    assert taken.arrangement.needs == ("interpreter",)
    assert not taken.confirmed


@pytest.mark.parametrize("text", ["pas d'interprète", "keinen Dolmetscher", "no interpreter"])
def test_a_need_that_is_denied_is_not_noted(text: str) -> None:
    assert not evident(NOTHING, said(text, "deny"), CONFIRM)


@pytest.mark.parametrize("typed", ["g7yr bpxo 39b", "G7YR-BPXO-39B", "g7yrbpx039b"])
def test_a_reference_is_forgiving(typed: str) -> None:
    taken = takes(NOTHING, said(typed), REFERENCE)
    assert taken is not None
    assert taken.arrangement.reference == "G7YRBPX039B"
