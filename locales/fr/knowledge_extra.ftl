# Said after an answer whose facts were to be checked again by a day that has passed.

stale-fact = Une information de cette réponse devait être vérifiée à nouveau et ne l’a pas encore été. Elle a peut-être changé : demandez à l’office social ou au service nommé avant de compter dessus.
