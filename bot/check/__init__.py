"""Finds what is missing or inconsistent in texts, facts and training data before a resident does."""

from bot.check.finding import Finding
from bot.check.project import check_project

__all__ = ["Finding", "check_project"]
