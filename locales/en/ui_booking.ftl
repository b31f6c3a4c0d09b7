# The page at /: the card of a booking, and the way to the page of bookings.

ui-booking-reference = Reference
ui-booking-calendar = Calendar file
ui-booking-calendar-cancelled = Calendar file to take it out of the calendar
ui-booking-slip = Slip to print
ui-booking-mine = My appointment
