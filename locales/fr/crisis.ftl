# Danger first: the numbers stand in the first line, before anything else. Only the emergency number, the police and the
# poison centre answer round the clock; nothing is said of the hours of the others.

crisis-self-harm =
    Danger maintenant : appelez le { $phone_emergency }, jour et nuit. Pour parler à quelqu’un : SOS Détresse, { $phone_sos_detresse }. Enfants et jeunes : { $phone_kjt }.
    Ce que vous écrivez est grave, et vous n’avez pas à porter cela sans aide. Si personne ne répond, appelez le { $phone_emergency }. Restez près de quelqu’un si vous le pouvez.
    .details =
        S’il s’agit d’une autre personne : appelez le { $phone_emergency } et restez avec elle. Plus tard, l’office social peut écouter et orienter vers un service spécialisé.
    .simpler =
        Appelez le { $phone_emergency } maintenant. Ou parlez à SOS Détresse : { $phone_sos_detresse }. Jeunes : { $phone_kjt }. Restez près de quelqu’un.
    .button = Je pense à mourir

crisis-violence =
    Danger maintenant : appelez la police, { $phone_police }, ou les secours, { $phone_emergency }, jour et nuit. Violence à la maison : { $phone_violence }. Enfants et jeunes : { $phone_kjt }.
    Si vous le pouvez, mettez-vous à l’abri avec vos enfants. Si vous ne pouvez pas parler, essayez un SMS au { $phone_police } avec votre nom, l’adresse et quelques mots. Si personne ne répond à l’un de ces numéros, appelez le { $phone_police }.
    .details =
        La police peut éloigner la personne violente du logement pour { $violence_removal_days } jours. Le Centre national pour victimes de violences (CNVV) est là pour les adultes et les mineurs. Je n’ai pas ses heures vérifiées. L’office social peut vous orienter vers un hébergement, vous accompagner et décider en urgence.
    .simpler =
        En danger, appelez le { $phone_police }. Mettez-vous à l’abri. Pour parler : { $phone_violence }. Enfant ou jeune : { $phone_kjt }.
    .button = On me fait du mal

crisis-no-shelter =
    Danger, froid, malaise : appelez le { $phone_emergency }, jour et nuit. Menace : police, { $phone_police }. Pour trouver l’office social compétent : { $phone_helpline }.
    L’office social veille, si c’est nécessaire, à un hébergement d’urgence. Il peut décider tout de suite. Sans domicile, c’est l’office de l’endroit où vous êtes. Dites-moi la commune où vous êtes.
    .details =
        Avec des enfants, ou si vous fuyez des violences, dites-le tout de suite à l’office.
    .winter =
        En hiver, en général du { $winter_start_day } novembre au { $winter_end_day } avril, la Wanteraktioun (Action hiver) accueille au Findel des adultes sans abri. Les dates de cet hiver et les conditions sont à confirmer.
    .simpler =
        En danger ou malade de froid : { $phone_emergency }. Allez à l’office social de la commune où vous êtes. Dites : « Je n’ai pas d’endroit pour dormir. »
    .button = Je ne sais pas où dormir

crisis-medical =
    Appelez le { $phone_emergency } maintenant, jour et nuit. En cas d’intoxication, le Centre antipoisons répond aussi, gratuitement, jour et nuit : { $phone_poison }.
    Dites où vous êtes et ce qui se passe. Suivez ce que l’on vous dit au téléphone et restez avec la personne.
    .details =
        Appelez même si vous n’avez pas d’assurance ou pas d’argent. Ensuite, l’office social peut vérifier votre affiliation à la sécurité sociale et vous aider avec les factures.
    .simpler =
        Appelez le { $phone_emergency } maintenant. Dites où vous êtes. Restez avec la personne.
    .button = Urgence médicale
