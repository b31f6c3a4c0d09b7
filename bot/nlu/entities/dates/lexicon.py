"""The words of dates in four languages. Each has a symbol, used by the patterns of `rules.py`, and a value."""

from collections.abc import Iterator
from typing import Any

from babel import Locale

from bot.nlu.entities.folding import fold_words
from bot.nlu.entities.numbers import NUMBER_WORDS, ONE
from bot.replies import LANGS

# W weekday, M month, m word that may be a month, D days from today, P part of the day, U unit, N number, E article,
# C hour, H "o'clock", i "in", z "in" or article, y "at" or article, a "ago" before, g "ago" and G "from now" after,
# Q spelled ordinal, s since, w within,
# n next, l last, c this, B part of a month, t at, h minutes to add before an hour, f after one, K weekend, X soonest,
# V a day and a part of it in one word, j a week later, r to, T filler, o other words with a meaning of their own
WORDS: dict[str, dict[Any, str]] = {
    "D": {
        0: "aujourd'hui|aujourdhui|aujourd hui|auj|haut|heute|heut|today|2day",
        1: "demain|demin|2main|muer|mar fréi|morgen|tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2morrow",
        2: "après-demain|apres demain|aprés-demain|iwwermuer|iwermuer|iwwermuar|übermorgen|uebermorgen|"
        "day after tomorrow|"
        "overmorrow",
        -1: "hier|gëschter|geschter|gëscht|gestern|yesterday|yesturday",
        -2: "viru gëschter|virun gëschter|avant-hier|virgëschter|virgeschter|vorgestern|day before yesterday",
    },
    "P": {
        "morning": "matin|matinée|moien|moies|muerges|mueres|moiens|morgens|vormittag|vormittags|früh|fréi|mueren|"
        "virmëtteg|virmettes|morning|mornings",
        "afternoon": "après-midi|apres midi|aprem|nomëtteg|nomëttes|nometteg|mëtteg|mëttes|metteg|nachmittag|"
        "nachmittags|"
        "afternoon|afternoons",
        "evening": "soir|soirée|owend|owes|owens|abend|abends|evening|evenings",
        "night": "nuit|nuecht|nuets|nacht|nachts|night",
    },
    "C": {(12, 0): "midi|noon|midday", (0, 0): "minuit|midnight|mitternacht|mëtternuecht"},
    "U": {
        "day": "jour|jours|tag|tage|tagen|dag|deeg|day|days|jrs",
        "fortnight": "quinzaine|quinzaine de jours|fortnight",
        "week": "semaine|semaines|woche|wochen|woch|week|weeks|sem",
        "month": "mois|monat|monate|monaten|monats|mount|mounts|méint|meint|month|months",
        "year": "ans|année|années|jahr|jahre|jahren|joer|joren|year|years",
        "hour": "stunde|stunden|stonn|stonnen|hour|hours",
        "minute": "minute|minutes|minuten|minutten|minutt",
    },
    "H": {"hour": "heure|heures|heurs|uhr|auer|o'clock|oclock|h"},
    "i": {"": "dans|in"},
    "z": {1: "an"},
    "y": {1: "a"},
    "E": {1: "|".join(ONE)},
    "a": {"": "il y a|ya|y'a|y a|ça fait|vor|virun|viru"},
    "G": {"": "from now"},
    "Q": {1: "premier|ersten|erste|éischten|éischte|first", 2: "zweiten|zweeten|second", 3: "dritten|drëtten|third"},
    "g": {"": "ago|back|zuvor|earlier"},
    "s": {"": "depuis|dépuis|depuit|seit|zënter|zenter|zanter|zënterhier|säit|since|seitdem"},
    "w": {
        "": "d'ici|dans les|binnen|innerhalb|innerhalb von|innert|within|within the|bannent|bannen|an de nächste|"
        "an deen nächsten|in den nächsten"
    },
    "n": {
        2: "après prochain|übernächste|übernächsten|übernächster|iwwernächst|iwwernächste|iwwernächsten|after next",
        1: "d'après|nächstem|kommendem|"
        "prochain|prochaine|prochains|prochaines|qui vient|à venir|nächste|nächsten|nächster|nächstes|"
        "nächst|naechste|"
        "naechsten|naechste|kommenden|kommende|kommender|kommend|next|following|nexte|suivant|suivante"
    },
    "l": {
        "": "letztem|vergangenem|"
        "dernier|dernière|passé|passée|letzte|letzten|letzter|letztes|vergangenen|vergangene|lescht|leschte|"
        "leschten|"
        "vergaangen|vergaangenen|vergaange|last"
    },
    "c": {
        "": "ce|cet|cette|dës|dëse|dësen|dëser|dëst|diese|diesen|dieser|dieses|diesem|this|coming"
    },
    "B": {
        "start": "début|debut|anfang|ufank|ugangs|beginning|start",
        "mid": "mi|mitte|mëtt|middle|mid",
        "end": "fin|ende|enn|end",
    },
    "t": {"": "um|vers|gegen|géint|ab|at|around|about|from|by|ëm"},
    "h": {
        -30: "halb|hallwer|hallef",
        30: "half past",
        15: "quarter past|viertel nach|véierel op|véierel no",
        -15: "quarter to|viertel vor|véierel vir|véierel virun",
    },
    "f": {30: "et demie|et demi", 15: "et quart", -15: "moins le quart|moins quart"},
    "K": {"": "week-end|weekend|week end|weekenn|wochenende"},
    "X": {
        "": "le plus tôt possible|au plus tôt|dès que possible|le plus vite possible|"
        "le plus rapidement possible|au plus vite|"
        "asap|a s a p|as soon as possible|as early as possible|soonest|earliest possible|as quickly as possible|"
        "so schnell wie möglich|so bald wie möglich|so früh wie möglich|sobald wie möglich|schnellstmöglich|"
        "baldmöglichst|möglichst bald|möglichst schnell|frühestmöglich|so schnell es geht|"
        "sou séier wéi méiglech|esou séier wéi méiglech|sou fréi wéi méiglech|esou fréi wéi méiglech|"
        "sou bal wéi méiglech|sou séier et geet|sou séier wéi et geet"
    },
    "j": {"": "en huit"},
    "r": {"": "bis|jusqu'au|jusqu'à|to|until|till|au"},
    "T": {
        "": "le|la|les|l|de|des|du|d|den|dem|der|die|das|dat|dee|deen|e|en|the|on|am|im|of|op|vum|vun|von|zum|"
        "ten|le jour|month of|"
        "mois de|mois d'|au mois de|au mois d'"
    },
    "o": {"": "per|pro|jeden|jede|jedes|chaque|every|tous les|toutes les|all|fois par|mol am|times a"},
    # not Luxembourgish "today", not German "morning"
    "x": {"": "guten morgen|gudde moien|gudde mëtteg|gudden owend|guten abend|good morning|good afternoon|"
    "good evening|bonne nuit|"
          "haut de gamme|"
          "tag der offenen tür|guten tag|pendant la nuit|gutt nuecht|gute nacht|good night"},
}  # fmt: skip

