"""POST /api/v1/prescreen/sheet: the result of a pre-screening on paper. Keeps nothing and logs nothing of it."""

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from bot.facts_used import today_in_luxembourg
from bot.prescreen_sheet import DESK_LANG, sheet
from bot.replies import Lang
from bot.web.front import FrontDep
from bot.web.prescreen_schemas import SheetRequest
from bot.web.problems import BAD_JSON, INTERNAL, INVALID, TOO_LARGE, documented
from bot.web.routes.page import templates
from bot.web.routes.prescreen import speak

router = APIRouter(prefix="/api/v1", tags=["prescreen"])


@router.post(
    "/prescreen/sheet",
    summary="Put a pre-screening on paper",
    response_class=HTMLResponse,
    responses=documented(BAD_JSON, TOO_LARGE, INVALID, INTERNAL),
)
async def prescreen_sheet(asked: SheetRequest, lang: Annotated[Lang, Depends(speak)], front: FrontDep) -> HTMLResponse:
    """One A4 page: the result in the resident's language and, below a line, what the desk has to know in French."""
    communes = commune_index()
    found = sheet(asked.interview(communes), lang, knowledge(), communes, front.texts, today_in_luxembourg())

    def say(name: str, speech: Lang = lang, **variables: str) -> str:
        return front.texts.format(speech, name, **variables)

    html = templates().get_template("prescreen_sheet.html").render(sheet=found, t=say, desk_lang=DESK_LANG)
    return HTMLResponse(html, headers={"Content-Language": lang})
