"""A message may name several places, one across the border, or none: what it is about is read from its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from actions.knowledge.named_places import PlaceAbroad, PlaceReader, place_reader
from actions.knowledge.office_answer import COMMUNE_QUESTION
from actions.knowledge.place_answer import places_answer, without_address

READER = place_reader()
FACTS = knowledge()
INDEX = commune_index()


def meant(text: str, *, asked: bool = False) -> list[str]:
    return [
        place.country if isinstance(place, PlaceAbroad) else " or ".join(commune.fr for commune in place.communes)
        for place in READER.read(text, asked=asked).places
    ]


@pytest.mark.parametrize(
    ("text", "commune"),
    [
        ("I live in Wiltz but work in Clervaux", "Wiltz"),
        ("je travaille à Wiltz et j'habite Clervaux", "Clervaux"),
        ("weil ich in Wiltz wohne und in Clervaux arbeite", "Wiltz"),
        ("Ech wunnen zu Wolz, mä meng Aarbecht ass zu Clierf", "Wiltz"),
        ("Ech wunnen an der Stad a schaffen zu Esch-Uelzecht", "Luxembourg"),
        ("Wiltz is where I live, Clervaux is where I work", "Wiltz"),
        ("mein Wohnsitz ist Mersch, die Firma ist in Strassen", "Mersch"),
        ("I live in Luxembourg but work in Mersch", "Luxembourg"),
    ],
)
def test_the_place_of_residence_decides_over_the_place_of_work(text: str, commune: str) -> None:
    assert meant(text) == [commune]


@pytest.mark.parametrize(
    ("text", "communes"),
    [
        ("Mersch ou Redange ?", ["Mersch", "Redange/Attert"]),
        ("Miersch oder Réiden?", ["Mersch", "Redange/Attert"]),
        ("Bissen oder Mersch?", ["Bissen", "Mersch"]),
        ("j'habite à Mersch ou à Redange", ["Mersch", "Redange/Attert"]),
        ("Esch ou Mersch ?", ["Esch-sur-Alzette or Esch-sur-Sûre", "Mersch"]),
    ],
)
def test_without_a_word_that_decides_both_communes_are_meant(text: str, communes: list[str]) -> None:
    assert meant(text) == communes


@pytest.mark.parametrize(
    "text", ["I live in Wiltz, Luxembourg", "Je vis à Wiltz au Luxembourg", "Wolz zu Lëtzebuerg", "Wiltz (Wolz)"]
)
def test_the_country_or_another_name_beside_a_commune_is_no_second_place(text: str) -> None:
    assert meant(text) == ["Wiltz"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("quel office pour Thionville ?", "fr"),
        ("Diddenuewen", "fr"),
        ("Longwy, quel office ?", "fr"),
        ("Ich wohne in Trier", "de"),
        ("Ech wunnen zu Tréier", "de"),
        ("SAARBRUCKEN", "de"),
        ("I live in Metz", "fr"),
        ("Bitburg?", "de"),
        ("office pour Arlon", "be"),
        ("Ech wunnen zu Arel", "be"),
        ("Bastogne", "be"),
        ("St. Vith", "be"),
        ("J'habite en France", "fr"),
        ("ich lebe in Deutschland", "de"),
        ("ech wunnen an der Belsch", "be"),
        ("Je suis frontalier, quel office ?", "other"),
        ("J'habite à Thionville et je travaille à Mersch", "fr"),
        ("Ich arbeite in Luxemburg, wohne aber in Trier", "de"),
        ("je suis frontalière et je travaille à Wiltz", "other"),
        ("Je suis frontalier de Thionville", "fr"),
    ],
)
def test_a_place_across_the_border_is_known_by_its_names(text: str, country: str) -> None:
    assert meant(text) == [country]


@pytest.mark.parametrize(
    "text", ["je viens de France, quel office pour moi ?", "Ich komme aus Deutschland", "Portugal"]
)
def test_where_somebody_comes_from_is_not_where_they_live(text: str) -> None:
    assert meant(text) == []


def test_every_commune_of_ours_goes_before_a_place_abroad_of_a_similar_name() -> None:
    for commune in INDEX.communes.values():
        for name in filter(None, (commune.fr, commune.de, commune.lb, *commune.aliases)):
            assert READER.read(f"Sozialamt {name}").abroad == (), name
    assert meant("Remich") == ["Remich"]
    same_name = FACTS.places.model_copy(update={"abroad": {"de": ("Remich",)}})
    assert PlaceReader(INDEX, same_name).read("office pour Remich").abroad == ()


@pytest.mark.parametrize(
    "text",
    [
        "sans adresse, quel office ?",
        "je n'ai pas d’adresse",
        "Welches Sozialamt, wenn ich obdachlos bin?",
        "Ich habe keinen festen Wohnsitz",
        "Ech hu keng Adress",
        "I have no address",
        "I don't have an address, which office",
    ],
)
def test_having_no_address_is_understood(text: str) -> None:
    assert READER.read(text).no_address


@pytest.mark.parametrize("text", ["quelle est l'adresse de l'office ?", "what is the address", "Wou ass d'Adress?", ""])
def test_asking_for_an_address_is_not_having_none(text: str) -> None:
    assert not READER.read(text).no_address


@given(st.text(max_size=200))
def test_any_text_at_all_is_read_without_trouble(text: str) -> None:
    assert all(text[place.start : place.end] == place.typed for place in READER.read(text, asked=True).places)


def test_both_offices_are_named_and_the_commune_stays_open() -> None:
    answer = places_answer(READER.read("Mersch ou Redange ?").places, INDEX, FACTS)
    offices = [variables["office"] for message, variables in answer.parts if message == "office-found"]
    assert offices == [INDEX.office_of("Mersch").name, INDEX.office_of("Redange/Attert").name]
    assert [choice["title"] for choice in answer.choices] == ["Mersch", "Redange/Attert"]
    assert answer.question == COMMUNE_QUESTION


def test_beside_a_place_abroad_the_commune_named_keeps_its_office() -> None:
    answer = places_answer(READER.read("Thionville ou Dudelange ?").places, INDEX, FACTS)
    assert [message for message, _ in answer.parts] == ["office-abroad", "office-found", "office-which-residence"]


def test_the_answer_without_an_address_gives_the_law_on_the_reference_address_and_a_bed_for_tonight() -> None:
    answer = without_address(None, FACTS)
    assert {"registers_2013", "law_2009"} <= {source["id"] for source in answer.data["sources"]}
    assert answer.choices[0]["payload"] == "/crisis_no_shelter"
    assert answer.question == COMMUNE_QUESTION
