"""A mistake in a file of data/knowledge is refused with the file, the key and the reason."""

import shutil
from pathlib import Path

import pytest

from actions.knowledge.load import KNOWLEDGE_DIR, KnowledgeError, knowledge, load_knowledge
from actions.knowledge.office_answer import office_card


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KNOWLEDGE_DIR, tmp_path / "knowledge"))


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_phone_number_that_is_none_is_refused_with_its_key(copy: Path) -> None:
    spoil(copy / "contacts.yml", '"2755"', '"call us"')
    with pytest.raises(KnowledgeError, match=r"contacts\.yml: contacts\.helpline\.number"):
        load_knowledge(copy)


def test_an_unknown_key_is_refused(copy: Path) -> None:
    spoil(copy / "offices.yml", "short_name:", "nickname:")
    with pytest.raises(KnowledgeError, match=r"offices\.yml: offices\.0\."):
        load_knowledge(copy)


def test_a_fact_without_a_known_source_is_refused(copy: Path) -> None:
    spoil(copy / "exclusions.yml", "source: law_2009", "source: hearsay")
    with pytest.raises(KnowledgeError, match="'hearsay' does not exist"):
        load_knowledge(copy)


def test_a_commune_with_two_offices_is_refused(copy: Path) -> None:
    spoil(copy / "offices.yml", "fr: Differdange", "fr: Luxembourg")
    with pytest.raises(KnowledgeError, match="'Luxembourg' is served by more than one office"):
        load_knowledge(copy)


def test_broken_yaml_is_refused_with_the_file_and_line(copy: Path) -> None:
    (copy / "values.yml").write_text("values: [", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"values\.yml: not valid YAML"):
        load_knowledge(copy)


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "papers.yml").unlink()
    with pytest.raises(KnowledgeError, match=r"papers\.yml: the file is missing"):
        load_knowledge(copy)


def test_only_the_cleared_numbers_can_be_shown() -> None:
    numbers = {contact.number for contact in knowledge().contacts.values()}
    assert numbers <= {"112", "113", "8002-5500", "45 45 45", "116 111", "8002-4444", "2060 1060", "2755"}


def test_round_the_clock_is_said_only_of_the_emergency_the_police_and_the_poison_line() -> None:
    always = {contact.number for contact in knowledge().contacts.values() if contact.round_the_clock}
    assert always == {"112", "113", "8002-5500"}


def test_no_unverified_contact_detail_of_an_office_is_shown() -> None:
    for office in knowledge().offices:
        card = office_card(office, office.communes[0].fr)
        for key, detail in office.contact:
            assert card[key] == (detail.value if detail.verified else None)
            assert detail.verified == (detail.source is not None)


def test_no_value_is_an_amount_of_money() -> None:
    assert not any("eur" in key or "amount" in key for key in knowledge().values)
