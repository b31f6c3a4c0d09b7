"""The course of the conversation about an appointment: what a message changes, what is done, what is asked next."""

from dataclasses import dataclass, replace
from uuid import uuid4

from actions.booking import wording
from actions.booking.answers import SURELY_A_TOPIC, evident, takes
from actions.booking.arrangement import TASK_OF, Arrangement
from actions.booking.desk import Desk
from actions.booking.doing import carry_out
from actions.booking.domain import Booking, BookingProblem, SlotNotOffered, SlotTaken, UnknownReference
from actions.booking.times import Times, Why, choose_time, offer_times
from actions.booking.wording import CONFIRM, CONSENT, CONTACT, NAME, OFFICE, REFERENCE, TIME
from actions.knowledge.communes import CommuneIndex
from actions.knowledge.office_answer import which_place
from actions.speech.said import NO_TOPIC, Said
from actions.speech.saying import Saying

# What is said about the questions themselves.
STOP, BACK, WHY = "stop", "go_back", "ask_why"
SAY_AGAIN = frozenset({"repeat", "explain_simpler"})


@dataclass(frozen=True)
class Turn:
    """What a message leads to: how it stands, what is said, whether another topic goes first or it is all over."""

    arrangement: Arrangement
    sayings: tuple[Saying, ...] = ()
    question: str | None = None
    interrupted: bool = False


