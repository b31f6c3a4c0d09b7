# The page at /booking, where who has a reference sees, moves or cancels the booking.

appointment-page-reference = Référence de votre rendez-vous
appointment-page-hint = Elle se trouve dans l'e-mail de confirmation et sur votre fiche. Les espaces, les tirets et les majuscules n'ont pas d'importance.
appointment-page-open = Voir le rendez-vous
appointment-page-moved = C'est fait : votre rendez-vous est déplacé.
appointment-page-cancelled = C'est fait : votre rendez-vous est annulé.
appointment-page-slip = Fiche à imprimer
appointment-page-calendar = Mettre dans mon calendrier
appointment-page-move = Déplacer
appointment-page-time = Nouvelle heure
appointment-page-choose = Choisissez une heure
appointment-page-move-confirm = Déplacer le rendez-vous
appointment-page-nothing-free = Il n'y a pas d'autre heure libre pour le moment. Votre rendez-vous reste valable.
appointment-page-cancel = Annuler
appointment-page-cancel-text = Votre heure devient libre pour une autre personne. Vous pouvez prendre un nouveau rendez-vous plus tard.
appointment-page-cancel-confirm = Annuler le rendez-vous
appointment-page-other = Écrire une autre référence
appointment-page-assistant = Poser une question à l'assistant

problem-unknown-feed = Ce calendrier n'existe pas, ou son adresse a changé. Demandez la nouvelle adresse à la personne qui gère les agendas.
