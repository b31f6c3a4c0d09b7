"""What an office's own manager enters about how to reach it."""
