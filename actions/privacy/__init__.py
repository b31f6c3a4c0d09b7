"""What the assistant holds about a resident: shown and erased on demand."""
