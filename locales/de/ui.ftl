# The page at /. What stands in braces and is no phone number is filled in by the browser.

ui-title = Hëllef: die Sozialhilfe in Luxemburg
ui-tagline = Automatischer Assistent zur Sozialhilfe in Luxemburg
ui-description = Stellen Sie Ihre Frage zur Sozialhilfe in Luxemburg, auf Deutsch, Französisch, Luxemburgisch oder Englisch.
ui-skip = Zum Nachrichtenfeld
ui-languages = Sprache
ui-note = Dieser Assistent ist eine Maschine. Er informiert und entscheidet nichts.
ui-noscript = Diese Seite braucht JavaScript. Wenn Sie wissen möchten, welches Sozialamt für Sie zuständig ist, rufen Sie die Helpline an:
ui-helpline-number = { $phone_helpline }

ui-log = Gespräch
ui-input = Ihre Nachricht
ui-send = Senden
ui-you = Sie:
ui-assistant = Hëllef:
ui-staff = Sozialamt:
ui-typing = Hëllef bereitet eine Antwort vor.
ui-choices = Vorgeschlagene Antworten
ui-sources = Woher kommt diese Information?
ui-source-checked = geprüft am { $date }
ui-new-tab = neuer Tab
ui-round-the-clock = Tag und Nacht
ui-office-communes = Gemeinden
ui-office-address = Adresse
ui-office-phone = Telefon
ui-office-email = E-Mail
ui-office-hours = Öffnungszeiten
ui-office-website = Internetseite

ui-sending-again = Die Verbindung ist unterbrochen. Ihre Nachricht wird noch einmal gesendet.
ui-not-sent = Ihre Nachricht konnte nicht gesendet werden.
ui-send-again = Noch einmal senden
ui-unreachable = Der Assistent ist im Moment nicht erreichbar. Wenn Sie wissen möchten, welches Sozialamt für Sie zuständig ist, rufen Sie { $phone_helpline } an.
ui-try-again = Noch einmal versuchen
ui-switch = Ich möchte bitte auf Deutsch weitermachen.

ui-my-data = Meine Daten
ui-data-text = Das ist von diesem Gespräch gespeichert. Nach Ihrem Namen wird nicht gefragt.
ui-data-messages = Gespeicherte Nachrichten: { $count }
ui-data-since = Beginn des Gesprächs: { $date }
ui-data-until = Wird von selbst gelöscht, wenn Sie nichts mehr schreiben: { $date }
ui-data-download = Meine Daten herunterladen
ui-close = Schließen

ui-erase = Löschen
ui-erase-question = Das Gespräch löschen?
ui-erase-text = Alles, was hier gesagt wurde, wird für immer gelöscht. Ihre Antworten lassen sich nicht wiederherstellen.
ui-erase-confirm = Alles löschen
ui-cancel = Behalten
ui-erased = Ihr Gespräch ist gelöscht. Nummer der Bestätigung: { $receipt }
ui-gone = Dieses Gespräch gibt es nicht mehr. Sie können ein neues beginnen.
ui-new = Neues Gespräch
