"""The page at / and its texts."""

from functools import cache
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.replies import LANGS, Lang
from bot.texts import Texts
from bot.web.calendar_words import calendar_words
from bot.web.front import FrontDep
from bot.web.languages import preferred
from bot.web.problems import INVALID, documented

HERE = Path(__file__).resolve().parents[1]
STATIC_DIR = HERE / "static"
NAMES: dict[Lang, str] = {"fr": "Français", "de": "Deutsch", "lb": "Lëtzebuergesch", "en": "English"}

# What the page's scripts say. Their placeholders are filled in by the browser, so they stand for themselves here.
SCRIPT_TEXTS = (
    "ui-title",
    "ui-tagline",
    "ui-skip",
    "ui-languages",
    "ui-note",
    "ui-log",
    "ui-input",
    "ui-send",
    "ui-you",
    "ui-assistant",
    "ui-staff",
    "ui-typing",
    "ui-choices",
    "ui-sources",
    "ui-source-checked",
    "ui-new-tab",
    "ui-round-the-clock",
    "ui-office-communes",
    "ui-office-address",
    "ui-office-phone",
    "ui-office-email",
    "ui-office-hours",
    "ui-office-website",
    "ui-sending-again",
    "ui-not-sent",
    "ui-send-again",
    "ui-unreachable",
    "ui-try-again",
    "ui-switch",
    "ui-my-data",
    "ui-data-text",
    "ui-data-messages",
    "ui-data-since",
    "ui-data-until",
    "ui-data-download",
    "ui-close",
    "ui-erase",
    "ui-erase-question",
    "ui-erase-text",
    "ui-erase-confirm",
    "ui-cancel",
    "ui-erased",
    "ui-gone",
    "ui-new",
    "appointment-slip-title",
    "appointment-slip-cancelled",
    "appointment-sample",
    "ui-booking-reference",
    "ui-booking-calendar",
    "ui-booking-calendar-cancelled",
    "ui-booking-slip",
    "ui-booking-mine",
    "prescreen-result-print.button",
    "prescreen-sheet-unavailable",
)
PLACEHOLDERS = {name: f"{{{name}}}" for name in ("date", "count", "receipt", "seconds")}

router = APIRouter(tags=["page"])


@cache
def templates() -> Environment:
    """The page's templates; whatever is put into them is escaped."""
    return Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )


def script_texts(texts: Texts, lang: Lang) -> dict[str, str]:
    """The texts for the scripts, by their id, and the words for dates."""
    return {name: texts.format(lang, name, **PLACEHOLDERS) for name in SCRIPT_TEXTS} | calendar_words(lang)


@router.get("/ui/{lang}", summary="The page's texts", responses=documented(INVALID))
async def ui_texts(lang: Lang, front: FrontDep) -> dict[str, str]:
    """The texts of the page in one language; in braces what the browser fills in."""
    return script_texts(front.texts, lang)


@router.get("/", summary="The page", response_class=HTMLResponse)
async def page(request: Request, front: FrontDep, lang: str | None = None) -> HTMLResponse:
    """The page with the chat, in the language of `?lang=` or else the browser's."""
    chosen = preferred(lang or request.headers.get("accept-language"))
    words = script_texts(front.texts, chosen)
    values: dict[str, Any] = {
        "lang": chosen,
        "langs": [(code, NAMES[code]) for code in LANGS],
        "words": words,
        "t": words.__getitem__,
        "description": front.texts.format(chosen, "ui-description"),
        "noscript": front.texts.format(chosen, "ui-noscript"),
        "helpline": front.texts.format(chosen, "ui-helpline-number"),
    }
    html = templates().get_template("page.html").render(values)
    return HTMLResponse(html, headers={"Content-Language": chosen, "Vary": "Accept-Language"})
