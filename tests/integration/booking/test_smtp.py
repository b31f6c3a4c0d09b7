"""How e-mails are handed over: encrypted, to a server that proves who it is, or not at all."""

import ssl
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from actions.booking.smtp import MailRefused, MailServerAway, Postbox
from integration.booking.mail_server import Mailbox, mail_server


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "hellef@example.lu", "maria@example.org", "Moien"
    message.set_content("Moien")
    return message


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of the machine itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    path = tmp_path / "server.pem"
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_user_and_password_go_encrypted_to_a_server_that_is_known(
    mailbox: Mailbox, free_port: int, tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with mail_server(mailbox, free_port, tls):
        Postbox(f"smtp://maria:pass%2Fphrase@127.0.0.1:{free_port}").deliver(mail())
    assert mailbox.logins == [b"pass/phrase"]
    assert mailbox.subjects() == ["Moien"]


def test_a_server_that_does_not_prove_who_it_is_gets_neither_password_nor_e_mail(
    mailbox: Mailbox, free_port: int, tls: ssl.SSLContext
) -> None:
    with mail_server(mailbox, free_port, tls), pytest.raises(MailServerAway):
        Postbox(f"smtp://maria:pass%2Fphrase@127.0.0.1:{free_port}").deliver(mail())
    assert (mailbox.logins, mailbox.mails) == ([], [])


def test_another_machine_gets_nothing_unencrypted(
    mailbox: Mailbox, mail_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.booking.smtp._is_here", lambda _: False)
    with pytest.raises(MailServerAway):
        Postbox(f"smtp://127.0.0.1:{mail_port}").deliver(mail())
    assert mailbox.mails == []


def test_a_wrong_password_is_trouble_with_the_server_and_not_with_who_gets_the_e_mail(
    mailbox: Mailbox, free_port: int, tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with mail_server(mailbox, free_port, tls), pytest.raises(MailServerAway):
        Postbox(f"smtp://maria:wrong@127.0.0.1:{free_port}").deliver(mail())


def test_refused_for_good_and_not_now_are_told_apart(mailbox: Mailbox, mail_port: int) -> None:
    postbox = Postbox(f"smtp://127.0.0.1:{mail_port}")
    mailbox.broken = True
    with pytest.raises(MailServerAway):
        postbox.deliver(mail())
    mailbox.refused = {"maria@example.org"}
    with pytest.raises(MailRefused) as caught:
        postbox.deliver(mail())
    assert "maria" not in str(caught.value)
