"""Steering the conversation itself: language, repeating, simpler words, starting over, not understood."""
