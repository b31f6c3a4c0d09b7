"""Starts the real command in a process of its own, as an operator would."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

BIN = Path(sys.executable).parent
ROOT = Path(__file__).resolve().parents[2]
READY_SECONDS = 90


def environment(**settings: str) -> dict[str, str]:
    """The environment of a fresh login: nothing of HELLEF_ but what is given."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("HELLEF_")}
    return kept | {"PATH": f"{BIN}:{os.environ['PATH']}"} | settings


class Process:
    """A running server."""

    def __init__(self, popen: subprocess.Popen[bytes], url: str) -> None:
        self.popen = popen
        self.url = url

    def kill(self) -> None:
        """Pull the plug."""
        os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait()


def wait_until_answers(url: str, popen: subprocess.Popen[bytes]) -> None:
    """Until `url` answers 200. Fails when the process ends before or it takes too long."""
    transport = httpx.HTTPTransport(retries=0)
    with httpx.Client(transport=transport, timeout=2) as client:
        for _ in range(READY_SECONDS * 5):
            if popen.poll() is not None:
                raise AssertionError(f"the process ended with {popen.returncode}")
            try:
                if client.get(url).status_code == httpx.codes.OK:
                    return
            except httpx.TransportError:
                pass
            # Asking the process to end within a moment it will not end in is waiting for it, without a sleep.
            try:
                popen.wait(0.2)
            except subprocess.TimeoutExpired:
                continue
    raise AssertionError(f"{url} did not answer")


@contextmanager
def running(command: list[str], url: str, ready: str, log: Path, **settings: str) -> Iterator[Process]:
    """The command in a process group of its own, ended afterwards; its output goes to `log`."""
    with log.open("ab") as output:
        popen = subprocess.Popen(
            command, cwd=ROOT, env=environment(**settings), stdout=output, stderr=output, start_new_session=True
        )
    process = Process(popen, url)
    try:
        wait_until_answers(url + ready, popen)
        yield process
    finally:
        if popen.poll() is None:
            process.kill()
