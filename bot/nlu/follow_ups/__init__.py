"""Messages that only go on from the answer before: "and for my brother?"."""
