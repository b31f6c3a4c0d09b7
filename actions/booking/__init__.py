"""First interviews: agendas, free slots, and booking, moving and cancelling without ever booking one twice."""
