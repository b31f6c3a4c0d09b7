"""Rasa's natural language generator, speaking from `locales/` in the conversation's language."""

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from actions.knowledge.communes import commune_index
from actions.knowledge.load import knowledge
from actions.offices.repository import looked_up
from actions.store.engine import Store
from actions.store.resources import current
from bot.answers import Answers
from bot.entered import with_entered_sources
from bot.offers import Offer, also_asked, with_offer
from bot.replies import Button, Lang, Reply, as_lang
from bot.texts import texts
from bot.variables import spoken

# Topics whose next step depends on the office: the answer names it once the commune is known.
OFFICE_MATTERS = frozenset(
    {"ask_how_to_apply", "ask_urgent_aid", "ask_financial_aid", "book_interview", "talk_to_human", "prescreen_start"}
)


class FluentNLG(NaturalLanguageGenerator):
    """Turns `utter_<topic>` and the responses of custom actions into words.

    A custom action passes, beside the response's name: `parts` ([message id, variables] pairs, one paragraph each;
    variables as in `bot.variables`), `choices` (buttons: `payload` with a literal `title` or a message id `text`),
    `topic`, `question`, `data`, `simpler`, `lang` where the words must not wait for the slot, `other`, a language that
    is none of ours and gets its one sentence first, and `offer`, the fields of a `bot.offers.Offer`. Another topic that
    the same message asked about is offered without being passed.
    """

    def __init__(
        self,
        endpoint_config: EndpointConfig | None = None,
        domain: Domain | None = None,
        store: Store | None = None,
    ) -> None:
        # Rasa's own commands give no store: theirs is that of the environment.
        self._store = store
        self.answers = Answers(knowledge(), texts(), commune_index())

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """Rasa's message dictionary: `text`, `buttons`, and `custom` with `lang`, `topic`, `question`, `data`."""
        lang = as_lang(kwargs.pop("lang", None) or tracker.get_slot("language"))
        name = utter_action.removeprefix("utter_")
        if kwargs.get("parts"):
            reply = self._parts(lang, **kwargs)
        else:
            topic = kwargs.get("topic") or name
            reply = self.answers.answer(
                topic,
                lang,
                commune=_office_commune(topic, tracker),
                simpler=bool(kwargs.get("simpler")),
                entered=looked_up(self._store or current().store, lang),
            )
        offer = Offer(*kwargs["offer"]) if kwargs.get("offer") else also_asked(reply, tracker.latest_message)
        return message_of(with_offer(reply, offer, self.answers) if offer else reply)

    def _parts(self, lang: Lang, **kwargs: Any) -> Reply:
        say = self.answers.texts
        paragraphs = [
            say.format(lang, message, **spoken(variables, lang, say)) for message, variables in kwargs["parts"]
        ]
        theirs = say.in_other_language(kwargs.get("other"))
        text = "\n\n".join([theirs, *paragraphs] if theirs else paragraphs)
        buttons = tuple(
            Button(
                choice.get("title") or say.format(lang, choice["text"], **spoken(choice.get("variables"), lang, say)),
                choice["payload"],
            )
            for choice in kwargs.get("choices") or ()
        )
        data = with_entered_sources(kwargs.get("data") or {}, lang, say)
        return Reply(text, lang, buttons, kwargs.get("topic"), kwargs.get("question"), data)


def _office_commune(topic: str, tracker: DialogueStateTracker) -> str | None:
    commune = tracker.get_slot("commune")
    latest = tracker.latest_message.entities if tracker.latest_message else []
    just_named = any(entity.get("entity") == "commune" for entity in latest)
    answered = topic in OFFICE_MATTERS or just_named
    return commune if commune and answered and not topic.startswith("crisis") else None


def message_of(reply: Reply) -> dict[str, Any]:
    """A reply in the shape Rasa's channels send."""
    return {
        "text": reply.text,
        "buttons": [{"title": button.title, "payload": button.payload} for button in reply.buttons],
        "custom": {"lang": reply.lang, "topic": reply.topic, "question": reply.question, "data": reply.data},
    }
