"""Names models by what they were trained from, and refuses any that was not trained by this code on this Rasa."""

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODELS_DIR = ROOT / "models"
TRAINED_BY = "trained_by.json"
# Everything a trained model depends on.
_INGREDIENTS = (
    "bot/config.yml",
    "bot/domain/*.yml",
    "bot/nlu/**/*.py",
    "data/answers/*.yml",
    "data/language/*",
    "data/nlu/**/*.yml",
    "data/stories/*.yml",
)


class ModelRefused(RuntimeError):
    """The model was trained from other data, by other code or on another Rasa."""


def _ingredients(root: Path) -> Iterator[Path]:
    for pattern in _INGREDIENTS:
        yield from sorted(path for path in root.glob(pattern) if path.is_file())


@cache
def fingerprint(root: Path = ROOT) -> str:
    """A hash (hex) of the data, the code and the Rasa version a model would be trained from now."""
    digest = hashlib.sha256(version("rasa").encode())
    for path in _ingredients(root):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def model_path(models: Path = MODELS_DIR) -> Path:
    """Where the model for the present data and code lies, or would lie."""
    return models / f"hellef-{fingerprint()[:16]}.tar.gz"


def write_trained_by(directory: Path) -> None:
    """Leave a mark in a component's folder of the model that says what it was trained from."""
    mark = {"fingerprint": fingerprint(), "rasa": version("rasa")}
    (directory / TRAINED_BY).write_text(json.dumps(mark), encoding="utf-8")


def check_trained_by(directory: Path) -> None:
    """Raises ModelRefused, saying what to do, when the mark is missing or names another origin."""
    try:
        mark = json.loads((directory / TRAINED_BY).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        mark = {}
    if mark.get("rasa") != version("rasa") or mark.get("fingerprint") != fingerprint():
        raise ModelRefused(
            "This model was not trained from the present data by the present code on this Rasa. Run `hellef train`."
        )
