"""The course of the conversation in a real database, whatever is said in whatever order."""

from dataclasses import replace
from datetime import UTC, datetime, time
from tempfile import TemporaryDirectory

from cryptography.fernet import Fernet
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import func, select

from actions.booking.agendas import put_agenda
from actions.booking.arrangement import Arrangement, remembered, to_remember
from actions.booking.desk import Desk
from actions.booking.domain import Agenda, Opening
from actions.booking.secrecy import Secrecy
from actions.booking.tables import BOOKINGS
from actions.booking.talk import Talk, Turn
from actions.knowledge.communes import commune_index
from actions.speech.said import Said
from actions.store.engine import open_store
from actions.store.migrate import migrate

NOW = datetime(2026, 11, 30, 6, tzinfo=UTC)
OPENINGS = tuple(Opening(day, time(9), time(11)) for day in range(5))
# Each language has hours that the other has not.
AGENDAS = tuple(
    Agenda(lang, "redange", "counter", "Guichet", (lang,), minutes, 120, 28, False, OPENINGS)
    for lang, minutes in (("fr", 60), ("lb", 40))
)
SECRECY = Secrecy([Fernet.generate_key().decode()])
INTENTS = ("book_interview", "reschedule_interview", "cancel_interview", "view_interview", "stop", "go_back", "ask_why")
TEXTS = ("Ana Dias", "621 123 456", "le premier", "pas le lundi", "autres", "Redange", "1A2B-3C4D-5E6", "30 février")


class AnyConversation(RuleBasedStateMachine):
    """Says things in any order, in a language that may change, and looks at what is kept and booked."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = open_store(f"sqlite:///{self.folder.name}/hellef.db")
        migrate(self.store)
        with self.store.write() as session:
            for agenda in AGENDAS:
                put_agenda(session, agenda)
        self.arrangement = Arrangement()
        self.turn: Turn | None = None
        self.lang = "fr"

    def say(self, said: Said) -> None:
        """One turn, with what is remembered going through the slots."""
        with self.store.write() as session:
            talk = Talk(Desk(session, SECRECY, NOW), commune_index(), self.lang)
            self.turn = talk.answer(self.arrangement, said)
        self.arrangement = remembered(to_remember(self.turn.arrangement))
        assert self.arrangement == self.turn.arrangement

    def booked(self) -> int:
        """How many bookings are active."""
        with self.store.read() as session:
            return int(session.scalar(select(func.count()).select_from(BOOKINGS).where(BOOKINGS.c.active)) or 0)

    @rule(intent=st.sampled_from(INTENTS), sure=st.booleans())
    def steer(self, intent: str, sure: bool) -> None:
        self.say(Said(intent, confidence=1.0 if sure else 0.3))

    @rule(text=st.sampled_from(TEXTS), intent=st.sampled_from(["inform", "nlu_fallback", "ask_decision_time"]))
    def write(self, text: str, intent: str) -> None:
        self.say(Said(intent, (), text))

    @rule(lang=st.sampled_from(["fr", "lb", "de"]))
    def switch(self, lang: str) -> None:
        self.lang = lang

    @rule()
    def refuse(self) -> None:
        before = self.booked()
        self.say(Said("deny", (), "non"))
        assert self.booked() == before

    @rule()
    def agree(self) -> None:
        before, asked, held = self.booked(), self.arrangement.open_question, self.arrangement
        self.say(Said("affirm", (), "oui"))
        change = self.booked() - before
        if change == 1:
            assert (asked, held.task, held.consent) == ("booking.confirm", "book", True)
            assert held.name
        elif change == -1:
            assert (asked, held.task) == ("booking.confirm", "cancel")
        else:
            assert change == 0

    @precondition(lambda self: self.arrangement.open_question is None and self.booked() == 0)
    @rule()
    def book_straight(self) -> None:
        """Without detours, a booking comes about, also when the language changes before the yes."""
        self.arrangement = replace(Arrangement(), commune="Redange/Attert")
        self.say(Said("book_interview"))
        for text in ("le deuxième", "Ana Dias", "621 123 456"):
            self.say(Said("inform", (), text))
        assert self.arrangement.open_question == "booking.consent"
        self.say(Said("affirm", (), "oui"))
        self.lang = "lb" if self.lang == "fr" else "fr"
        self.say(Said("affirm", (), "oui"))
        assert self.booked() == 1

    @invariant()
    def something_is_said_or_left_to_another_topic(self) -> None:
        assert self.turn is None or self.turn.sayings or self.turn.interrupted

    @invariant()
    def the_question_asked_is_the_one_remembered(self) -> None:
        assert self.turn is None or self.turn.question in (None, self.arrangement.open_question)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestAnyConversation = AnyConversation.TestCase
TestAnyConversation.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
