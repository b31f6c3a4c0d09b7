"""What was said in a conversation, as the resident saw it."""
