"""The result of a pre-screening on paper: in the resident's language, in French for the desk, and kept nowhere."""

import logging
import re
from typing import Any

import httpx
import pytest

from bot.replies import LANGS
from integration.web.serving import Served
from integration.web.test_prescreen import PEOPLE

NEVER = {
    "fr": "n’est pas une décision",
    "de": "keine Entscheidung",
    "lb": "keng Decisioun",
    "en": "not a decision",
}
STUDENT = {**PEOPLE["not_excluded"], "nationality": "third_country", "family_of": "no", "came_to_study": "yes"}


def sheet(client: httpx.Client, answers: dict[str, str], lang: str = "fr", **more: Any) -> str:
    response = client.post("/api/v1/prescreen/sheet", json={"answers": answers, "lang": lang, **more})
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["content-language"] == lang
    return response.text


def halves(html: str) -> tuple[str, str]:
    """What stands above the line, for the resident, and below it, for the desk."""
    above, line, below = html.partition('<section class="desk" lang="fr"')
    assert line
    return above, below


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("outcome", PEOPLE)
def test_it_says_what_the_api_says_in_the_residents_language_and_in_french(
    client: httpx.Client, outcome: str, lang: str
) -> None:
    above, below = halves(sheet(client, PEOPLE[outcome], lang))
    for language, half in ((lang, above), ("fr", below)):
        asked = {"answers": PEOPLE[outcome], "lang": language}
        told = client.post("/api/v1/prescreen", json=asked).json()["explanation"]
        assert told[0] in half
        assert NEVER[language] in half
    assert f'<html lang="{lang}">' in above


def test_the_desk_reads_the_reasons_with_their_article_the_needs_and_the_office(client: httpx.Client) -> None:
    above, below = halves(sheet(client, STUDENT, "en", needs=["rent", "debt"], commune="Wahl", urgent=True))
    assert "art. 4 : L’élève ou l’étudiant étranger" in below
    assert "La demande concerne : loyer ou logement, dettes." in below
    assert re.search(r"Pour Groussbus-Wal, l’office compétent est\s: Office social du canton de Redange\.", below)
    assert "C’est urgent" in below
    assert "art. 4: " in above
    assert "Useful papers" in above
    assert "rent subsidy" in above.lower()


def test_what_is_still_open_is_listed_for_both(client: httpx.Client) -> None:
    asked = {"nationality": "luxembourg", "stays_in_luxembourg": "yes", "temporary_stay": "no"}
    above, below = halves(sheet(client, asked, "de"))
    assert "ob es eine Haft gibt" in above
    assert "s’il y a une détention" in below
    assert "asile" not in below


def test_sources_are_named_with_the_day_they_were_checked(client: httpx.Client) -> None:
    above, _ = halves(sheet(client, STUDENT, "en"))
    assert "Loi du 18 décembre 2009" in above
    assert re.search(r"checked on \w+,? 21 November 2026", above)


@pytest.mark.parametrize("commune", [None, "", "Nowhere-sur-Rien", "<script>alert(1)</script>"])
def test_a_commune_that_is_not_known_is_neither_guessed_nor_repeated(client: httpx.Client, commune: str | None) -> None:
    html = sheet(client, STUDENT, commune=commune)
    assert "Je ne connais pas la commune" in html
    assert "Nowhere" not in html
    assert "alert" not in html


def test_a_sheet_runs_no_script_and_keeps_to_the_content_policy(client: httpx.Client) -> None:
    response = client.post("/api/v1/prescreen/sheet", json={"answers": STUDENT})
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert response.headers["cache-control"] == "no-store"
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", response.text)
    assert "set-cookie" not in response.headers


def test_nothing_of_a_sheet_is_logged(client: httpx.Client, site: Served, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        sheet(client, {"detention": "prison_leave"}, needs=["debt"], commune="Wahl")
    logged = " ".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    assert "/api/v1/prescreen/sheet" in logged
    assert not re.search("prison_leave|debt|Wahl|Redange", logged)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"answers": {"shoe_size": "42"}}, "#/answers/shoe_size"),
        ({"needs": ["gold"]}, "#/needs/0"),
        ({"commune": 5}, "#/commune"),
        ({"urgent": "yes"}, "#/urgent"),
        ({"commune": "x" * 101}, "#/commune"),
        ({"on": "2020-01-01"}, "#/on"),
    ],
)
def test_what_is_wrong_is_named(client: httpx.Client, body: Any, pointer: str) -> None:
    response = client.post("/api/v1/prescreen/sheet", json=body)
    assert response.status_code == 422
    assert [error["pointer"] for error in response.json()["errors"]] == [pointer]
