# How to reach an office, as its manager has entered it. office-entered is the line among the sources.

office-hours = Opening hours: { $hours }
office-phone = Telephone: { $phone }
office-email = E-mail: { $email }
office-address-entered = Address: { $address }
office-entered = Entered by the office itself on { $day }
