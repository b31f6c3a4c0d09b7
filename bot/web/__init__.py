"""The front door: the chat API, the page, health and metrics."""
