"""Puts the process together: settings, database, assistant, website."""

import ctypes
import gc
import logging
from contextlib import suppress
from pathlib import Path

import uvicorn

from actions.store.engine import open_store
from actions.store.resources import Resources
from bot.assistant import RasaAssistant
from bot.locks import lock_store
from bot.settings import Settings

logger = logging.getLogger(__name__)


def build_assistant(settings: Settings, model: Path | None) -> RasaAssistant:
    """The assistant on the configured database and locks. A model that can't be used is left out, and logged."""
    keys = tuple(key.get_secret_value() for key in settings.secret_keys)
    resources = Resources(open_store(settings.database), keys, settings.data_dir)
    locks = lock_store(settings.redis_url)
    try:
        return RasaAssistant(resources, locks, model)
    except Exception as error:
        if model is None:
            raise
        cause = error.__cause__ or error
        logger.error("the model %s can't be used, answers are reduced: %s", model.name, cause)
        return RasaAssistant(resources, locks, None)


def give_back_memory() -> None:
    """Return to the system what loading needed for a moment. Only glibc needs to be told; elsewhere nothing happens."""
    gc.collect()
    # What is loaded by now stays: collecting it again and again is work for nothing.
    gc.freeze()
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def run(settings: Settings, model: Path | None) -> None:
    """Serve until stopped."""
    from bot.logs import configure_logs  # noqa: PLC0415
    from bot.web.app import create_app  # noqa: PLC0415

    configure_logs(settings.log_level)
    application = create_app(settings, build_assistant(settings, model))
    give_back_memory()
    # ws none: uvicorn's websocket code needs newer websockets than Rasa allows, and we use none.
    uvicorn.run(
        application,
        host=settings.host,
        port=settings.port,
        ws="none",
        log_config=None,
        access_log=False,
        # Forwarded addresses are believed of HELLEF_TRUSTED_PROXIES only.
        proxy_headers=False,
        server_header=False,
        # Open event streams would otherwise hold up every stop.
        timeout_graceful_shutdown=3,
    )
