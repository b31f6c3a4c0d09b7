# Booking a first interview: what is not possible, and what to do instead. minutes comes from the caller.

problem-unknown-office = There is no such office social (social welfare office). To find out which office is yours, tell me your commune, or call { $phone_helpline }.
problem-unknown-booking = No appointment has this reference. Check each letter and each digit. The reference is on your confirmation. If you cannot find it any more, ask your office social (social welfare office).
problem-invalid-contact = This is neither an e-mail address nor a telephone number. A number from abroad begins with + and the country code. You can also leave this field empty.
problem-invalid-name = The name is missing, or it is too long. Write the first name and the family name of the person who comes.
problem-too-many-lookups = There were too many tries with a reference or a contact. Try again in { $minutes } min. Your office social (social welfare office) can find your appointment too.
problem-too-many-bookings = Very many bookings came from this internet connection in a short time. Try again in { $minutes } min, or go directly to your office social (social welfare office).

problem-slot-taken = Somebody else has just taken this time. Choose another time.
problem-slot-past = This time has already passed. Choose a later one.
problem-slot-notice = This is too soon: the office needs more time before the interview. Choose a later time. If it is urgent, go directly to the office or call { $phone_helpline }.
problem-slot-horizon = Appointments for this day are not open yet. Choose an earlier day.
problem-slot-holiday = This is a public holiday. The office social (social welfare office) is closed. Choose another day.
problem-slot-closed = The office social (social welfare office) gives no appointments on this day. Choose another day.
problem-slot-hours = There is no appointment at this time. Choose one of the times offered.
problem-slot-language = Nobody at the office speaks this language at this time. Choose another time or another language.
problem-slot-no-agenda = This office social (social welfare office) gives no appointments here. Go to the office directly, or ask on { $phone_helpline }.

problem-contact-booked = There is already a first interview to come in this office with this contact. With the reference you can move it or cancel it. For another person, give another contact or leave this field empty.
problem-booking-cancelled = This appointment is already cancelled. You do not have to do anything more. You can make a new one.
problem-booking-over = This appointment has already begun, or it is over. It cannot be changed any more. You can make a new one, or ask your office social (social welfare office).
