"""Everything that a message names."""

from collections.abc import Callable, Iterator
from datetime import datetime

from actions.knowledge.named_places import place_reader
from actions.knowledge.office_answer import COUNTRY_NAMES
from bot.nlu.entities.contacts import find_emails, find_phones
from bot.nlu.entities.dates.calendar import LUXEMBOURG
from bot.nlu.entities.dates.fallback import parse_with_dateparser
from bot.nlu.entities.dates.finder import find_dates
from bot.nlu.entities.entity import Entity, without
from bot.nlu.entities.folding import Folded, Word, fold_words
from bot.nlu.entities.knowledge_names import Nationalities, load_benefit_names, load_nationalities
from bot.nlu.entities.languages import language_names
from bot.nlu.entities.numbers import find_numbers
from bot.nlu.entities.phrases import PhraseFinder
from bot.nlu.entities.reference import find_references

Clock = Callable[[], datetime]

# Before the name of a language, these say that it is spoken: "en portugais" tells no nationality.
SPOKEN_AFTER = frozenset(
    fold_words(
        "en auf op in parle parles parler parlez parlent parlons spreche sprechen spricht sprecht speak speaks "
        "speaking "
        "schwätzen schwätze schwätzt schwetzen schwetze schwetzt schwätz schreiwen schreiwe schreiben écrire "
        "écrivez write "
        "langue language sprache sprooch sproch verstehe verstinn comprends understand learn learning apprendre "
        "léieren lernen "
        "interprète interpreter dolmetscher iwwersetzer lis lire lese lesen préfère lieber antworte antworten "
        "translate "
        "traduire besser mieux better kann"
    )
)
NEAR = 3
"""How many words before a name are looked at."""
NOT_BENEFITS = "not_benefits"


def luxembourg_now() -> datetime:
    """The wall time in Luxembourg, without an offset."""
    return datetime.now(LUXEMBOURG).replace(tzinfo=None)


class EntityFinder:
    """Finds places, languages, nationalities, benefits, days, contact details, references and numbers."""

    def __init__(self, clock: Clock = luxembourg_now) -> None:
        """`clock` gives the wall time in Luxembourg that days are counted from."""
        self._clock = clock
        self._places_named = place_reader()
        nationalities = load_nationalities()
        self._names = PhraseFinder(_names(nationalities))
        # dateparser and phonenumbers read their tables at first use
        parse_with_dateparser("3 mars 2020", clock())
        find_phones("621 123 456")
        self._asked = {word for name in nationalities.asked for word in fold_words(name)}

    def find(self, text: str) -> list[Entity]:
        """The entities of a text in their order; two may overlap only when a name has two meanings."""
        folded = Folded(text)
        words = folded.words()
        places = list(self._places(text))
        emails = find_emails(text)
        references = without(find_references(text), emails)
        dates = without(find_dates(folded, self._clock()), [*emails, *references])
        phones = without(find_phones(text), [*emails, *references, *dates])
        taken = [*emails, *references, *dates, *phones]
        numbers = without(find_numbers(folded), taken)
        named = without(self._named(words, places), emails)
        return sorted([*places, *named, *taken, *numbers], key=lambda entity: (entity.start, entity.end, entity.kind))

    def _places(self, text: str) -> Iterator[Entity]:
        match = self._places_named.read(text).commune
        # "I live in Luxembourg" names the country; alone, or asked for, the name is the city's too.
        country = match is not None and match.typed.casefold() in COUNTRY_NAMES and len(text.split()) >= NEAR
        if match is not None and match.commune is not None and not country:
            yield Entity("commune", match.commune.fr, match.start, match.end)

    def _named(self, words: list[Word], places: list[Entity]) -> list[Entity]:
        found = [entity for entity in self._names.find(words) if entity.value]
        languages = without([entity for entity in found if entity.kind == "language"], places)
        spoken = {entity.start for entity in languages if not SPOKEN_AFTER.isdisjoint(_before(words, entity.start))}
        kept = [*languages, *(entity for entity in found if entity.kind == "benefit")]
        for entity in found:
            if entity.kind == "nationality" and entity.start not in spoken:
                kept.append(entity)
            elif entity.kind == "home" and (
                len(words) == 1 or not self._asked.isdisjoint(_before(words, entity.start))
            ):
                kept.append(Entity("nationality", entity.value, entity.start, entity.end))
        return kept


def _before(words: list[Word], start: int) -> list[str]:
    return [word.text for word in words if word.end <= start][-NEAR:]


def _names(nationalities: Nationalities) -> Iterator[tuple[str, str, str]]:
    yield from (("language", code, name) for code, name in language_names())
    yield from (("nationality", group, name) for group, name in nationalities.names())
    # a longer name with another meaning takes the place of the one inside it
    yield from (("nationality", "", name) for name in nationalities.not_names)
    yield from (("home", "luxembourg", name) for name in nationalities.home)
    for benefit, by_lang in load_benefit_names().items():
        value = "" if benefit == NOT_BENEFITS else benefit
        yield from (("benefit", value, name) for names in by_lang.values() for name in names)
