# The pre-screening on one page, for the desk. The questions and answers are those of prescreen.ftl.

prescreen-desk-title = Prüfung am Schalter
prescreen-desk-intro = Die Antworten sind die der Person, die Hilfe braucht. Nichts wird gespeichert. Eine graue Frage ändert das Ergebnis nicht mehr.
prescreen-desk-noscript = Diese Seite braucht JavaScript.
prescreen-desk-answers = Antworten
prescreen-desk-unknown = Nicht bekannt
prescreen-desk-more = Wie es weitergeht
prescreen-desk-urgent = Es ist dringend
prescreen-desk-result = Ergebnis
# $count is filled in by the browser.
prescreen-desk-open = Fragen, die noch zählen: { $count }
prescreen-desk-reasons = Das spielt eine Rolle, nur für die Geldleistung
prescreen-desk-steps = Was jetzt zu tun ist
prescreen-desk-print = Drucken
prescreen-desk-wipe = Alles löschen
prescreen-desk-wiped = Alles ist gelöscht.
prescreen-desk-unreachable = Das Ergebnis kann im Moment nicht berechnet werden. Die Antworten bleiben auf der Seite. Versuchen Sie es noch einmal.
