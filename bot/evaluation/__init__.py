"""Measures understanding on messages the model was not trained on."""
