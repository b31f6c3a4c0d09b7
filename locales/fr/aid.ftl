# Social aid itself: what it is, for whom, how it goes. Numbers come from data/knowledge, never from here.

## What it is

ask-social-aid =
    L’aide sociale est un droit. Elle doit vous permettre de mener une vie digne. Elle vous accompagne et vous aide à garder ou à retrouver votre autonomie.
    .details =
        Au centre, il y a l’accompagnement par un assistant social. Une aide en nature ou en argent peut s’y ajouter si c’est nécessaire. L’aide peut compléter d’autres prestations, que vous devez d’abord demander. Adressez-vous à l’office social de votre commune.
    .simpler =
        L’aide sociale aide les personnes dans le besoin. On vous conseille et on vous accompagne. Parfois, on vous donne aussi des choses ou de l’argent.
    .button = C’est quoi, l’aide sociale ?

ask-services =
    L’office social conseille, aide dans les démarches, accompagne dans la durée et peut donner une aide en nature ou en argent. Voici ses services.
    .details =
        Vous n’avez pas besoin de savoir à l’avance quelle aide demander. Décrivez votre situation à l’office : il voit avec vous ce qui convient.
    .simpler =
        L’office social peut vous conseiller. Il peut aider avec les papiers. Il peut parfois donner de l’argent ou des choses utiles.
    .button = Quelles aides existent ?

ask-financial-aid =
    L’office social peut donner une aide en argent, s’il le juge nécessaire. Elle peut servir d’avance si une autre prestation tarde, ou de complément si elle ne suffit pas. C’est l’office qui décide, selon votre situation.
    .details =
        L’aide en argent n’est pas la première forme d’aide : l’accompagnement vient d’abord. Pour certains groupes, la loi exclut l’aide en argent seulement. Le conseil et l’accompagnement restent ouverts. Si le besoin est urgent, dites-le : l’office peut décider tout de suite.
    .simpler =
        L’office peut donner de l’argent, s’il le faut. Dites ce qui vous manque. Par exemple : « Je ne peux pas payer le loyer. » Puis il décide.
    .button = De l’aide en argent

ask-in-kind-aid =
    L’office social peut aider en nature, par exemple avec des langes, du lait, des meubles ou des vêtements. Il décide de la forme qui convient à votre besoin.
    .details =
        Pour l’épicerie sociale (Buttek), il faut une carte d’accès personnelle. Elle est donnée par les offices sociaux et par des services sociaux agréés. Demandez-la à votre office. Si vous n’avez plus rien à manger, dites-le tout de suite.
    .simpler =
        L’office peut aider avec des choses : du lait, des langes, des meubles, des vêtements. Demandez à votre office. Pour l’épicerie sociale, il faut une carte.
    .button = Nourriture, vêtements, meubles

ask-social-support =
    Un assistant social de l’office peut vous accompagner, pour une durée courte, moyenne ou longue. Si besoin, vous établissez ensemble un plan d’intervention avec des buts concrets.
    .details =
        L’accompagnement dure jusqu’à ce que votre situation soit stable. Vous faites régulièrement le point ensemble. En contrepartie de l’aide, l’office peut vous demander de participer activement. Votre libre choix est respecté.
    .simpler =
        Un assistant social vous aide dans la durée. Vous faites un plan ensemble. Vous avancez pas à pas.
    .button = Être accompagné

ask-budget-help =
    Oui, l’office social peut vous aider à gérer votre argent et vos factures. Vous regardez ensemble ce qui entre, ce qui sort et ce qui est urgent.
    .details =
        À l’office social du canton de Redange, une gestion financière volontaire, totale ou partielle, est possible : c’est le conseil d’administration qui décide. Pour un autre office, demandez ce qu’il propose. Pour beaucoup de dettes, il existe des services spécialisés.
    .simpler =
        L’office peut vous aider avec votre argent. Apportez vos factures si vous pouvez. Vous les regardez ensemble.
    .button = Gérer mon budget