ALSO_WEEKDAYS = (
    "lunid|lundy|mondey|méindes|méinden|meinden|mondays",
    "mardis|tues|tue|dënschden|dënschdig|denschdig|dienstg|tusday|teusday",
    "mecredi|mercredis|mercr|wednsday|wensday|wendsday|wed|mëttwochs|mettwochs|mitwoch",
    "jeudis|thurs|thur|thu|donneschden|donnerstg|donnesdeg|thirsday|donnerschdeg|donneschdig",
    "vendredis|vendredit|fri|freiden|freidig|freidag|friady",
    "samedis|sonnabend|samschden|samsdeg|samschdig|saterday|samdi",
    "dimanches|sonnden|sonndes|sunndeg|sondeg|sonndig|dimanch",
)
ALSO_MONTHS = (
    "jänner|jaenner|januer|janvie", "fevrier|feber|februer", "maerz|mäerz|merz", "abrell|aprel", "", "june|juinn",
    "juillet|juli", "aout|aoüt", "septmbre|septemer|sept|septembr", "oktober|octobr", "novembr|"
    "novmbre", "decembre|dezemer|decembr",
)  # fmt: skip
SHORT_MONTHS = (
    "jan|janv",
    "feb|févr|fev",
    "mar|mär",
    "avr|apr|abr",
    "may|mai|mee",
    "jun",
    "jul|juil",
    "aug",
    "sep|sept",
    "oct|okt",
    "nov",
    "déc|dec|dez",
)
MAYBE = {"may", "mai", "mee", "march", "mar", "sept", "jan", "jun", "jul", "nov", "dec", "sep"}
"""Words that are more often something else: months only beside a number or after a word of `MONTH_AFTER`."""
MONTH_AFTER = {
    "en", "im", "am", "in", "since", "depuis", "seit", "zanter", "zenter", "bis", "until", "debut", "mi",
    "fin", "ende", "anfang",
    "mitte", "enn", "ufank", "next", "last", "prochain", "early", "late", "end", "before", "avant", "ab", "of",
    "mois", "this",
}  # fmt: skip

