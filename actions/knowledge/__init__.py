"""The facts the assistant may state, each with its source, and how to look them up."""
