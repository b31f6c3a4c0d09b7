# The result of a pre-screening on paper: for the resident, and below a line, in French, for the desk.

prescreen-sheet-title = Résultat de la vérification
prescreen-sheet-date = Fait le { $date }
prescreen-sheet-sources = Sources
prescreen-sheet-desk = Pour l’office social
prescreen-sheet-desk-note = D’après les réponses de la personne, que personne n’a contrôlées. Ceci n’est pas une décision.
prescreen-sheet-needs = La demande concerne : { $needs }.
# The page with the chat or the form says this when the browser lets it open no window, or nothing came.
prescreen-sheet-unavailable = Le résultat n’a pas pu être ouvert. Essayez de nouveau, et permettez à cette page d’ouvrir une fenêtre.
