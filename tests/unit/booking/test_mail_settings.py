"""The settings of e-mails and links."""

import pytest
from pydantic import ValidationError

from bot.settings import Settings


def set_all(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"HELLEF_{name}", value)


def test_a_mail_server_needs_an_address_to_send_from(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, SMTP_URL="smtps://user:pass-phrase@mail.example.lu")
    with pytest.raises(ValidationError, match="HELLEF_MAIL_FROM"):
        Settings()
    set_all(monkeypatch, MAIL_FROM="hellef@example.lu")
    settings = Settings()
    assert settings.mail_from == "hellef@example.lu"
    assert "pass-phrase" not in repr(settings)


@pytest.mark.parametrize(
    "url", ["mail.example.lu", "https://mail.example.lu", "smtp:///q", "smtp://a/path", "smtp://a:x"]
)
def test_what_is_no_mail_server_is_refused_without_showing_it(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    set_all(monkeypatch, SMTP_URL=url, MAIL_FROM="hellef@example.lu")
    with pytest.raises(ValidationError) as caught:
        Settings()
    assert url not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"), [("MAIL_FROM", "nobody"), ("PUBLIC_URL", "hellef.lu"), ("PUBLIC_URL", "https://a.lu/path")]
)
def test_what_is_no_address_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    set_all(monkeypatch, **{name: value})
    with pytest.raises(ValidationError):
        Settings()


def test_links_lead_to_the_public_address_and_without_one_to_the_machine_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert Settings().public_address == "http://127.0.0.1:8000"
    set_all(monkeypatch, PUBLIC_URL="https://hellef.example/")
    assert Settings().public_address == "https://hellef.example"
