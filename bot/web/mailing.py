"""Sends the e-mails of the outbox, in the background of every process that serves."""

import asyncio
import logging
from contextlib import suppress

from actions.booking import sender
from actions.booking.calendar_entry import entry_file, method_of
from actions.booking.mail import CalendarFile, compose
from actions.booking.sender import Letter
from actions.booking.smtp import MailRefused, MailServerAway, Postbox
from actions.store.base import utc_now
from bot.booking_words import Appointment, BookingWords, appointment
from bot.web.front import Front, secrecy_of

log = logging.getLogger(__name__)
EVERY_SECONDS = 5.0
PATIENCE_SECONDS = 5.0
"""How long a stop waits for an e-mail that is on its way."""


class Mailing:
    """The worker of one process. Several processes share the work through the database."""

    def __init__(self, front: Front) -> None:
        """`front` must have the setting of a mail server."""
        settings = front.settings
        if settings.smtp_url is None:
            raise ValueError("there is no mail server")
        self._front = front
        self._postbox = Postbox(settings.smtp_url.get_secret_value())
        self._secrecy = secrecy_of(front)
        self._words = BookingWords(front.texts, settings.public_address)
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Look for e-mails to send from now on."""
        self._task = asyncio.create_task(self._keep_sending(), name="mailing")

    async def stop(self) -> None:
        """Finish the e-mail that is on its way, if it is not too slow, and look for no others."""
        self._stopping.set()
        if self._task is not None:
            await asyncio.wait([self._task], timeout=PATIENCE_SECONDS)
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def send_due(self) -> int:
        """Send what is due; returns how many that were. Stops when the mail server is away."""
        sent = 0
        database = self._front.database
        while not self._stopping.is_set() and await database.read(sender.is_due, utc_now()):
            letter = await database.write(sender.claim, self._secrecy, utc_now())
            if letter is None:
                break
            try:
                told = await database.read(appointment, letter.booking)
                await asyncio.to_thread(self._deliver, letter, told)
            except MailServerAway as error:
                self._trouble("the mail server is away, e-mails wait", letter, error)
                await database.write(sender.put_off, letter, utc_now(), refused=False)
                break
            except MailRefused as error:
                self._trouble("an e-mail was refused", letter, error)
                await database.write(sender.put_off, letter, utc_now(), refused=True)
            except Exception as error:
                # One that can't be composed must not hold up the others.
                self._trouble("an e-mail could not be sent", letter, error)
                await database.write(sender.put_off, letter, utc_now(), refused=True)
            else:
                await database.write(sender.mark_sent, letter, utc_now())
                self._front.metrics.mails.labels(letter.kind).inc()
                sent += 1
        return sent

    async def _keep_sending(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.send_due()
            except Exception as error:
                self._front.metrics.errors.labels("mailing").inc()
                log.error("looking for e-mails to send failed, it is tried again", exc_info=error)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), EVERY_SECONDS)

    def _deliver(self, letter: Letter, told: Appointment) -> None:
        organizer = self._front.texts.format(told.lang, "appointment-mail-sender")
        sender_address = self._front.settings.mail_from
        calendar = None
        if letter.kind != "waiting_offer":
            entry = self._words.entry(told)
            content = entry_file(entry, organizer=organizer, address=sender_address)
            calendar = CalendarFile(content, method_of(entry))
        message = compose(
            self._words.mail(told, letter.kind, letter.offered_at),
            lang=told.lang,
            message_id=letter.message_id,
            sender=sender_address,
            sender_name=organizer,
            recipient=letter.recipient,
            at=utc_now(),
            calendar=calendar,
        )
        self._postbox.deliver(message)

    def _trouble(self, what: str, letter: Letter, error: Exception) -> None:
        self._front.metrics.errors.labels("mailing").inc()
        log.warning(what, extra={"kind": letter.kind, "attempts": letter.attempts, "error": type(error).__name__})
