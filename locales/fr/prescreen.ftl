# The pre-screening: questions, answers, what is said between them, and the result.
# $who is "self" for the person writing, "other" for somebody else. `.again`: the same question in other words.
# `.why`: why it is asked. An answer's value is how it is told back in a list, `.button` the choice.

prescreen-intro = Je vous pose quelques questions pour voir quelles aides sont probablement ouvertes. Ce n’est pas une décision : seul l’office social décide. Vous pouvez dire « je ne sais pas », « retour » ou « stop » à tout moment.
prescreen-stopped = D’accord, on arrête ici. Je n’ai gardé aucune de vos réponses. Vous pouvez poser d’autres questions, prendre rendez-vous ou parler à une personne.
prescreen-nothing-before = C’est la première question, il n’y a rien avant.
prescreen-noted = J’ai compris : { $facts }. Si ce n’est pas juste, dites-le moi.
prescreen-clash = Deux réponses ne vont pas ensemble : « { $first } » et « { $second } ». Laquelle est juste ?
prescreen-not-understood = Je n’ai pas compris votre réponse. Je demande autrement.
    .dont-know = Je n’ai pas encore compris. Choisissez une réponse, ou dites « je ne sais pas » : ce n’est pas grave, on continue.
    .human = Cette question est peut-être mal posée. Vous pouvez la laisser ouverte ou en parler à une personne.
prescreen-why =
    .button = Pourquoi cette question ?

prescreen-answer-yes =
    .button = Oui
prescreen-answer-no =
    .button = Non
prescreen-answer-unknown =
    .button = Je ne sais pas

# --- for whom
prescreen-question-for-whom = { $who ->
        [other] Pour qui faites-vous cette vérification ?
       *[self] Pour qui faites-vous cette vérification ?
    }
    .again = Est-ce pour vous, ou pour une autre personne ?
    .why = L’aide sociale dépend de la situation de la personne qui en a besoin (article { $article }). Ce n’est pas toujours celle qui écrit.
prescreen-answer-for-whom-self = c’est pour vous
    .button = Pour moi
prescreen-answer-for-whom-other = c’est pour une autre personne
    .button = Pour une autre personne

# --- stays in Luxembourg
prescreen-question-stays-in-luxembourg = { $who ->
        [other] Cette personne habite-t-elle au Luxembourg, ou s’y trouve-t-elle en ce moment ?
       *[self] Habitez-vous au Luxembourg, ou y êtes-vous en ce moment ?
    }
    .again = { $who ->
        [other] Son domicile est-il au Luxembourg ? Ou bien vit-elle dans un autre pays, par exemple en France, en Belgique ou en Allemagne ?
       *[self] Votre domicile est-il au Luxembourg ? Ou bien vivez-vous dans un autre pays, par exemple en France, en Belgique ou en Allemagne ?
    }
    .why = L’aide sociale est pour les personnes qui séjournent au Luxembourg (article { $article } de la loi). Qui vit dans un pays voisin s’adresse au service social de son lieu de domicile.
prescreen-answer-stays-in-luxembourg-yes = séjour au Luxembourg
prescreen-answer-stays-in-luxembourg-no = domicile dans un autre pays

# --- nationality
prescreen-question-nationality = { $who ->
        [other] Quelle est la nationalité de cette personne ?
       *[self] Quelle est votre nationalité ?
    }
    .again = Quel pays a établi le passeport ou la carte d’identité ?
    .why = La loi a des règles différentes selon la nationalité (article { $article }). La plupart des exclusions ne concernent pas les Luxembourgeois.
prescreen-answer-nationality-luxembourg = nationalité luxembourgeoise
    .button = Luxembourgeoise
prescreen-answer-nationality-eu-eea-ch = nationalité d’un pays de l’Union européenne, de l’Espace économique européen ou de la Suisse
    .button = Un pays de l’UE, de l’EEE ou la Suisse
prescreen-answer-nationality-third-country = nationalité d’un autre pays
    .button = Un autre pays

# --- family
prescreen-question-family-of = { $who ->
        [other] Cette personne a-t-elle ici un conjoint, un partenaire déclaré, un parent ou un enfant dont elle dépend ou qui dépend d’elle ? De quelle nationalité est ce proche ?
       *[self] Avez-vous ici un conjoint, un partenaire déclaré, un parent ou un enfant dont vous dépendez ou qui dépend de vous ? De quelle nationalité est ce proche ?
    }
    .again = Y a-t-il ici un mari, une femme, un parent ou un enfant ? Dites-moi sa nationalité, ou « non » s’il n’y a personne.
    .why = Les règles pour les citoyens européens valent aussi pour leur famille, quelle que soit sa nationalité (article { $article }).
