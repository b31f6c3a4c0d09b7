"""Runs `hellef serve` and notes every address it looks up or connects to, one a line, in the file named first."""

import sys
from pathlib import Path

WATCHED = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}


def main() -> None:
    record = Path(sys.argv[1])
    record.touch()

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if event in WATCHED:
            with record.open("a") as file:
                file.write(f"{event} {arguments[1:]}\n")

    sys.addaudithook(note)
    from bot.cli import app  # noqa: PLC0415

    app(["serve", "--no-train"])


if __name__ == "__main__":
    main()
