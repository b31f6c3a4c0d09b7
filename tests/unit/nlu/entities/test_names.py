"""Nationalities, languages, communes and benefits are recognised in any form, and ordinary sentences name none."""

from collections.abc import Callable
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
import yaml

from actions.knowledge.load import KNOWLEDGE_DIR, KnowledgeError
from bot.nlu.entities.finder import EntityFinder
from bot.nlu.entities.folding import fold_words
from bot.nlu.entities.knowledge_names import load_benefit_names, load_nationalities

Values = Callable[[str, str], list[Any]]
EU, THIRD, HOME = "eu_eea_ch", "third_country", "luxembourg"


@pytest.mark.parametrize(("text", "expected"), [
    ("je suis portugaise", [EU]), ("Ech si Portugis", [EU]), ("Portugiesin", [EU]), ("portugiesisch", [EU]),
    ("Ich bin Syrerin", [THIRD]), ("ech hunn d'kapverdianesch Nationalitéit", [THIRD]),
    ("I come from Eritrea", [THIRD]),
    ("nous sommes syriens", [THIRD]), ("mon mari est erithréen", [THIRD]), ("les femmes ukraniennes", [THIRD]),
    ("ech sinn Lëtzebuergerin", [HOME]), ("Je suis luxembourgeois", [HOME]), ("Ich bin Luxemburger", [HOME]),
    ("nationalité : Luxembourg", [HOME]), ("Luxembourg", [HOME]), ("ich habe die Schweizer Staatsbürgerschaft", [EU]),
    ("née en Norvège", [EU]), ("from the UK", [THIRD]), ("Aus Großbritannien", [THIRD]), ("from iceland", [EU]),
    ("capverdienne", [THIRD]), ("Je viens du Cap-Vert", [THIRD]), ("aus Liechtenstein", [EU]),
    ("d'origine bosniaque", [THIRD]),
    ("my husband is Brazilian and I am Italian", [THIRD, EU]),
    ("lëtzebuergesch a franséisch Nationalitéit", [HOME, EU]),
    ("EU-Bürger", [EU]), ("Drittstaatsangehörige", [THIRD]), ("ressortissant de pays tiers", [THIRD]),
    ("hors UE", [THIRD]),
    ("ich bin Deutscher", [EU]), ("Fransous", [EU]), ("ech sinn Franséisin", [EU]), ("Rumänin", [EU]),
    ("je suis turque", [THIRD]),
    ("Ech komme vu Marokko", [THIRD]), ("aus der Türkei", [THIRD]), ("Kosovarin", [THIRD]), ("I am american", [THIRD]),
])  # fmt: skip
def test_a_nationality_is_recognised_in_every_form(values: Values, text: str, expected: list[str]) -> None:
    assert values("nationality", text) == expected


@pytest.mark.parametrize("text", [
    "est-ce qu'on peut parler en portugais ?", "auf Französisch bitte", "schwätzt Dir Englesch?",
    "I speak Russian only",
    "please help us", "la réunion est demain", "Maurice et Dominique habitent ici", "on an island", "de Pol ass hei",
    "pôle emploi m'a écrit", "j'habite au Luxembourg", "ich lebe in Luxemburg", "mir wunnen zu Lëtzebuerg",
    "Luxembourg-Ville",
    "je lis mieux l'anglais", "das ist mein Mann", "ech hunn eng Fro", "este mes", "mon loyer est trop cher",
])  # fmt: skip
def test_an_ordinary_sentence_names_no_nationality(values: Values, text: str) -> None:
    assert values("nationality", text) == []


def test_the_country_somebody_works_in_is_reported_as_it_is(values: Values) -> None:
    assert values("nationality", "ich wohne in Frankreich und arbeite hier") == [EU]


@pytest.mark.parametrize(("text", "expected"), [
    ("op lëtzebuergesch wgl", ["lb"]), ("letz", ["lb"]), ("on peut continuer en lux", ["lb"]),
    ("english please", ["en"]),
    ("français", ["fr"]), ("FRANCAIS SVP", ["fr"]), ("Däitsch", ["de"]), ("em português", ["pt"]),
    ("in Italian", ["it"]),
    ("schwätzt een do Arabesch?", ["ar"]), ("dari ou farsi", ["prs", "fa"]), ("українська", ["uk"]),
    ("العربية", ["ar"]),
    ("auf Tigrinya", ["ti"]), ("mein Deutsch ist besser als mein Französisch", ["de", "fr"]),
])  # fmt: skip
def test_a_language_is_recognised_under_any_of_its_names(values: Values, text: str, expected: list[str]) -> None:
    assert values("language", text) == expected


@pytest.mark.parametrize("text", [
    "Lux-Ville", "deluxe Zëmmer", "letzt Woch", "even if I pay", "he is moving", "so many letters", "mono",
    "Mari et femme",
    "la vie est chère", "wat kascht dat?", "der letzte Brief", "I am fine", "kom direkt",
])  # fmt: skip
def test_an_ordinary_word_is_no_language(values: Values, text: str) -> None:
    assert values("language", text) == []


