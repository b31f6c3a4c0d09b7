"""Agendas, bookings, the outbox and the waiting list."""

import sqlalchemy as sa
from alembic import op

from actions.store.base import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    _agendas()
    _bookings()
    _outbox()
    _waiting_list()


def _agendas() -> None:
    op.create_table(
        "agendas",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("office_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("label", sa.String(120), nullable=False),
        sa.Column("langs", sa.JSON(), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("notice_minutes", sa.Integer(), nullable=False),
        sa.Column("horizon_days", sa.Integer(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("feed_token_hash", sa.String(64), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_agendas"),
    )
    op.create_index("ix_agendas_office_id", "agendas", ["office_id"])
    op.create_table(
        "agenda_openings",
        sa.Column("agenda_id", sa.String(64), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.ForeignKeyConstraint(["agenda_id"], ["agendas.id"], name="fk_agenda_openings_agenda_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("agenda_id", "weekday", "starts", name="pk_agenda_openings"),
    )
    op.create_table(
        "agenda_closures",
        sa.Column("agenda_id", sa.String(64), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["agenda_id"], ["agendas.id"], name="fk_agenda_closures_agenda_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("agenda_id", "first", name="pk_agenda_closures"),
    )


def _bookings() -> None:
    op.create_table(
        "bookings",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("agenda_id", sa.String(64), nullable=False),
        sa.Column("office_id", sa.String(64), nullable=False),
        sa.Column("starts_at", UtcDateTime(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.Column("lang", sa.String(2), nullable=False),
        sa.Column("topic", sa.String(64), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("key_id", sa.String(16), nullable=True),
        sa.Column("reference_hash", sa.String(64), nullable=True),
        sa.Column("contact_hash", sa.String(64), nullable=True),
        sa.Column("client_id", sa.String(36), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("booked_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["agenda_id"], ["agendas.id"], name="fk_bookings_agenda_id"),
        sa.PrimaryKeyConstraint("id", name="pk_bookings"),
        sa.UniqueConstraint("reference_hash", name="uq_bookings_reference_hash"),
        sa.UniqueConstraint("client_id", name="uq_bookings_client_id"),
    )
    active = sa.text("active IS true")
    on_sqlite = sa.text("active IS 1")
    op.create_index(
        "uq_bookings_active_slot",
        "bookings",
        ["agenda_id", "starts_at"],
        unique=True,
        postgresql_where=active,
        sqlite_where=on_sqlite,
    )
    op.create_index(
        "uq_bookings_active_contact",
        "bookings",
        ["office_id", "contact_hash"],
        unique=True,
        postgresql_where=active,
        sqlite_where=on_sqlite,
    )
    op.create_index("ix_bookings_key_id", "bookings", ["key_id"])
    op.create_index("ix_bookings_ends_at", "bookings", ["ends_at"])


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("booking_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("lang", sa.String(2), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("message_id", sa.String(160), nullable=False),
        sa.Column("offered_at", UtcDateTime(), nullable=True),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_outbox_booking_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("message_id", name="uq_outbox_message_id"),
    )
    op.create_index("ix_outbox_booking_id", "outbox", ["booking_id"])
    unsent = sa.text("sent_at IS NULL")
    op.create_index("ix_outbox_unsent", "outbox", ["next_attempt_at"], postgresql_where=unsent, sqlite_where=unsent)


def _waiting_list() -> None:
    op.create_table(
        "waiting_list",
        sa.Column("booking_id", sa.String(32), nullable=False),
        sa.Column("office_id", sa.String(64), nullable=False),
        sa.Column("before", UtcDateTime(), nullable=False),
        sa.Column("wished_at", UtcDateTime(), nullable=False),
        sa.Column("last_offer_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="fk_waiting_list_booking_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("booking_id", name="pk_waiting_list"),
    )
    op.create_index("ix_waiting_list_office_id", "waiting_list", ["office_id"])
