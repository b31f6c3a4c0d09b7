"""The public texts the tables are built from, fetched at build time with the registries' ordinary clients."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.replies import LANGS, Lang

Progress = Callable[[str], None]

_MARKUP = (
    (re.compile(r"<[^>]*>"), " "),
    (re.compile(r"\{\{[^{}]*\}\}"), " "),
    (re.compile(r"\[\[[^\]|]*\|([^\]]*)\]\]"), r"\1"),
    (re.compile(r"\[\S+ ([^\]]*)\]"), r"\1"),
    (re.compile(r"\$\d|'{2,}|&[a-z]+;|[\[\]{}*#=|\"]"), " "),
)


class SourceError(RuntimeError):
    """A package could not be fetched, or does not hold what was expected."""


@dataclass(frozen=True)
class Package:
    """Where a text came from: goes into `provenance.json`."""

    registry: str
    name: str
    version: str
    licence: str
    used: str
    fetched: str
    sha256: str


@dataclass(frozen=True)
class Sources:
    """Texts per language: whole UI messages (the same ones in all four) and single word forms."""

    messages: dict[Lang, list[str]]
    words: dict[Lang, list[str]]
    packages: list[dict[str, str]]


def _run(*command: str, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603 - fixed commands
    if done.returncode:
        raise SourceError(f"{' '.join(command)}: {done.stderr.strip()[-300:]}")


def _fetched(cache: Path, pattern: str, *command: str) -> Path:
    """The file matching `pattern` in the cache; `command` fetches it when it is not there yet."""
    if not list(cache.glob(pattern)):
        if shutil.which(command[0]) is None:
            raise SourceError(f"the program {command[0]!r} is needed to fetch {pattern}")
        _run(*command, cwd=cache)
    found = sorted(cache.glob(pattern))
    if not found:
        raise SourceError(f"{' '.join(command)} left no {pattern}")
    return found[-1]


def _package(file: Path, registry: str, name: str, version: str, **about: str) -> dict[str, str]:
    # not mtime: some clients set it to the day the package was published
    day = datetime.fromtimestamp(file.stat().st_ctime, UTC).date().isoformat()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return asdict(Package(registry, name, version, fetched=day, sha256=digest, **about))


def _plain(message: str) -> str:
    for pattern, replacement in _MARKUP:
        message = pattern.sub(replacement, message)
    return " ".join(message.split())


def parallel_messages(root: Path) -> dict[Lang, list[str]]:
    """MediaWiki's interface messages that exist in all four languages; what is left untranslated is dropped."""
    found: dict[Lang, list[str]] = {lang: [] for lang in LANGS}
    for lb_file in sorted(root.rglob("lb.json")):
        files = {lang: lb_file.with_name(f"{lang}.json") for lang in LANGS}
        if not all(file.is_file() for file in files.values()):
            continue
        tables: dict[Lang, dict[str, Any]] = {lang: json.loads(file.read_text("utf-8")) for lang, file in files.items()}
        for key in tables["lb"]:
            texts = {lang: table.get(key) for lang, table in tables.items()}
            if key.startswith("@") or not all(isinstance(text, str) for text in texts.values()):
                continue
            plain = {lang: _plain(str(text)) for lang, text in texts.items()}
            if len(set(plain.values())) == len(LANGS):
                for lang, text in plain.items():
                    found[lang].append(text)
    return found


def _lookup_words(wheel: zipfile.ZipFile, lang: Lang) -> list[str]:
    packed = wheel.read(f"spacy_lookups_data/data/{lang}_lemma_lookup.json.gz")
    return sorted(json.loads(gzip.decompress(packed)))


def fetch(cache: Path, progress: Progress) -> Sources:
    """Fetch and read all sources into `cache`.

    Raises `SourceError` when a client is missing or a registry does not answer (`apt-get` needs an `update` once).
    """
    cache.mkdir(parents=True, exist_ok=True)
    progress("Debian package mediawiki")
    deb = _fetched(cache, "mediawiki_*.deb", "apt-get", "download", "mediawiki")
    unpacked = cache / "mediawiki"
    if not unpacked.is_dir():
        _run("dpkg-deb", "-x", str(deb), str(unpacked), cwd=cache)
    progress("npm package dictionary-lb")
    npm = _fetched(cache, "dictionary-lb-*.tgz", "npm", "pack", "dictionary-lb@3.2.2")
    npm_unpacked = cache / "dictionary-lb"
    if not npm_unpacked.is_dir():
        shutil.unpack_archive(npm, npm_unpacked, filter="data")
    progress("PyPI package spacy-lookups-data")
    wheel_file = _fetched(
        cache, "spacy_lookups_data-*.whl", "pip", "download", "--no-deps", "spacy-lookups-data==1.0.5"
    )

    with zipfile.ZipFile(wheel_file) as wheel:
        words = {lang: _lookup_words(wheel, lang) for lang in LANGS}
    lines = (npm_unpacked / "package" / "index.dic").read_text("utf-8").splitlines()[1:]
    words["lb"] = sorted({*words["lb"], *(re.split(r"[/\s]", line)[0] for line in lines if line)})
    deb_version = deb.name.split("_")[1].replace("%3a", ":")
    npm_version = npm.stem.rsplit("-", 1)[1]
    wheel_version = wheel_file.name.split("-")[1]
    packages = [
        _package(deb, "Debian", "mediawiki", deb_version, licence="GPL-2.0-or-later",
                 used="interface messages present in fr, de, lb and en"),
        _package(npm, "npm", "dictionary-lb", npm_version, licence="EUPL-1.1",
                 used="Luxembourgish word forms"),
        _package(wheel_file, "PyPI", "spacy-lookups-data", wheel_version, licence="MIT",
                 used="word forms of fr, de, lb and en"),
    ]  # fmt: skip
    return Sources(parallel_messages(unpacked), words, packages)
