"""The answers that still come when the dialogue engine is down: office, emergency numbers, papers."""

from actions.knowledge.communes import CommuneIndex
from actions.knowledge.office_answer import office_card
from bot.answers import Answers
from bot.replies import Lang, Reply

EMERGENCY_CONTACTS = ("emergency", "police", "helpline")


def reduced_answer(answers: Answers, communes: CommuneIndex, lang: Lang, text: str, commune: str | None) -> Reply:
    """What is certain without understanding `text`: straight from the facts, in `lang`.

    The office is that of the commune named in `text`, else of `commune` (official name), if either is known.
    """
    say = answers.texts.format
    match = communes.find(text)
    place = match.commune.fr if match and match.commune else commune
    paragraphs = [say(lang, "engine-down")]
    data: dict[str, object] = {"contacts": answers.contact_cards(EMERGENCY_CONTACTS, lang)}
    if place:
        office = communes.office_of(place)
        paragraphs.append(say(lang, "office-found", office=office.name, commune=place))
        paragraphs.append(say(lang, "office-contact-unknown"))
        data |= {"office": office_card(office, place), "sources": answers.office_sources(office)}
    paragraphs.append(say(lang, "engine-down-emergency"))
    papers = "\n".join(f"• {line}" for line in answers.listed("papers", lang))
    paragraphs.append(f"{say(lang, 'engine-down-papers')}\n{papers}")
    return Reply("\n\n".join(paragraphs), lang, data=data)
