"""Hëllef: the assistant between residents in need and Luxembourg's social offices."""

import os

# Before anything imports Rasa: it reports to its makers unless told not to.
os.environ["RASA_TELEMETRY_ENABLED"] = "false"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# Rasa 3.6 uses SQLAlchemy 1.4's older ways on purpose.
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