ask-mediation =
    Oui, l’office social peut parler avec d’autres personnes et services pour vous aider, par exemple avec un avocat, un huissier ou une administration. Demandez-le aussi pour un propriétaire ou un hôpital.
    .details =
        Si vous devez aller en justice et que vos moyens ne suffisent pas, l’assistance judiciaire existe : elle se demande auprès du barreau. Montrez à l’office les lettres reçues. Il est tenu au secret professionnel.
    .simpler =
        L’office peut parler pour vous avec un huissier, un avocat ou une administration. Montrez-lui les lettres que vous avez reçues.
    .button = Parler pour moi à un tiers

ask-paperwork-help =
    Oui, l’office social vous explique vos droits et vous aide dans les démarches, par exemple pour l’AVC, le REVIS, les allocations familiales ou la déclaration à la commune.
    .details =
        Venez avec les lettres et les formulaires que vous ne comprenez pas. Regardez les dates limites : si une date est proche, dites-le en premier.
    .simpler =
        L’office peut lire une lettre avec vous. Il peut aider à remplir un formulaire. Apportez vos papiers.
    .button = De l’aide pour mes papiers

ask-shelter =
    L’office social de votre commune peut vous orienter vers un foyer ou un autre service spécialisé. En cas de besoin, il veille aussi à un hébergement d’urgence.
    .details =
        Expliquez-lui depuis quand et pourquoi vous cherchez, et qui vit avec vous. Je n’ai pas de liste des places libres. Si vous n’avez pas d’adresse, demandez à l’office si vous pouvez avoir une adresse de référence. Si vous ne savez pas où dormir cette nuit, dites-le-moi.
    .simpler =
        L’office social peut vous guider vers un foyer. Allez-y. Dites ce qui se passe. C’est pour ce soir ? Dites-le-moi.
    .button = Trouver un foyer

ask-childcare =
    L’office social peut vous orienter vers une crèche ou un autre lieu d’accueil. Pour les résidents, il existe aussi le chèque-service accueil : il se demande à la commune.
    .details =
        Je n’ai pas de liste des places libres. Demandez à votre commune et aux crèches elles-mêmes. Si la garde vous bloque pour travailler ou vous soigner, dites-le à l’office.
    .simpler =
        Il y a un chèque pour la crèche. Demandez-le à la commune. Vous n’avez pas de place ? Parlez-en à l’office.
    .button = Trouver une crèche

ask-addiction-help =
    Vous pouvez en parler à l’office social, pour vous ou pour un proche. Il écoute, conseille et oriente vers un service spécialisé, par exemple en cas de dépendance à l’alcool ou aux drogues.
    .details =
        Les personnes qui travaillent à l’office sont tenues au secret professionnel. Pour quelqu’un qui va mal maintenant ou qui a trop pris, appelez le { $phone_emergency }.
    .simpler =
        Parlez-en à l’office social. Il vous dit quel service peut aider. En danger : { $phone_emergency }.
    .button = Alcool, drogues, jeux

ask-conflict-help =
    En cas de conflit en famille ou entre voisins, l’office social peut vous écouter et vous orienter vers le service qui convient. Il peut aussi parler avec d’autres services.
    .details =
        Pour des questions d’enfants ou de parents, l’écoute téléphonique pour parents est au { $phone_parents } et celle pour enfants et jeunes au { $phone_kjt }. Si quelqu’un vous frappe ou vous menace, appelez la police : { $phone_police }.
    .simpler =
        L’office peut écouter et vous guider. Par exemple, quand un couple se sépare. On vous frappe ou on vous menace ? Appelez la police : { $phone_police }.
    .button = Conflit, séparation, voisins

ask-principles =
    L’aide sociale suit des principes simples. Elle respecte votre dignité et vous traite comme un partenaire. Elle est adaptée à votre cas et ne cherche pas de faute. Les voici.
    .details =
        Si vous pensez que ces principes n’ont pas été respectés, vous pouvez en parler à l’office. Contre une décision, il existe un recours.
    .simpler =
        L’office doit vous respecter. Il regarde votre situation à vous. Il ne cherche pas qui est en faute.
    .button = Quels sont les principes ?