prescreen-answer-family-of-no = pas de famille ici
    .button = Non, personne
prescreen-answer-family-of-luxembourg = un proche luxembourgeois
    .button = Un proche luxembourgeois
prescreen-answer-family-of-eu-eea-ch = un proche d’un pays de l’UE, de l’EEE ou de la Suisse
    .button = Un proche d’un pays de l’UE, de l’EEE ou de la Suisse
prescreen-answer-family-of-third-country = un proche d’un autre pays
    .button = Un proche d’un autre pays

# --- lawful stay
prescreen-question-lawful-stay = { $who ->
        [other] Quel papier cette personne a-t-elle pour son séjour au Luxembourg ?
       *[self] Quel papier avez-vous pour votre séjour au Luxembourg ?
    }
    .again = Avez-vous un titre de séjour, une attestation d’enregistrement ou un autre papier de ce genre, une attestation de tolérance ou de report d’éloignement, ou aucun papier ?
    .why = L’aide sociale est ouverte aux personnes qui séjournent ici selon la loi (article { $article }). Je demande seulement quel papier il y a, rien d’autre.
# Citizens of the EU, the EEA and Switzerland and their family: a missing certificate ends nothing.
prescreen-question-lawful-stay-union = { $who ->
        [other] Quel papier cette personne a-t-elle pour son séjour au Luxembourg ? Si elle n’a pas encore d’attestation d’enregistrement, ce n’est pas un problème.
       *[self] Quel papier avez-vous pour votre séjour au Luxembourg ? Si vous n’avez pas encore d’attestation d’enregistrement, ce n’est pas un problème.
    }
    .again = Une décision écrite a-t-elle mis fin au séjour ? Sinon, choisissez « attestation ou carte » ou « pas encore d’attestation ».
prescreen-answer-lawful-stay-union-certificate =
    .button = Attestation d’enregistrement ou carte de séjour
prescreen-answer-lawful-stay-union-no-certificate =
    .button = Pas encore d’attestation
prescreen-answer-lawful-stay-union-tolerated =
    .button = Tolérance ou report d’éloignement
prescreen-answer-lawful-stay-union-ended =
    .button = Une décision a mis fin au séjour
prescreen-answer-lawful-stay-yes = séjour conforme à la loi
    .button = Titre de séjour, carte, attestation d’enregistrement, visa
prescreen-answer-lawful-stay-tolerated = attestation de tolérance ou de report d’éloignement
    .button = Tolérance ou report d’éloignement
prescreen-answer-lawful-stay-no = pas de papier valable pour le séjour
    .button = Aucun papier valable

# --- protection
prescreen-question-protection-applicant = { $who ->
        [other] Cette personne a-t-elle une demande d’asile en cours, sans décision jusqu’ici ?
       *[self] Avez-vous une demande d’asile en cours, sans décision jusqu’ici ?
    }
    .again = La demande de protection internationale attend-elle encore une décision ? Si le statut de réfugié est déjà accordé, la réponse est « non ».
    .why = Qui attend une décision sur l’asile reçoit l’aide d’un autre service (article { $article }). Votre réponse ne sert qu’à cela.
prescreen-answer-protection-applicant-yes = demande d’asile en cours
prescreen-answer-protection-applicant-no = pas de demande d’asile en cours

# --- undertaking
prescreen-question-third-party-undertaking = { $who ->
        [other] Quelqu’un a-t-il signé un engagement de prendre cette personne en charge, et son autorisation de séjour est-elle fondée là-dessus ?
       *[self] Quelqu’un a-t-il signé un engagement de vous prendre en charge, et votre autorisation de séjour est-elle fondée là-dessus ?
    }
    .again = Le titre de séjour a-t-il été donné parce qu’une autre personne a promis par écrit de payer pour tout ?
    .why = La loi exclut de l’aide en argent les personnes dont l’autorisation de séjour repose sur l’engagement écrit d’un tiers (article { $article }).
prescreen-answer-third-party-undertaking-yes = séjour autorisé sur engagement écrit d’un tiers
prescreen-answer-third-party-undertaking-no = pas d’engagement écrit d’un tiers

# --- studies
prescreen-question-came-to-study = { $who ->
        [other] Cette personne est-elle venue au Luxembourg pour étudier ou se former, et le fait-elle encore ?
       *[self] Êtes-vous venu au Luxembourg pour étudier ou vous former, et le faites-vous encore ?
    }
    .again = Les études ou la formation sont-elles la raison de l’arrivée au Luxembourg ?
    .why = La loi parle des élèves et étudiants étrangers venus ici pour étudier (article { $article }). Qui étudie mais vivait déjà ici n’est pas visé.
