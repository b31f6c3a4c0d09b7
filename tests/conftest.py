"""A real PostgreSQL and a real Redis for the tests that want them, started on free ports and gone afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg2
import pytest
import redis

with warnings.catch_warnings():
    # What Rasa and tensorflow import is old enough to warn on being imported; only our own warnings are errors.
    warnings.simplefilter("ignore")
    import bot.assistant  # noqa: F401

from bot.training import train

HOW = "run scripts/install-test-tools.sh"


def unused_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def find_tool(name: str, *places: str) -> str:
    """The path of a program; a failed test that says what to do when it is not installed."""
    for place in places:
        for candidate in sorted(Path("/").glob(place), reverse=True):
            if os.access(candidate, os.X_OK):
                return str(candidate)
    found = shutil.which(name)
    return found or pytest.fail(f"{name} is not installed: {HOW}", pytrace=False)


@pytest.fixture
def free_port() -> int:
    """A port nobody listens on, for one test."""
    return unused_port()


@pytest.fixture(scope="session")
def model() -> Path:
    """The model for the present data; `make test` has trained it before."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa's training uses what its libraries have deprecated since
        return train()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, without a database name at its end."""
    initdb = find_tool("initdb", "usr/lib/postgresql/*/bin/initdb")
    pg_ctl = find_tool("pg_ctl", "usr/lib/postgresql/*/bin/pg_ctl")
    # PostgreSQL refuses to run as root, which tests in containers often are.
    as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    home = Path(tempfile.mkdtemp(prefix="hellef-pg-", dir="/tmp"))
    if as_user:
        shutil.chown(home, "postgres")
    data = home / "data"
    port = unused_port()

    def run(*command: str) -> None:
        subprocess.run([*as_user, *command], check=True, cwd="/", stdout=subprocess.DEVNULL)

    try:
        run(initdb, "-D", str(data), "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8")
        options = f"-p {port} -k {home} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200"
        run(pg_ctl, "-D", str(data), "-w", "-l", str(home / "log"), "-o", options, "start")
        try:
            yield f"postgresql://test@127.0.0.1:{port}"
        finally:
            run(pg_ctl, "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def new_postgres_database(postgres_server: str) -> Callable[[], str]:
    """Makes a fresh database with every call; returns its address."""
    numbers = count(1)

    def create() -> str:
        name = f"hellef_{next(numbers)}"
        connection = psycopg2.connect(f"{postgres_server}/postgres")
        try:
            connection.autocommit = True
            connection.cursor().execute(f"create database {name}")
        finally:
            connection.close()
        return f"{postgres_server}/{name}"

    return create


@pytest.fixture(scope="session")
def redis_server() -> Iterator[str]:
    """The address of a Redis server of our own."""
    port = unused_port()
    home = tempfile.mkdtemp(prefix="hellef-redis-")
    command = [find_tool("redis-server"), "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", home]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = next((line for line in process.stdout if "Ready to accept connections" in line), None)
            assert said, "redis-server did not start"
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait()
            shutil.rmtree(home)


@pytest.fixture
def redis_url(redis_server: str) -> str:
    """The address of our Redis, emptied."""
    with redis.Redis.from_url(redis_server) as client:
        client.flushall()
    return redis_server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a fresh database; a test that takes it runs once on each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/hellef.db"
    create: Callable[[], str] = request.getfixturevalue("new_postgres_database")
    return create().replace("postgresql://", "postgresql+psycopg2://")
