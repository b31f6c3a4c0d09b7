# The result of a pre-screening on paper: for the resident, and below a line, in French, for the desk.

prescreen-sheet-title = Ergebnis der Prüfung
prescreen-sheet-date = Erstellt am { $date }
prescreen-sheet-sources = Quellen
prescreen-sheet-desk = Für das Office social (Sozialamt)
prescreen-sheet-desk-note = Nach den Antworten der Person, die niemand geprüft hat. Das ist keine Entscheidung.
prescreen-sheet-needs = Es geht um: { $needs }.
# The page with the chat or the form says this when the browser lets it open no window, or nothing came.
prescreen-sheet-unavailable = Das Ergebnis konnte nicht geöffnet werden. Versuchen Sie es noch einmal, und erlauben Sie dieser Seite, ein Fenster zu öffnen.
