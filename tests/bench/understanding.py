"""`python -m tests.bench.understanding [EXAMPLES]`: our understanding beside two of Rasa's, on the same training data.

EXAMPLES is how many examples a topic and language gives at most; without it all are used. Each system is trained and
measured in a process of its own, on the development set.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path
from statistics import median

import yaml
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1]))
warnings.simplefilter("ignore")

from bot.check.training_data import read_examples  # noqa: E402
from bot.evaluation.figures import Figures, Prediction, by_language  # noqa: E402
from bot.evaluation.messages import read_messages  # noqa: E402
from bot.model_files import ROOT  # noqa: E402
from bot.replies import LANGS  # noqa: E402

HERE = Path(__file__).parent
SYSTEMS = {
    "Rasa DIET (default)": HERE / "rasa_diet.yml",
    "Rasa LogisticRegression": HERE / "rasa_logistic_regression.yml",
    "Hëllef": ROOT / "bot" / "config.yml",
}


def write_sample(folder: Path, most: int | None) -> int:
    """Write at most `most` examples of each topic and language as training data; how many there are."""
    chance = random.Random(0)
    written = 0
    for lang in LANGS:
        entries = []
        for topic, found in read_examples(ROOT / "data" / "nlu" / lang).items():
            texts = found if most is None or len(found) <= most else chance.sample(found, most)
            written += len(texts)
            entries.append({"intent": topic, "examples": "".join(f"- {text}\n" for text in texts)})
        document = {"version": "3.1", "nlu": entries}
        (folder / f"{lang}.yml").write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    return written


def measure(config: str, data: str) -> None:
    """Train and measure one system; prints the figures as JSON on the last line."""
    from rasa.model_training import train_nlu  # noqa: PLC0415

    from bot.understanding import Understanding  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        model = train_nlu(config, data, folder, fixed_model_name="compared", domain=str(ROOT / "bot" / "domain"))
        seconds = time.perf_counter() - began
        understanding = Understanding(Path(str(model)))
    predictions, taken = [], []
    for message in read_messages(ROOT / "tests" / "nlu"):
        began = time.perf_counter()
        parsed = understanding.parse(message.text)
        taken.append((time.perf_counter() - began) * 1000)
        predictions.append(Prediction.of(message, parsed))
    figures = {lang: vars(found) for lang, found in by_language(predictions).items()}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"figures": figures, "seconds": seconds, "ms": median(taken), "memory": memory}))


def main(most: int | None) -> None:
    """Compare all systems."""
    table = Table("system", *(f"{lang}: in / out of scope" for lang in LANGS), "ms", "training s", "peak MiB")
    with tempfile.TemporaryDirectory() as name:
        count = write_sample(Path(name), most)
        for system, config in SYSTEMS.items():
            command = [sys.executable, "-W", "ignore", __file__, "measure", str(config), name]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            found = json.loads(done.stdout.splitlines()[-1])
            rows = {lang: Figures(**found["figures"][lang]) for lang in LANGS}
            shares = [f"{rows[lang].accuracy:.3f} / {rows[lang].out_of_scope_recall:.3f}" for lang in LANGS]
            table.add_row(system, *shares, f"{found['ms']:.2f}", f"{found['seconds']:.0f}", f"{found['memory']:.0f}")
            Console(width=160).print(table)
    print(f"{count} training examples")


if __name__ == "__main__":
    if sys.argv[1:2] == ["measure"]:
        measure(*sys.argv[2:])
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else None)
