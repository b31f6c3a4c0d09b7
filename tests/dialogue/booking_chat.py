"""Leads a booking through the chat, in each language's own words."""

from datetime import datetime

from actions.booking import service
from actions.booking.domain import Booking, Person, Request, SlotTaken
from actions.booking.secrecy import Secrecy, open_secrecy
from actions.booking.wishes import LUXEMBOURG
from actions.store.resources import Resources
from bot.replies import Lang, Reply
from dialogue.conversation import Conversation
from dialogue.persona import Words

BOOK: Words = {
    "fr": "je voudrais prendre rendez-vous pour un premier entretien",
    "de": "ich möchte einen Termin für ein Erstgespräch",
    "lb": "ech wéilt e Rendez-vous fir en éischt Gespréich",
    "en": "I want to book an appointment for a first interview",
}
MOVE: Words = {
    "fr": "je voudrais déplacer mon rendez-vous",
    "de": "ich möchte meinen Termin verschieben",
    "lb": "ech wéilt mäi Rendez-vous réckelen",
    "en": "I want to move my appointment",
}
CANCEL: Words = {
    "fr": "je voudrais annuler mon rendez-vous",
    "de": "ich möchte meinen Termin absagen",
    "lb": "ech wéilt mäi Rendez-vous ofsoen",
    "en": "I want to cancel my appointment",
}
VIEW: Words = {
    "fr": "quand est mon rendez-vous ?",
    "de": "wann ist mein Termin?",
    "lb": "wéini ass mäi Rendez-vous?",
    "en": "when is my appointment?",
}
SECOND: Words = {"fr": "le deuxième", "de": "das zweite", "lb": "dat zweet", "en": "the second"}
NAME: Words = {
    "fr": "je m'appelle Ana Dias",
    "de": "ich heiße Ana Dias",
    "lb": "ech heeschen Ana Dias",
    "en": "my name is Ana Dias",
}
YES: Words = {"fr": "oui d'accord", "de": "ja, einverstanden", "lb": "jo, averstanen", "en": "yes, I agree"}
NO: Words = {"fr": "non", "de": "nein", "lb": "neen", "en": "no"}
NOTHING: Words = {
    "fr": "je n'ai pas de téléphone",
    "de": "ich habe kein Telefon",
    "lb": "ech hunn keen Telefon",
    "en": "I have no phone",
}
QUESTIONS = ("office", "slot", "name", "contact", "consent", "confirm")


def open_question(conversation: Conversation) -> str | None:
    """The question that is open, without its prefix."""
    asked = conversation.replies[-1].question
    return asked.removeprefix("booking.") if asked else None


def offered(reply: Reply) -> list[datetime]:
    """The times on the buttons, in Luxembourg."""
    shown = [button.payload.split('"')[3] for button in reply.buttons if '"slot"' in button.payload]
    return [datetime.fromisoformat(one).astimezone(LUXEMBOURG) for one in shown if one != "others"]


def answers(lang: Lang, contact: str | None = None) -> dict[str, str]:
    """What somebody says to each question."""
    said = ("Redange", SECOND[lang], NAME[lang], contact or NOTHING[lang], YES[lang], YES[lang])
    return dict(zip(QUESTIONS, said, strict=True))


def book_until(conversation: Conversation, lang: Lang, wanted: str | None, contact: str | None = None) -> Reply:
    """Book by text until `wanted` is the open question, None: until it is booked. Fails when one is asked twice."""
    reply = conversation.say(BOOK[lang])
    left = answers(lang, contact)
    while (question := open_question(conversation)) != wanted:
        assert question in left, f"{question}: {reply.text!r}"
        reply = conversation.say(left.pop(question))
    return reply


def in_the_database(resources: Resources, reference: str) -> Booking:
    """The booking as it is stored. Raises UnknownReference."""
    with resources.store.read() as session:
        return service.view(session, secrecy(resources), reference)


def take(resources: Resources, starts_at: datetime, lang: Lang) -> None:
    """Book all that is left of a time, behind the conversation's back."""
    now = datetime.now(LUXEMBOURG)
    for number in range(9):
        person = Person(f"Somebody {number}")
        request = Request("redange", starts_at, lang, person, f"behind {starts_at} {lang} {number}")
        try:
            with resources.store.write() as session:
                service.book(session, secrecy(resources), request, now=now)
        except SlotTaken:
            return


def secrecy(resources: Resources) -> Secrecy:
    """The keys the assistant itself uses."""
    return open_secrecy(resources.keys, resources.data_dir)
