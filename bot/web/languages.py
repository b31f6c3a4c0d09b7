"""The language a browser asks for."""

from babel.core import negotiate_locale

from bot.replies import LANGS, Lang, as_lang


def preferred(accept_language: str | None, default: Lang = "fr") -> Lang:
    """The best of our four languages for an Accept-Language header, `default` when it names none of them."""
    ranges: list[tuple[float, str]] = []
    for part in (accept_language or "")[:200].split(","):
        tag, _, weight = part.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if quality > 0:
            ranges.append((-quality, tag.strip()))
    wanted = [tag for _, tag in sorted(ranges, key=lambda item: item[0])]
    return as_lang(negotiate_locale(wanted, LANGS, sep="-"), default)
