"""GET /prescreen: the pre-screening on one page, for the desk. The server never learns what is answered there but to
screen it."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from actions.knowledge.communes import commune_index
from actions.prescreen.facts import FACTS, UNKNOWN
from actions.prescreen.questions import CHOICES, COMMUNE, LAWFUL_STAY, LAWFUL_STAY_UNION, NEEDS, choices, question
from bot.replies import LANGS, Lang
from bot.texts import Texts
from bot.web.front import FrontDep
from bot.web.languages import preferred
from bot.web.routes.page import NAMES, templates

router = APIRouter(tags=["page"])
# What the chat's buttons carry besides a value: these are no answers on a form.
NO_ANSWERS = ("/ask_why", "/dont_know")


@dataclass(frozen=True)
class Option:
    """An answer that can be chosen: its value for the API and its words."""

    value: str
    text: str


@dataclass(frozen=True)
class Question:
    """A fact to be asked for: the name of its group of answers, the fact, its words and its answers but "not known"."""

    name: str
    fact: str
    text: str
    options: tuple[Option, ...]


def questions(lang: Lang, texts: Texts) -> list[Question]:
    """The questions of the form in `lang`, in the order of the facts.

    The stay is there twice: citizens of the Union and their family are asked in other words, with other answers.
    """
    asked = []
    for fact in FACTS:
        asked.append(_question(fact, fact, lang, texts))
        if fact == LAWFUL_STAY:
            asked.append(_question(fact, LAWFUL_STAY_UNION, lang, texts))
    return asked


def _question(fact: str, name: str, lang: Lang, texts: Texts) -> Question:
    union = name == LAWFUL_STAY_UNION
    message, variables = question(fact, other=True, union=union)
    answers = [(_value(choice["payload"]), choice["text"]) for choice in choices(fact, union=union)]
    options = tuple(Option(value, texts.format(lang, text)) for value, text in answers if value not in ("", UNKNOWN))
    return Question(name, fact, texts.format(lang, message, **variables), options)


def _value(payload: str) -> str:
    """The value in `/inform{"fact": "value"}`; empty for a button that asks something itself."""
    return "" if payload in NO_ANSWERS else payload.split('"')[3]


@router.get("/prescreen", summary="The pre-screening for the desk", response_class=HTMLResponse)
async def desk(request: Request, front: FrontDep, lang: str | None = None) -> HTMLResponse:
    """The form with all facts, in the language of `?lang=` or else the browser's."""
    chosen = preferred(lang or request.headers.get("accept-language"))

    def say(name: str, **variables: Any) -> str:
        return front.texts.format(chosen, name, **variables)

    commune, who = question(COMMUNE, other=True)
    needs, _ = question(NEEDS, other=True)
    values = {
        "lang": chosen,
        "langs": [(code, NAMES[code]) for code in LANGS],
        "t": say,
        "questions": questions(chosen, front.texts),
        "unknown": UNKNOWN,
        "commune": say(commune, **who),
        "communes": sorted(commune_index().communes),
        "needs": say(needs, **who),
        "need_options": [Option(need, say(f"prescreen-answer-needs-{need}.button")) for need in CHOICES[NEEDS]],
    }
    html = templates().get_template("prescreen_desk.html").render(values)
    return HTMLResponse(html, headers={"Content-Language": chosen, "Vary": "Accept-Language"})
