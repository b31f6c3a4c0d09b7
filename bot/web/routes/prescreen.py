"""POST /api/v1/prescreen: what the law says of a situation. Keeps nothing and logs nothing of it."""

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Request

from actions.knowledge.load import knowledge
from actions.prescreen.law import Cited, citations
from actions.prescreen.outcome import explanation, next_steps, reason_message, step_message
from actions.prescreen.rules import screen
from bot.replies import LANGS, Lang
from bot.texts import Texts
from bot.web.front import FrontDep
from bot.web.languages import preferred
from bot.web.prescreen_schemas import CitationModel, NextStepModel, PrescreenModel, PrescreenRequest, ReasonModel
from bot.web.problems import BAD_JSON, INTERNAL, INVALID, TOO_LARGE, documented

router = APIRouter(prefix="/api/v1", tags=["prescreen"])
LUXEMBOURG = ZoneInfo("Europe/Luxembourg")


async def speak(request: Request) -> Lang:
    """The language asked for in the body, else the browser's; problems with the request are told in it too."""
    try:
        body = await request.json()
    except (ValueError, RecursionError):  # no JSON, or nested without end: refused later, as for every route
        body = None
    asked = body.get("lang") if isinstance(body, dict) else None
    lang = next((lang for lang in LANGS if lang == asked), None) or preferred(request.headers.get("accept-language"))
    request.state.lang = lang
    return lang


@router.post(
    "/prescreen",
    summary="Screen a situation",
    responses=documented(BAD_JSON, TOO_LARGE, INVALID, INTERNAL),
)
async def prescreen(
    situation: PrescreenRequest, lang: Annotated[Lang, Depends(speak)], front: FrontDep
) -> PrescreenModel:
    """Say what the law says of a situation as far as it is known, and what to ask next. It decides nothing."""
    on = situation.on or datetime.now(LUXEMBOURG).date()
    screening = screen(situation.answers.given(), on)
    cited = citations(on, screening.outcome, (*screening.reasons, *screening.possible_reasons))
    return PrescreenModel(
        outcome=screening.outcome,
        reasons=[_reason(name, cited, lang, front.texts) for name in screening.reasons],
        possible_reasons=[_reason(name, cited, lang, front.texts) for name in screening.possible_reasons],
        open_questions=list(screening.open_questions),
        explanation=[front.texts.format(lang, name, **variables) for name, variables in explanation(screening)],
        next_steps=[
            NextStepModel(id=step, text=front.texts.format(lang, step_message(step))) for step in next_steps(screening)
        ],
        citations=[_citation(item) for item in cited],
        lang=lang,
        on=on,
    )


def _reason(name: str, cited: tuple[Cited, ...], lang: Lang, texts: Texts) -> ReasonModel:
    article = next(item.article for item in cited if item.id == name)
    return ReasonModel(id=name, article=article, text=texts.format(lang, reason_message(name)))


def _citation(item: Cited) -> CitationModel:
    source = knowledge().sources[item.cite.source]
    return CitationModel(
        id=item.id,
        article=item.article,
        source=item.cite.source,
        title=source.title,
        url=str(source.url) if source.url else None,
        checked=source.checked,
    )
