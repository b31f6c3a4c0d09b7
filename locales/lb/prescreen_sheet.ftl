# The result of a pre-screening on paper: for the resident, and below a line, in French, for the desk.

prescreen-sheet-title = Resultat vun de Froen
prescreen-sheet-date = Datum: { $date }
prescreen-sheet-sources = Quellen
prescreen-sheet-desk = Fir den Office social (Sozialamt)
prescreen-sheet-desk-note = No den Äntwerte vun der Persoun, déi keen iwwerpréift huet. Dat hei ass keng Decisioun.
prescreen-sheet-needs = Et geet ëm: { $needs }.
# The page with the chat or the form says this when the browser lets it open no window, or nothing came.
prescreen-sheet-unavailable = D’Resultat konnt net opgemaach ginn. Probéiert nach eng Kéier, an erlaabt dëser Säit, eng Fënster opzemaachen.
