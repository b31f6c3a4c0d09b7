"""Whether the process lives and whether it can work."""

import asyncio
import logging
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from bot.web.front import FrontDep

log = logging.getLogger(__name__)
router = APIRouter(tags=["operation"])
PATIENCE_SECONDS = 3.0


class Alive(BaseModel):
    """The process answers."""

    status: Literal["alive"] = "alive"


class Readiness(BaseModel):
    """Whether requests should come here."""

    status: Literal["ready", "not ready"]
    reasons: list[str] = Field(description="What is missing; empty when ready")


@router.get("/healthz", summary="Alive?")
async def healthz() -> Alive:
    """The process is alive."""
    return Alive()


@router.get("/readyz", summary="Ready?", responses={503: {"model": Readiness, "description": "Not ready"}})
async def readyz(front: FrontDep, response: Response) -> Readiness:
    """Ready when a model is loaded, the database answers, and Redis does when it is configured."""
    reasons = [] if front.assistant.ready else ["model: not loaded"]
    checks = {"database": front.database.run(front.database.store.ping), "redis": front.hub.ping()}
    for name, check in checks.items():
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await check
        except Exception as error:
            log.warning("not ready", extra={"what": name, "error": type(error).__name__})
            reasons.append(f"{name}: not reachable")
    response.status_code = 503 if reasons else 200
    return Readiness(status="not ready" if reasons else "ready", reasons=reasons)
