"""Rasa's tracker store in our database: the same table as Rasa's own, in our engine, with a way to erase."""

import json
from functools import cache
from typing import Any, Final

from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import delete, insert, or_, select

from actions.store.engine import Store
from actions.store.migrate import alone

EVENTS = SQLTrackerStore.SQLEvent.__table__
# Set on a tracker: how many of its events are in the database.
STORED: Final = "stored_events"


# Rasa works through the whole history again for each prediction. Rules look back a few turns, and what was learned
# stands in the slots: older turns are left in the database.
REMEMBERED_TURNS = 8
KEPT_FOREVER = (SlotSet.type_name, ActiveLoop.type_name, SessionStarted.type_name)


@cache
def _event_class(type_name: str) -> type[Event]:
    # Rasa looks through all event classes for every event anew; that was half of a long conversation's turn.
    found: type[Event] = Event.resolve_by_type(type_name)
    return found


class DatabaseTrackerStore(TrackerStore):
    """Keeps the events of every conversation, one row each, in the order they happened."""

    def __init__(self, store: Store, domain: Domain | None = None) -> None:
        self._store = store
        with alone(store) as connection:
            SQLTrackerStore.Base.metadata.create_all(connection)
        super().__init__(domain)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The last turns of the conversation, with every slot as it stands; None when there is no such conversation."""
        mine = EVENTS.c.sender_id == sender_id
        turns = select(EVENTS.c.id).where(mine, EVENTS.c.type_name == UserUttered.type_name)
        first = turns.order_by(EVENTS.c.id.desc()).offset(REMEMBERED_TURNS - 1).limit(1)
        with self._store.read() as session:
            oldest = session.execute(first).scalar() or 0
            wanted = or_(EVENTS.c.id >= oldest, EVENTS.c.type_name.in_(KEPT_FOREVER))
            query = select(EVENTS.c.data).where(mine, wanted).order_by(EVENTS.c.id)
            rows = [json.loads(data) for data in session.execute(query).scalars()]
        if not rows or self.domain is None:
            return None
        events = [_event_class(row["event"])._from_parameters(row) for row in rows]
        tracker = DialogueStateTracker.from_events(sender_id, events, self.domain.slots)
        setattr(tracker, STORED, len(events))
        return tracker

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """The same: our conversations are one session each, they end by being erased."""
        return await self.retrieve(conversation_id)

    def events(self, sender_id: str) -> list[dict[str, Any]]:
        """All stored events as Rasa serialises them, oldest first."""
        query = select(EVENTS.c.data).where(EVENTS.c.sender_id == sender_id).order_by(EVENTS.c.id)
        with self._store.read() as session:
            return [json.loads(data) for data in session.execute(query).scalars()]

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Add the events that happened since the tracker was retrieved or last saved."""
        rows = [
            {
                "sender_id": tracker.sender_id,
                "type_name": event.type_name,
                "timestamp": event.timestamp,
                "intent_name": None,
                "action_name": getattr(event, "action_name", None),
                "data": json.dumps(event.as_dict()),
            }
            for event in list(tracker.events)[getattr(tracker, STORED, 0) :]
        ]
        if rows:
            with self._store.write() as session:
                session.execute(insert(EVENTS), rows)
            setattr(tracker, STORED, len(tracker.events))

    async def keys(self) -> list[str]:
        """The ids of all conversations."""
        with self._store.read() as session:
            return list(session.execute(select(EVENTS.c.sender_id).distinct()).scalars())

    async def delete(self, sender_id: str) -> None:
        """Erase everything of a conversation."""
        with self._store.write() as session:
            session.execute(delete(EVENTS).where(EVENTS.c.sender_id == sender_id))
