"""The pre-screening API (design 4.3): outcome, reasons with their article, words in four languages, clear refusals."""

from typing import Any

import httpx
import pytest

from bot.replies import LANGS

HERE = {"stays_in_luxembourg": "yes", "lawful_stay": "yes"}
NO_MORE = dict.fromkeys(
    (
        "protection_applicant",
        "third_party_undertaking",
        "came_to_study",
        "first_three_months",
        "job_seeker_entry",
        "temporary_stay",
        "detention",
    ),
    "no",
)
PEOPLE = {
    "elsewhere": {"stays_in_luxembourg": "no"},
    "no_lawful_stay": {"stays_in_luxembourg": "yes", "nationality": "third_country", "lawful_stay": "no"},
    "excluded_cash": {**HERE, "temporary_stay": "yes"},
    "not_excluded": {**HERE, "nationality": "eu_eea_ch", **NO_MORE},
    "undetermined": {},
}


def screened(client: httpx.Client, answers: dict[str, str], lang: str = "en", **more: Any) -> dict[str, Any]:
    response = client.post("/api/v1/prescreen", json={"answers": answers, "lang": lang, **more})
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


def refused(client: httpx.Client, body: Any, *pointers: str, **headers: str) -> dict[str, Any]:
    response = client.post("/api/v1/prescreen", json=body, headers=headers)
    assert response.status_code == 422, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = response.json()
    assert {error["pointer"] for error in problem["errors"]} == set(pointers)
    return problem


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("outcome", PEOPLE)
def test_each_outcome_is_explained_is_no_decision_and_leads_on(client: httpx.Client, outcome: str, lang: str) -> None:
    body = screened(client, PEOPLE[outcome], lang)
    assert (body["outcome"], body["lang"]) == (outcome, lang)
    words = " ".join(body["explanation"])
    decision = {"fr": "pas une décision", "de": "keine Entscheidung", "lb": "keng Decisioun", "en": "not a decision"}
    assert decision[lang] in words
    assert "25" in words
    assert "27)" in words
    steps = {step["id"] for step in body["next_steps"]}
    assert steps & {"book", "human"}
    assert "office" in steps
    assert all(step["text"] for step in body["next_steps"])
    cited = {(item["source"], item["article"]) for item in body["citations"]}
    assert {("law_2009", "art. 4"), ("law_2009", "art. 27"), ("rgd_2010", "art. 12")} <= cited


@pytest.mark.parametrize("lang", LANGS)
def test_a_cross_border_worker_is_told_where_to_turn_and_what_is_open_here(client: httpx.Client, lang: str) -> None:
    body = screened(client, PEOPLE["elsewhere"], lang)
    words = " ".join(body["explanation"])
    assert all(name in words for name in ("CCAS", "CPAS", "ÖSHZ", "Sozialamt", "CAE"))
    assert "elsewhere" in {step["id"] for step in body["next_steps"]}
    assert body["open_questions"] == []


def test_a_reason_comes_with_its_article_its_words_and_its_citation(client: httpx.Client) -> None:
    body = screened(client, {**PEOPLE["not_excluded"], "first_three_months": "yes", "own_worker_status": "no"}, "de")
    assert body["outcome"] == "undetermined"
    assert body["open_questions"] == ["family_of", "family_worker_status"]
    (maybe,) = body["possible_reasons"]
    assert (maybe["id"], maybe["article"]) == ("E4", "art. 4")
    body = screened(client, {**PEOPLE["excluded_cash"], "nationality": "luxembourg", "detention": "no"}, "de")
    (reason,) = body["reasons"]
    assert reason == {"id": "E5", "article": "art. 4", "text": "Personen mit vorübergehendem Aufenthalt in Luxemburg."}
    (citation,) = [item for item in body["citations"] if item["id"] == "E5"]
    assert citation["title"].startswith("Loi du 18 décembre 2009")
    assert citation["url"].startswith("http")
    assert citation["checked"]


def test_what_the_law_leaves_open_goes_to_a_human_first(client: httpx.Client) -> None:
    body = screened(client, {**PEOPLE["not_excluded"], "lawful_stay": "tolerated"})
    assert (body["outcome"], body["open_questions"]) == ("undetermined", [])
    assert body["next_steps"][0]["id"] == "human"
    assert "the law is not clear" in " ".join(body["explanation"])
    assert "postponed" in " ".join(body["explanation"])


def test_unknown_is_the_same_as_left_out(client: httpx.Client) -> None:
    left_out = screened(client, {"nationality": "luxembourg"})
    assert screened(client, {"nationality": "luxembourg", "detention": "unknown"}) == left_out
    assert "protection_applicant" not in left_out["open_questions"]


def test_without_a_language_it_speaks_the_browsers_and_without_a_day_it_takes_today(client: httpx.Client) -> None:
    response = client.post("/api/v1/prescreen", json={}, headers={"Accept-Language": "lb"})
    assert response.json()["lang"] == "lb"
    assert response.json()["on"] >= "2026-11-21"


def test_a_day_in_the_past_is_screened_by_the_law_of_that_day(client: httpx.Client) -> None:
    body = screened(client, PEOPLE["not_excluded"], on="2015-06-01")
    assert body["on"] == "2015-06-01"
    assert "appeal" not in {item["id"] for item in body["citations"]}


def test_a_day_before_the_law_is_refused_and_says_since_when(client: httpx.Client) -> None:
    problem = refused(client, {"answers": {}, "on": "2010-12-31"}, "#/on")
    assert "2011-01-01" in problem["errors"][0]["detail"]


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", 20261121, "21.11.2026", "2026-11-21T00:00:00"])
def test_what_is_no_day_is_refused(client: httpx.Client, day: object) -> None:
    refused(client, {"on": day}, "#/on")


def test_unknown_facts_and_values_are_refused_by_name_without_repeating_the_value(client: httpx.Client) -> None:
    answers = {"nationality": "canary", "shoe_size": "42", "detention": None}
    problem = refused(client, {"answers": answers}, *(f"#/answers/{fact}" for fact in answers))
    assert "canary" not in str(problem)


@pytest.mark.parametrize(("lang", "words"), [("de", "Seite neu"), ("fr", "Rechargez")])
def test_a_refusal_is_told_in_the_language_asked_for(client: httpx.Client, lang: str, words: str) -> None:
    problem = refused(client, {"answers": {"x": "y"}, "lang": lang}, "#/answers/x", **{"Accept-Language": "en"})
    assert problem["lang"] == lang
    assert words in problem["detail"]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [([], "#"), ({"answers": []}, "#/answers"), ({"lang": "pt"}, "#/lang"), ({"who": "me"}, "#/who")],
)
def test_the_wrong_shape_names_the_field(client: httpx.Client, body: Any, pointer: str) -> None:
    refused(client, body, pointer)


@pytest.mark.parametrize("kind", ["application/json", "text/plain", None])
@pytest.mark.parametrize("body", [b"{nope", b"", b"\xff\xfe", b"[" * 5000], ids=["broken", "empty", "no text", "deep"])
def test_what_is_no_json_is_refused_kindly(client: httpx.Client, body: bytes, kind: str | None) -> None:
    headers = {"Content-Type": kind} if kind else {}
    response = client.post("/api/v1/prescreen", content=body, headers=headers)
    assert response.status_code in (400, 422), response.text
    assert response.headers["content-type"] == "application/problem+json"
