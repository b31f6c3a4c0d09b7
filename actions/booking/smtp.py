"""Hands e-mails to a mail server."""

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

TIMEOUT_SECONDS = 20.0
PORTS = {"smtp": 587, "smtps": 465}
FOR_GOOD = range(500, 600)


class MailRefused(Exception):
    """The server takes no e-mail for this recipient, and says that it never will."""


class MailServerAway(Exception):
    """The server can't be reached, or does not work now, for this e-mail or for any."""


class Postbox:
    """A mail server: `smtps://user:password@host` with TLS from the beginning, or `smtp://` with STARTTLS.

    Without encryption only to the machine itself. Ports 465 and 587 when none is given.
    """

    def __init__(self, url: str) -> None:
        """Raises ValueError for what is no such address; the message does not repeat it."""
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
            raise ValueError("write smtps://user:password@host:465 or smtp://user:password@host:587")
        self._tls = parts.scheme == "smtps"
        self._host = parts.hostname
        self._port = parts.port or PORTS[parts.scheme]
        self._login = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None

    def deliver(self, message: EmailMessage) -> None:
        """Hand over one e-mail. Raises MailRefused or MailServerAway; neither tells who was to get it."""
        try:
            server = self._connect()
        except (OSError, smtplib.SMTPException) as error:
            raise MailServerAway(type(error).__name__) from None
        try:
            server.send_message(message)
        except smtplib.SMTPNotSupportedError:
            raise MailRefused("the server takes no such address") from None
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise _trouble(min(codes)) from None
        except smtplib.SMTPResponseException as error:
            raise _trouble(error.smtp_code) from None
        except (OSError, smtplib.SMTPException) as error:
            raise MailServerAway(type(error).__name__) from None
        finally:
            # What was taken is taken, whatever the farewell.
            with suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()

    def _connect(self) -> smtplib.SMTP:
        secure = ssl.create_default_context()
        if self._tls:
            server: smtplib.SMTP = smtplib.SMTP_SSL(self._host, self._port, timeout=TIMEOUT_SECONDS, context=secure)
        else:
            server = smtplib.SMTP(self._host, self._port, timeout=TIMEOUT_SECONDS)
        try:
            server.ehlo_or_helo_if_needed()
            if not self._tls and (server.has_extn("starttls") or not _is_here(self._host)):
                server.starttls(context=secure)
            if self._login:
                server.login(*self._login)
        except BaseException:
            server.close()
            raise
        return server


def _trouble(code: int) -> MailRefused | MailServerAway:
    return MailRefused(f"answer {code}") if code in FOR_GOOD else MailServerAway(f"answer {code}")


def _is_here(host: str) -> bool:
    """Whether the host is the machine itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
