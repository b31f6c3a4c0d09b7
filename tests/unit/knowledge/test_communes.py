"""Whatever people type for their commune, the right one is found, or the question is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.communes import CommuneIndex, commune_index
from actions.knowledge.load import knowledge
from actions.knowledge.models import Commune

INDEX: CommuneIndex = commune_index()
COMMUNES: list[Commune] = list(INDEX.communes.values())


def found(text: str, *, asked: bool = False) -> list[str]:
    match = INDEX.find(text, asked=asked)
    return [commune.fr for commune in match.communes] if match else []


@pytest.mark.parametrize("commune", COMMUNES, ids=lambda commune: commune.fr)
def test_every_name_of_a_commune_leads_to_its_office_or_to_a_question_that_offers_it(commune: Commune) -> None:
    for name in filter(None, (commune.fr, commune.de, commune.lb, *commune.aliases, *commune.former_communes)):
        assert commune.fr in found(name), name
        assert commune.fr in found(name.upper()), name
        assert commune.fr in found(f"ech wunnen zu {name}"), name


@pytest.mark.parametrize(
    ("typed", "commune"),
    [
        ("quel office pour Beckerich ?", "Beckerich"),
        ("wéi en Office ass fir d'Stad zoustänneg", "Luxembourg"),
        ("bonjour jai plus rien, jhabite wahl", "Groussbus-Wal"),
        ("jhabite esch sur alzette", "Esch-sur-Alzette"),
        ("Ich wohne in Ettelbrück", "Ettelbruck"),
        ("petange", "Pétange"),
        ("I live in Luxembourg city", "Luxembourg"),
        ("Bascharage", "Käerjeng"),
        ("Eschweiler?", "Wiltz"),
        ("mompach", "Rosport-Mompach"),
        ("Ech wunne mat menger Mamm zu Suessem", "Sanem"),
        ("je vis à Differdang", "Differdange"),
    ],
)
def test_the_commune_is_found_in_a_sentence_as_people_write_it(typed: str, commune: str) -> None:
    assert commune in found(typed)


def test_esch_alone_may_be_two_communes() -> None:
    assert found("Esch") == ["Esch-sur-Alzette", "Esch-sur-Sûre"]


def test_esch_with_its_river_is_one_commune() -> None:
    assert found("Esch/Sûre") == ["Esch-sur-Sûre"]
    assert found("esch uelzecht") == ["Esch-sur-Alzette"]


@pytest.mark.parametrize(
    "text",
    ["ich habe die Wahl", "mein Loyer ist zu hoch", "ein bissen Hilfe bitte", "elle a besoin d'aide", "Hallo", ""],
)
def test_an_everyday_word_is_not_taken_for_a_commune(text: str) -> None:
    assert found(text) == []


def test_a_place_that_is_no_commune_is_not_guessed() -> None:
    assert found("J'habite à Arlon") == []
    assert found("Trier", asked=True) == []


def test_a_misspelt_name_that_could_be_meant_is_asked_about_not_assumed() -> None:
    match = INDEX.find("ech wunnen zu Diferdang")
    assert match is not None
    assert match.commune is None
    assert [commune.fr for commune in match.communes] == ["Differdange"]


@given(st.text(max_size=300))
def test_any_text_at_all_is_read_without_trouble(text: str) -> None:
    match = INDEX.find(text)
    assert match is None or text[match.start : match.end] == match.typed


def test_every_commune_has_exactly_one_office() -> None:
    served = [commune.fr for office in knowledge().offices for commune in office.communes]
    assert len(served) == len(set(served)) == 100
    assert len(knowledge().offices) == 30


def test_merged_communes_belong_to_the_office_the_merger_law_names() -> None:
    assert INDEX.office_of("Wiltz").id == "wiltz"
    assert INDEX.office_of("Rosport-Mompach").id == "echternach"
    assert INDEX.office_of("Groussbus-Wal").id == "redange"
    assert INDEX.office_of("Bous-Waldbredimus").id == "remich"
