"""A concept has one word in each language, and it is the one of the glossary."""

import re

import pytest

from actions.knowledge.load import knowledge
from actions.knowledge.reference import Term
from bot.model_files import ROOT
from bot.replies import LANGS, Lang
from bot.text_parts import read_texts

TEXTS = {
    lang: {name: parts.literal.casefold() for name, parts in read_texts(ROOT / "locales" / lang).items()}
    for lang in LANGS
}
TERMS = knowledge().terms


def stray(text: str, term: Term, lang: Lang) -> set[str]:
    """The words of a text that stand where the term should."""
    wording = getattr(term, lang)
    rest = text.casefold().replace(wording.use.casefold(), "")
    return {word for word in wording.avoid if re.search(rf"\b{re.escape(word.casefold())}\b", rest)}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_no_other_word_is_used_for_the_term(term: Term, lang: Lang) -> None:
    assert {name: found for name, text in TEXTS[lang].items() if (found := stray(text, term, lang))} == {}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)
def test_the_term_itself_is_used(term: Term, lang: Lang) -> None:
    use = getattr(term, lang).use.casefold()
    assert any(use in text for text in TEXTS[lang].values())


def test_another_word_for_a_term_is_found() -> None:
    office = next(term for term in TERMS if term.id == "social-office")
    assert stray("Ask your social welfare office.", office, "en") == set()
    assert stray("Ask your social office.", office, "en") == {"social office"}


@pytest.mark.parametrize("lang", ["de", "lb", "en"])
def test_the_name_on_the_door_stands_in_every_language(lang: Lang) -> None:
    """`office social` is said in every language, as that is what people will look for."""
    texts_about_it = [text for name, text in TEXTS[lang].items() if name == "ask-office" or name.endswith("-apply")]
    assert texts_about_it
    assert all("office social" in text for text in texts_about_it)
