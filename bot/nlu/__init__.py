"""Our Rasa components, one per file, and the plain modules they stand on."""
