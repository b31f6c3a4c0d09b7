# What people get about a booked interview: e-mails, calendar entry, slip. What stands in braces and is no telephone number comes from the caller.

appointment-mail-sender = Hëllef, rendez-vous
appointment-mail-hello = Bonjour,
appointment-mail-confirmation-subject = Votre rendez-vous : { $when }
appointment-mail-confirmation-opening = Votre premier entretien est réservé.
appointment-mail-reminder-subject = Rappel : votre rendez-vous, { $when }
appointment-mail-reminder-opening = Votre premier entretien a lieu bientôt. Si vous ne pouvez pas venir, annulez-le ou déplacez-le. Une autre personne peut alors prendre l'heure.
appointment-mail-moved-subject = Votre rendez-vous est déplacé : { $when }
appointment-mail-moved-opening = Votre premier entretien est déplacé. Voici la nouvelle heure. L'ancienne heure n'est plus valable.
appointment-mail-cancelled-subject = Votre rendez-vous est annulé : { $when }
appointment-mail-cancelled-opening = Votre premier entretien est annulé. Vous n'avez plus rien à faire. Vous pouvez prendre un nouveau rendez-vous quand vous voulez.
appointment-mail-waiting-offer-subject = Une heure plus tôt est libre : { $when }
appointment-mail-waiting-offer-opening = Vous avez demandé un rendez-vous plus tôt. Cette heure est libre maintenant : { $when }. Pour la prendre, ouvrez votre rendez-vous et choisissez-la. Une autre personne peut aussi la prendre avant vous. Si vous ne faites rien, votre rendez-vous actuel reste valable.

appointment-line-when = Quand : { $when }
appointment-line-where = Où : { $office }
appointment-line-address = Adresse : { $address }
appointment-line-phone = Téléphone : { $phone }
appointment-line-language = Langue de l'entretien : { $language }
appointment-line-reference = Référence : { $reference }
appointment-line-name = Nom : { $name }
appointment-line-needs = À prévoir : { $needs }

appointment-address-unknown = L'adresse exacte n'est pas vérifiée. Demandez-la à votre commune ou au { $phone_helpline }.
appointment-sample = Heures d'exemple : ce rendez-vous sert à une démonstration. Ses heures sont inventées. L'office social n'en sait rien. Ne vous déplacez pas.
appointment-papers = Ces papiers sont souvent utiles. C'est une suggestion et non une obligation. S'il en manque, venez quand même.
appointment-manage = Pour voir, déplacer ou annuler ce rendez-vous : { $link }
appointment-manage-scan = Pour voir, déplacer ou annuler ce rendez-vous, scannez ce code. Ou ouvrez cette page et écrivez la référence : { $page }
appointment-keep-reference = Avec la référence, on peut voir, déplacer et annuler le rendez-vous. Ne la donnez qu'à des personnes de confiance.
appointment-mail-attached = Le fichier joint met ce rendez-vous dans votre calendrier.
appointment-mail-attached-cancelled = Le fichier joint retire ce rendez-vous de votre calendrier.
appointment-mail-stranger = Vous n'avez pas pris ce rendez-vous ? Alors quelqu'un a donné votre adresse. Vous pouvez l'annuler avec le lien.
appointment-mail-machine = Ce message est écrit par une machine. Personne ne lit les réponses. Vos données sont effacées { $days } jours après l'entretien.

appointment-entry-summary = Premier entretien : { $office }
appointment-entry-summary-cancelled = Annulé. Premier entretien : { $office }
appointment-feed-summary = Premier entretien { $tail }
appointment-feed-summary-sample = Heure d'exemple. Premier entretien { $tail }
appointment-feed-name = Premiers entretiens : { $agenda }
appointment-slip-title = Votre rendez-vous
appointment-slip-code = Code avec le lien vers ce rendez-vous
appointment-slip-cancelled = Ce rendez-vous est annulé.
appointment-slip-desk = Pour le guichet
