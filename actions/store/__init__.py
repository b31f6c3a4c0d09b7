"""The database that the capabilities share: engine, base classes, migrations."""
