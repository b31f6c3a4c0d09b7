"""Reads what a message states about a person: the facts of the pre-screening, for whom, how urgent, what for."""
