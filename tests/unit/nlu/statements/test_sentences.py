"""What residents say of themselves and their family is read as a jurist would read it, in four languages."""

from pathlib import Path

import pytest

from actions.prescreen.statements import ARRIVED
from bot.nlu.entities.finder import EntityFinder
from bot.nlu.statements.reader import Name, Reader

HERE = Path(__file__).parent
SENTENCES = [
    (path.stem, *line.split("\t"))
    for path in sorted(HERE.glob("*.tsv"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
OF_WHOM = [
    ("je suis d'origine marocaine mais j'ai la nationalité belge", {"third_country@nobody", "eu_eea_ch@speaker"}),
    ("je suis né en Serbie", {"third_country@nobody"}),
    ("mon copain est luxembourgeois", {"luxembourg@nobody"}),
    ("je ne suis pas luxembourgeois", {"luxembourg@nobody"}),
    ("meine Frau und ich sind Portugiesen", {"eu_eea_ch@speaker"}),
    ("Portugais", {"eu_eea_ch"}),
]
STATE_NOTHING = [
    "my landlord gave notice, the flat is gone", "Vermieter hat gekündigt wegen Eigenbedarf",
    "mäi proprietaire huet mech gekënnegt", "je voudrais travailler", "ech wëll schaffen", "I am alone with two babies",
    "kréien leit am prisong suen", "aide en prison", "Ich schaffe das nicht mehr", "I have a job in Trier",
    "does it help when I am in prison?", "je ne sais pas si je suis demandeur d'asile",
    "yes that works", "my heating doesn't work", "Danke für Ihre Geduld",
    "entlassen aus der Klinik", "das Leben ist für mich vorbei",
]  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def read(reader: Reader, finder: EntityFinder, text: str) -> set[str]:
    names = [Name(e.value, e.start, e.end) for e in finder.find(text) if e.kind == "nationality"]
    found = reader.read(text, names)
    told = [("nationality", name.group, role) for name, role in zip(names, found.roles, strict=True)]
    # That somebody came is no fact by itself: it says whose arrival a day beside it is.
    told += [(one.fact, one.value, one.role) for one in found.statements if one.fact != ARRIVED]
    return {f"{fact}={value}{'@' + role if role else ''}" for fact, value, role in told}


@pytest.mark.parametrize(("file", "text", "expected"), SENTENCES)
def test_a_sentence_states_this_and_nothing_more(
    reader: Reader, finder: EntityFinder, file: str, text: str, expected: str
) -> None:
    wanted = set() if expected == "-" else set(expected.split(";"))
    assert read(reader, finder, text) == wanted, file


@pytest.mark.parametrize(("text", "wanted"), OF_WHOM)
def test_a_nationality_is_that_of_who_is_said_to_have_it(
    reader: Reader, finder: EntityFinder, text: str, wanted: set[str]
) -> None:
    assert read(reader, finder, text) == {f"nationality={one}" for one in wanted}


@pytest.mark.parametrize("text", STATE_NOTHING)
def test_a_wish_a_question_or_another_matter_states_no_fact(reader: Reader, text: str) -> None:
    assert [one.fact for one in reader.read(text).statements if one.fact != "needs"] == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [("ech schafen net", "no"), ("JE SUIS EN PRISSON", "detained"), ("ich bin asilbewerber", "yes"),
     ("meng demande d'asile ass nach net entscheet", "yes"), ("je n'ai pas fait de demande d'asile", "no"),
     ("Ech wunne mat menger Fra zu Diddeleng", "yes"), ("i am in prisson", "detained")],
)  # fmt: skip
def test_spelling_and_capitals_do_not_matter(reader: Reader, text: str, answer: str) -> None:
    assert [one.value for one in reader.read(text).statements] == [answer]


def test_two_languages_in_one_message_are_read(reader: Reader) -> None:
    found = reader.read("ech schaffen net et je suis sans papiers").statements
    assert {(one.fact, one.value) for one in found} == {("own_worker_status", "no"), ("lawful_stay", "no")}


def test_a_union_citizen_without_papers_is_not_without_right_of_stay(reader: Reader, finder: EntityFinder) -> None:
    assert read(reader, finder, "je suis roumaine sans papiers") == {"nationality=eu_eea_ch@speaker"}


def test_a_statement_points_at_its_words(reader: Reader) -> None:
    text = "Éh bien, je suis en prison"
    [statement] = reader.read(text).statements
    assert text[statement.start : statement.end] == "en prison"
