# How to reach an office, as its manager has entered it. office-entered is the line among the sources.

office-hours = Horaires d’ouverture : { $hours }
office-phone = Téléphone : { $phone }
office-email = E-mail : { $email }
office-address-entered = Adresse : { $address }
office-entered = Informations saisies par l’office lui-même le { $day }
