"""The Rasa component that finds communes and names of languages in a message."""

from collections.abc import Iterator
from typing import Any

from babel import Locale
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.lang.xx import MultiLanguage
from spacy.matcher import PhraseMatcher

from actions.knowledge.communes import commune_index
from bot.replies import LANGS

# How people call the four languages beside their names in the CLDR, in the four languages.
ALSO_CALLED = {
    "fr": ("francais", "franzeisch", "franséisch", "fransous", "franz", "french please"),
    "de": ("allemand", "daitsch", "däitsch", "deutsh", "germany language"),
    "lb": ("luxo", "luxembourgish", "luxemburgish", "letzebuergesch", "lëtzebuergësch", "lux", "luxembourgois", "letz"),
    "en": ("anglais", "englesch", "englisch", "inglish"),
}


def _language_names() -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for shown_in in LANGS:
        for code, name in Locale(shown_in).languages.items():
            if "_" not in code:
                names.setdefault(code, set()).add(name.casefold())
    for code, also in ALSO_CALLED.items():
        names[code].update(also)
    return names


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PlaceAndLanguageMatcher(GraphComponent):
    """Adds entities `commune` (value: the official name) and `language` (value: ISO code)."""

    def __init__(self) -> None:
        self._communes = commune_index()
        self._blank = MultiLanguage()
        self._matcher = PhraseMatcher(self._blank.vocab, attr="LOWER")
        for code, names in _language_names().items():
            self._matcher.add(code, [self._blank.make_doc(name) for name in names])

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "PlaceAndLanguageMatcher":
        """Build the matchers (see parent class)."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Append the entities found in each message."""
        for message in messages:
            text = message.get(TEXT)
            if text and not text.startswith("/"):
                found = [*self._places(text), *self._languages(text)]
                message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Entities are matched, not learned."""
        return training_data

    def _places(self, text: str) -> Iterator[dict[str, Any]]:
        match = self._communes.find(text)
        if match is not None and match.commune is not None:
            yield _entity("commune", match.commune.fr, match.start, match.end)

    def _languages(self, text: str) -> Iterator[dict[str, Any]]:
        document = self._blank.make_doc(text)
        for number, start, end in self._matcher(document):
            span = document[start:end]
            yield _entity("language", self._blank.vocab.strings[number], span.start_char, span.end_char)


def _entity(kind: str, value: str, start: int, end: int) -> dict[str, Any]:
    return {
        "entity": kind,
        "value": value,
        "start": start,
        "end": end,
        "extractor": PlaceAndLanguageMatcher.__name__,
    }
