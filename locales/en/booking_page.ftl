# The page at /booking, where who has a reference sees, moves or cancels the booking.

appointment-page-reference = Reference of your appointment
appointment-page-hint = It is in the confirmation e-mail and on your slip. Spaces, dashes and capital letters do not matter.
appointment-page-open = See the appointment
appointment-page-moved = Done: your appointment has moved.
appointment-page-cancelled = Done: your appointment is cancelled.
appointment-page-slip = Slip to print
appointment-page-calendar = Put into my calendar
appointment-page-move = Move
appointment-page-time = New time
appointment-page-choose = Choose a time
appointment-page-move-confirm = Move the appointment
appointment-page-nothing-free = No other time is free at the moment. Your appointment stays as it is.
appointment-page-cancel = Cancel
appointment-page-cancel-text = Your time becomes free for somebody else. You can make a new appointment later.
appointment-page-cancel-confirm = Cancel the appointment
appointment-page-other = Write another reference
appointment-page-assistant = Ask the assistant something

problem-unknown-feed = There is no such calendar, or its address has changed. Ask the person who manages the agendas for the new address.
