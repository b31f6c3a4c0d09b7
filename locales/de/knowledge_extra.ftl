# Said after an answer whose facts were to be checked again by a day that has passed.

stale-fact = Eine Angabe in dieser Antwort sollte neu geprüft werden. Das ist noch nicht geschehen. Vielleicht hat sie sich geändert: Fragen Sie das Office social (Sozialamt) oder die genannte Stelle, bevor Sie sich darauf verlassen.
