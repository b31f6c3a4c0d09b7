# What people get about a booked interview: e-mails, calendar entry, slip. Everything in { } comes from the caller but the telephone numbers.

booking-mail-sender = Hëllef, appointments
booking-mail-hello = Hello,
booking-mail-confirmation-subject = Your appointment: { $when }
booking-mail-confirmation-opening = Your first interview is booked.
booking-mail-reminder-subject = Reminder: your appointment, { $when }
booking-mail-reminder-opening = Your first interview is soon. If you cannot come, cancel it or move it. Then somebody else can take the time.
booking-mail-moved-subject = Your appointment has moved: { $when }
booking-mail-moved-opening = Your first interview has moved. Here is the new time. The old time is no longer valid.
booking-mail-cancelled-subject = Your appointment is cancelled: { $when }
booking-mail-cancelled-opening = Your first interview is cancelled. You do not have to do anything more. You can make a new appointment whenever you like.
booking-mail-waiting-offer-subject = An earlier time is free: { $when }
booking-mail-waiting-offer-opening = You asked for an earlier appointment. This time is free now: { $when }. To take it, open your appointment and choose it. Somebody else can also take it before you. If you do nothing, your present appointment stays as it is.

booking-line-when = When: { $when }
booking-line-where = Where: { $office }
booking-line-address = Address: { $address }
booking-line-phone = Telephone: { $phone }
booking-line-language = Language of the interview: { $language }
booking-line-reference = Reference: { $reference }
booking-line-name = Name: { $name }
booking-line-needs = To prepare: { $needs }
booking-need-companion = somebody comes along
booking-need-interpreter = an interpreter
booking-need-urgent = it is urgent
booking-need-wheelchair = wheelchair access

booking-address-unknown = The exact address is not verified. Ask your commune, or call { $phone_helpline }.
booking-sample = Sample hours: this appointment is for a demonstration. Its hours are invented. The office social (social welfare office) knows nothing of it. Do not go there.
booking-papers = These papers are often useful. This is a suggestion, not a requirement. If some are missing, come anyway.
booking-manage = To see, move or cancel this appointment: { $link }
booking-manage-scan = To see, move or cancel this appointment, scan this code. Or open this page and write the reference: { $page }
booking-keep-reference = With the reference, the appointment can be seen, moved and cancelled. Give it only to people you trust.
booking-mail-attached = The attached file puts this appointment into your calendar.
booking-mail-attached-cancelled = The attached file takes this appointment out of your calendar.
booking-mail-stranger = You did not make this appointment? Then somebody gave your address. You can cancel it with the link.
booking-mail-machine = A machine wrote this message. Nobody reads answers to it. Your data are erased { $days } days after the interview.

booking-entry-summary = First interview: { $office }
booking-entry-summary-cancelled = Cancelled. First interview: { $office }
booking-feed-summary = First interview { $tail }
booking-feed-summary-sample = Sample hour. First interview { $tail }
booking-feed-name = First interviews: { $agenda }
booking-slip-title = Your appointment
booking-slip-code = Code with the link to this appointment
booking-slip-cancelled = This appointment is cancelled.
booking-slip-desk = For the desk
