# The result of a pre-screening on paper: for the resident, and below a line, in French, for the desk.

prescreen-sheet-title = Result of the questions
prescreen-sheet-date = Made on { $date }
prescreen-sheet-sources = Sources
prescreen-sheet-desk = For the office social (social welfare office)
prescreen-sheet-desk-note = From the person’s answers, which nobody has checked. This is not a decision.
prescreen-sheet-needs = It is about: { $needs }.
# The page with the chat or the form says this when the browser lets it open no window, or nothing came.
prescreen-sheet-unavailable = The result could not be opened. Please try again, and allow this page to open a window.
