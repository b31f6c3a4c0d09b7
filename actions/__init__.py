"""What the assistant can do: one package a capability, plain Python below thin Rasa adapters."""
