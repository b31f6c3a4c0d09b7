"""The table of the details that managers enter."""

from sqlalchemy import Boolean, Column, String, Text

from actions.store.base import Base, UtcDateTime


class OfficeDetailRow(Base):
    """The latest entry for a detail of an office; `value` is None when it was withdrawn."""

    __tablename__ = "office_details"

    office_id = Column(String(64), primary_key=True)
    key = Column(String(16), primary_key=True)
    value = Column(Text)
    verified = Column(Boolean, nullable=False)
    entered_by = Column(String(120), nullable=False)
    entered_at = Column(UtcDateTime, nullable=False)


OFFICE_DETAILS = OfficeDetailRow.__table__