Entry = tuple[str, Any]


def _entries() -> Iterator[tuple[str, str, Any]]:
    for words, number in NUMBER_WORDS.items():
        yield " ".join(words), "N", number
    for symbol, values in WORDS.items():
        for value, phrases in values.items():
            yield from ((phrase, symbol, value) for phrase in phrases.split("|"))
    for lang in LANGS:
        calendar = Locale(lang)
        for use in ("format", "stand-alone"):
            yield from ((name, "W", day) for day, name in calendar.days[use]["wide"].items())
            yield from ((name, "M", month) for month, name in calendar.months[use]["wide"].items())
    yield from ((name, "W", day) for day, names in enumerate(ALSO_WEEKDAYS) for name in names.split("|"))
    yield from ((name, "M", month) for month, names in enumerate(ALSO_MONTHS, 1) for name in names.split("|") if name)
    yield from ((name, "m", month) for month, names in enumerate(SHORT_MONTHS, 1) for name in names.split("|"))
    # two words in one, which tokens.py takes apart again
    yield "tonight", "V", ("D", 0, "evening")
    for lang in ("de", "lb"):
        for day, name in Locale(lang).days["format"]["wide"].items():
            yield from (
                (name + part, "V", ("W", day, meant)) for meant in WORDS["P"] for part in WORDS["P"][meant].split("|")
            )
        yield from (
            (name + "morgen", "V", ("W", day, "morning")) for day, name in Locale(lang).days["format"]["wide"].items()
        )
    # both a number and an article
    yield from ((word, "E", one) for word, one in ONE.items())


def _lexicon() -> dict[str, list[tuple[tuple[str, ...], Entry]]]:
    by_words: dict[tuple[str, ...], Entry] = {}
    for phrase, symbol, value in _entries():
        words = tuple(fold_words(phrase))
        by_words[words] = ("m" if words[0] in MAYBE and symbol == "M" and len(words) == 1 else symbol, value)
    first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for words, entry in sorted(by_words.items(), key=lambda item: -len(item[0])):
        first.setdefault(words[0], []).append((words, entry))
    return first


LEXICON = _lexicon()
"""By the first word, the phrases that begin with it, the longest first."""
TELLING = frozenset("WMmDPCUXKHV")
"""Symbols without one of which no text names a day, unless it holds a number written as a date or an hour."""
TELLING_WORDS = frozenset(
    words[-1] for phrases in LEXICON.values() for words, (symbol, _) in phrases if symbol in TELLING
)
