# The page at /: the card of a booking, and the way to the page of bookings.

ui-booking-reference = Référence
ui-booking-calendar = Fichier pour le calendrier
ui-booking-calendar-cancelled = Fichier pour l'enlever du calendrier
ui-booking-slip = Fiche à imprimer
ui-booking-mine = Mon rendez-vous
