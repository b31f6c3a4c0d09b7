# What people get about a booked interview: e-mails, calendar entry, slip. What stands in braces and is no telephone number comes from the caller.

appointment-mail-sender = Hëllef, Termine
appointment-mail-hello = Guten Tag,
appointment-mail-confirmation-subject = Ihr Termin: { $when }
appointment-mail-confirmation-opening = Ihr Erstgespräch ist gebucht.
appointment-mail-reminder-subject = Erinnerung: Ihr Termin, { $when }
appointment-mail-reminder-opening = Ihr Erstgespräch ist bald. Wenn Sie nicht kommen können, sagen Sie es ab oder verschieben Sie es. Dann kann jemand anderes die Uhrzeit nehmen.
appointment-mail-moved-subject = Ihr Termin ist verschoben: { $when }
appointment-mail-moved-opening = Ihr Erstgespräch ist verschoben. Hier ist die neue Uhrzeit. Die alte gilt nicht mehr.
appointment-mail-cancelled-subject = Ihr Termin ist abgesagt: { $when }
appointment-mail-cancelled-opening = Ihr Erstgespräch ist abgesagt. Sie müssen nichts mehr tun. Sie können jederzeit einen neuen Termin ausmachen.
appointment-mail-waiting-offer-subject = Eine frühere Uhrzeit ist frei: { $when }
appointment-mail-waiting-offer-opening = Sie wollten einen früheren Termin. Diese Uhrzeit ist jetzt frei: { $when }. Um sie zu nehmen, öffnen Sie Ihren Termin und wählen Sie sie aus. Jemand anderes kann sie auch vor Ihnen nehmen. Wenn Sie nichts tun, gilt Ihr jetziger Termin weiter.

appointment-line-when = Wann: { $when }
appointment-line-where = Wo: { $office }
appointment-line-address = Adresse: { $address }
appointment-line-phone = Telefon: { $phone }
appointment-line-language = Sprache des Gesprächs: { $language }
appointment-line-reference = Referenz: { $reference }
appointment-line-name = Name: { $name }
appointment-line-needs = Bitte vorbereiten: { $needs }

appointment-address-unknown = Die genaue Adresse ist nicht geprüft. Fragen Sie bei Ihrer Gemeinde oder unter { $phone_helpline } nach.
appointment-sample = Beispielzeiten: Dieser Termin dient einer Vorführung. Seine Uhrzeiten sind erfunden. Das Sozialamt weiß nichts davon. Gehen Sie nicht hin.
appointment-papers = Diese Papiere sind oft nützlich. Das ist ein Vorschlag und keine Pflicht. Wenn welche fehlen, kommen Sie trotzdem.
appointment-manage = Diesen Termin ansehen, verschieben oder absagen: { $link }
appointment-manage-scan = Um diesen Termin anzusehen, zu verschieben oder abzusagen, scannen Sie diesen Code. Oder öffnen Sie diese Seite und schreiben Sie die Referenz: { $page }
appointment-keep-reference = Mit der Referenz kann man den Termin ansehen, verschieben und absagen. Geben Sie sie nur Menschen, denen Sie vertrauen.
appointment-mail-attached = Die angehängte Datei trägt diesen Termin in Ihren Kalender ein.
appointment-mail-attached-cancelled = Die angehängte Datei nimmt diesen Termin aus Ihrem Kalender.
appointment-mail-stranger = Sie haben diesen Termin nicht ausgemacht? Dann hat jemand Ihre Adresse angegeben. Mit dem Link können Sie ihn absagen.
appointment-mail-machine = Diese Nachricht schreibt eine Maschine. Antworten liest niemand. Ihre Daten werden { $days } Tage nach dem Gespräch gelöscht.

appointment-entry-summary = Erstgespräch: { $office }
appointment-entry-summary-cancelled = Abgesagt. Erstgespräch: { $office }
appointment-feed-summary = Erstgespräch { $tail }
appointment-feed-summary-sample = Beispielzeit. Erstgespräch { $tail }
appointment-feed-name = Erstgespräche: { $agenda }
appointment-slip-title = Ihr Termin
appointment-slip-code = Code mit dem Link zu diesem Termin
appointment-slip-cancelled = Dieser Termin ist abgesagt.
appointment-slip-desk = Für den Schalter
