"""What passes between Rasa and the procedures: what somebody said, and what to say, in no language yet."""
