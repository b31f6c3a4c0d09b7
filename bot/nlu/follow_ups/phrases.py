"""Recognises "and for my brother?": a whole message that asks nothing but the same for somebody else."""

import re
from functools import cache

from bot.nlu.entities.folding import fold_words
from bot.replies import LANGS, Lang

# Folded words, by language: the persons, and the sentences in which PERSON is all that is new.
OWNERS: dict[Lang, str] = {
    "fr": "mon|ma|mes|m|notre|nos|un|une|le|la|les|l|sa|son|ses",
    "de": "(?:mein|unser|ein|sein|ihr)(?:e|en|em|er)?|die|den|der|dem|das",
    "lb": "mai|main|mei|mein|meng|mengem|menger|mengen|eis|eisen|eisem|eiser|en|e|eng|engem|de|den|d|der|dem|seng|"
    "sengem",
    "en": "my|our|the|a|an|his|her|their",
}
RELATIVES: dict[Lang, str] = {
    "fr": "(?:beau|belle|grand|petit|petite|demi)? ?(?:freres?|s(?:oe|œ)urs?|mari|femme|epoux|epouse|conjointe?|"
    "compagnon|compagne|copine?|copain|fils|filles?|enfants?|bebe|mere|pere|maman|papa|parents|mamie|papi|famille|oncle|tante|"
    "cousine?|neveu|niece|amie?s?|voisine?s?|collegue|colocataire|partenaire|client|cliente|ex)",
    "de": "bruders?|brudern|schwester|mann|frau|ehemann|ehefrau|partner|partnerin|freund|freundin|sohn|tochter|kind|"
    "kinder|kindern|baby|mutter|vater|mama|papa|eltern|oma|opa|grossmutter|grossvater|grosseltern|familie|onkel|tante|cousin|"
    "cousine|neffen?|nichte|nachbarn?|nachbarin|kollegen?|kollegin|mitbewohner|mitbewohnerin|schwiegermutter|"
    "schwiegervater|schwager|schwagerin|klienten?|klientin|lebensgefahrten?|lebensgefahrtin",
    "lb": "brudder|bruder|schwester|mann|fra|partner|partnerin|frend|frendin|jong|duechter|meedchen|kand|kanner|baby|"
    "mamm|papp|pappa|elteren|boma|bopa|bomi|bom|famill|monni|tatta|tata|koseng|kusin|kusinn|neveu|niess|noper|nopesch|kolleg|"
    "kollegin|schwoer|schweiesch|schwegermamm|schwegerpapp|client|clientin",
    "en": "(?:step|half|grand)? ?(?:brothers?|sisters?|husband|wife|partner|spouse|boyfriend|girlfriend|sons?|"
    "daughters?|child|children|kids?|baby|mother|father|mum|mom|dad|parents|grandma|grandpa|family|uncle|aunt|cousin|nephew|niece|"
    "friends?|neighbou?rs?|colleague|flatmate|roommate|client|ex)(?: in law)?",
}
PRONOUNS: dict[Lang, str] = {
    "fr": "lui|elle|eux|elles|quelqu un d autre|une autre personne|quelqu un de ma famille",
    "de": "ihn|sie|ihm|ihr|ihnen|jemand(?:en)? ander(?:s|es|en)|eine andere person",
    "lb": "hien|hatt|si|him|hir|hinnen|een aneren|een anescht|eng aner persoun",
    "en": "him|her|them|someone else|somebody else|another person",
}
SENTENCES: dict[Lang, tuple[str, ...]] = {
    "fr": (
        "(?:et|alors|ok) (?:et |alors )?(?:pour |chez |concernant |avec )?PERSON(?: aussi| alors| egalement)?",
        "(?:pour )?PERSON (?:aussi|egalement)",
        "(?:et )?(?:est ce que )?(?:c est|est ce)(?: (?:aussi|pareil|la meme chose|le cas|valable|egalement))+ "
        "(?:pour|a|avec) PERSON(?: aussi)?",
        "(?:et )?(?:est ce que )?(?:ca|cela) (?:vaut|marche|s applique)(?: (?:aussi|egalement))? (?:pour|a|avec) "
        "PERSON(?: aussi)?",
        "(?:et )?(?:qu en est il|quid|comment ca se passe|la meme chose|pareil) (?:de|pour|avec) PERSON",
        "et (?:si c est|s il s agit|si c etait) (?:pour|de) PERSON",
    ),
    "de": (
        "(?:und|ok) (?:und |dann )?(?:wie ist es |was ist |wie sieht es |wie steht es )?(?:dann )?"
        "(?:fur |fuer |bei |mit )?PERSON(?: auch| aus| dann)?",
        "(?:und )?(?:gilt|ist|geht|stimmt) (?:das|dies|es)(?: auch| dasselbe| das gleiche| gleich| genauso| so)* "
        "(?:fur|fuer|bei) PERSON(?: auch| genauso| gleich)?",
        "(?:auch (?:fur|fuer|bei) PERSON|(?:fur|fuer|bei) PERSON auch)",
    ),
    "lb": (
        "(?:an|a|und|ok) (?:an |a )?(?:wei ass et |wat ass |wei ass dat )?(?:dann )?(?:fir |bei |mat )?"
        "PERSON(?: och| dann)?",
        "(?:an |a )?(?:gellt|ass|geet|stemmt) (?:dat|et)(?: och| d| dat| selwecht| datselwecht)* "
        "(?:fir|bei) PERSON(?: och)?",
        "(?:och (?:fir|bei) PERSON|(?:fir|bei) PERSON och)",
    ),
    "en": (
        "(?:and|ok) (?:and )?(?:what about |how about |also )?(?:for |with )?PERSON(?: too| as well| then)?",
        "(?:what|how) about (?:for )?PERSON(?: too)?",
        "(?:and )?(?:is|does|would|do|are) (?:it|this|that|the same|these|the rules?)(?: also| the same| apply| count"
        "| hold| work| go| true| valid)* (?:for|to) PERSON(?: too| as well)?",
        "(?:(?:also|the same|same) (?:for|with) PERSON|for PERSON (?:too|as well|also))",
    ),
}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    patterns = []
    for lang in LANGS:
        # One word may stand before the relative: "my little brother".
        person = rf"(?:(?:{OWNERS[lang]}) (?:\w+ )?(?:{RELATIVES[lang]})|{PRONOUNS[lang]})"
        patterns += [re.compile(sentence.replace("PERSON", person)) for sentence in SENTENCES[lang]]
    return tuple(patterns)


def asks_for_somebody_else(text: str) -> bool:
    """Whether `text` asks nothing but whether the same holds for another person."""
    said = " ".join(fold_words(text))
    return any(pattern.fullmatch(said) for pattern in _patterns())
