# The conversation about a first interview: booking, viewing, moving, cancelling. `.why`: why something is asked.

booking-question-office = In which commune do you live? Without a home: where are you now?
    .why = The right office social (social welfare office) is that of your commune. I look for an appointment there.
booking-question-slot = When can you come? Choose a time, or tell me a day, for example ‘next week in the morning’.
    .why = I look for the free times in the diary of the office social (social welfare office).
booking-question-name = In which name should I make the appointment?
    .why = The office needs to know who is coming. Your name is stored in a form that others cannot read. It is erased { $forget_days } days after the appointment.
booking-question-contact = How can the office contact you? Give a telephone number or an e-mail address. You can also give nothing.
    .why = If the appointment changes, the office can tell you. Without a telephone number or an e-mail address, you get the reference and a sheet to print.
booking-question-consent = May I keep your name and your contact details for this appointment? Only the office sees them. They are erased { $forget_days } days after it.
    .why = Without your consent, I keep nothing. Then I cannot make the appointment.
booking-question-confirm = Is this right? Tell me now if you need an interpreter or wheelchair access, if you will be accompanied by somebody, or if it is urgent.
    .why = I only make the appointment when you say yes.
booking-question-reference = What is the reference of your appointment? It is on the sheet and in the e-mail, and looks like ‘XXXX-XXXX-XXX’.
    .why = The reference shows that the appointment is yours. I never search by name.

booking-time =
    .button = { $when }
booking-others =
    .button = Other times
booking-no-contact =
    .button = No telephone, no e-mail
booking-consent-yes =
    .button = Yes, I agree
booking-consent-no =
    .button = No
booking-confirm-yes =
    .button = Yes, make this appointment
booking-confirm-no =
    .button = No, another time
booking-move-yes =
    .button = Yes, move it
booking-cancel-yes =
    .button = Yes, cancel it
booking-leave =
    .button = No, leave it as it was
booking-stop =
    .button = Stop

# --- why the times shown are not those wished for
booking-times-past = This time has already passed. Here are the next free times.
booking-times-no-such-day = This day does not exist in the calendar. Here are the next free times.
booking-times-not-free = There is no free appointment at this time. Here are the closest ones.
booking-times-no-more = There are no other times. Here are the first ones again.
booking-times-nothing-then = Nothing is free then. Here are the closest free times.
booking-times-taken = Somebody has just taken this time. I still have your other answers. Just choose another time.
booking-other-language = In this office, the interview is held in another language: { $language }. You can ask for an interpreter.
booking-sample = Please note: these are sample times, for trying things out. The office has not given its real times yet, and is not expecting you. For a real appointment, contact the office social (social welfare office).

# --- summary and result
booking-summary = This is what I will note:
    { $lines }
booking-line-when = Date: { $when }
booking-line-office = Place: { $office }
booking-line-name = Name: { $name }
booking-line-contact = Contact: { $contact }
booking-line-needs = To prepare: { $needs }
booking-need-companion = accompanied by somebody
booking-need-interpreter = interpreter
booking-need-urgent = urgent
booking-need-wheelchair = wheelchair access
booking-made = Your appointment is made: { $when }, { $office }.
booking-moved = Your appointment has moved. The new date: { $when }, { $office }.
booking-reference = Your reference: { $reference }. Keep it: with it you can see, move or cancel the appointment.
booking-mail = You will also get an e-mail.
booking-no-mail = Write down the date and the reference, or print the sheet.
booking-papers = Useful papers to bring (a suggestion, not a requirement):
    { $papers }
booking-confirm-move = Your appointment: { $when }, { $office }. Should I move it to this time: { $to }?
booking-confirm-cancel = Your appointment: { $when }, { $office }. Should I cancel it?
booking-cancelled = This appointment is cancelled: { $when }. If you still need help, make another one.
booking-shown = Your appointment: { $when }, { $office }.
booking-shown-cancelled = This appointment is cancelled: { $when }, { $office }.
booking-held = You already have an appointment: { $when }, { $office }. You can move it or cancel it.

# --- what can't be done, and what can instead
booking-stopped = All right, I am not making an appointment. I have kept neither your name nor your contact details.
booking-no-consent = All right, I keep nothing, and I am not making an appointment here. You can go directly to the office social (social welfare office).
booking-not-yet = Nothing has been noted yet.
booking-left = All right, everything stays as it was.
booking-nothing-before = This is the first question, there is nothing before it.
booking-not-here = { $office }: this office has no diary here, so I cannot make an appointment there. Go to the office or write to it. The helpline { $phone_helpline } helps you reach it.
booking-nothing-free = { $office }: no time is free at the moment. Go to the office, or call the helpline { $phone_helpline }. If it is urgent, say so: the office can help without an appointment.
booking-refused-name = I need a name for the office, for example your first name and family name.
booking-refused-contact = This number or address does not seem complete. Please check it. A number from another country begins with + and the country code.
booking-refused-reference = This is not a complete reference. A reference has eleven characters, letters and digits.
booking-unknown-reference = I cannot find an appointment with this reference. Please check each character.
booking-lost-reference = If you have lost the reference, contact the office social (social welfare office): it can see the appointment in its diary.
booking-contact-has-one = With this contact, there is already a first interview to come in this office. With its reference, you can see it, move it or cancel it.
booking-cancelled-before = This appointment was already cancelled.
booking-over = This appointment has already begun, or it is over.
booking-not-understood = I did not understand. I will ask once more.
booking-not-understood-again = I still did not understand. You can also talk to a person.
