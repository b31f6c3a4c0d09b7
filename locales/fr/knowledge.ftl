# The items of the lists, one line each, and the names of the services whose numbers are shown.

## services

service-financial-aid = Aide financière.
service-in-kind-aid = Aide en nature, par exemple langes, lait, meubles, vêtements.
service-rights = Explication de vos droits selon les lois et règlements.
service-formalities = Indication des démarches à faire et aide pour les faire, par exemple AVC, complément REVIS, déclaration au Bierger-Center, allocations familiales, congé parental.
service-tps-labels = Étiquettes pour le tiers payant social (TPS).
service-affiliation = Au besoin, affiliation à la sécurité sociale.
service-intervention-plan = Au besoin, un plan d’intervention adapté à votre situation.
service-budget = Aide pour gérer vos finances.
service-advance = Aide financière ou matérielle comme avance ou comme complément.
service-advice = Informations et conseils.
service-referral = Orientation vers les services spécialisés, surtout en urgence, par exemple pour un foyer, une crèche, un conflit en famille ou entre voisins, une dépendance à l’alcool ou aux drogues.
service-contact-person = Interlocuteur envers d’autres personnes et services, par exemple avocats, huissiers, Familljen-Center, psychiatres, Office national de l’enfance.
service-accompaniment = Accompagnement jusqu’à ce que votre situation soit stable.

## principles

principle-dignity = Dignité humaine : toute personne peut attendre de la collectivité un minimum d’existence. Elle est un partenaire, pas un objet.
principle-subsidiarity = Subsidiarité : l’aide intervient si la personne ne peut pas couvrir ses besoins et si les autres ressources sont épuisées ou ne suffisent pas.
principle-individualisation = Individualisation : l’aide est adaptée à chaque cas et aux buts de l’aide sociale et de la personne.
principle-needs = Couverture des besoins : l’aide répond à un manque individuel, concret et présent, quelle qu’en soit la cause.
principle-equality = Égalité de traitement : la personne aidée n’est ni mieux ni moins bien placée, sur le plan matériel, que ses voisins modestes qui ne reçoivent pas d’aide.
principle-professionalism = Professionnalisme : la situation est évaluée avec précision et un plan d’action est convenu ensemble.

## missions

mission-rights = Expliquer les droits prévus par les lois et règlements.
mission-formalities = Indiquer les démarches à faire et, au besoin, aider à les faire.
mission-affiliation = S’assurer de l’affiliation à la sécurité sociale et, au besoin, affilier la personne.
mission-referral = Orienter vers les services spécialisés les mieux adaptés.
mission-encouragement = Encourager toutes les mesures qui améliorent la situation.
mission-accompaniment = Accompagner jusqu’à ce que la situation soit stable.
mission-intervention-plan = Établir au besoin un plan d’intervention et aider à gérer les finances.
mission-evaluation = Évaluer avec la personne les objectifs atteints.
mission-files = Contrôler et mettre à jour régulièrement les dossiers.
mission-guardianship = Accepter, dans la mesure du possible, les tutelles décidées par le juge des tutelles.
mission-advance = Donner une aide financière ou matérielle comme avance ou complément, si les prestations luxembourgeoises ou étrangères n’arrivent pas à temps ou ne suffisent pas.
mission-inquiry = Faire les enquêtes sociales et les diagnostics sociaux.
mission-coordination = Veiller à la coordination des interventions et des démarches.

## exclusions

exclusion-e1 = La personne qui a le statut de demandeur de protection internationale et qui bénéficie d’un régime propre à sa situation.
exclusion-e2 = La personne qui a obtenu une autorisation de séjour à la suite d’un engagement écrit d’un tiers de subvenir à ses besoins.
exclusion-e3 = L’élève ou l’étudiant étranger qui s’établit au Luxembourg pour y poursuivre des études ou une formation professionnelle.
exclusion-e4 = Le ressortissant de l’Union européenne, de l’Espace économique européen ou de la Suisse, ou un membre de sa famille de toute nationalité, pendant les { $eu_first_months } premiers mois de son séjour, ou tant qu’il cherche un emploi s’il est entré dans ce but. Exceptions : les travailleurs, salariés ou non, ceux qui gardent ce statut, et leur famille.
exclusion-e5 = La personne en séjour temporaire au Luxembourg.
exclusion-e6 = La personne en détention préventive ou qui exécute une peine privative de liberté, sauf pendant un congé pénal.

## process

process-contact = Vous vous adressez à l’office social de la commune où vous avez votre domicile.
process-first-interview = Premier entretien : vous décrivez brièvement votre situation.
process-form = Vous remplissez un formulaire avec l’aide de l’office. Quand toutes les pièces sont là, il est daté et signé par vous et par l’office, puis inscrit au registre des demandes.
process-inquiry = Un assistant social analyse votre situation. En principe, il y a aussi une visite à domicile.
process-decision = Le conseil d’administration de l’office donne une décision motivée et écrite, dans les { $decision_working_days } jours ouvrables après le dépôt de la demande. En cas d’urgence, l’office peut décider tout de suite.
process-project = Un projet est établi avec vous, avec des buts à court et à moyen terme.
process-follow-up = L’assistant social vous accompagne pour réaliser ce projet.

## papers

paper-identity = Pièce d’identité ou titre de séjour.
paper-social-security-card = Carte de sécurité sociale.
paper-income = Preuves de vos revenus.
paper-bank = Extraits de compte bancaire.
paper-lease = Contrat de bail et preuves du paiement du loyer.
paper-bills = Factures et rappels non payés.
paper-court-letters = Lettres de tribunaux ou d’huissiers.
paper-family-allowance = Preuve des allocations familiales.

## contacts

contact-emergency = Secours (ambulance, pompiers)
contact-police = Police, urgence
contact-poison = Centre antipoisons
contact-sos-detresse = SOS Détresse
contact-kjt = Écoute enfants et jeunes (KJT)
contact-parents = Écoute pour parents (Elterentelefon)
contact-violence = Violence domestique, écoute
contact-helpline = Croix-Rouge : quel office social
