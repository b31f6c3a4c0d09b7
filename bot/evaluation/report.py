"""The report of `hellef eval`: tables in the terminal, and a page with plots. It holds no message."""

import io
from collections.abc import Sequence
from html import escape
from pathlib import Path

import matplotlib

matplotlib.use("svg")

from matplotlib import pyplot
from rich.console import Console
from rich.table import Table

from bot.evaluation.figures import (
    Figures,
    Prediction,
    by_language,
    confusions,
    threshold_curve,
    weakest_topics,
)
from bot.replies import LANGS

HEADINGS = (
    "language",
    "messages",
    "in scope",
    "out of scope",
    "crisis recall",
    "right crisis",
    "crisis precision",
    "lang ≥4",
    "lang <4",
)


def percent(value: float | None) -> str:
    """A share as people read it."""
    return "–" if value is None else f"{value * 100:.1f} %"


def rows_of(languages: dict[str, Figures]) -> list[list[str]]:
    """The rows of the main table."""
    return [
        [
            lang,
            str(found.messages),
            *(
                percent(value)
                for value in (
                    found.accuracy,
                    found.out_of_scope_recall,
                    found.crisis_recall,
                    found.crisis_right,
                    found.crisis_precision,
                    found.language_long,
                    found.language_short,
                )
            ),
        ]
        for lang, found in languages.items()
    ]


def sections(predictions: Sequence[Prediction]) -> list[tuple[str, Sequence[str], list[list[str]]]]:
    """Title, headings and rows of every table."""
    languages = {str(lang): found for lang, found in by_language(predictions).items()}
    kinds = sorted({kind for found in languages.values() for kind in found.by_kind})
    return [
        ("Understanding at the shipped threshold", HEADINGS, rows_of(languages)),
        (
            "In scope, by the way of writing",
            ("language", *kinds),
            [[lang, *(percent(found.by_kind.get(kind)) for kind in kinds)] for lang, found in languages.items()],
        ),
        (
            "Thresholds",
            ("threshold", "in scope", "out of scope"),
            [[f"{at:.2f}", percent(ours), percent(others)] for at, ours, others in threshold_curve(predictions)],
        ),
        (
            "Weakest topics",
            ("topic", "right", "messages"),
            [[topic, percent(right), str(count)] for topic, right, count in weakest_topics(predictions)],
        ),
        (
            "Confusions",
            ("meant", "taken for", "times"),
            [[meant, taken, str(times)] for meant, taken, times in confusions(predictions)],
        ),
    ]


def print_report(predictions: Sequence[Prediction], console: Console) -> None:
    """The tables in the terminal."""
    for title, headings, rows in sections(predictions):
        table = Table(*headings, title=title, title_justify="left")
        for row in rows:
            table.add_row(*row)
        console.print(table)


def _curve(predictions: Sequence[Prediction]) -> str:
    figure, axes = pyplot.subplots(1, len(LANGS), figsize=(14, 3.2), sharey=True)
    for lang, axis in zip(LANGS, axes, strict=True):
        curve = threshold_curve([p for p in predictions if p.message.lang == lang])
        thresholds = [at for at, _, _ in curve]
        axis.plot(thresholds, [ours for _, ours, _ in curve], label="in-scope accuracy")
        axis.plot(thresholds, [others for _, _, others in curve], label="out-of-scope recall", linestyle="--")
        axis.set(title=lang, xlabel="threshold", ylim=(0, 1))
        axis.grid(alpha=0.3)
    axes[0].legend(loc="lower left")
    image = io.StringIO()
    figure.savefig(image, format="svg", bbox_inches="tight")
    pyplot.close(figure)
    return image.getvalue().partition("<svg")[2]


def write_report(predictions: Sequence[Prediction], path: Path) -> None:
    """The same as a page of its own, with the threshold curves drawn."""
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Hëllef: understanding</title><style>",
        "body{font:16px system-ui;margin:2rem auto;max-width:64rem;padding:0 1rem}table{border-collapse:collapse}",
        "td,th{border-bottom:1px solid #ccc;padding:.3rem .8rem;text-align:left}svg{max-width:100%}</style>",
        "<h1>Hëllef: understanding</h1><svg",
        _curve(predictions),
    ]
    for title, headings, rows in sections(predictions):
        parts.append(f"<h2>{escape(title)}</h2><table><tr>")
        parts += [f"<th scope=col>{escape(heading)}" for heading in headings]
        for row in rows:
            parts.append("<tr>" + "".join(f"<td>{escape(cell)}" for cell in row))
        parts.append("</table>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(parts), encoding="utf-8")
