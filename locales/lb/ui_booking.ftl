# The page at /: the card of a booking, and the way to the page of bookings.

ui-booking-reference = Referenz
ui-booking-calendar = Fichier fir de Kalenner
ui-booking-calendar-cancelled = Fichier, fir en aus dem Kalenner ze huelen
ui-booking-slip = Ziedel fir ze drécken
ui-booking-mine = Mäi Rendez-vous
