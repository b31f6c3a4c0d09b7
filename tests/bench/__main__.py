"""`python -m tests.bench`: start, memory, training, turns in process and over HTTP, beside Rasa's default pipeline."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
warnings.simplefilter("ignore")

from conftest import unused_port  # noqa: E402
from e2e.serving import BIN, Process, environment, running  # noqa: E402
from rich.console import Console  # noqa: E402
from rich.table import Table  # noqa: E402

from bot.model_files import ROOT, model_path  # noqa: E402
from tests.bench.load import MESSAGES, drive, figures, open_ours, open_rasa  # noqa: E402
from tests.bench.understanding import write_sample  # noqa: E402

PARALLEL = (1, 8, 32)
OUR_TURNS, RASA_TURNS = 1600, 640
SAMPLE = 20  # examples a topic and language
console = Console()


def resident_mebibytes(pid: int) -> float:
    """Memory of a process that is not shared out to disk."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def timed(*command: str) -> float:
    """Seconds a command takes, its output dropped."""
    began = time.perf_counter()
    subprocess.run(
        command, cwd=ROOT, env=environment(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - began


async def in_process(folder: Path, turns: int = 2000, conversations: int = 100) -> None:
    """A turn without HTTP."""
    from actions.store.engine import open_store  # noqa: PLC0415
    from actions.store.resources import Resources  # noqa: PLC0415
    from bot.assistant import RasaAssistant  # noqa: PLC0415
    from bot.locks import lock_store  # noqa: PLC0415
    from bot.logs import configure_logs  # noqa: PLC0415

    with (folder / "in-process.log").open("w") as log:
        configure_logs("error", log)
        assistant = RasaAssistant(Resources(open_store(f"sqlite:///{folder}/turns.db")), lock_store(None), model_path())
        for number in range(conversations):
            await assistant.open(str(number), "fr", "widget")
        taken = []
        began = time.perf_counter()
        for number in range(turns):
            start = time.perf_counter()
            await assistant.respond(str(number % conversations), MESSAGES[number % len(MESSAGES)])
            taken.append((time.perf_counter() - start) * 1000)
        result = figures(taken, time.perf_counter() - began)
    console.print(f"a turn in process: p50 {result.p50:.1f} ms, p95 {result.p95:.1f} ms, {result.per_second:.0f}/s")


def ours(folder: Path) -> tuple[list[str], str, str, dict[str, str]]:
    """How our server is started."""
    port = unused_port()
    settings = {"HELLEF_DATA_DIR": str(folder), "HELLEF_PORT": str(port), "HELLEF_METRICS_PORT": "0"}
    return [str(BIN / "hellef"), "serve", "--no-train"], f"http://127.0.0.1:{port}", "/readyz", settings


def rasa_default(folder: Path) -> tuple[list[str], str, str, dict[str, str]]:
    """How Rasa's default pipeline, trained on the same data, is started."""
    config = str(Path(__file__).parent / "rasa_default_config.yml")
    # A sample of the data: on all of it one epoch takes longer than everything else together. Fewer examples make a
    # smaller vocabulary and so, if anything, a faster server.
    sample = folder / "sample"
    sample.mkdir()
    write_sample(sample, SAMPLE)
    train = ["train", "--config", config, "--domain", "bot/domain", "--data", str(sample), "data/stories"]
    seconds = timed(str(BIN / "rasa"), *train, "--out", str(folder), "--fixed-model-name", "default")
    console.print(f"training Rasa's default pipeline, one epoch on a sample: {seconds:.0f} s")
    port = unused_port()
    command = [str(BIN / "rasa"), "run", "--model", str(folder / "default.tar.gz"), "--port", str(port)]
    command += ["--credentials", "bot/credentials.yml", "--enable-api"]
    return command, f"http://127.0.0.1:{port}", "/status", {}


def main() -> None:
    """Measure everything and print it."""
    seconds = timed(str(BIN / "hellef"), "train", "--force")
    console.print(f"training, four languages: {seconds:.0f} s")
    table = Table("server", "ready s", "MiB", *(f"{n} parallel: turns/s, p50, p95 ms" for n in PARALLEL))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(in_process(folder))
        for label, start, opening, turns in (
            ("hellef serve", ours, open_ours, OUR_TURNS),
            ("rasa run, default pipeline", rasa_default, open_rasa, RASA_TURNS),
        ):
            command, url, ready, settings = start(folder)
            began = time.perf_counter()
            with running(command, url, ready, folder / "server.log", **settings) as process:
                waited = time.perf_counter() - began
                asyncio.run(drive(opening, url, 4, 64))
                rows = [asyncio.run(drive(opening, url, parallel, turns)) for parallel in PARALLEL]
                memory = resident_mebibytes(_server(process))
            cells = [f"{row.per_second:.0f}, {row.p50:.1f}, {row.p95:.1f}" for row in rows]
            table.add_row(label, f"{waited:.1f}", f"{memory:.0f}", *cells)
    console.print(f"{os.cpu_count()} processors")
    console.print(table)


def _server(process: Process) -> int:
    return process.popen.pid


if __name__ == "__main__":
    main()
