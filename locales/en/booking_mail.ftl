# What people get about a booked interview: e-mails, calendar entry, slip. What stands in braces and is no telephone number comes from the caller.

appointment-mail-sender = Hëllef, appointments
appointment-mail-hello = Hello,
appointment-mail-confirmation-subject = Your appointment: { $when }
appointment-mail-confirmation-opening = Your first interview is booked.
appointment-mail-reminder-subject = Reminder: your appointment, { $when }
appointment-mail-reminder-opening = Your first interview is soon. If you cannot come, cancel it or move it. Then somebody else can take the time.
appointment-mail-moved-subject = Your appointment has moved: { $when }
appointment-mail-moved-opening = Your first interview has moved. Here is the new time. The old time is no longer valid.
appointment-mail-cancelled-subject = Your appointment is cancelled: { $when }
appointment-mail-cancelled-opening = Your first interview is cancelled. You do not have to do anything more. You can make a new appointment whenever you like.
appointment-mail-waiting-offer-subject = An earlier time is free: { $when }
appointment-mail-waiting-offer-opening = You asked for an earlier appointment. This time is free now: { $when }. To take it, open your appointment and choose it. Somebody else can also take it before you. If you do nothing, your present appointment stays as it is.

appointment-line-when = When: { $when }
appointment-line-where = Where: { $office }
appointment-line-address = Address: { $address }
appointment-line-phone = Telephone: { $phone }
appointment-line-language = Language of the interview: { $language }
appointment-line-reference = Reference: { $reference }
appointment-line-name = Name: { $name }
appointment-line-needs = To prepare: { $needs }

appointment-address-unknown = The exact address is not verified. Ask your commune, or call { $phone_helpline }.
appointment-sample = Sample hours: this appointment is for a demonstration. Its hours are invented. The office social (social welfare office) knows nothing of it. Do not go there.
appointment-papers = These papers are often useful. This is a suggestion, not a requirement. If some are missing, come anyway.
appointment-manage = To see, move or cancel this appointment: { $link }
appointment-manage-scan = To see, move or cancel this appointment, scan this code. Or open this page and write the reference: { $page }
appointment-keep-reference = With the reference, the appointment can be seen, moved and cancelled. Give it only to people you trust.
appointment-mail-attached = The attached file puts this appointment into your calendar.
appointment-mail-attached-cancelled = The attached file takes this appointment out of your calendar.
appointment-mail-stranger = You did not make this appointment? Then somebody gave your address. You can cancel it with the link.
appointment-mail-machine = A machine wrote this message. Nobody reads answers to it. Your data are erased { $days } days after the interview.

appointment-entry-summary = First interview: { $office }
appointment-entry-summary-cancelled = Cancelled. First interview: { $office }
appointment-feed-summary = First interview { $tail }
appointment-feed-summary-sample = Sample hour. First interview { $tail }
appointment-feed-name = First interviews: { $agenda }
appointment-slip-title = Your appointment
appointment-slip-code = Code with the link to this appointment
appointment-slip-cancelled = This appointment is cancelled.
appointment-slip-desk = For the desk