ask-subsidiarity =
    L’aide sociale vient en dernier : les autres prestations doivent d’abord être demandées, par exemple le chômage, le REVIS ou les allocations familiales. L’office social vous aide à les demander.
    .details =
        Devoir demander autre chose n’est pas une raison de vous renvoyer : l’office peut donner une avance ou un complément si cette prestation tarde ou ne suffit pas. Les obligations familiales peuvent compter. Des biens non essentiels comptent peut-être aussi, mais seulement si leur vente est raisonnable. La loi ne dit pas de tout vendre. L’office regarde votre cas.
    .simpler =
        On demande d’abord les autres aides. L’office vous aide à le faire. Si elles tardent, il peut parfois avancer une aide. La loi ne dit pas : « Vendez tout. »
    .button = Dois-je demander ailleurs ?

ask-entitlement =
    Toute personne qui séjourne au Luxembourg conformément à la loi a droit à l’aide sociale. La loi ne fixe ni nationalité, ni âge, ni montant de revenu. L’office social regarde ensuite si vous êtes dans le besoin.
    .details =
        Pour { $exclusion_groups } groupes, la loi exclut l’aide en argent, et elle seule. Le conseil et l’accompagnement restent ouverts, l’aide en nature aussi, si l’office le décide. Si votre séjour n’est pas régulier, l’office peut donner un secours urgent. Si vous avez une attestation de report ou de sursis à l’éloignement, montrez-la : la loi prévoit alors un secours urgent.
    .simpler =
        Vivez-vous ici avec des papiers en règle ? Alors demandez l’aide. L’office regarde ce qu’il vous faut. Pas de papiers ? Allez-y aussi.
    .button = Ai-je droit à l’aide ?

## The groups shut out from cash aid

ask-exclusions =
    La loi nomme { $exclusion_groups } groupes qui sont exclus de l’aide en argent, et d’elle seule. Le conseil, l’accompagnement et l’aide dans les démarches restent ouverts. L’aide en nature est possible si l’office social le décide. Voici ces groupes.
    .details =
        Il y a des exceptions, par exemple pour les citoyens de l’UE qui travaillent, pour ceux qui gardent le statut de travailleur, et pour leur famille. Ne renoncez pas à demander : seul l’office décide, et une décision doit être écrite et motivée.
    .simpler =
        Pour certains groupes, la loi exclut l’argent. Par exemple : une personne de passage. Elle peut quand même demander conseil. Seul l’office décide.
    .button = Qui est exclu ?

ask-exclusion-protection-applicant =
    Les demandeurs de protection internationale ont un régime propre. C’est pourquoi la loi les exclut de l’aide sociale en argent, et d’elle seule. L’organisme d’accueil est l’Office national de l’accueil (ONA).
    .details =
        Le conseil et l’accompagnement restent ouverts. Si votre protection est déjà reconnue, ce point ne vous concerne pas. La protection temporaire (Ukraine) n’est pas nommée par ce point : l’ONA peut donner une aide d’accueil, demandez aussi à l’office. Si l’ONA ne vous aide pas ou plus, parlez-en à l’office social : c’est lui qui regarde votre cas.
    .simpler =
        Vous avez demandé l’asile ? L’ONA est là pour l’accueil. L’office social peut vous conseiller aussi, mais la loi exclut l’argent.
    .button = Asile et aide sociale

ask-exclusion-undertaking =
    Si votre autorisation de séjour repose sur l’engagement écrit d’un tiers de subvenir à vos besoins, la loi exclut l’aide en argent, et elle seule. L’office social peut quand même vous conseiller et vous accompagner.
    .details =
        L’engagement doit être écrit et être la base de votre autorisation. Si la personne ne vous aide plus, dites-le à l’office et montrez vos papiers. Une aide en nature est possible si l’office le décide. Pour une simple visite avec prise en charge, c’est la règle du séjour temporaire qui compte.
    .simpler =
        Une personne a signé pour vous aider ? Alors la loi exclut l’argent de l’office. Les conseils et le soutien restent ouverts.
    .button = Quelqu’un a signé pour moi

