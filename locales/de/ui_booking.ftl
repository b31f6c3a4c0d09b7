# The page at /: the card of a booking, and the way to the page of bookings.

ui-booking-reference = Referenz
ui-booking-calendar = Datei für den Kalender
ui-booking-calendar-cancelled = Datei, um ihn aus dem Kalender zu nehmen
ui-booking-slip = Zettel zum Drucken
ui-booking-mine = Mein Termin
