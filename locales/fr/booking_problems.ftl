# Booking a first interview: what is not possible, and what to do instead. minutes comes from the caller.

problem-unknown-office = Cet office social n'existe pas. Pour savoir quel office est le vôtre, dites-moi votre commune, ou appelez le { $phone_helpline }.
problem-unknown-booking = Il n'y a pas de rendez-vous avec cette référence. Vérifiez chaque lettre et chaque chiffre. La référence se trouve sur votre confirmation. Si vous ne la trouvez plus, adressez-vous à votre office social.
problem-invalid-contact = Ce n'est ni une adresse e-mail ni un numéro de téléphone. Un numéro de l'étranger commence par + et l'indicatif du pays. Vous pouvez aussi laisser ce champ vide.
problem-invalid-name = Le nom manque, ou il est trop long. Écrivez le prénom et le nom de la personne qui vient.
problem-too-many-lookups = Il y a eu trop d'essais avec une référence ou un contact. Essayez de nouveau dans { $minutes } min. Votre office social peut aussi retrouver votre rendez-vous.
problem-too-many-bookings = Il y a eu beaucoup de réservations en peu de temps depuis cet accès à internet. Essayez de nouveau dans { $minutes } min, ou adressez-vous directement à votre office social.

problem-slot-taken = Quelqu'un d'autre vient de prendre cette heure. Choisissez une autre heure.
problem-slot-past = Cette heure est déjà passée. Choisissez une heure à venir.
problem-slot-notice = C'est trop tôt : l'office a besoin de plus de temps avant l'entretien. Choisissez une heure plus tard. Si c'est urgent, allez directement à l'office ou appelez le { $phone_helpline }.
problem-slot-horizon = Les rendez-vous de ce jour ne sont pas encore ouverts. Choisissez une date plus proche.
problem-slot-holiday = C'est un jour férié. L'office social est fermé. Choisissez un autre jour.
problem-slot-closed = L'office social ne donne pas de rendez-vous ce jour-là. Choisissez un autre jour.
problem-slot-hours = Il n'y a pas de rendez-vous à cette heure. Choisissez une des heures proposées.
problem-slot-language = À cette heure, personne ne parle cette langue à l'office. Choisissez une autre heure ou une autre langue.
problem-slot-no-agenda = Cet office social ne donne pas de rendez-vous ici. Adressez-vous directement à lui, ou demandez au { $phone_helpline }.

problem-contact-booked = Avec ce contact, il y a déjà un premier entretien à venir dans cet office. Avec la référence, vous pouvez le déplacer ou l'annuler. Pour une autre personne, donnez un autre contact ou laissez ce champ vide.
problem-booking-cancelled = Ce rendez-vous est déjà annulé. Vous n'avez plus rien à faire. Vous pouvez en prendre un nouveau.
problem-booking-over = Ce rendez-vous a déjà commencé ou il est passé. Il ne peut plus être changé. Vous pouvez en prendre un nouveau, ou vous adresser à votre office social.
