# The conversation about a first interview: booking, viewing, moving, cancelling. `.why`: why something is asked.

booking-question-office = Dans quelle commune habitez-vous ? Sans domicile : où êtes-vous en ce moment ?
    .why = L’office social compétent est celui de votre commune. C’est chez lui que je cherche un rendez-vous.
booking-question-slot = Quand pouvez-vous venir ? Choisissez, ou dites-moi un jour, par exemple « la semaine prochaine le matin ».
    .why = Je regarde les heures libres dans l’agenda de l’office.
booking-question-name = À quel nom dois-je noter le rendez-vous ?
    .why = L’office doit savoir qui il attend. Votre nom est gardé de façon illisible pour d’autres, et effacé { $forget_days } jours après le rendez-vous.
booking-question-contact = Comment l’office peut-il vous joindre ? Donnez un numéro de téléphone ou une adresse e-mail. Vous pouvez aussi ne rien donner.
    .why = Si le rendez-vous change, l’office peut vous prévenir. Sans téléphone ni e-mail, vous recevez la référence et une fiche à imprimer.
booking-question-consent = Puis-je garder votre nom et votre contact pour ce rendez-vous ? Seul l’office les voit. Ils sont effacés { $forget_days } jours après.
    .why = Sans votre accord, je ne garde rien. Alors je ne peux pas noter le rendez-vous.
booking-question-confirm = Est-ce juste ? Si vous avez besoin d’un interprète, d’un accès en fauteuil roulant ou d’une personne qui vous accompagne, ou si c’est urgent, dites-le maintenant.
    .why = Je note le rendez-vous seulement quand vous dites oui.
booking-question-reference = Quelle est la référence de votre rendez-vous ? Elle figure sur la fiche et dans l’e-mail, par exemple sous la forme « XXXX-XXXX-XXX ».
    .why = La référence montre que c’est votre rendez-vous. Je ne cherche jamais par le nom.

booking-time =
    .button = { $when }
booking-others =
    .button = Autres heures
booking-no-contact =
    .button = Ni téléphone ni e-mail
booking-consent-yes =
    .button = Oui, d’accord
booking-consent-no =
    .button = Non
booking-confirm-yes =
    .button = Oui, prendre ce rendez-vous
booking-confirm-no =
    .button = Non, une autre heure
booking-move-yes =
    .button = Oui, déplacer
booking-cancel-yes =
    .button = Oui, annuler
booking-leave =
    .button = Non, laisser comme avant
booking-stop =
    .button = Arrêter

# --- why the times shown are not those wished for
booking-times-past = Ce moment est déjà passé. Voici les prochaines heures libres.
booking-times-no-such-day = Ce jour n’existe pas dans le calendrier. Voici les prochaines heures libres.
booking-times-not-free = À cette heure, il n’y a pas de rendez-vous libre. Voici les plus proches.
booking-times-no-more = Il n’y a pas d’autres heures. Voici de nouveau les premières.
booking-times-nothing-then = À ce moment-là, rien n’est libre. Voici les heures les plus proches.
booking-times-taken = Quelqu’un vient de prendre cette heure. Le reste est noté, choisissez seulement une autre heure.
booking-other-language = Pour cet office, l’entretien se fait dans une autre langue : { $language }. Vous pouvez demander un interprète.
booking-sample = Attention : ce sont des heures d’exemple pour essayer. L’office n’a pas encore donné ses vraies heures et ne vous attend pas. Pour un vrai rendez-vous, adressez-vous à l’office.

# --- summary and result
booking-summary = Je note :
    { $lines }
booking-line-when = Date : { $when }
booking-line-office = Lieu : { $office }
booking-line-name = Nom : { $name }
booking-line-contact = Contact : { $contact }
booking-line-needs = À prévoir : { $needs }
booking-need-companion = une personne accompagne
booking-need-interpreter = interprète
booking-need-urgent = urgent
booking-need-wheelchair = accès en fauteuil roulant
booking-made = Le rendez-vous est pris : { $when }, { $office }.
booking-moved = Le rendez-vous est déplacé. La nouvelle date : { $when }, { $office }.
booking-reference = Votre référence : { $reference }. Gardez-la : avec elle, vous pouvez voir, déplacer ou annuler le rendez-vous.
booking-mail = Vous recevez aussi un e-mail.
booking-no-mail = Notez la date et la référence, ou imprimez la fiche.
booking-papers = Papiers utiles à apporter (une proposition, pas une obligation) :
    { $papers }
booking-confirm-move = Votre rendez-vous : { $when }, { $office }. Dois-je le déplacer au { $to } ?
booking-confirm-cancel = Votre rendez-vous : { $when }, { $office }. Dois-je l’annuler ?
booking-cancelled = Le rendez-vous du { $when } est annulé. Si vous avez encore besoin d’aide, prenez-en un autre.
booking-shown = Votre rendez-vous : { $when }, { $office }.
booking-shown-cancelled = Ce rendez-vous est annulé : { $when }, { $office }.
booking-held = Vous avez déjà un rendez-vous : { $when }, { $office }. Vous pouvez le déplacer ou l’annuler.

# --- what can't be done, and what can instead
booking-stopped = D’accord, je ne prends pas de rendez-vous. Je n’ai rien gardé de votre nom ni de votre contact.
booking-no-consent = D’accord, je ne garde rien et je ne prends pas de rendez-vous ici. Vous pouvez vous présenter directement à l’office social.
booking-not-yet = Rien n’est encore noté.
booking-left = D’accord, tout reste comme avant.
booking-nothing-before = C’est la première question, il n’y a rien avant.
booking-not-here = { $office } : cet office n’a pas d’agenda ici, je ne peux pas y prendre de rendez-vous. Présentez-vous à l’office ou écrivez-lui. La ligne { $phone_helpline } aide à le joindre.
booking-nothing-free = { $office } : aucune heure n’est libre en ce moment. Présentez-vous à l’office ou appelez la ligne { $phone_helpline }. Si c’est urgent, dites-le : l’office peut aider sans rendez-vous.
booking-refused-name = J’ai besoin d’un nom pour l’office, par exemple votre prénom et votre nom.
booking-refused-contact = Ce numéro ou cette adresse ne semble pas complet. Vérifiez-le. Un numéro d’un autre pays commence par + et l’indicatif.
booking-refused-reference = Ce n’est pas une référence complète. Elle a onze signes, des lettres et des chiffres.
booking-unknown-reference = Je ne trouve pas de rendez-vous avec cette référence. Vérifiez chaque signe.
booking-lost-reference = Si vous avez perdu la référence, adressez-vous à l’office : il voit le rendez-vous dans son agenda.
booking-contact-has-one = Avec ce contact, il y a déjà un premier entretien à venir dans cet office. Avec sa référence, vous pouvez le voir, le déplacer ou l’annuler.
booking-cancelled-before = Ce rendez-vous était déjà annulé.
booking-over = Ce rendez-vous a déjà commencé ou est passé.
booking-not-understood = Je n’ai pas compris. Je demande encore une fois.
booking-not-understood-again = Je n’ai toujours pas compris. Vous pouvez aussi parler à une personne.
