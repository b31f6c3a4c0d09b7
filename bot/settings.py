"""What can be switched from outside: environment variables that begin with HELLEF_."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

from email_validator import EmailNotValidError, validate_email
from pydantic import AnyUrl, Field, SecretStr, TypeAdapter, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from actions.booking.smtp import Postbox

ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d{1,5})?", re.IGNORECASE)
Words = Annotated[tuple[str, ...], NoDecode]
Keys = Annotated[tuple[SecretStr, ...], NoDecode]
KEY = re.compile(r"[A-Za-z0-9_-]{43}=")  # 32 bytes in URL-safe base 64


class Settings(BaseSettings):
    """The settings of one process. An empty variable counts as not set."""

    # hide_input_in_errors: what is refused may be a key or a password.
    model_config = SettingsConfigDict(
        env_prefix="HELLEF_", env_ignore_empty=True, frozen=True, extra="ignore", hide_input_in_errors=True
    )

    host: str = Field("127.0.0.1", description="Address the website and the API listen on; 0.0.0.0 for all.")
    port: int = Field(8000, ge=0, le=65535, description="Port of the website and the API.")
    data_dir: Path = Field(Path("var"), description="Folder for the database file, keys and generated files.")
    database_url: str = Field(
        "",
        description="Where the data lie: postgresql://user:password@host/name, or sqlite:///path. "
        "Not set: the file hellef.db in the data folder.",
    )
    redis_url: str | None = Field(
        None,
        description="redis://host:port/number. Needed when several processes serve one website: "
        "they share locks, limits and live messages through it.",
    )
    rest_token: SecretStr | None = Field(
        None,
        min_length=16,
        description="Secret of at least 16 characters that opens POST /webhooks/rest/webhook, sent as a bearer token. "
        "Not set: that address does not exist.",
    )
    sites: Words = Field(
        (),
        description="Websites that may embed the assistant, with a space between them: "
        "https://www.commune.lu https://guichet.commune.lu",
    )
    trusted_proxies: Words = Field(
        (),
        description="Addresses or networks of the reverse proxies whose X-Forwarded-For is believed, "
        "with a space between them: 10.0.0.5 10.1.0.0/16",
    )
    metrics_host: str = Field("127.0.0.1", description="Address the Prometheus metrics listen on.")
    metrics_port: int = Field(9464, ge=0, le=65535, description="Port of the Prometheus metrics; 0 switches them off.")
    retention_days: int = Field(
        30, ge=1, le=3650, description="Days after which a conversation without a new message is erased."
    )
    messages_per_minute: int = Field(
        600,
        ge=1,
        description="Messages accepted per minute from one network address. An address can be a whole "
        "building: keep it generous. The machine itself is not counted.",
    )
    conversations_per_minute: int = Field(
        60, ge=1, description="New conversations accepted per minute from one network address; see messages per minute."
    )
    secret_keys: Keys = Field(
        (),
        description="Keys that keep names and contacts of bookings unreadable at rest, with a comma between them, the "
        "newest first. Not set: a key is made in the file secret.keys in the data folder; several machines need the "
        "same keys.",
    )
    sample_agendas: bool = Field(
        True,
        description="true: offices of the examples that have no agenda get one with invented hours, to show booking "
        "with; everything shown of them says so. Set it to false before residents use it.",
    )
    public_url: str = Field(
        "",
        description="Where residents reach the website, for the links in e-mails and QR codes: https://hellef.example. "
        "Not set: http with host and port, which only works on the machine itself.",
    )
    smtp_url: SecretStr | None = Field(
        None,
        description="The mail server: smtps://user:password@host:465, or smtp://user:password@host:587 with STARTTLS; "
        "without encryption only on the machine itself. Not set: no e-mail is sent.",
    )
    mail_from: str = Field(
        "", description="The address e-mails come from. Needed when there is a mail server. Nobody reads answers to it."
    )
    bookings_per_hour: int = Field(
        300,
        ge=1,
        description="Bookings made per hour from one network address; see messages per minute. A counter computer "
        "books for many people. Tries that do not succeed are not counted.",
    )
    failed_lookups_per_hour: int = Field(
        60,
        ge=1,
        description="Wrong booking references accepted per hour from one network address. Right ones are not counted.",
    )
    waiting_list_per_office: int = Field(
        20, ge=0, description="How many people may wait for an earlier interview in one office."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="How much is logged. What residents write is never logged, at any level."
    )

    @field_validator("sites", "trusted_proxies", "secret_keys", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return tuple(re.split(r"[\s,]+", value.strip())) if isinstance(value, str) else value

    @field_validator("sites")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for site in value:
            if not ORIGIN.fullmatch(site.rstrip("/")):
                raise ValueError(f"'{site}' is not a website's origin; write it like https://www.commune.lu, no path")
        return tuple(site.rstrip("/").lower() for site in value)

    @field_validator("secret_keys")
    @classmethod
    def _keys(cls, value: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        if not all(KEY.fullmatch(key.get_secret_value()) for key in value):
            raise ValueError("a key is 32 random bytes in URL-safe base 64; docs/booking.md says how to make one")
        return value

    @field_validator("public_url")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and not ORIGIN.fullmatch(value.rstrip("/")):
            raise ValueError("not a website's origin; write it like https://hellef.example, no path")
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            Postbox(value.get_secret_value())
        return value

    @field_validator("mail_from")
    @classmethod
    def _mail_from(cls, value: str) -> str:
        try:
            # A name that only the own network knows is fine too.
            return value and validate_email(value, check_deliverability=False, globally_deliverable=False).normalized
        except EmailNotValidError:
            raise ValueError("not an e-mail address; write it like ne-pas-repondre@hellef.example") from None

    @model_validator(mode="after")
    def _sender_of_mails(self) -> "Settings":
        if self.smtp_url is not None and not self.mail_from:
            raise ValueError("with HELLEF_SMTP_URL, HELLEF_MAIL_FROM must say which address e-mails come from")
        return self

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if not value:
            return value
        value = re.sub(r"^postgres(ql)?(\+psycopg2)?://", "postgresql+psycopg2://", value)
        try:
            url = make_url(value)
        except ArgumentError:
            raise ValueError(
                "not a database address; write postgresql://user:password@host/name or sqlite:///path, "
                "or leave it out to use a file in the data folder"
            ) from None
        if url.get_backend_name() not in ("sqlite", "postgresql"):
            raise ValueError(f"'{url.get_backend_name()}' is not supported; use postgresql:// or sqlite:///")
        if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
            raise ValueError("a database in memory is lost and not shared; give a file: sqlite:////var/lib/hellef.db")
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str | None) -> str | None:
        if value is None:
            return None
        try:
            url = TypeAdapter(AnyUrl).validate_python(value)
        except ValidationError:
            url = None
        if url is None or url.scheme not in ("redis", "rediss", "unix"):
            raise ValueError("not a Redis address; write redis://host:6379/0 or rediss://... for TLS")
        return value

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the database, the default filled in."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'hellef.db').resolve()}"

    @property
    def public_address(self) -> str:
        """Where residents reach the website, the default filled in, without a slash at its end."""
        return self.public_url or f"http://{self.host}:{self.port}"
