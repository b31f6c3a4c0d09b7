"""Alembic's entry: runs the migrations on the connection that `actions.store.migrate` hands over."""

from typing import Any

from alembic import context

import actions.booking.tables
import actions.offices.tables
import actions.transcript.tables  # noqa: F401  (they register their tables)
from actions.store.base import metadata


def ours(_: Any, name: str | None, type_: str, _reflected: bool, _compare_to: Any) -> bool:
    """Whether a table is ours; Rasa's tracker store keeps its own table `events` itself."""
    return type_ != "table" or name in metadata.tables


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_object=ours,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
