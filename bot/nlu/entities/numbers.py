"""Numbers from 0 to 31, in digits or spelled in one of the four languages."""

from bot.nlu.entities.entity import Entity
from bot.nlu.entities.folding import Folded, fold_words

LARGEST = 31

SPELLED = {
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept "
    "vingt-huit vingt-neuf trente trente-et-un",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig "
    "sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig einunddreißig",
    "lb": "null eent zwee dräi véier fënnef sechs siwen aacht néng zéng eelef zwielef dräizéng véierzéng fofzéng "
    "siechzéng siwwenzéng uechtzéng nonzéng zwanzeg eenanzwanzeg zweeanzwanzeg dräianzwanzeg véieranzwanzeg "
    "fënnefanzwanzeg sechsanzwanzeg siwenanzwanzeg aachtanzwanzeg néngenanzwanzeg drësseg eenandrësseg",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six "
    "twenty-seven twenty-eight twenty-nine thirty thirty-one",
}
ALSO = {
    "zwou": 2,
    "zwo": 2,
    "zwéin": 2,
    "zwein": 2,
    "zwe": 2,
    "dri": 3,
    "fuenf": 5,
    "fennef": 5,
    "zwoelf": 12,
    "dreissig": 30,
}
ONE = dict.fromkeys(
    ["un", "une", "ein", "eine", "einen", "einer", "einem", "eins", "eent", "een", "eng", "engem", "enger", "one"], 1
)
ONLY_ALONE = {*ONE, "neuf", "null", "sept"}
"""Articles and other words that say a number only when little else is said."""
FEW_WORDS = 2
FRENCH_ARTICLES = {"un", "le", "mon", "au", "du", "notre"}
"""After these "four" is French: an oven."""

MONEY = {"€", "$", "%"}
MONEY_WORDS = {"euro", "euros", "eur", "prozent", "percent", "cent", "cents"}


def _spelled() -> dict[tuple[str, ...], int]:
    words: dict[tuple[str, ...], int] = {}
    for names in SPELLED.values():
        for value, name in enumerate(names.split()):
            words[tuple(fold_words(name))] = value
    words.update({tuple(fold_words(name)): value for name, value in {**ALSO, **ONE}.items()})
    return words


NUMBER_WORDS = _spelled()
LONGEST = max(map(len, NUMBER_WORDS))


def find_numbers(folded: Folded) -> list[Entity]:
    """The numbers 0 to 31 that stand as words of their own: no part of a decimal, of an amount of money or a code."""
    words = folded.words()
    text = folded.original
    found = []
    at = 0
    while at < len(words):
        value, size = _number(words[at].text), 1
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            spelled = NUMBER_WORDS.get(tuple(word.text for word in words[at : at + length]))
            if spelled is not None:
                value, size = spelled, length
                break
        start, end = words[at].start, words[at + size - 1].end
        weak = words[at].text in ONLY_ALONE and size == 1 and len(words) > FEW_WORDS
        weak = weak or (words[at].text == "four" and at > 0 and words[at - 1].text in FRENCH_ARTICLES)
        if value is not None and not weak and _stands_alone(text, start, end):
            following = words[at + size].text if at + size < len(words) else ""
            if following not in MONEY_WORDS:
                found.append(Entity("number", value, start, end))
        at += size
    return found


def _number(word: str) -> int | None:
    return (
        int(word) if word.isdecimal() and word.isascii() and len(word) <= len("31") and int(word) <= LARGEST else None
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    joined = any(part[:1] in ".,:/-+" and part[1:2].isalnum() for part in (before[::-1], after) if part)
    return (
        not joined
        and before[-1:] not in ("-", "+")
        and (after.lstrip()[:1] or " ") not in MONEY
        and before.rstrip()[-1:] not in MONEY
    )
