"""Routes of which several share one path, each with its own method."""

from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send


class SharedPathRoute(APIRoute):
    """A route that, asked with a method it does not take, names those of all routes of its path (RFC 9110, Allow).

    Starlette names only those of the first one.
    """

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or raise HTTPException 405."""
        if scope["method"] not in self.methods:
            routes = [route for route in scope["app"].routes if getattr(route, "path", None) == self.path]
            allowed = {method for route in routes for method in route.methods}
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(allowed))})
        await super().handle(scope, receive, send)
