"""Cuts a text into words, numbers, dates and hours in figures, each with its symbol (see `lexicon.py`)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.nlu.entities.dates.lexicon import LEXICON, MONTH_AFTER, TELLING_WORDS
from bot.nlu.entities.folding import WORD, Folded

LONG_DAY_NAMES = (
    "mont|dien|mittw|donn|freit|samst|sonn|mei|den[sn]|mett|freid|sams|nach|vor|abend|owend|mor|moi|nom|vir|enn|en "
)
SCANNER = re.compile(
    r"""
    (?P<iso>(?<!\d)(?P<iy>\d{4})-(?P<im>\d\d?)-(?P<id>\d\d?)(?:[t ](?P<ih>\d\d):(?P<in>\d\d))?(?!\d))
  | (?P<dmy>(?<![\d/.-])(?P<fd>\d\d?)\s?(?P<sep>[./-])\s?(?P<fm>\d\d?)\s?(?P=sep)\s?(?P<fy>(?:19|20)\d\d|\d\d)(?![\d/]))
  | (?P<ampm>(?<![\d.,])(?P<ah>1[0-2]|0?[1-9])(?:[:.h](?P<an>[0-5]\d))?\s?
      (?:(?P<ap>[ap])\.m\.|(?P<bp>[ap])m\b(?!\s+(?:\d|"""
    + LONG_DAY_NAMES.replace(" ", r"\s")
    + r""")))
    )
  | (?P<clock>(?<![\d.,:])(?P<ch>2[0-4]|[01]?\d)\s?(?:[:]|h|(?:uhr|auer|heures?)\s)\s?
      (?P<cn>[0-5]\d)(?![\d%€])(?:\s?(?:uhr|auer|h)\b)?)
  | (?P<dotclock>(?<![\d.,:])(?P<dh>2[0-4]|[01]?\d)\.(?P<dn>[0-5]\d)\s?(?:uhr|auer|h)\b)
  | (?P<hour>(?<![\d.,:])(?P<hh>2[0-4]|[01]?\d)\s?(?:h|uhr|auer|heures?|heurs|o'?\s?clock)\b)
  | (?P<dm>(?<![\d/.-])(?P<gd>\d\d?)(?P<gsep>[./])(?P<gm>\d\d?)(?P<gdot>\.)?(?![\d/]|,\d))
  | (?P<ordinal>(?<![\d.,])(?P<od>[0-3]?\d)(?:er|st|nd|rd|th|ten|ter|te|t)\b)
  | (?P<dotted>(?<![\d.,])(?P<pd>[0-3]?\d)\.(?=\s+[a-z]|\s*$))
  | (?P<year>(?<![\d.,:+/-])(?:19|20)\d\d(?![\d€%]|[.,:/-]\d|\s?(?:€|eur)))
  | (?P<money>\d[\d.,]*\s?(?:€|\$|%|euros?\b|eur\b|prozent\b|percent\b))
  | (?P<number>(?<![\d.,])\d{1,3}(?![\d]|[.,:]\d))
  | (?P<digits>[\d][\d.,:/]*)
  | (?P<word>[^\W\d_]+)
  | (?P<comma>,)
  | (?P<stop>[.!?;\n()])
    """,
    re.VERBOSE,
)
# German and Luxembourgish words: where one stands, "hier" means "here" ("her") and not yesterday.
NOT_FRENCH = frozenset(
    [
        "ich",
        "bin",
        "ist",
        "wir",
        "und",
        "wohne",
        "lebe",
        "leben",
        "sind",
        "der",
        "die",
        "das",
        "nicht",
        "habe",
        "haben",
        "seit",
        "arbeite",
        "neu",
        "war",
        "komme",
        "gibt",
        "hilfe",
        "kann",
        "was",
        "wie",
        "wer",
        "konnen",
        "macht",
        "mit",
        "fur",
        "ein",
        "eine",
        "einen",
        "einem",
        "zu",
        "auf",
        "von",
        "man",
        "mir",
        "mich",
        "mein",
        "meine",
        "sie",
        "dieser",
        "dieses",
        "auch",
        "noch",
        "schon",
        "ihr",
        "uns",
        "wird",
        "werden",
        "hat",
        "aus",
        "bei",
        "wo",
        "warum",
        "jemand",
        "es",
        "ech",
        "sinn",
        "ass",
        "hunn",
        "net",
        "wunnen",
        "hei",
        "hir",
        "dat",
        "wat",
        "wei",
    ]
)
# "haut" is "today" in Luxembourgish, but "hits" or "skin" in German and "high" in French beside these.
HITS = frozenset(["mech", "mich", "dech", "dich", "se", "sie", "ihn", "zu", "hatt"])
SKIN = frozenset(["d", "die", "meine", "der", "trop", "plus", "tres", "le", "du", "en"])


@dataclass(frozen=True)
class Token:
    """A part of a text: its symbol, its value, the word itself, and its place in the folded text."""

    symbol: str
    value: Any
    word: str
    start: int
    end: int


def may_hold_date(folded: Folded) -> bool:
    """A cheap look at a text: whether it holds a word of dates or a number at all."""
    text = folded.text
    return any(map(str.isdecimal, text)) or not TELLING_WORDS.isdisjoint(WORD.findall(text))


def tokens_of(folded: Folded) -> list[Token]:
    """The tokens of a text, in their order."""
    matches = [match for match in SCANNER.finditer(folded.text) if match.lastgroup]
    tokens: list[Token] = []
    at = 0
    while at < len(matches):
        match = matches[at]
        if match["word"] is None:
            tokens.extend(_figures(match, tokens))
            at += 1
            continue
        size, symbol, value = _look_up(matches, at)
        start, end = match.start(), matches[at + size - 1].end()
        word = folded.text[start:end]
        symbol, value = _in_context(symbol, value, Token(symbol, value, word, start, end), tokens, folded)
        if symbol == "V":
            day_symbol, day, part = value
            tokens += [Token(day_symbol, day, word, start, end), Token("P", part, word, start, end)]
        else:
            tokens.append(Token(symbol, value, word, start, end))
        at += size
    return tokens


def _look_up(matches: list[re.Match[str]], at: int) -> tuple[int, str, Any]:
    for words, (symbol, value) in LEXICON.get(matches[at]["word"], ()):
        following = matches[at : at + len(words)]
        if len(following) == len(words) and all(
            match.group() == word for match, word in zip(following, words, strict=True)
        ):
            return len(words), symbol, value
    return 1, "x", None


def _in_context(symbol: str, value: Any, token: Token, before: list[Token], folded: Folded) -> tuple[str, Any]:
    """The symbol and value of a word that means something else beside certain words."""
    previous = before[-1] if before else None
    preceding = ([""] + (previous.word.split() if previous else []))[-1]
    if _is_something_else(token, previous, preceding, folded):
        return "x", None
    if token.word == "des" and "ë" in folded.original[slice(*folded.span(token.start, token.end))].casefold():
        return "c", None  # Luxembourgish "this"
    if token.word == "morgen" and previous and (previous.symbol in "DW" or preceding in {"am", "jeden", "den", "dem"}):
        return "P", "morning"
    if token.word == "sept" and preceding not in MONTH_AFTER and not (previous and previous.symbol in "NO"):
        return "N", 7
    if symbol == "m" and preceding in MONTH_AFTER:
        return "M", value
    return ("N", value) if symbol == "E" and previous is None else (symbol, value)


def _is_something_else(token: Token, previous: Token | None, preceding: str, folded: Folded) -> bool:
    match token.word:
        case "hier":
            return not NOT_FRENCH.isdisjoint(WORD.findall(folded.text))
        case "haut":
            return preceding in SKIN or _following(folded, token) in HITS
        case "moien" | "frei" | "fruh" | "metteg":
            return not (previous and previous.symbol in "DWTcPMAC")
        case "mai":  # Luxembourgish "my"
            return "ä" in folded.original[slice(*folded.span(token.start, token.end))].casefold()
    return False


def _following(folded: Folded, token: Token) -> str:
    match = WORD.search(folded.text, token.end)
    return match.group() if match else ""


def _figures(match: re.Match[str], before: list[Token]) -> Iterator[Token]:  # noqa: PLR0912
    def token(symbol: str, value: Any) -> Token:
        return Token(symbol, value, match.group(), match.start(), match.end())

    kind = str(match.lastgroup)
    for name in (
        "iso",
        "dmy",
        "ampm",
        "clock",
        "dotclock",
        "hour",
        "dm",
        "ordinal",
        "dotted",
        "year",
        "money",
        "number",
    ):
        if match[name] is not None:
            kind = name
            break
    previous = before[-1] if before else None
    if kind == "iso":
        yield token("F", (int(match["iy"]), int(match["im"]), int(match["id"])))
        if match["ih"]:
            yield token("C", (int(match["ih"]), int(match["in"])))
    elif kind == "dmy":
        year = int(match["fy"])
        yield token("F", (year if year > 99 else 2000 + year, int(match["fm"]), int(match["fd"])))  # noqa: PLR2004
    elif kind == "ampm":
        hour = int(match["ah"]) % 12 + (12 if "p" in (match["ap"], match["bp"]) else 0)
        yield token("C", (hour, int(match["an"] or 0)))
    elif kind == "clock":
        yield token("C", (int(match["ch"]) % 24, int(match["cn"])))
    elif kind == "dotclock":
        yield token("C", (int(match["dh"]) % 24, int(match["dn"])))
    elif kind == "hour":
        yield token("A", int(match["hh"]) % 24)
    elif kind == "dm":
        yield token(*_day_and_month(match, previous))
    elif kind in ("ordinal", "dotted"):
        yield token("O", int(match["od"] or match["pd"]))
    elif kind == "year":
        yield token("Y", int(match["year"]))
    elif kind == "number":
        yield token("N", int(match["number"]))
    elif kind == "comma":
        yield token(",", None)
    elif kind == "stop":
        yield token("|", None)
    else:
        yield token("x", None)


ANNOUNCES_DAY = {"le", "den", "am", "de", "vum", "du", "on", "bis", "au", "the", "dem", "avant", "by", "fir", "pour"}


def _day_and_month(match: re.Match[str], previous: Token | None) -> tuple[str, Any]:
    """`24/11` and `24.11.` are days; `3.12` is one only after a word that announces a day."""
    day, month = match["gd"], match["gm"]
    sure = (
        match["gsep"] == "/"
        or match["gdot"]
        or (previous and (previous.symbol == "W" or previous.word in ANNOUNCES_DAY))
    )
    plausible = 1 <= int(day) <= 31 and 1 <= int(month) <= 12 and match.group() != "24/7"  # noqa: PLR2004
    return ("F", (None, int(month), int(day))) if sure and plausible else ("x", None)
