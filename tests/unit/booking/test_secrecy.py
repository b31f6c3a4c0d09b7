"""Names and contacts at rest: unreadable, under keys that can be changed."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken

from actions.booking.domain import Contact, Person
from actions.booking.secrecy import KEY_FILE, BadKey, Secrecy, open_secrecy

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
MARIA = Person("Maria Muster", Contact("email", "maria@example.org"), ("interpreter", "wheelchair"))
FIRST_START = """
import sys
from pathlib import Path
from actions.booking.secrecy import open_secrecy
print(open_secrecy((), Path(sys.argv[1])).key_id)
"""


def test_who_reads_the_database_learns_nothing_of_the_person() -> None:
    sealed = Secrecy([NEW]).seal(MARIA, "AB2D3FGHJ4M")
    assert not any(word in sealed for word in ("Maria", "Muster", "maria@example.org", "wheelchair", "AB2D3FGHJ4M"))
    assert Secrecy([NEW]).open(sealed) == (MARIA, "AB2D3FGHJ4M")


def test_a_new_key_reads_what_an_old_one_wrote_and_the_old_one_alone_not_what_the_new_one_wrote() -> None:
    both = Secrecy([NEW, OLD])
    assert both.open(Secrecy([OLD]).seal(MARIA, "R")) == (MARIA, "R")
    with pytest.raises(InvalidToken):
        Secrecy([OLD]).open(both.seal(MARIA, "R"))


def test_hashes_depend_on_the_key_and_find_what_was_stored_under_an_older_one() -> None:
    contact = Contact("email", "Maria@example.org")
    old, both = Secrecy([OLD]), Secrecy([NEW, OLD])
    assert old.contact_hashes(contact)[0] in both.contact_hashes(contact)
    assert old.reference_hashes("R")[0] in both.reference_hashes("R")
    assert old.contact_hashes(contact) != Secrecy([NEW]).contact_hashes(contact)
    assert both.contact_hashes(contact) == both.contact_hashes(Contact("email", "maria@example.org"))


@pytest.mark.parametrize("keys", [[], ["short"], ["ü" * 44], [NEW, "A" * 43]])
def test_what_is_no_key_is_refused_without_repeating_it(keys: list[str]) -> None:
    with pytest.raises(BadKey) as caught:
        Secrecy(keys)
    assert not any(key in str(caught.value) for key in keys)


def test_without_keys_one_is_made_that_only_its_owner_reads(tmp_path: Path) -> None:
    made = open_secrecy((), tmp_path / "data")
    file = tmp_path / "data" / KEY_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [KEY_FILE]
    assert Secrecy(file.read_text().split()).open(made.seal(MARIA, "R")) == (MARIA, "R")


def test_processes_that_start_at_once_make_one_key(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST_START, str(tmp_path)]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = {process.communicate()[0] for process in processes}
    assert len(said) == 1
    assert said != {""}
