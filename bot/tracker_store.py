"""Rasa's tracker store in our database: the same table as Rasa's own, in our engine, with a way to erase."""

import json
from typing import Any

from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import delete, func, insert, select

from actions.store.engine import Store
from actions.store.migrate import alone

EVENTS = SQLTrackerStore.SQLEvent.__table__


class DatabaseTrackerStore(TrackerStore):
    """Keeps the events of every conversation, one row each, in the order they happened."""

    def __init__(self, store: Store, domain: Domain | None = None) -> None:
        self._store = store
        with alone(store) as connection:
            SQLTrackerStore.Base.metadata.create_all(connection)
        super().__init__(domain)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation so far, None when there is none."""
        return await self.retrieve_full_tracker(sender_id)

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """The same: our conversations are one session each, they end by being erased."""
        events = self.events(conversation_id)
        return DialogueStateTracker.from_dict(conversation_id, events, self.domain.slots) if events else None

    def events(self, sender_id: str) -> list[dict[str, Any]]:
        """The stored events as Rasa serialises them, oldest first."""
        query = select(EVENTS.c.data).where(EVENTS.c.sender_id == sender_id).order_by(EVENTS.c.id)
        with self._store.read() as session:
            return [json.loads(data) for data in session.execute(query).scalars()]

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Add the events that are not stored yet."""
        counting = select(func.count()).where(EVENTS.c.sender_id == tracker.sender_id)
        with self._store.write() as session:
            stored = session.execute(counting).scalar() or 0
            rows = [
                {
                    "sender_id": tracker.sender_id,
                    "type_name": event.type_name,
                    "timestamp": event.timestamp,
                    "intent_name": None,
                    "action_name": getattr(event, "action_name", None),
                    "data": json.dumps(event.as_dict()),
                }
                for event in list(tracker.events)[stored:]
            ]
            if rows:
                session.execute(insert(EVENTS), rows)

    async def keys(self) -> list[str]:
        """The ids of all conversations."""
        with self._store.read() as session:
            return list(session.execute(select(EVENTS.c.sender_id).distinct()).scalars())

    async def delete(self, sender_id: str) -> None:
        """Erase everything of a conversation."""
        with self._store.write() as session:
            session.execute(delete(EVENTS).where(EVENTS.c.sender_id == sender_id))
