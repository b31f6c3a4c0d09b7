# What the resident wants done. Shown when somebody asks in general, or when the dialogue engine is reduced.

prescreen-start =
    Je peux vérifier ici avec vous quelles aides sont probablement ouvertes. Je pose quelques questions courtes, une par une. Ce n’est pas une décision : seul l’office social décide.
    .details =
        Vous pouvez dire « je ne sais pas », « retour » ou « stop » à tout moment. La règle : toute personne qui séjourne au Luxembourg conformément à la loi a droit à l’aide sociale. La loi exclut { $exclusion_groups } groupes, mais de l’aide en argent seulement, et il y a des exceptions. Si je ne peux pas poser les questions en ce moment, adressez-vous à l’office de votre commune.
    .simpler =
        Je pose des questions courtes. Par exemple : « Où vivez-vous ? » Vous dites oui, non ou « je ne sais pas ». À la fin, je dis ce qui est sans doute possible. L’office décide.
    .button = Vérifier ma situation

book-interview =
    Je peux prendre ici un rendez-vous pour votre premier entretien, si l’office social de votre commune a un agenda ici. Dites-moi votre commune. Je montre les heures libres, et vous en choisissez une. Si l’office n’a pas d’agenda ici, adressez-vous directement à lui.
    .details =
        Je demande un nom et, si vous voulez, un téléphone ou un e-mail. Je note le rendez-vous seulement quand vous dites oui. Vous recevez une référence : gardez-la. Vous pouvez aussi vous présenter à l’office ou lui écrire. La ligne { $phone_helpline } indique l’office compétent. Si votre besoin est urgent, n’attendez pas le rendez-vous : dites-le tout de suite à l’office.
    .simpler =
        Dites-moi où vous vivez. Je cherche une heure libre. Par exemple : mardi matin. Vous dites oui, et c’est noté. Si je ne vois pas d’heures pour votre office, allez-y.
    .button = Prendre rendez-vous

reschedule-interview =
    Pour déplacer un rendez-vous pris ici, donnez-moi sa référence. Je montre les heures libres, et vous en choisissez une autre. Si le rendez-vous n’a pas été pris ici, adressez-vous à l’office social qui vous l’a donné.
    .details =
        La référence figure sur la fiche et dans l’e-mail. Votre ancien rendez-vous reste valable jusqu’à ce que vous disiez oui à la nouvelle heure. Si vous n’avez plus la référence, demandez à l’office. Si vous vous déplacez mal, dites-le-lui : il peut venir chez vous. Si vous ne savez plus quel office c’est, dites-moi votre commune.
    .simpler =
        Donnez-moi la référence. C’est le code sur la fiche. Je cherche une autre heure. Vous dites oui, et c’est fait. Pas de code ? Parlez à l’office.
    .button = Déplacer mon rendez-vous

cancel-interview =
    Pour annuler un rendez-vous pris ici, donnez-moi sa référence. Je l’annule quand vous dites oui. Si le rendez-vous n’a pas été pris ici, prévenez l’office social qui vous l’a donné.
    .details =
        La référence figure sur la fiche et dans l’e-mail. Si vous n’avez plus la référence, demandez à l’office. Si vous avez encore besoin d’aide, je peux chercher une nouvelle date. Si vous ne savez plus quel office c’est, dites-moi votre commune.
    .simpler =
        Donnez-moi la référence. C’est le code sur la fiche. Vous dites oui, et c’est fait. Pas de code ? Parlez à l’office.
    .button = Annuler mon rendez-vous

view-interview =
    Pour voir un rendez-vous pris ici, donnez-moi sa référence. Je vous dis la date, l’heure et l’office. Si le rendez-vous n’a pas été pris ici, demandez à l’office social qui vous l’a donné.
    .details =
        La référence figure sur la fiche et dans l’e-mail. Je ne cherche jamais par le nom. Si vous n’avez plus la référence, demandez à l’office. Si vous ne savez plus quel office c’est, dites-moi votre commune ou appelez le { $phone_helpline }.
    .simpler =
        Donnez-moi la référence. C’est le code sur la fiche. Je vous dis quand c’est et où. Pas de code ? Parlez à l’office.
    .button = Voir mon rendez-vous

talk-to-human =
    Pour parler à une personne, adressez-vous à l’office social de votre commune. Vous pouvez vous y présenter. Dites-moi votre commune, et je vous dis lequel c’est. La ligne { $phone_helpline } l’indique aussi.
    .details =
        À l’office, un assistant social vous écoute. Il est tenu au secret professionnel. Si vous vous déplacez mal ou si votre situation est particulière, vous pouvez aussi téléphoner à l’office. En danger pour la vie ou la santé : { $phone_emergency }. Pour parler à quelqu’un quand ça va mal : SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Allez à l’office social de votre commune. Ou appelez le { $phone_helpline }. En danger : { $phone_emergency }.
    .button = Parler à une personne

erase-data =
    Je garde cette conversation, et seulement ici. Le bouton ci-dessous l’efface.
    .details =
        Ensuite, je ne sais plus rien de ce que vous avez écrit. Un rendez-vous déjà pris reste noté : vous pouvez l’annuler avec sa référence. Le dossier de l’office social est autre chose : pour lui, adressez-vous à l’office.
    .simpler =
        Appuyez sur le bouton. Ce que vous avez écrit ici est effacé. Un rendez-vous reste noté.
    .button = Effacer mes données

erase-data-confirm =
    .button = Effacer la conversation

erase-data-done = C’est effacé. Je ne garde plus rien de cette conversation. Vous pouvez en commencer une nouvelle.

view-data =
    Je garde cette conversation, et seulement ici. Le bouton ci-dessous vous en donne une copie.
    .details =
        Vous pouvez aussi l’effacer. Un rendez-vous pris ici se voit avec sa référence. Le dossier de l’office social est autre chose : je ne le vois pas. Pour lui, adressez-vous à l’office.
    .simpler =
        Je garde ce que vous avez écrit ici. Appuyez sur le bouton pour le voir.
    .button = Voir mes données

inform =
    C’est noté. Dites-moi ce que vous voulez savoir : par exemple quelles aides existent, comment faire la demande ou quels papiers apporter.
    .details =
        Si c’est le nom de votre commune, je peux vous dire quel office social est compétent.
    .simpler =
        C’est noté. Quelle est la question ? Par exemple : « Qui peut m’aider pour le loyer ? »
    .button = Donner une information
