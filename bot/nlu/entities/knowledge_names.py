"""Names of nationalities and benefits from `data/knowledge`, checked at load."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Literal, TypeVar

import yaml
from babel import Locale
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from actions.knowledge.load import KNOWLEDGE_DIR, KnowledgeError
from bot.nlu.entities.folding import fold_words
from bot.replies import LANGS, Lang

Group = Literal["luxembourg", "eu_eea_ch", "third_country"]
T = TypeVar("T")
NOT_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


class People(BaseModel):
    """What the people of a country are called: basic forms by language, and forms taken as they stand."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fr: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    lb: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


class Nationalities(BaseModel):
    """`nationalities.yml`; see its head."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    groups: Mapping[Literal["luxembourg", "eu_eea_ch"], tuple[str, ...]]
    general: Mapping[Group, tuple[str, ...]]
    not_names: tuple[str, ...]
    home: tuple[str, ...]
    asked: tuple[str, ...]
    country: Mapping[str, tuple[str, ...]]
    people: Mapping[str, People]

    def group(self, code: str) -> Group:
        """The group of a country's nationals."""
        return next((group for group, codes in self.groups.items() if code in codes), "third_country")

    def names(self) -> Iterator[tuple[Group, str]]:
        """Group and name of every country and people, in all forms, but for `not_names`."""
        left_out = {tuple(fold_words(name)) for name in self.not_names}
        yield from ((group, name) for group, name in self._all_names() if tuple(fold_words(name)) not in left_out)

    def _all_names(self) -> Iterator[tuple[Group, str]]:
        for lang in LANGS:
            for code, name in Locale(lang).territories.items():
                if code.isalpha() and code not in NOT_COUNTRIES:
                    yield self.group(code), name
        for code, also in self.country.items():
            yield from ((self.group(code), name) for name in also)
        for code, people in self.people.items():
            for form in (form for lang in LANGS for name in getattr(people, lang) for form in forms(name, lang)):
                yield self.group(code), form
            yield from ((self.group(code), name) for name in people.also)
        for group, names in self.general.items():
            yield from ((group, name) for name in names)


def forms(name: str, lang: Lang) -> list[str]:
    """The feminine, plural and inflected forms of what a people is called in `lang`."""
    return [name, *_INFLECT[lang](name)]


def _french(name: str) -> list[str]:
    doubled = [name + "ne", name + "nes"] if name.endswith("en") else []
    if name.endswith("e"):
        return [name + "s"]
    return [name + "s", name + "e", name + "es", *doubled]


def _german(name: str) -> list[str]:
    if name.endswith("sch"):
        return [name + ending for ending in ("e", "er", "en", "es", "em")]
    if name.endswith("in"):
        return [name + "nen"]
    stem = name.removesuffix("e")
    return [name + "n", name + "s", stem + "in", stem + "innen"]


def _luxembourgish(name: str) -> list[str]:
    if name.endswith("sch"):
        return [name + ending for ending in ("en", "er", "t", "em", "in", "innen")]
    return [name + "nen"] if name.endswith("in") else [name + "en", name + "in", name + "innen"]


def _english(name: str) -> list[str]:
    return [] if name.endswith(("sh", "ch", "se")) else [name + "s"]


_INFLECT: dict[Lang, Callable[[str], list[str]]] = {
    "fr": _french, "de": _german, "lb": _luxembourgish, "en": _english,
}  # fmt: skip

BenefitNames = dict[str, dict[Lang, tuple[str, ...]]]


def load_nationalities(directory: Path = KNOWLEDGE_DIR) -> Nationalities:
    """The words for nationalities. Raises KnowledgeError that names the file and the key."""
    nationalities = _read(directory / "nationalities.yml", TypeAdapter(Nationalities))
    countries = Locale("en").territories
    listed = [
        *(code for codes in nationalities.groups.values() for code in codes),
        *nationalities.country,
        *nationalities.people,
    ]
    for code in listed:
        if code not in countries:
            raise KnowledgeError(f"nationalities.yml: country '{code}' does not exist")
    return nationalities


def load_benefit_names(directory: Path = KNOWLEDGE_DIR) -> BenefitNames:
    """The names of benefits by id and language. Raises KnowledgeError that names the file and the key."""
    return _read(directory / "benefit_names.yml", TypeAdapter(BenefitNames))


def _read(path: Path, shape: TypeAdapter[T]) -> T:
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        return shape.validate_python(document[path.stem])
    except FileNotFoundError:
        raise KnowledgeError(f"{path.name}: the file is missing") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in (path.stem, *first["loc"]))
        raise KnowledgeError(f"{path.name}: {where}: {first['msg']}") from error
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise KnowledgeError(f"{path.name}: must be YAML with one top-level key, '{path.stem}'") from error
