# Said after an answer whose facts were to be checked again by a day that has passed.

stale-fact = One fact in this answer was due to be checked again, and this has not been done yet. It may have changed: ask the office social (social welfare office) or the service named here before you rely on it.
