"""Finds the days and hours in a text and says what they mean, seen from `now`."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.nlu.entities.dates.calendar import PARTS, When, after, one, wall_time
from bot.nlu.entities.dates.fallback import parse_with_dateparser
from bot.nlu.entities.dates.rules import find_day
from bot.nlu.entities.dates.tokens import Token, may_hold_date, tokens_of
from bot.nlu.entities.entity import Entity
from bot.nlu.entities.folding import Folded

NOON = 12
OFFICE_OPENS = 6
"""A bare "at 3" is three in the afternoon: what is said for an hour before this without "in the morning"."""
FEW_TOKENS = 3
# Verbs in the past, which turn "in May" and "on Monday" to the last one.
PAST = re.compile(
    r"\b(?:came|arrived|lost|moved|paid|(?:i|it|he|she|they|we) (?:was|were)|(?:ete|etais|etait)|"
    r"(?:suis|est|sommes|sont|etes) (?:arrive|venu|ne|parti|tombe|entre)e?s?|(?:ai|as|a|avons|"
    r"ont) (?:\w+ ){0,2}(?:perdu|recu|fait|envoye|depose|quitte|signe|paye|demenage)|"
    r"gekommen|angekommen|kam|kamen|verloren|eingezogen|geboren|wurde|bekommen|ukomm|koum|verluer|gebuer|krut|goufen?|"
    r"(?:sinn|sin|ass|si) (?:\w+ ){1,6}komm|(?:hunn|hu|huet) (?:\w+ ){1,6}(?:kritt|bezuelt))\b"
)
MEANT_FOR = {"pour", "fir", "fur", "for", "op", "auf", "avant", "before", "bis", "until", "vor", "virun", "jusqu'au"}
CLAUSE = re.compile(r"(?<!\d)[.!?]\s|[,;] |\b(?:und|et|and|mais|but|oder|ou|or)\b")


@dataclass(frozen=True)
class _Piece:
    """A day, an hour or a part of the day: tokens `first` to before `last`."""

    first: int
    last: int
    when: When | None = None
    clock: tuple[int, int] | None = None
    part: str | None = None
    bare: bool = False
    literal: bool = False


def find_dates(text: str | Folded, now: datetime) -> list[Entity]:
    """The days and hours in a text, as entities `date`; `now` is the wall time in Luxembourg, without an offset."""
    folded = text if isinstance(text, Folded) else Folded(text)
    if not may_hold_date(folded):
        return []
    tokens = tokens_of(folded)
    symbols = "".join(token.symbol for token in tokens)
    pieces = _pieces(folded, tokens, symbols, now)
    found: list[Entity] = []
    at = 0
    while at < len(pieces):
        size = _together(pieces, at, symbols)
        value = _value(pieces[at : at + size], now, alone=len(tokens) <= FEW_TOKENS)
        first, last = pieces[at].first, pieces[at + size - 1].last - 1
        if value is not None:
            start, end = folded.span(tokens[first].start, tokens[last].end)
            found.append(Entity("date", {**value, "text": folded.original[start:end]}, start, end))
        at += size
    return found or _fall_back(folded, tokens, symbols, now)


def _pieces(folded: Folded, tokens: list[Token], symbols: str, now: datetime) -> list[_Piece]:
    pieces: list[_Piece] = []
    at = 0
    while at < len(tokens):
        piece = _exact_hour(symbols, tokens, at, now) or _day(folded, tokens, symbols, at, now.date())
        piece = piece or _clock(symbols, tokens, at)
        if piece is None and symbols[at] == "P":
            piece = _Piece(at, at + 1, part=tokens[at].value)
        if piece:
            pieces.append(piece)
        at = piece.last if piece else at + 1
    return pieces


def _day(folded: Folded, tokens: list[Token], symbols: str, at: int, today: date) -> _Piece | None:
    if symbols[max(0, at - 1) : at] == "o" or (symbols[at] == "c" and symbols[at + 1 : at + 2] == "P"):
        # "every Monday" is no day; "this evening" is one of today
        return _Piece(at, at + 1, when=one(today)) if symbols[at] == "c" else None
    since = symbols[:at].rstrip("Ty,").endswith("s")
    found = find_day(symbols, tokens, at, today, past=since or _said_in_the_past(folded, tokens, at))
    if found is None:
        return None
    last, when = found
    return _Piece(at, last, when=when.past() if since else when)


def _said_in_the_past(folded: Folded, tokens: list[Token], at: int) -> bool:
    if at > 0 and any(token.word in MEANT_FOR for token in tokens[max(0, at - 2) : at]):
        return False
    start, end = 0, len(folded.text)
    for match in CLAUSE.finditer(folded.text):
        if match.end() <= tokens[at].start:
            start = match.end()
        else:
            end = min(end, match.start())
    return PAST.search(folded.text, start, end) is not None


EXACT = re.compile("(?P<in>[izw](?:A|[NEzy][UH])|y[NE]U)|a(?:A|[NE][UH])|(?:A|[NEy]U)g")


def _exact_hour(symbols: str, tokens: list[Token], at: int, now: datetime) -> _Piece | None:
    """`in two hours`, `il y a 10 minutes`."""
    match = EXACT.match(symbols, at)
    if match is None:
        return None
    taken = tokens[at : match.end()]
    count = next((token.value for token in taken if token.symbol in "ANE"), 1)
    unit = next((token.value for token in taken if token.symbol in "UH"), "hour")
    hours = any(token.symbol == "A" and "h" in token.word and "uhr" not in token.word for token in taken)
    if unit not in ("hour", "minute") or not (hours or taken[-1].symbol in "UHg"):
        return None
    sign = 1 if match["in"] else -1
    moment = after(now, sign * count if unit == "hour" else 0, sign * count if unit == "minute" else 0)
    when = one(moment.date(), "future" if sign > 0 else "past")
    return _Piece(at, match.end(), when=when, clock=(moment.hour, moment.minute), literal=True)


CLOCK = re.compile(
    "(?P<whole>C)|h(?P<next>[NA])H?|(?P<hour>A)(?P<plus>f)?|(?P<number>N)H?f|(?P<spelled>N)H|(?<=[ty])(?P<bare>N)(?![UHNMmnx])"
)
LATEST = 24


def _clock(symbols: str, tokens: list[Token], at: int) -> _Piece | None:
    match = CLOCK.match(symbols, at)
    if match is None:
        return None
    if match["whole"]:
        return _Piece(at, match.end(), clock=tokens[at].value, literal=True)
    values = {token.symbol: token.value for token in tokens[at : match.end()]}
    hour = values.get("A", values.get("N", 0))
    minutes = (hour * 60 + values.get("h", 0) + values.get("f", 0)) % (24 * 60)
    if hour >= LATEST:
        return None
    # a number after "at" with something else behind it ("um 10 Leit") is no hour
    return _Piece(at, match.end(), clock=divmod(minutes, 60), bare=match["bare"] is not None)


def _together(pieces: list[_Piece], at: int, symbols: str) -> int:
    """How many pieces from `at` on speak of the same moment: one day, one part of it, one hour, in any order."""
    kinds = [_kind(pieces[at])]
    size = 1
    while at + size < len(pieces):
        piece, before = pieces[at + size], pieces[at + size - 1]
        gap = symbols[before.last : piece.first]
        if _kind(piece) in kinds or re.fullmatch("[Tty,izc]*", gap) is None or (before.when and before.clock):
            break
        kinds.append(_kind(piece))
        size += 1
    return size


def _kind(piece: _Piece) -> str:
    return "day" if piece.when else "hour" if piece.clock else "part"


def _value(pieces: list[_Piece], now: datetime, *, alone: bool) -> dict[str, Any] | None:
    when = next((piece.when for piece in pieces if piece.when), None)
    part = next((piece.part for piece in pieces if piece.part), None)
    timed = next((piece for piece in pieces if piece.clock), None)
    if timed is None or timed.clock is None:
        return _of_day(when, part, now) if when else None
    if timed.bare and when is None and part is None and not alone:
        return None
    hour, minute = _meant(timed.clock, part, literal=timed.literal)
    if when is None:
        today = wall_time(now.date(), time(hour, minute))
        day = now.date() if today > now else date.fromordinal(now.date().toordinal() + 1)
        when = one(day)
    if when.grain != "day" or when.first is None or when.soonest:
        return {"value": when.value(), "grain": when.grain, "tense": when.tense}
    moment = wall_time(when.first, time(hour, minute))
    return {"value": moment.isoformat(timespec="minutes"), "grain": "time", "tense": when.tense}


def _of_day(when: When, part: str | None, now: datetime) -> dict[str, Any]:
    if part is None or when.grain != "day" or when.first is None or when.soonest:
        return {"value": when.value(), "grain": when.grain, "tense": when.tense}
    first, last = PARTS[part]
    end = time(23, 59) if last == LATEST else time(last)
    day = {"from": wall_time(when.first, time(first)), "to": wall_time(when.first, end)}
    value = {key: moment.isoformat(timespec="minutes") for key, moment in day.items()}
    tense = when.tense
    if when.first == now.date():
        tense = "future" if day["from"] > now else "past" if day["to"] < now else tense
    return {"value": value, "grain": "range", "tense": tense}


def _meant(clock: tuple[int, int], part: str | None, *, literal: bool) -> tuple[int, int]:
    """An hour on a dial of twelve as people mean it; one with its minutes or am and pm is as it was said."""
    hour, minute = clock
    if part in ("afternoon", "evening") and hour < NOON:
        return hour + NOON, minute
    return (hour + NOON, minute) if part is None and not literal and 0 < hour < OFFICE_OPENS else (hour, minute)


def _fall_back(folded: Folded, tokens: list[Token], symbols: str, now: datetime) -> list[Entity]:
    """Ask dateparser about a run of words of dates that no pattern knows."""
    for match in re.finditer("[DWMUPFCNOYHEA][DWMUPFCNOYHEATytiagsnlz,]+", symbols):
        run = match.group()
        if (
            sum(symbol in "MUFY" for symbol in run)
            and any(symbol in "NOFYC" for symbol in run)
            and re.search("[MFa-]|Ug", run)
        ):
            start, end = folded.span(tokens[match.start()].start, tokens[match.end() - 1].end)
            day = parse_with_dateparser(folded.original[start:end], now)
            if day is not None:
                value = {
                    "value": day.isoformat(),
                    "grain": "day",
                    "tense": "unknown",
                    "text": folded.original[start:end],
                }
                return [Entity("date", value, start, end)]
    return []
