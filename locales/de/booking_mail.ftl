# What people get about a booked interview: e-mails, calendar entry, slip. Everything in { } comes from the caller but the telephone numbers.

booking-mail-sender = Hëllef, Termine
booking-mail-hello = Guten Tag,
booking-mail-confirmation-subject = Ihr Termin: { $when }
booking-mail-confirmation-opening = Ihr Erstgespräch ist gebucht.
booking-mail-reminder-subject = Erinnerung: Ihr Termin, { $when }
booking-mail-reminder-opening = Ihr Erstgespräch ist bald. Wenn Sie nicht kommen können, sagen Sie es ab oder verschieben Sie es. Dann kann jemand anderes die Uhrzeit nehmen.
booking-mail-moved-subject = Ihr Termin ist verschoben: { $when }
booking-mail-moved-opening = Ihr Erstgespräch ist verschoben. Hier ist die neue Uhrzeit. Die alte gilt nicht mehr.
booking-mail-cancelled-subject = Ihr Termin ist abgesagt: { $when }
booking-mail-cancelled-opening = Ihr Erstgespräch ist abgesagt. Sie müssen nichts mehr tun. Sie können jederzeit einen neuen Termin ausmachen.
booking-mail-waiting-offer-subject = Eine frühere Uhrzeit ist frei: { $when }
booking-mail-waiting-offer-opening = Sie wollten einen früheren Termin. Diese Uhrzeit ist jetzt frei: { $when }. Um sie zu nehmen, öffnen Sie Ihren Termin und wählen Sie sie aus. Jemand anderes kann sie auch vor Ihnen nehmen. Wenn Sie nichts tun, gilt Ihr jetziger Termin weiter.

booking-line-when = Wann: { $when }
booking-line-where = Wo: { $office }
booking-line-address = Adresse: { $address }
booking-line-phone = Telefon: { $phone }
booking-line-language = Sprache des Gesprächs: { $language }
booking-line-reference = Referenz: { $reference }
booking-line-name = Name: { $name }
booking-line-needs = Bitte vorbereiten: { $needs }
booking-need-companion = jemand kommt mit
booking-need-interpreter = Dolmetscher
booking-need-urgent = es ist dringend
booking-need-wheelchair = Zugang mit Rollstuhl

booking-address-unknown = Die genaue Adresse ist nicht geprüft. Fragen Sie bei Ihrer Gemeinde oder unter { $phone_helpline } nach.
booking-sample = Beispielzeiten: Dieser Termin dient einer Vorführung. Seine Uhrzeiten sind erfunden. Das Sozialamt weiß nichts davon. Gehen Sie nicht hin.
booking-papers = Diese Papiere sind oft nützlich. Das ist ein Vorschlag und keine Pflicht. Wenn welche fehlen, kommen Sie trotzdem.
booking-manage = Diesen Termin ansehen, verschieben oder absagen: { $link }
booking-manage-scan = Um diesen Termin anzusehen, zu verschieben oder abzusagen, scannen Sie diesen Code. Oder öffnen Sie diese Seite und schreiben Sie die Referenz: { $page }
booking-keep-reference = Mit der Referenz kann man den Termin ansehen, verschieben und absagen. Geben Sie sie nur Menschen, denen Sie vertrauen.
booking-mail-attached = Die angehängte Datei trägt diesen Termin in Ihren Kalender ein.
booking-mail-attached-cancelled = Die angehängte Datei nimmt diesen Termin aus Ihrem Kalender.
booking-mail-stranger = Sie haben diesen Termin nicht ausgemacht? Dann hat jemand Ihre Adresse angegeben. Mit dem Link können Sie ihn absagen.
booking-mail-machine = Diese Nachricht schreibt eine Maschine. Antworten liest niemand. Ihre Daten werden { $days } Tage nach dem Gespräch gelöscht.

booking-entry-summary = Erstgespräch: { $office }
booking-entry-summary-cancelled = Abgesagt. Erstgespräch: { $office }
booking-feed-summary = Erstgespräch { $tail }
booking-feed-summary-sample = Beispielzeit. Erstgespräch { $tail }
booking-feed-name = Erstgespräche: { $agenda }
booking-slip-title = Ihr Termin
booking-slip-code = Code mit dem Link zu diesem Termin
booking-slip-cancelled = Dieser Termin ist abgesagt.
booking-slip-desk = Für den Schalter