ask-exclusion-student =
    L’élève ou l’étudiant étranger qui s’installe au Luxembourg pour étudier ou se former est exclu de l’aide en argent, et d’elle seule. Le conseil et l’accompagnement restent ouverts.
    .details =
        La règle ne vise pas tous les étudiants : pas les Luxembourgeois, ni les personnes qui vivaient déjà ici avant d’étudier. Si vous travaillez à côté de vos études, dites-le : l’office regarde votre cas. Une aide en nature est possible si l’office le décide.
    .simpler =
        Vous êtes au Luxembourg pour étudier ? Alors la loi exclut l’argent. Vous pouvez quand même demander conseil à l’office.
    .button = Je fais des études ici

ask-exclusion-eu-newcomer =
    Pour les citoyens de l’UE, de l’EEE ou de la Suisse et leur famille, l’aide en argent est exclue pendant les { $eu_first_months } premiers mois du séjour. Elle l’est aussi, même plus tard, tant que vous cherchez un emploi, si c’était le but de votre arrivée.
    .details =
        Cela ne vaut pas pour les travailleurs, salariés ou indépendants, ni pour ceux qui gardent ce statut, par exemple parfois après la perte d’un emploi. Cela ne vaut pas non plus pour leur famille, de toute nationalité. Le conseil et l’accompagnement restent ouverts, l’aide en nature aussi, si l’office social le décide. Près de la limite, demandez à l’office.
    .simpler =
        Vous venez d’arriver de l’UE ? Au début, la loi exclut l’argent. Vous ou votre famille travaillez, ou avez travaillé ? Dites-le à l’office. Les conseils restent ouverts.
    .button = Je viens d’arriver de l’UE

ask-exclusion-temporary-stay =
    Les personnes en séjour temporaire, par exemple pour une visite ou de passage, sont exclues de l’aide en argent, et d’elle seule. La loi ne dit pas plus précisément ce qu’est un séjour temporaire.
    .details =
        Une date de fin sur un titre de séjour ne suffit pas pour parler de séjour temporaire : l’office regarde. Le conseil reste ouvert, et une aide en nature est possible si l’office le décide. Si votre besoin est urgent, dites-le à l’office de l’endroit où vous êtes.
    .simpler =
        Vous êtes ici pour peu de temps ? La loi exclut l’argent. Vous pouvez quand même demander conseil à l’office.
    .button = Je suis de passage

ask-exclusion-detention =
    Les personnes en détention préventive ou qui exécutent une peine de prison sont exclues de l’aide en argent, et d’elle seule. Pendant un congé pénal, cette exclusion ne vaut pas.
    .details =
        Pour la semi-liberté, le bracelet électronique ou la libération conditionnelle, la loi sur l’aide sociale n’est pas claire : demandez à l’office. Pour le REVIS, les règles sont différentes. Le conseil et l’accompagnement restent ouverts, aussi pour préparer la sortie. La famille peut demander de l’aide pour elle-même.
    .simpler =
        En prison, la loi exclut l’argent de l’office. Pendant un congé pénal, non. L’office peut toujours conseiller.
    .button = En prison, en congé pénal

## Asking for it

ask-how-to-apply =
    Adressez-vous à l’office social de la commune où vous avez votre domicile. Vous pouvez demander de vive voix sur place, sur papier ou par voie électronique. Par téléphone, c’est possible seulement par exception.
    .details =
        L’exception vaut si vous vous déplacez mal ou si votre situation est particulière : l’office peut alors venir chez vous. Après une demande écrite, vous recevez un accusé de réception avec un numéro et une personne de contact. Il faut ensuite vous présenter à l’office. Sans domicile, adressez-vous à l’office de l’endroit où vous êtes.
    .simpler =
        Allez à l’office social. Dites ce qui ne va pas. On remplit la feuille avec vous. Par exemple : « Je n’ai plus d’argent pour le mois. »
    .button = Comment faire la demande ?

