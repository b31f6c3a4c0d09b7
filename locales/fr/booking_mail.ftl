# What people get about a booked interview: e-mails, calendar entry, slip. Everything in { } comes from the caller but the telephone numbers.

booking-mail-sender = Hëllef, rendez-vous
booking-mail-hello = Bonjour,
booking-mail-confirmation-subject = Votre rendez-vous : { $when }
booking-mail-confirmation-opening = Votre premier entretien est réservé.
booking-mail-reminder-subject = Rappel : votre rendez-vous, { $when }
booking-mail-reminder-opening = Votre premier entretien a lieu bientôt. Si vous ne pouvez pas venir, annulez-le ou déplacez-le. Une autre personne peut alors prendre l'heure.
booking-mail-moved-subject = Votre rendez-vous est déplacé : { $when }
booking-mail-moved-opening = Votre premier entretien est déplacé. Voici la nouvelle heure. L'ancienne heure n'est plus valable.
booking-mail-cancelled-subject = Votre rendez-vous est annulé : { $when }
booking-mail-cancelled-opening = Votre premier entretien est annulé. Vous n'avez plus rien à faire. Vous pouvez prendre un nouveau rendez-vous quand vous voulez.
booking-mail-waiting-offer-subject = Une heure plus tôt est libre : { $when }
booking-mail-waiting-offer-opening = Vous avez demandé un rendez-vous plus tôt. Cette heure est libre maintenant : { $when }. Pour la prendre, ouvrez votre rendez-vous et choisissez-la. Une autre personne peut aussi la prendre avant vous. Si vous ne faites rien, votre rendez-vous actuel reste valable.

booking-line-when = Quand : { $when }
booking-line-where = Où : { $office }
booking-line-address = Adresse : { $address }
booking-line-phone = Téléphone : { $phone }
booking-line-language = Langue de l'entretien : { $language }
booking-line-reference = Référence : { $reference }
booking-line-name = Nom : { $name }
booking-line-needs = À prévoir : { $needs }
booking-need-companion = une personne accompagne
booking-need-interpreter = un interprète
booking-need-urgent = c'est urgent
booking-need-wheelchair = accès en fauteuil roulant

booking-address-unknown = L'adresse exacte n'est pas vérifiée. Demandez-la à votre commune ou au { $phone_helpline }.
booking-sample = Heures d'exemple : ce rendez-vous sert à une démonstration. Ses heures sont inventées. L'office social n'en sait rien. Ne vous déplacez pas.
booking-papers = Ces papiers sont souvent utiles. C'est une suggestion et non une obligation. S'il en manque, venez quand même.
booking-manage = Pour voir, déplacer ou annuler ce rendez-vous : { $link }
booking-manage-scan = Pour voir, déplacer ou annuler ce rendez-vous, scannez ce code. Ou ouvrez cette page et écrivez la référence : { $page }
booking-keep-reference = Avec la référence, on peut voir, déplacer et annuler le rendez-vous. Ne la donnez qu'à des personnes de confiance.
booking-mail-attached = Le fichier joint met ce rendez-vous dans votre calendrier.
booking-mail-attached-cancelled = Le fichier joint retire ce rendez-vous de votre calendrier.
booking-mail-stranger = Vous n'avez pas pris ce rendez-vous ? Alors quelqu'un a donné votre adresse. Vous pouvez l'annuler avec le lien.
booking-mail-machine = Ce message est écrit par une machine. Personne ne lit les réponses. Vos données sont effacées { $days } jours après l'entretien.

booking-entry-summary = Premier entretien : { $office }
booking-entry-summary-cancelled = Annulé. Premier entretien : { $office }
booking-feed-summary = Premier entretien { $tail }
booking-feed-summary-sample = Heure d'exemple. Premier entretien { $tail }
booking-feed-name = Premiers entretiens : { $agenda }
booking-slip-title = Votre rendez-vous
booking-slip-code = Code avec le lien vers ce rendez-vous
booking-slip-cancelled = Ce rendez-vous est annulé.
booking-slip-desk = Pour le guichet
