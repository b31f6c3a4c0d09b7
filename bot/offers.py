"""One more thing offered at the end of an answer: a sentence, and the button it speaks of before all others."""

from dataclasses import dataclass, replace

from rasa.shared.core.events import UserUttered

from bot.answers import Answers
from bot.facts_used import message_id
from bot.nlu.classifier import ALSO_ASKED
from bot.replies import Button, Reply

MOST_BUTTONS = 3


@dataclass(frozen=True)
class Offer:
    """The sentence (`message`; its `title` is the button's) and what is offered: a topic, or a button's payload."""

    message: str
    topic: str
    payload: str | None = None


def also_asked(reply: Reply, message: UserUttered | None) -> Offer | None:
    """The other topic of a message that asked about two; None when `reply` is not the answer to the first."""
    if message is None or reply.topic != message.intent_name:
        return None
    topic = message.parse_data.get(ALSO_ASKED)
    return Offer("also-asked", str(topic)) if topic else None


def with_offer(reply: Reply, offer: Offer, answers: Answers) -> Reply:
    """`reply` with the offer. Of too many buttons the last falls away; of choices to answer a question none does."""
    title = answers.texts.format(reply.lang, f"{message_id(offer.topic)}.button")
    button = Button(title, offer.payload or f"/{offer.topic}")
    sentence = answers.texts.format(reply.lang, offer.message, title=title)
    others = tuple(other for other in reply.buttons if other.payload.split("{")[0] != f"/{offer.topic}")
    if reply.question:
        return replace(reply, text=f"{sentence}\n\n{reply.text}", buttons=(*others, button))
    return replace(reply, text=f"{reply.text}\n\n{sentence}", buttons=(button, *others)[:MOST_BUTTONS])
