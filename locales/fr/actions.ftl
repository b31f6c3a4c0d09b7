# What the resident wants done. Only what can be done today is offered.

prescreen-start =
    C’est l’office qui examine votre situation et qui décide. La règle est simple : toute personne qui séjourne au Luxembourg conformément à la loi a droit à l’aide sociale. La loi exclut { $exclusion_groups } groupes, mais de l’aide en argent seulement.
    .details =
        Regardez ces groupes avec moi : pour chacun, je vous explique la règle et les exceptions. Même si un groupe vous concerne, le conseil et l’accompagnement restent ouverts. L’office vérifie aussi si d’autres prestations peuvent vous aider d’abord. Adressez-vous à l’office de votre commune : il répond par une décision écrite.
    .simpler =
        Vous vivez légalement au Luxembourg ? Alors vous pouvez demander l’aide sociale. L’office regarde votre situation et décide.
    .button = Vérifier ma situation

book-interview =
    Le premier entretien se fixe directement avec l’office social de votre commune. Vous pouvez vous y présenter et dire que vous voulez faire une demande. Dites-moi votre commune, et je vous dis quel office c’est.
    .details =
        Vous pouvez aussi écrire à l’office, sur papier ou par voie électronique. La ligne { $phone_helpline } indique l’office compétent. Si votre besoin est urgent, dites-le dès le début. Je peux vous préparer avec une liste de papiers utiles.
    .simpler =
        Le rendez-vous se prend avec l’office social. Allez-y ou écrivez-lui. Je peux vous dire quel office c’est.
    .button = Prendre rendez-vous

reschedule-interview =
    Pour déplacer un rendez-vous, adressez-vous directement à l’office social qui vous l’a donné. Je ne vois pas son agenda.
    .details =
        Prévenez l’office avant le rendez-vous et demandez une nouvelle date. Si vous vous déplacez mal, dites-le : l’office peut venir chez vous. Si vous ne savez plus quel office c’est, dites-moi votre commune.
    .simpler =
        Prévenez l’office avant le rendez-vous. Demandez une autre date.
    .button = Déplacer mon rendez-vous

cancel-interview =
    Pour annuler un rendez-vous, prévenez directement l’office social qui vous l’a donné. Je ne vois pas son agenda.
    .details =
        Si vous avez encore besoin d’aide, demandez en même temps une nouvelle date. Si vous ne savez plus quel office c’est, dites-moi votre commune.
    .simpler =
        Prévenez l’office que vous ne venez pas. Vous pouvez demander une autre date.
    .button = Annuler mon rendez-vous

view-interview =
    Je ne vois pas l’agenda de l’office social. La date, le lieu et le nom de la personne, c’est l’office qui peut vous les redire.
    .details =
        Après une demande écrite, vous avez reçu un accusé de réception : il porte un numéro et le nom de la personne qui suit votre dossier. Si vous ne savez plus quel office c’est, dites-moi votre commune ou appelez le { $phone_helpline }.
    .simpler =
        Je ne connais pas votre rendez-vous. Demandez à votre office social.
    .button = Voir mon rendez-vous

talk-to-human =
    Pour parler à une personne, adressez-vous à l’office social de votre commune. Vous pouvez vous y présenter. Dites-moi votre commune, et je vous dis lequel c’est. La ligne { $phone_helpline } l’indique aussi.
    .details =
        À l’office, un assistant social vous écoute. Il est tenu au secret professionnel. Si vous vous déplacez mal ou si votre situation est particulière, vous pouvez aussi téléphoner à l’office. En danger pour la vie ou la santé : { $phone_emergency }. Pour parler à quelqu’un quand ça va mal : SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Allez à l’office social de votre commune. Ou appelez le { $phone_helpline }. En danger : { $phone_emergency }.
    .button = Parler à une personne

erase-data =
    Je garde seulement cette conversation, et seulement ici. Le bouton ci-dessous l’efface.
    .details =
        Ensuite, je ne sais plus rien de ce que vous avez écrit. Le dossier de l’office social est autre chose : pour lui, adressez-vous à l’office.
    .simpler =
        Appuyez sur le bouton. Tout ce que vous avez écrit ici est effacé.
    .button = Effacer mes données

erase-data-confirm =
    .button = Effacer la conversation

erase-data-done = C’est effacé. Je ne garde plus rien de cette conversation. Vous pouvez en commencer une nouvelle.

view-data =
    Je garde seulement cette conversation, et seulement ici. Le bouton ci-dessous vous en donne une copie.
    .details =
        Vous pouvez aussi l’effacer. Le dossier de l’office social est autre chose : je ne le vois pas. Pour lui, adressez-vous à l’office.
    .simpler =
        Je garde seulement ce que vous avez écrit ici. Appuyez sur le bouton pour le voir.
    .button = Voir mes données

inform =
    C’est noté. Dites-moi ce que vous voulez savoir : par exemple quelles aides existent, comment faire la demande ou quels papiers apporter.
    .details =
        Si c’est le nom de votre commune, je peux vous dire quel office social est compétent.
    .simpler =
        Merci, c’est noté. Que voulez-vous savoir maintenant ?
    .button = Donner une information
