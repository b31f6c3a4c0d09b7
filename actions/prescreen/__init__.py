"""Pre-screening: what the law says of a person's situation, as far as it is known; never a decision."""
