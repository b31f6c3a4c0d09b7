"""Days and hours as people write them, in four languages."""
