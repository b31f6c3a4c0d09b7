"""Messages that only go on from the answer before: for somebody else, and the papers for it."""
