# How to reach an office, as its manager has entered it. office-entered is the line among the sources.

office-hours = Öffnungszeiten: { $hours }
office-phone = Telefon: { $phone }
office-email = E-Mail: { $email }
office-address-entered = Adresse: { $address }
office-entered = Vom Sozialamt selbst eingetragen, { $day }
