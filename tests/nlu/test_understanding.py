"""Understanding does not fall back: floors on the development set, which the model was not trained on, per language."""

import warnings
from pathlib import Path

import pytest

from bot.evaluation.figures import Figures, Prediction, by_language
from bot.evaluation.messages import LabelledMessage, read_messages
from bot.evaluation.report import write_report
from bot.replies import LANGS, Lang
from bot.understanding import Understanding

MESSAGES = read_messages(Path(__file__).parent)
OTHER_LANGUAGES = (
    "مرحبا، أحتاج إلى مساعدة",
    "Мне нужна помощь с оплатой",
    "ሰላም ሓገዝ የድልየኒ",
    "Preciso de ajuda para pagar a renda da minha casa",
)


@pytest.fixture(scope="module")
def understanding(model: Path) -> Understanding:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa loads models by what the import system has deprecated since
        return Understanding(model)


@pytest.fixture(scope="module")
def predictions(understanding: Understanding) -> list[Prediction]:
    return [Prediction.of(message, understanding.parse(message.text)) for message in MESSAGES]


@pytest.fixture(scope="module")
def figures(predictions: list[Prediction]) -> dict[Lang, Figures]:
    return by_language(predictions)


@pytest.mark.parametrize("lang", LANGS)
def test_nine_of_ten_messages_about_our_topics_are_understood(figures: dict[Lang, Figures], lang: Lang) -> None:
    assert (figures[lang].accuracy or 0) >= 0.90


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_not_ours_is_recognised(figures: dict[Lang, Figures], lang: Lang) -> None:
    assert (figures[lang].out_of_scope_recall or 0) >= 0.85


@pytest.mark.parametrize("lang", LANGS)
def test_crises_are_noticed_and_false_alarms_are_rare(figures: dict[Lang, Figures], lang: Lang) -> None:
    assert (figures[lang].crisis_recall or 0) >= 0.98
    assert (figures[lang].crisis_precision or 0) >= 0.90


@pytest.mark.parametrize("lang", LANGS)
def test_the_language_of_a_message_is_found(figures: dict[Lang, Figures], lang: Lang) -> None:
    assert (figures[lang].language_long or 0) >= 0.995
    assert (figures[lang].language_short or 0) >= 0.92


def test_the_report_holds_figures_and_no_message(predictions: list[Prediction], tmp_path: Path) -> None:
    write_report(predictions, tmp_path / "eval.html")
    page = (tmp_path / "eval.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 1
    assert "Weakest topics" in page
    assert not any(message.text in page for message in MESSAGES if len(message.text.split()) >= 4)


@pytest.mark.parametrize(
    "text",
    [
        "مرحبا، أحتاج إلى مساعدة",
        "Мне нужна помощь с оплатой",
        "ሰላም ሓገዝ የድልየኒ",
        "Preciso de ajuda para pagar a renda da minha casa",
    ],
)
def test_another_language_is_said_to_be_none_of_ours(understanding: Understanding, text: str) -> None:
    parsed = understanding.parse(text)
    assert parsed["language"]["other"]
    assert parsed["intent"]["name"] in {"nlu_fallback", "out_of_scope"}


@pytest.mark.parametrize("text", ["asdkjh qweoiu zxc", "😀😀 🎉", "....", "xkcd 42 ffff", "12345"])
def test_gibberish_is_no_topic_of_ours(understanding: Understanding, text: str) -> None:
    assert understanding.parse(text)["intent"]["name"] in {"nlu_fallback", "out_of_scope", "inform"}


def test_a_story_of_two_thousand_characters_is_understood_by_its_question(understanding: Understanding) -> None:
    padding = "Gestern war ich im Wald spazieren und habe einen alten Freund getroffen. Das Wetter war schön. " * 19
    text = f"{padding} Welche Papiere muss ich zum Sozialamt mitbringen?"
    assert 1800 <= len(text) <= 2100
    assert understanding.parse(text)["intent"]["name"] == "ask_documents"


def test_no_development_message_stands_in_the_training_data() -> None:
    lines = {
        line.strip().removeprefix("- ").casefold()
        for path in (Path(__file__).parents[2] / "data" / "nlu").rglob("*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    longer: list[LabelledMessage] = [message for message in MESSAGES if len(message.text.split()) >= 4]
    shared = [message.text for message in longer if message.text.casefold() in lines]
    assert len(shared) <= len(longer) * 0.01
