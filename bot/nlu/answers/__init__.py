"""Reads a message as the answer to the question just asked."""
