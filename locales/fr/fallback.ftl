# What is not ours, what was not understood, and what is said when the engine is down.

out-of-scope =
    Là-dessus, je ne sais pas répondre. Je m’occupe de l’aide sociale au Luxembourg : aides, démarches, office social, logement, santé, famille, dettes.
    .details =
        Pour les autres questions, demandez à votre commune. Si un souci d’argent, de logement ou de santé est derrière votre question, dites-le-moi avec d’autres mots.
    .simpler = Je ne connais que l’aide sociale. Pour le reste, demandez à votre commune.
    .button = Autre chose

nlu-fallback =
    Je n’ai pas bien compris. Dites-le avec d’autres mots, ou choisissez un sujet. Je peux parler des aides, de la demande, des papiers et de l’office de votre commune.
    .details =
        Vous préférez parler à une personne ? Adressez-vous à l’office social de votre commune. La ligne { $phone_helpline } indique lequel c’est. En danger : { $phone_emergency }.
    .simpler = Je n’ai pas compris. Écrivez une phrase courte. Ou appelez le { $phone_helpline }.

engine-down =
    Pour le moment, je réponds de façon réduite. Je peux toujours vous dire quel office social est le vôtre, donner les numéros d’urgence et les papiers utiles. Écrivez le nom de votre commune.
    .details =
        En danger : { $phone_emergency }, police : { $phone_police }. Pour trouver l’office social compétent : { $phone_helpline }.
    .simpler = Écrivez le nom de votre commune. Je vous dis quel office social est le vôtre. En danger : { $phone_emergency }.

engine-down-papers =
    L’office vous dit quels papiers il lui faut. Voici des papiers souvent utiles. C’est une suggestion, pas une obligation. S’il vous en manque, allez quand même à l’office.

engine-down-emergency =
    Danger pour la vie ou la santé : { $phone_emergency }, jour et nuit. Police : { $phone_police }, jour et nuit. Centre antipoisons : { $phone_poison }, jour et nuit.
    Quand ça va mal : SOS Détresse, { $phone_sos_detresse }. Enfants et jeunes : { $phone_kjt }. Violence à la maison : { $phone_violence }.

## When it is unsure, fails twice, or hears another language

did-you-mean = Voulez-vous dire l’un de ces sujets ? Choisissez un bouton, ou dites-le avec d’autres mots.
not-understood-again = Je ne vous comprends toujours pas bien, et je ne veux pas vous faire perdre du temps. Une personne de l’office social peut vous écouter. La ligne { $phone_helpline } indique quel office est le vôtre. En danger : { $phone_emergency }.
other-language = Je comprends le français, l’allemand, le luxembourgeois et l’anglais. Choisissez une langue, ou parlez à une personne : la ligne { $phone_helpline } indique quel office social est le vôtre.