ask-who-can-refer =
    Oui, une autre personne peut signaler une situation à l’office social : la famille, un voisin, un hôpital, la police, l’ADEM ou un autre service.
    .details =
        Un signalement n’est pas encore une demande. Pour la demande, l’office a besoin de la personne elle-même : un formulaire est rempli avec elle et signé par elle. Si elle ne peut pas se déplacer, l’office peut venir chez elle.
    .simpler =
        Oui, vous pouvez en parler à l’office. Par exemple, pour un voisin malade. Lui fait sa demande après.
    .button = Demander pour quelqu’un

ask-documents =
    Il n’y a pas de liste officielle de papiers. L’office social vous dit lesquels il lui faut. Au départ, il note votre nom, votre matricule ou votre date de naissance, votre adresse, votre état civil et votre demande.
    .details =
        Voici des papiers souvent utiles. C’est une suggestion, pas une obligation. S’il vous en manque, allez quand même à l’office. En cas d’urgence, les papiers peuvent suivre plus tard. Pour une demande complète, l’office a besoin de toutes les pièces qu’il vous demande.
    .simpler =
        L’office vous dit quels papiers il faut. Apportez ceux que vous avez. Il en manque ? Allez-y quand même.
    .button = Quels papiers apporter ?

ask-process =
    Après la prise de contact, il y a un premier entretien, puis une analyse de votre situation. L’office social donne ensuite une décision écrite et établit un projet avec vous. Voici les étapes.
    .details =
        En principe, l’assistant social vous rend aussi visite à domicile. Vous devez donner les informations utiles et signaler tout changement. En cas d’urgence, la décision peut venir d’abord et l’enquête ensuite.
    .simpler =
        Vous parlez avec une personne de l’office. Elle regarde ce qui vous manque. Puis vous avez une lettre avec la réponse.
    .button = Comment ça se passe ?

ask-decision-time =
    L’office social doit vous donner une décision motivée dans les { $decision_working_days } jours ouvrables après le dépôt de la demande. Elle est considérée comme déposée quand elle est complète, signée et inscrite au registre.
    .details =
        Une demande est complète quand toutes les pièces nécessaires sont là : demandez à l’office s’il en manque. La décision arrive par lettre recommandée, ou on vous la remet contre signature. En cas d’urgence, l’office peut décider tout de suite : dites-le.
    .simpler =
        La réponse vient au plus tard { $decision_working_days } jours ouvrables après la demande complète. C’est urgent ? Dites-le à l’office : il peut décider plus vite.
    .button = Combien de temps ça prend ?

ask-appeal =
    Vous pouvez faire un recours devant le Conseil arbitral de la sécurité sociale, dans les { $appeal_days } jours après la notification de la décision. Après ce délai, le droit de recours est perdu. Gardez la décision : elle vous dit comment faire.
    .details =
        Une simple lettre signée suffit, avec votre nom, votre matricule, votre profession, votre domicile, l’objet et de courts motifs. Faites-en un exemplaire par partie. Déposez-la au Conseil arbitral, pas à l’office social. L’adresse figure sur la décision. L’office ou un avocat payé par l’assistance judiciaire peuvent vous aider à l’écrire. L’État prend en charge les frais de justice. Un refus de vive voix n’est pas une décision : demandez une décision écrite et motivée.
        Pour le REVIS et les autres prestations du Fonds national de solidarité (FNS), faites d’abord une opposition écrite au conseil d’administration du FNS, dans le délai indiqué sur sa lettre. Après le Conseil arbitral, il y a dans certains cas le Conseil supérieur de la sécurité sociale.
    .simpler =
        L’office a dit non ? Demandez une lettre. Vous avez { $appeal_days } jours pour écrire au Conseil arbitral. La lettre dit où. Pour le REVIS, écrivez d’abord au FNS.
    .button = Mon aide a été refusée

ask-repayment =
    Pas toujours. L’office social peut demander le remboursement d’une aide en argent dans deux cas : vous aviez des ressources qui auraient dû compter, ou votre situation s’est améliorée ensuite.
    .details =
        « Peut » veut dire que l’office décide selon le cas. Si vous avez reçu une avance, demandez dès le début ce qui devra être rendu. Sur les héritiers et la famille, je n’ai pas de règle sûre : demandez à l’office. Signalez les changements, cela évite de mauvaises surprises.
    .simpler =
        Pas toujours. Parfois, l’office veut ravoir l’argent. Par exemple : vous en aviez, et vous ne l’avez pas dit. Posez la question avant.
    .button = Faut-il rembourser ?

