"""The settings of booking."""

import pytest
from cryptography.fernet import Fernet
from pydantic import ValidationError

from bot.settings import Settings


def test_keys_are_given_with_commas_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [Fernet.generate_key().decode() for _ in range(2)]
    monkeypatch.setenv("HELLEF_SECRET_KEYS", ", ".join(keys))
    settings = Settings()
    assert [key.get_secret_value() for key in settings.secret_keys] == keys
    assert not any(key in repr(settings) for key in keys)


def test_what_is_no_key_is_refused_without_showing_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELLEF_SECRET_KEYS", "my-pass-phrase")
    with pytest.raises(ValidationError, match=r"docs/booking\.md") as caught:
        Settings()
    assert "my-pass-phrase" not in str(caught.value)


def test_invented_hours_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Settings().sample_agendas is True
    monkeypatch.setenv("HELLEF_SAMPLE_AGENDAS", "false")
    assert Settings().sample_agendas is False