prescreen-answer-came-to-study-yes = arrivée pour étudier
prescreen-answer-came-to-study-no = pas d’arrivée pour étudier

# --- first months
prescreen-question-first-three-months = { $who ->
        [other] Quand cette personne est-elle arrivée au Luxembourg ? Est-ce il y a moins de { $eu_first_months } mois ?
       *[self] Quand êtes-vous arrivé au Luxembourg ? Est-ce il y a moins de { $eu_first_months } mois ?
    }
    .again = Dites-moi le jour ou le mois de l’arrivée, par exemple « en septembre ».
    .why = Pour les citoyens européens et leur famille, la loi prévoit une règle particulière pendant les { $eu_first_months } premiers mois (article { $article }).
prescreen-answer-first-three-months-yes = arrivée il y a moins de { $eu_first_months } mois
prescreen-answer-first-three-months-no = arrivée il y a plus de { $eu_first_months } mois

# --- job search
prescreen-question-job-seeker-entry = { $who ->
        [other] Cette personne est-elle venue au Luxembourg pour chercher du travail, et le cherche-t-elle encore ?
       *[self] Êtes-vous venu au Luxembourg pour chercher du travail, et le cherchez-vous encore ?
    }
    .again = Est-ce la recherche d’un emploi qui a amené au Luxembourg, sans emploi trouvé jusqu’ici ?
    .why = Pour les citoyens européens venus chercher un emploi, la loi a une règle particulière (article { $article }). Chercher du travail après avoir travaillé ici, c’est autre chose.
prescreen-answer-job-seeker-entry-yes = arrivée pour chercher du travail
prescreen-answer-job-seeker-entry-no = pas d’arrivée pour chercher du travail

# --- own work
prescreen-question-own-worker-status = { $who ->
        [other] Cette personne travaille-t-elle au Luxembourg, comme salariée, indépendante ou apprentie ? Ou garde-t-elle ce statut après une perte d’emploi ?
       *[self] Travaillez-vous au Luxembourg, comme salarié, indépendant ou apprenti ? Ou gardez-vous ce statut après une perte d’emploi ?
    }
    .again = Y a-t-il un travail au Luxembourg, ou une perte d’emploi après un travail ici avec inscription à l’ADEM ?
    .why = Les travailleurs et les personnes qui gardent ce statut ne sont pas visés par la règle pour les nouveaux arrivants (article { $article }).
prescreen-answer-own-worker-status-yes = statut de travailleur au Luxembourg
prescreen-answer-own-worker-status-no = pas de travail au Luxembourg

# --- the family's work
prescreen-question-family-worker-status = { $who ->
        [other] Le proche de cette personne travaille-t-il au Luxembourg, comme salarié, indépendant ou apprenti ?
       *[self] Votre proche travaille-t-il au Luxembourg, comme salarié, indépendant ou apprenti ?
    }
    .again = Le mari, la femme, le parent ou l’enfant a-t-il un travail ici ?
    .why = La famille d’un travailleur n’est pas visée par la règle pour les nouveaux arrivants (article { $article }).
prescreen-answer-family-worker-status-yes = un proche travaille au Luxembourg
prescreen-answer-family-worker-status-no = aucun proche ne travaille au Luxembourg

# --- temporary stay
prescreen-question-temporary-stay = { $who ->
        [other] Cette personne est-elle ici seulement de passage : visite, vacances, transit, ou un traitement après lequel elle repart ?
       *[self] Êtes-vous ici seulement de passage : visite, vacances, transit, ou un traitement après lequel vous repartez ?
    }
    .again = Est-ce un court séjour, avec un retour prévu dans un autre pays ?
    .why = La loi exclut de l’aide en argent les personnes qui sont ici en séjour temporaire (article { $article }).
prescreen-answer-temporary-stay-yes = seulement de passage
prescreen-answer-temporary-stay-no = pas seulement de passage

# --- detention
prescreen-question-detention = { $who ->
        [other] Cette personne est-elle en prison ou en détention en ce moment ?
       *[self] Êtes-vous en prison ou en détention en ce moment ?
    }
    .again = Choisissez ce qui convient : non, en congé pénal, en prison, ou une autre forme, par exemple semi-liberté ou bracelet électronique.
    .why = La loi exclut de l’aide en argent les personnes détenues, mais pas pendant un congé pénal (article { $article }). Votre réponse ne sert qu’à cela.
prescreen-answer-detention-no = pas en détention
    .button = Non
prescreen-answer-detention-prison-leave = congé pénal
    .button = En congé pénal
