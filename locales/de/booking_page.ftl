# The page at /booking, where who has a reference sees, moves or cancels the booking.

appointment-page-reference = Referenz Ihres Termins
appointment-page-hint = Sie steht in der E-Mail mit der Bestätigung und auf Ihrem Zettel. Leerzeichen, Striche und Großbuchstaben sind nicht wichtig.
appointment-page-open = Termin ansehen
appointment-page-moved = Erledigt: Ihr Termin ist verschoben.
appointment-page-cancelled = Erledigt: Ihr Termin ist abgesagt.
appointment-page-slip = Zettel zum Drucken
appointment-page-calendar = In meinen Kalender eintragen
appointment-page-move = Verschieben
appointment-page-time = Neue Uhrzeit
appointment-page-choose = Wählen Sie eine Uhrzeit
appointment-page-move-confirm = Termin verschieben
appointment-page-nothing-free = Im Moment ist keine andere Uhrzeit frei. Ihr Termin gilt weiter.
appointment-page-cancel = Absagen
appointment-page-cancel-text = Ihre Uhrzeit wird für jemand anderes frei. Sie können später einen neuen Termin ausmachen.
appointment-page-cancel-confirm = Termin absagen
appointment-page-other = Eine andere Referenz schreiben
appointment-page-assistant = Den Assistenten etwas fragen

problem-unknown-feed = Diesen Kalender gibt es nicht, oder seine Adresse hat sich geändert. Fragen Sie die Person, die die Agenden verwaltet, nach der neuen Adresse.
