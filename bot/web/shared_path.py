"""Routes of which several share one path, each with its own method."""

from collections import defaultdict
from typing import Any, ClassVar

from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send


class SharedPathRoute(APIRoute):
    """A route that, asked with a method it does not take, names those of all routes of its path (RFC 9110, Allow).

    Starlette names only those of the first one.
    """

    _taken: ClassVar[defaultdict[str, set[str]]] = defaultdict(set)

    def __init__(self, path: str, *arguments: Any, **options: Any) -> None:
        super().__init__(path, *arguments, **options)
        self._taken[path].update(self.methods or ())

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or raise HTTPException 405."""
        if scope["method"] not in (self.methods or ()):
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(self._taken[self.path]))})
        await super().handle(scope, receive, send)
