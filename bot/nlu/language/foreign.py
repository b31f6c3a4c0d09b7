"""Languages that are none of our four: by script, and by function words for the most widespread Latin ones.

Deliberately deaf rather than wrong: taking a resident's French for Italian costs more than missing Italian.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

from bot.nlu.language.text import MAX_CHARACTERS, fold

_SCRIPTS: Final = {
    "ARABIC": "ar", "CYRILLIC": "ru", "ETHIOPIC": "ti", "CJK": "zh", "GREEK": "el", "HANGUL": "ko",
    "HIRAGANA": "ja", "KATAKANA": "ja", "HEBREW": "he", "THAI": "th", "DEVANAGARI": "hi", "ARMENIAN": "hy",
    "GEORGIAN": "ka", "BENGALI": "bn", "TAMIL": "ta",
}  # fmt: skip
_UKRAINIAN: Final = frozenset("іїєґ")
_PERSIAN: Final = frozenset("پچژگ")

_FEWEST_LETTERS: Final = 2
_FEWEST_WORDS: Final = 4
_FEWEST_HITS: Final = 2
_SHARE: Final = 0.4

_FUNCTION_WORDS: Final = {
    "pt": """nao sim uma umas meu minha meus minhas seu sua estou esta estao tenho tem temos preciso precisamos posso
        pode podem quero queria gostaria voce voces obrigado obrigada ajuda ajudar dinheiro trabalho casa renda filhos
        filho filha com sem muito muita mais mas para pelo pela dos das nos nas ao aos eu ele ela isso aqui onde
        quando quanto quem porque fazer falar pagar moro vivo sou sao foi ola bom dia boa tarde ja ainda tambem de o a
        os as e em no na por que se me""",
    "it": """non sono sei siamo avete abbiamo ho hai hanno mio mia miei mie tuo suo sua questo questa quello che chi
        per con senza della delle degli dello nella nel dei gli una uno il lo la di da posso puo possiamo vorrei voglio
        bisogno aiuto soldi lavoro casa affitto figli figlio figlia dove quando quanto perche come anche piu molto
        grazie buongiorno buonasera ciao salve pagare parlare fare devo ma se mi ti ci un e a in io lei lui""",
    "es": """soy estoy esta estan tengo tiene tenemos necesito necesitamos puedo puede pueden quiero quisiera usted
        ustedes gracias hola buenos buenas dias tardes ayuda ayudar dinero trabajo casa alquiler hijos hijo hija con sin
        muy mucho mas pero para por los las del una unas uno mi mis su sus yo el ella eso aqui donde cuando cuanto
        quien porque hacer hablar pagar vivo ha he hay si no que de la lo en y o se me un al""",
    "nl": """ik ben heb heeft hebben wij jullie zijn niet geen een het deze dit mijn uw onze kan kunnen kunt wil
        willen moet moeten nodig hulp geld huur huis werk kinderen kind waar wanneer hoeveel waarom hoe met zonder voor
        van naar ook maar wel nog dank goedemorgen goedendag alstublieft en de te om op bij als""",
    "pl": """nie jestem jest sa mam ma mamy potrzebuje moge czy chce chcialbym pomoc pomocy pieniedzy pieniadze praca
        pracy mieszkanie mieszkania dzieci dziecko moj moja moje gdzie kiedy ile dlaczego jak dziekuje prosze dzien
        dobry z za do dla na po od ale tez juz sie w i""",
    "ro": """nu sunt este suntem am ai are avem nevoie ajutor bani chirie casa munca copii copilul meu mea mei pot
        poate vreau as unde cand cat cum pentru cu fara si sau dar mai foarte multumesc buna ziua va rog din la de sa
        ca o un ma""",
    "sq": """nuk jam jemi eshte kam keni kemi dua mund ndihme ndihma para qira shtepi pune femije femijet im ime imi
        ku kur sa pse si me pa per dhe por shume faleminderit pershendetje te ne nga une ju""",
    "hr": """nisam nemam imam sam smo ste su nije jesam mogu moze zelim trebam treba pomoc novca novac stan stanarina
        posao djeca djece moj moja moje gdje kada koliko zasto kako hvala dobar dan molim za sa bez ali jos vec i u na
        da li se""",
    "tr": """ben benim bir degil var yok icin ile ama cok nasil nerede ne zaman kadar neden yardim ihtiyacim para
        kira ev is cocuk cocuklarim istiyorum yapabilirim lazim tesekkurler merhaba lutfen ve bu mi mu""",
}  # fmt: skip
_OURS_TEXT: Final = """
    de la le les un une et en a que qui si me ma mon mes pour par sur dans se te tu on est pas ne nos mais non ai as sa
    ses son sans plus au du des bon dos ou y o no voir pot este
    in so da an um am ist war wo man was wie ich die der das den dem ein eine mit von zu im es er sie wir bin hat uber
    ech mir dir hun ass op dat mat vun net eng dan nu mai
    is are have has do to of my at it for we he she the and or but you can not be per con
    ja al ben te bez una casa para salve com via video se i u z va ca sau cum cat een als kan kind dank nog hoe come
    fare dove sin los las mis ha he hay mas foi mam kam kur jam na ali im su dos das sa po pa"""
_OURS: Final = frozenset(_OURS_TEXT.split())
"""Words that people also write in one of our languages: they prove nothing by themselves."""

_LISTS: Final = {code: frozenset(text.split()) for code, text in _FUNCTION_WORDS.items()}
_TELLING: Final = {code: listed - _OURS for code, listed in _LISTS.items()}


def foreign_script(text: str) -> str | None:
    """The code of the language usually written in the script of most letters, None when that is Latin."""
    text = text[:MAX_CHARACTERS]
    if text.isascii():
        return None
    found: dict[str, int] = {}
    total = 0
    for character in text:
        if character.isalpha():
            total += 1
            if character > "\u036f":
                script = unicodedata.name(character, "?").split()[0]
                found[script] = found.get(script, 0) + 1
    found.pop("LATIN", None)
    if sum(found.values()) < max(_FEWEST_LETTERS, (total + 1) // 2):
        return None
    script = max(found, key=lambda name: found[name])
    characters = frozenset(text.lower())
    if script == "CYRILLIC" and characters & _UKRAINIAN:
        return "uk"
    if script == "ARABIC" and characters & _PERSIAN:
        return "fa"
    if script == "CJK" and ("HIRAGANA" in found or "KATAKANA" in found):
        return "ja"
    return _SCRIPTS.get(script, "und")


def foreign_latin(tokens: Sequence[str]) -> str | None:
    """The code of the Latin-script language of lower-case words, None when short or doubtful.

    Needs four words, two that only that language has, and such words as a good share of the whole text.
    """
    if len(tokens) < _FEWEST_WORDS:
        return None
    folded = [fold(token) for token in tokens]
    ranked = sorted(
        ((sum(word in telling for word in folded), sum(word in _LISTS[code] for word in folded), code)
         for code, telling in _TELLING.items()),
        reverse=True,
    )  # fmt: skip
    telling, listed, code = ranked[0]
    clear = telling >= _FEWEST_HITS and telling > ranked[1][0] and telling * 4 >= len(folded)
    return code if clear and listed >= _SHARE * len(folded) else None