prescreen-answer-detention-detained = en détention
    .button = En prison ou en détention préventive
prescreen-answer-detention-other = une autre forme d’exécution de peine ou de rétention
    .button = Autre : semi-liberté, bracelet, rétention

# --- commune
prescreen-question-commune = { $who ->
        [other] Dans quelle commune cette personne habite-t-elle ? Sans domicile : où se trouve-t-elle ?
       *[self] Dans quelle commune habitez-vous ? Sans domicile : où êtes-vous en ce moment ?
    }
    .again = Écrivez le nom de la commune, par exemple celui qui est sur votre courrier. Vous pouvez aussi dire « je ne sais pas ».
    .why = L’office social compétent est celui de la commune du domicile (article { $article }).

# --- urgent
prescreen-question-urgent = Est-ce urgent : manque-t-il maintenant de quoi manger, se soigner, se chauffer ou se loger ?
    .again = Faut-il une aide dans les jours qui viennent ?
    .why = Dans l’urgence, l’office peut décider tout de suite, avant que le dossier soit complet (article { $article }).
prescreen-answer-urgent-yes = c’est urgent
prescreen-answer-urgent-no = ce n’est pas urgent

# --- needs
prescreen-question-needs = De quoi s’agit-il surtout ? Vous pouvez nommer plusieurs choses.
    .again = Choisissez ce qui manque le plus : revenu, loyer, énergie, santé, enfants, dettes, nourriture ou papiers.
    .why = Certaines prestations passent avant l’aide sociale (article { $article }). Selon le besoin, je vous dis lesquelles demander d’abord.
prescreen-answer-needs-income = revenu
    .button = Revenu
prescreen-answer-needs-rent = loyer ou logement
    .button = Loyer, logement
prescreen-answer-needs-energy = électricité, chauffage, eau
    .button = Électricité, chauffage, eau
prescreen-answer-needs-health = santé
    .button = Santé
prescreen-answer-needs-children = enfants
    .button = Enfants
prescreen-answer-needs-debt = dettes
    .button = Dettes
prescreen-answer-needs-food = nourriture, vêtements, meubles
    .button = Nourriture, vêtements, meubles
prescreen-answer-needs-papers = papiers, démarches
    .button = Papiers, démarches
prescreen-answer-needs-none = autre chose
    .button = Autre chose

# --- the result
prescreen-result-for-other = Voici ce que je peux dire pour cette personne.
prescreen-result-reasons = Ce qui joue un rôle ici, pour l’aide en argent seulement :
prescreen-result-reason = • { $article } : { $reason }
prescreen-result-open = Encore ouvert :
    { $facts }
    L’office peut le vérifier avec vous.
prescreen-result-urgent = C’est urgent : dites-le à l’office dès le premier contact. Il peut décider tout de suite, avant que le dossier soit complet.
prescreen-result-benefits = Ces prestations passent avant l’aide sociale et peuvent aider en premier :
prescreen-result-benefit = { $name } : { $text }
prescreen-result-deadline = Délai : { $text }
prescreen-result-bring = À joindre : { $text }
prescreen-result-more = Peuvent aussi aider : { $names }.
prescreen-result-advance = Si une autre prestation tarde ou ne suffit pas, l’office peut aider en avance ou en complément.
prescreen-result-papers = Papiers utiles pour le premier entretien (une proposition, pas une obligation : l’office vous dit ce qu’il lui faut) :
    { $papers }
prescreen-result-office-unknown = Je ne connais pas la commune. La ligne { $phone_helpline } et votre commune vous disent quel office social est compétent.
prescreen-result-next = Que voulez-vous faire maintenant ?
prescreen-result-print =
    .button = Imprimer le résultat
# What an open question is called in the list above.
prescreen-open-stays-in-luxembourg = si le domicile est au Luxembourg
prescreen-open-nationality = la nationalité
prescreen-open-family-of = si un proche vit ici, et sa nationalité
prescreen-open-lawful-stay = quel papier il y a pour le séjour
prescreen-open-protection-applicant = si une demande d’asile est en cours
prescreen-open-third-party-undertaking = si un tiers s’est engagé par écrit
prescreen-open-came-to-study = si l’arrivée était pour étudier
prescreen-open-first-three-months = la date d’arrivée
prescreen-open-job-seeker-entry = si l’arrivée était pour chercher du travail
prescreen-open-own-worker-status = s’il y a un statut de travailleur au Luxembourg
prescreen-open-family-worker-status = si un proche a un statut de travailleur au Luxembourg
prescreen-open-temporary-stay = s’il s’agit d’un séjour temporaire
prescreen-open-detention = s’il y a une détention, et sous quelle forme
