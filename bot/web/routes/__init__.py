"""The addresses of the front door, one concern per module."""
