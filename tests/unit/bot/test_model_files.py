"""A model is used only if it was trained by this code, from this data, on this Rasa."""

import json
import shutil
from pathlib import Path

import pytest

from bot.model_files import ROOT, TRAINED_BY, ModelRefused, check_trained_by, fingerprint, write_trained_by


def test_a_model_of_the_present_code_is_taken(tmp_path: Path) -> None:
    write_trained_by(tmp_path)
    check_trained_by(tmp_path)


@pytest.mark.parametrize("changed", [{"fingerprint": "other"}, {"rasa": "3.6.20"}])
def test_a_model_of_other_data_or_another_rasa_is_refused_with_what_to_do(
    tmp_path: Path, changed: dict[str, str]
) -> None:
    write_trained_by(tmp_path)
    mark = json.loads((tmp_path / TRAINED_BY).read_text())
    (tmp_path / TRAINED_BY).write_text(json.dumps(mark | changed))
    with pytest.raises(ModelRefused, match="hellef train"):
        check_trained_by(tmp_path)


def test_a_model_without_a_mark_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelRefused):
        check_trained_by(tmp_path)


def test_one_more_example_makes_another_model(tmp_path: Path) -> None:
    for folder in ("bot", "data"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    before = fingerprint(tmp_path)
    fingerprint.cache_clear()
    with (tmp_path / "data/nlu/lb/dialogue.yml").open("a", encoding="utf-8") as file:
        file.write("    - nach ee Beispill\n")
    assert fingerprint(tmp_path) != before
