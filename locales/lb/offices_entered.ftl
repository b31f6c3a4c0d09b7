# How to reach an office, as its manager has entered it. office-entered is the line among the sources.

office-hours = Ëffnungszäiten: { $hours }
office-phone = Telefon: { $phone }
office-email = E-Mail: { $email }
office-address-entered = Adress: { $address }
office-entered = Vum Office selwer agedroen, { $day }