ask-cost =
    À l’office social du canton de Redange, toutes les consultations sont gratuites. Pour les autres offices, je n’ai trouvé aucun tarif. Demandez à votre office si vous voulez en être sûr.
    .details =
        Pour un recours devant le Conseil arbitral, les frais de justice sont pris en charge par l’État.
    .simpler =
        À Redange, parler à l’office est gratuit. Ailleurs, je n’ai pas trouvé de prix. Demandez à votre office.
    .button = Est-ce que ça coûte ?

ask-confidentiality =
    Toutes les personnes qui travaillent pour l’office social sont tenues au secret professionnel. L’office garde votre dossier pendant { $file_retention_years } ans après la dernière aide.
    .details =
        L’office travaille avec d’autres services pour vous aider. Demandez-lui avec qui il échange des informations sur vous. Ici, cet assistant garde cette conversation. Vous pouvez la voir ou l’effacer à tout moment. N’écrivez pas de noms ni de numéros d’identité. Je demande un nom seulement pour noter un rendez-vous.
    .simpler =
        L’office doit garder le secret. Il ne parle pas de vous à vos voisins, par exemple. Ici, vous pouvez tout effacer.
    .button = Est-ce confidentiel ?

ask-legal-basis =
    L’aide sociale repose sur la loi du { $law_day } décembre { $law_year } organisant l’aide sociale. Le règlement grand-ducal du { $regulation_day } novembre { $regulation_year } fixe les détails : les offices, la demande, la décision. Il nomme aussi les missions de chaque office. Les voici.
    .details =
        La loi a été modifiée depuis, entre autres sur le recours. Sous chaque réponse, je vous indique la source et l’article. Mes explications sont faites avec mes mots : c’est le texte officiel qui compte.
    .simpler =
        Il y a une loi sur l’aide sociale. Elle dit qui peut demander et comment. Vous trouvez la source sous la réponse.
    .button = Quelle loi s’applique ?

ask-urgent-aid =
    Allez à l’office social de votre commune et dites que c’est urgent. En cas d’urgence, il peut décider tout de suite. L’enquête et les papiers peuvent suivre.
    .details =
        Dites ce qui manque et depuis quand : nourriture, médicaments, courant, logement. Si l’office est fermé ou si vous ne savez pas lequel est le vôtre, la ligne { $phone_helpline } indique l’office compétent. Sans domicile ou sans papiers en règle, parlez à l’office de l’endroit où vous êtes. En danger pour la vie ou la santé : { $phone_emergency }.
    .simpler =
        Allez à l’office social. Dites : « C’est urgent. Je n’ai rien à manger. » L’office peut décider tout de suite.
    .button = C’est urgent

## The office

ask-office =
    L’office compétent est celui de la commune où vous avez votre domicile. Dites-moi votre commune, et je vous dis lequel c’est.
    .details =
        Il y a { $offices } offices sociaux pour les { $communes } communes du pays. Dans une institution sociale ou médico-sociale, par exemple un foyer, c’est la commune de votre domicile qui compte. Sans domicile, c’est l’office de l’endroit où vous êtes. Par téléphone, la ligne { $phone_helpline } indique aussi l’office compétent.
    .simpler =
        Chaque commune a un office social. Écrivez le nom de votre commune. Par exemple : « Wiltz ». Je vous dis quel office c’est.
    .button = Quel est mon office ?

ask-office-hours =
    Je n’ai pas d’horaires vérifiés. Demandez-les à l’office social, à votre commune ou au { $phone_helpline }, avant de vous déplacer.
    .details =
        Je ne connais pas non plus tous les jours de fermeture. Si vous me dites votre commune, je vous donne le nom de l’office compétent.
    .simpler =
        Je ne connais pas les heures sûres. Demandez à votre commune ou au { $phone_helpline }.
    .button = Quand est-ce ouvert ?
