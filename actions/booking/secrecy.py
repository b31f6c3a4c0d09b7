"""Keeps what says who somebody is unreadable at rest: encryption and keyed hashes, under keys that can be changed."""

import base64
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from actions.booking.domain import Contact, Person

KEY_FILE = "secret.keys"
_KEY_BYTES = 32


class BadKey(ValueError):
    """A key is not 32 bytes in URL-safe base 64. The message does not repeat it."""


class Secrecy:
    """Encrypts under the first key, and reads what was encrypted under any of them."""

    def __init__(self, keys: Sequence[str]) -> None:
        """`keys`: Fernet keys, newest first. Raises BadKey."""
        try:
            raw = [base64.urlsafe_b64decode(key.encode()) for key in keys]
        except ValueError:
            raise BadKey("a key is not in base 64") from None
        if not raw or any(len(key) != _KEY_BYTES for key in raw):
            raise BadKey("a key must be 32 bytes in URL-safe base 64")
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._hashing = [_derived(key) for key in raw]
        self.key_id = hashlib.sha256(b"hellef key id" + raw[0]).hexdigest()[:16]
        """Names the newest key without telling it."""

    def seal(self, person: Person, reference: str) -> str:
        """Person and reference, encrypted under the newest key."""
        plain = json.dumps(asdict(person) | {"reference": reference}, ensure_ascii=False)
        return self._fernet.encrypt(plain.encode()).decode()

    def open(self, sealed: str) -> tuple[Person, str]:
        """Person and reference again. Raises cryptography.fernet.InvalidToken when it was sealed under no key here."""
        held = json.loads(self._fernet.decrypt(sealed.encode()))
        contact = Contact(**held["contact"]) if held["contact"] else None
        return Person(held["name"], contact, tuple(held["needs"])), held["reference"]

    def reference_hashes(self, reference: str) -> list[str]:
        """The keyed hash of a stored reference under each key, that of the newest first."""
        return self._hashes("reference", reference)

    def contact_hashes(self, contact: Contact) -> list[str]:
        """The keyed hash of a contact under each key, that of the newest first."""
        return self._hashes("contact", f"{contact.kind}:{contact.value.casefold()}")

    def _hashes(self, what: str, value: str) -> list[str]:
        text = f"{what}:{value}".encode()
        return [hmac.new(key, text, hashlib.sha256).hexdigest() for key in self._hashing]


def _derived(key: bytes) -> bytes:
    """A key for hashing: the same key must not serve two purposes."""
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"hellef booking hashes").derive(key)


@cache
def open_secrecy(keys: tuple[str, ...], data_dir: Path) -> Secrecy:
    """The secrecy under `keys` (newest first), or when there are none, under those of a file in `data_dir`.

    The file holds one key a line, newest first; it is made with a new key when it is not there, readable by its
    owner only. Raises BadKey.
    """
    return Secrecy(keys or _keys_of_file(data_dir / KEY_FILE))


def _keys_of_file(path: Path) -> list[str]:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        # Written aside and linked: of several processes that start at once one wins, and none reads half a key.
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(Fernet.generate_key() + b"\n")
                file.flush()
                os.fsync(file.fileno())
            with suppress(FileExistsError):
                path.hardlink_to(draft)
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii").split()