@dataclass(frozen=True)
class Talk:
    """The conversation about an appointment, in the language `lang`; `needs` is what a pre-screening found."""

    desk: Desk
    communes: CommuneIndex
    lang: str
    needs: tuple[str, ...] = ()

    def begin(self, arrangement: Arrangement, said: Said) -> Turn:
        """Start with the message that asked for it; takes the reference or the time it already names."""
        named = next((str(value) for value in said.values("reference")), None)
        begun = replace(arrangement, reference=named or arrangement.made)
        if begun.task != "book":
            return self.go_on(begun)
        held = self._held_here(begun)
        if held is not None:
            return Turn(begun, (wording.held_already(held, self._sample_of(held)),))
        begun = replace(begun, reference=None)
        office = self._office(begun)
        if office and self.desk.langs(office) and said.values("date"):
            return self._time(begun, said, office)
        return self.go_on(begun)

    def answer(self, arrangement: Arrangement, said: Said) -> Turn:
        """Take a message as the answer to the open question."""
        asked = arrangement.open_question
        if asked is None:
            return self.begin(arrangement.begun_anew(TASK_OF.get(said.intent, arrangement.task)), said)
        if said.intent.startswith("crisis_"):
            return Turn(arrangement, interrupted=True)
        if evident(arrangement, said, asked):
            return self._take(arrangement, said, asked)
        # Half understood, another appointment must not undo the one on its way.
        if said.intent in TASK_OF and said.confidence >= SURELY_A_TOPIC:
            task = TASK_OF[said.intent]
            if task == arrangement.task and not (said.values("reference") or said.values("date")):
                return self.again(arrangement)
            return self.begin(arrangement.begun_anew(task), said)
        return self._steer(arrangement, said.intent, asked) or self._take(arrangement, said, asked)

    def _steer(self, arrangement: Arrangement, intent: str, asked: str) -> Turn | None:
        """What is said about the questions themselves; None for anything else."""
        if intent == STOP:
            stopped = "booking-stopped" if arrangement.task == "book" else "booking-left"
            return Turn(arrangement.dropped(), (wording.simple(stopped),))
        if intent == BACK:
            return self._back(arrangement)
        if intent == WHY:
            return self._ask(arrangement, asked, wording.why(asked))
        return self._ask(arrangement, asked) if intent in SAY_AGAIN else None

    def again(self, arrangement: Arrangement) -> Turn:
        """Put the open question again, after something else was answered."""
        return self._ask(arrangement, arrangement.open_question or OFFICE)

    def go_on(self, arrangement: Arrangement, *before: Saying) -> Turn:
        """Ask for what is missing, or do what was confirmed."""
        missing = self._missing(arrangement)
        if missing == TIME:
            return self._offer(arrangement, *before)
        return self._ask(arrangement, missing, *before)

    def _missing(self, arrangement: Arrangement) -> str:
        if arrangement.task != "book":
            if arrangement.reference is None:
                return REFERENCE
            return TIME if arrangement.task == "move" and arrangement.chosen is None else CONFIRM
        needed = {
            OFFICE: self._office(arrangement),
            TIME: arrangement.chosen,
            NAME: arrangement.name,
            CONTACT: arrangement.contact,
            CONSENT: arrangement.consent or None,
        }
        return next((question for question, value in needed.items() if value is None), CONFIRM)

    def _ask(self, arrangement: Arrangement, question: str, *before: Saying) -> Turn:
        if question == TIME and not arrangement.offered:
            return self._offer(arrangement, *before)
        if question == CONFIRM and arrangement.client_id is None:
            arrangement = replace(arrangement, client_id=str(uuid4()))
        asking = arrangement.asking(question)
        if question == CONFIRM or (question == TIME and arrangement.task == "move"):
            return self._about_a_booking(asking, question, before)
        # That the hours are invented is said with the first ones, and again before anything is booked.
        sample = question == TIME and TIME not in arrangement.asked and self._sample(asking)
        return Turn(asking, wording.joined(*before, wording.ask(asking, question, sample=sample)), question)

    def _about_a_booking(self, asking: Arrangement, question: str, before: tuple[Saying, ...]) -> Turn:
        """The questions that need the booking itself; looking it up is all there is to do when it is only viewed."""
        if asking.task == "book":
            office = self._office(asking) or ""
            spoken = asking.lang if asking.lang != self.lang else None
            summary = wording.summary(asking, self.communes, sample=self.desk.sample(office), spoken=spoken)
            return Turn(asking, wording.joined(*before, summary), question)
        try:
            booking = self.desk.view(asking.reference or "")
        except UnknownReference:
            return self._no_such_reference(asking, before)
        if asking.task == "view" or not booking.active:
            shown = wording.shown(booking, self._sample_of(booking))
            return Turn(asking.done(booking), wording.joined(*before, shown))
        if question == TIME:
            return Turn(
                asking,
                wording.joined(*before, wording.ask(asking, question, sample=self._sample_of(booking))),
                question,
            )
        return Turn(asking, wording.joined(*before, wording.confirm(asking, booking)), question)

    def _no_such_reference(self, arrangement: Arrangement, before: tuple[Saying, ...]) -> Turn:
        again = arrangement if REFERENCE in arrangement.asked else arrangement.asking(REFERENCE)
        back_to = again.asked[: again.asked.index(REFERENCE) + 1]
        asked = replace(again, reference=None, asked=back_to, doubts=arrangement.doubts + 1)
        return Turn(asked, wording.joined(*before, wording.unknown_reference(asked.doubts)), REFERENCE)

    def _take(self, arrangement: Arrangement, said: Said, asked: str) -> Turn:
        if asked == TIME:
            return self._time(arrangement, said, self._office(arrangement) or "")
        if asked == CONFIRM:
            return self._confirm(arrangement, said)
        if asked == OFFICE:
            return self._place(arrangement, said)
        return self._plain(arrangement, said, asked)

    def _plain(self, arrangement: Arrangement, said: Said, asked: str) -> Turn:
        taken = takes(arrangement, said, asked)
        if taken is None:
            return self._not_understood(arrangement, said, asked)
        if taken.refusal:
            return self._ask(replace(arrangement, doubts=arrangement.doubts + 1), asked, wording.refused(taken.refusal))
        if taken.declined:
            return Turn(arrangement.dropped(), (wording.simple("booking-no-consent"),))
        if asked == REFERENCE and self._found(taken.arrangement.reference) is None:
            return self._no_such_reference(arrangement, ())
        return self.go_on(taken.arrangement)

    def _found(self, reference: str | None) -> Booking | None:
        try:
            return self.desk.view(reference or "")
        except UnknownReference:
            return None

    def _place(self, arrangement: Arrangement, said: Said) -> Turn:
        if arrangement.commune is not None:
            return self.go_on(arrangement)
        match = None if said.button else self.communes.find(said.text, asked=True)
        if match is not None and match.commune is None:
            asking = which_place(match)
            return Turn(arrangement, (Saying(list(asking.parts), list(asking.choices), OFFICE),), OFFICE)
        if match is not None and match.commune is not None:
            return self.go_on(replace(arrangement, commune=match.commune.fr))
        return self._not_understood(arrangement, said, OFFICE)

    def _time(self, arrangement: Arrangement, said: Said, office: str) -> Turn:
        times = choose_time(self.desk, arrangement, office, self._interview_lang(office, arrangement), said)
        if not times.understood:
            return self._not_understood(arrangement, said, TIME)
        if times.chosen is not None:
            lang = self._interview_lang(office, arrangement)
            return self.go_on(replace(times.arrangement, chosen=times.chosen.isoformat(), lang=lang, doubts=0))
        return self._show(times, office)

    def _offer(self, arrangement: Arrangement, *before: Saying) -> Turn:
        office = self._office(arrangement)
        if office is None:
            if arrangement.task == "book" or arrangement.reference is None:
                return self._ask(arrangement, OFFICE if arrangement.task == "book" else REFERENCE, *before)
            return self._no_such_reference(arrangement, before)
        if not self.desk.langs(office):
            return Turn(arrangement, wording.joined(*before, wording.not_bookable(arrangement, self.communes)))
        lang = self._interview_lang(office, arrangement)
        return self._show(offer_times(self.desk, arrangement, office, lang), office, *before)

    def _show(self, times: Times, office: str, *before: Saying) -> Turn:
        asking = times.arrangement.asking(TIME)
        if not asking.offered:
            return Turn(asking, wording.joined(*before, wording.nothing_free(office)))
        lang = self._interview_lang(office, asking)
        spoken = None if self.lang == lang else lang
        first = TIME not in times.arrangement.asked
        sample = first and self.desk.sample(office)
        offered = wording.ask(asking, TIME, why=times.why, sample=sample, spoken=spoken if first else None)
        return Turn(asking, wording.joined(*before, offered), TIME)

    def _confirm(self, arrangement: Arrangement, said: Said) -> Turn:
        wished = takes(arrangement, said, CONFIRM)
        if wished is None:
            office = self._office(arrangement)
            if arrangement.task in ("book", "move") and office and said.values("date"):
                return self._time(replace(arrangement, chosen=None), said, office)
            return self._not_understood(arrangement, said, CONFIRM)
        if wished.declined:
            return self._changed_mind(arrangement)
        return self._do(arrangement) if wished.confirmed else self._ask(wished.arrangement, CONFIRM)

    def _changed_mind(self, arrangement: Arrangement) -> Turn:
        if arrangement.task != "book":
            return Turn(arrangement.dropped(), (wording.simple("booking-left"),))
        again = replace(arrangement, chosen=None, offered=(), client_id=None)
        return self._ask(again, TIME, wording.simple("booking-not-yet"))

    def _do(self, arrangement: Arrangement) -> Turn:
        office = self._office(arrangement) or ""
        # The time was chosen among those in that language; the conversation may have changed its own since.
        lang = arrangement.lang or self._interview_lang(office, arrangement)
        try:
            done = carry_out(self.desk, arrangement, office, lang, self.needs)
        except (SlotTaken, SlotNotOffered) as gone:
            # All that was said is kept; only the time is chosen anew.
            offered = tuple(slot.starts_at.isoformat() for slot in gone.alternatives)
            kept = replace(arrangement, chosen=None, offered=offered, client_id=None)
            why: Why = "taken" if isinstance(gone, SlotTaken) else "not-free"
            return self._show(Times(kept, why=why), office)
        except UnknownReference:
            return self._no_such_reference(arrangement, ())
        except BookingProblem as problem:
            return Turn(arrangement.dropped(), (wording.problem(problem),))
        return Turn(arrangement.done(done.booking), (done.saying,))

    def _not_understood(self, arrangement: Arrangement, said: Said, asked: str) -> Turn:
        if said.intent not in NO_TOPIC and said.intent not in TASK_OF:
            return Turn(arrangement, interrupted=True)
        doubted = replace(arrangement, doubts=arrangement.doubts + 1)
        return self._ask(doubted, asked, wording.not_understood(doubted.doubts, asked))

    def _back(self, arrangement: Arrangement) -> Turn:
        earlier = arrangement.asked[:-1]
        if not earlier:
            return self._ask(arrangement, arrangement.open_question or OFFICE, wording.simple("booking-nothing-before"))
        forgotten = wording.FORGOTTEN_BY_GOING_BACK_TO[earlier[-1]]
        empty = Arrangement()
        cleared = {name: getattr(empty, name) for name in forgotten}
        return self._ask(replace(arrangement, **cleared, asked=earlier, doubts=0), earlier[-1])

    def _held_here(self, arrangement: Arrangement) -> Booking | None:
        """The appointment to come that was made in this conversation."""
        held = self._found(arrangement.made)
        return held if held and held.active and held.starts_at > self.desk.now else None

    def _office(self, arrangement: Arrangement) -> str | None:
        if arrangement.task == "move" and arrangement.reference:
            held = self._found(arrangement.reference)
            return held.office_id if held else None
        commune = arrangement.commune
        return self.communes.office_of(commune).id if commune in self.communes.offices else None

    def _interview_lang(self, office: str, arrangement: Arrangement) -> str:
        """A booking keeps its language when it is moved, whatever is spoken here."""
        held = self._found(arrangement.reference) if arrangement.task == "move" else None
        if held is not None:
            return held.lang
        langs = self.desk.langs(office)
        return self.lang if self.lang in langs or not langs else langs[0]

    def _sample(self, arrangement: Arrangement) -> bool:
        office = self._office(arrangement)
        return bool(office and self.desk.sample(office))

    def _sample_of(self, booking: Booking) -> bool:
        return self.desk.sample(booking.office_id)
