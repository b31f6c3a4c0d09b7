"""What can be set is documented where people look for it."""

from pathlib import Path

import pytest

from bot.settings import Settings

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_readme_with_its_description(name: str) -> None:
    assert f"| `HELLEF_{name.upper()}` |" in README
    assert str(Settings.model_fields[name].description) in README