def test_a_commune_has_its_official_name(values: Values) -> None:
    assert values("commune", "ech wunnen zu Diddeleng") == ["Dudelange"]
    assert values("commune", "j'habite Esch") == []


@pytest.mark.parametrize(("text", "expected"), [
    ("comment demander le revis", ["revis"]), ("RMG", ["revis"]), ("allocation vie chere", ["avc"]), ("l'AVC", ["avc"]),
    ("Deierecherszoulag", ["avc"]), ("TPS", ["tps"]), ("tiers payant social", ["tps"]),
    ("Kannergeld", ["family_allowance"]),
    ("Kindergeld beantragen", ["family_allowance"]), ("congé parental", ["parental_leave"]),
    ("Elterecongé", ["parental_leave"]),
    ("chômage", ["unemployment"]), ("Arbeitslosengeld", ["unemployment"]), ("subvention de loyer", ["rent_subsidy"]),
    ("Mietzuschuss", ["rent_subsidy"]), ("je suis surendettée", ["over_indebtedness"]), ("legal aid", ["legal_aid"]),
    ("prime énergie", ["prime_energie"]), ("Unterhaltsvorschuss", ["maintenance_advance"]),
    ("food bank", ["social_grocery"]),
    ("épicerie sociale", ["social_grocery"]), ("pension minimum", ["minimum_pension"]),
    ("accueil gérontologique", ["care_home_supplement"]),
    ("allocation de solidarité communale", ["communal_solidarity"]),
    ("REVIS ou chômage ?", ["revis", "unemployment"]),
])  # fmt: skip
def test_a_benefit_is_recognised_by_its_everyday_names(values: Values, text: str, expected: list[str]) -> None:
    assert values("benefit", text) == expected


@pytest.mark.parametrize(
    "text",
    ["je crois que je fais un AVC", "ma mère a eu un AVC", "ech brauch Hëllef", "mon loyer", "eng Tafel Schokolade"],
)
def test_a_stroke_and_an_ordinary_word_are_no_benefit(values: Values, text: str) -> None:
    assert values("benefit", text) == []


def test_every_benefit_has_names_in_the_four_languages_and_no_name_has_two_meanings() -> None:
    names = load_benefit_names()
    seen: dict[tuple[str, ...], str] = {}
    for benefit, by_lang in names.items():
        assert benefit == "not_benefits" or set(by_lang) == {"fr", "de", "lb", "en"}
        for name in (name for group in by_lang.values() for name in group):
            assert seen.setdefault(tuple(fold_words(name)), benefit) == benefit, name


def test_no_name_stands_for_two_groups() -> None:
    seen: dict[tuple[str, ...], str] = {}
    for group, name in load_nationalities().names():
        assert seen.setdefault(tuple(fold_words(name)), group) == group, name


def test_the_groups_are_the_states_with_free_movement() -> None:
    nationalities = load_nationalities()
    union = {
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
        "MT", "NL",
        "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    }  # fmt: skip
    assert len(union) == 27
    assert {nationalities.group(code) for code in union if code != "LU"} == {EU}
    assert [nationalities.group(code) for code in ("IS", "LI", "NO", "CH", "LU", "GB", "UA", "XK")] == [
        EU, EU, EU, EU, HOME, THIRD, THIRD, THIRD,
    ]  # fmt: skip


@pytest.mark.parametrize(("change", "complaint"), [
    (lambda data: data["groups"].update(eu_eea_ch=["QQ"]), "country 'QQ' does not exist"),
    (lambda data: data["people"].update(PT={"xx": ["x"]}), "nationalities.people.PT.xx"),
    (lambda data: data.clear(), "nationalities.groups"),
])  # fmt: skip
def test_a_mistake_in_the_file_is_refused_with_its_place(
    tmp_path: Path, change: Callable[[dict[str, Any]], Any], complaint: str
) -> None:
    data = yaml.safe_load((KNOWLEDGE_DIR / "nationalities.yml").read_text(encoding="utf-8"))
    change(data["nationalities"])
    (tmp_path / "nationalities.yml").write_text(yaml.safe_dump(data), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=complaint):
        load_nationalities(tmp_path)


def test_a_missing_file_and_a_wrong_head_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"benefit_names.yml: the file is missing"):
        load_benefit_names(tmp_path)
    copy(KNOWLEDGE_DIR / "nationalities.yml", tmp_path / "benefit_names.yml")
    with pytest.raises(KnowledgeError, match="one top-level key, 'benefit_names'"):
        load_benefit_names(tmp_path)


def test_what_somebody_writes_does_not_stay_in_the_vocabulary(finder: EntityFinder) -> None:
    finder.find("Zwetschgenkompottgeheimnis op lëtzebuergesch")
    assert "zwetschgenkompottgeheimnis" not in finder._names._vocab.strings
