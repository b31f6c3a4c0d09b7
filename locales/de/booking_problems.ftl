# Booking a first interview: what is not possible, and what to do instead. minutes comes from the caller.

problem-unknown-office = Dieses Sozialamt gibt es nicht. Wenn Sie wissen möchten, welches Amt für Sie zuständig ist, sagen Sie mir Ihre Gemeinde, oder rufen Sie { $phone_helpline } an.
problem-unknown-booking = Zu dieser Referenz gibt es keinen Termin. Prüfen Sie jeden Buchstaben und jede Ziffer. Die Referenz steht auf Ihrer Bestätigung. Wenn Sie sie nicht mehr finden, wenden Sie sich an Ihr Sozialamt.
problem-invalid-contact = Das ist weder eine E-Mail-Adresse noch eine Telefonnummer. Eine Nummer aus dem Ausland beginnt mit + und der Landesvorwahl. Sie können dieses Feld auch leer lassen.
problem-invalid-name = Der Name fehlt, oder er ist zu lang. Schreiben Sie Vornamen und Namen der Person, die kommt.
problem-too-many-lookups = Es gab zu viele Versuche mit einer Referenz oder einem Kontakt. Versuchen Sie es in { $minutes } min noch einmal. Auch Ihr Sozialamt kann Ihren Termin finden.
problem-too-many-bookings = Von diesem Internetzugang kamen in kurzer Zeit sehr viele Buchungen. Versuchen Sie es in { $minutes } min noch einmal, oder wenden Sie sich direkt an Ihr Sozialamt.

problem-slot-taken = Diese Uhrzeit hat gerade jemand anderes genommen. Wählen Sie eine andere Uhrzeit.
problem-slot-past = Diese Uhrzeit ist schon vorbei. Wählen Sie eine spätere.
problem-slot-notice = Das ist zu früh: Das Amt braucht vor dem Gespräch mehr Zeit. Wählen Sie eine spätere Uhrzeit. Wenn es dringend ist, gehen Sie direkt zum Amt oder rufen Sie { $phone_helpline } an.
problem-slot-horizon = Für diesen Tag werden noch keine Termine vergeben. Wählen Sie einen früheren Tag.
problem-slot-holiday = Das ist ein Feiertag. Das Sozialamt ist geschlossen. Wählen Sie einen anderen Tag.
problem-slot-closed = An diesem Tag gibt das Sozialamt keine Termine. Wählen Sie einen anderen Tag.
problem-slot-hours = Um diese Uhrzeit gibt es keinen Termin. Wählen Sie eine der angebotenen Uhrzeiten.
problem-slot-language = Um diese Uhrzeit spricht im Amt niemand diese Sprache. Wählen Sie eine andere Uhrzeit oder eine andere Sprache.
problem-slot-no-agenda = Dieses Sozialamt vergibt hier keine Termine. Wenden Sie sich direkt an das Amt, oder fragen Sie unter { $phone_helpline }.

problem-contact-booked = Mit diesem Kontakt gibt es in diesem Amt schon ein Erstgespräch, das noch kommt. Mit der Referenz können Sie es verschieben oder absagen. Für eine andere Person geben Sie einen anderen Kontakt an, oder lassen Sie dieses Feld leer.
problem-booking-cancelled = Dieser Termin ist schon abgesagt. Sie müssen nichts mehr tun. Sie können einen neuen Termin ausmachen.
problem-booking-over = Dieser Termin hat schon begonnen, oder er ist vorbei. Er lässt sich nicht mehr ändern. Sie können einen neuen ausmachen oder sich an Ihr Sozialamt wenden.
