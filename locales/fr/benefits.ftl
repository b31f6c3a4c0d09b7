# The benefits to use before social aid, for the pre-screening: name; who pays; condition; deadline; papers.

benefit-revis = Revenu d’inclusion sociale (REVIS)
    .body = Le Fonds national de solidarité (FNS) décide et paie. Envoyez-lui le formulaire, signé par tous les adultes du ménage.
    .condition = En règle générale, il faut avoir { $revis_age } ans, vivre au Luxembourg, avoir des ressources trop basses et une inscription à l’ADEM. Il y a des exceptions, par exemple avec un enfant à charge, une maladie ou une pension. Si vous venez d’un pays hors UE, EEE et Suisse, il faut en principe { $revis_residence_years } ans de résidence sur les { $revis_residence_window_years } dernières années. Pour les citoyens de l’UE, de l’EEE et de la Suisse qui viennent d’arriver, il y a des règles particulières.
    .deadline = Le droit court du jour où le FNS reçoit la demande. Ne tardez pas.
    .papers = Copie de la carte d’identité de chaque adulte, coordonnées bancaires (RIB). Selon la situation : attestation d’enregistrement, preuve de la résidence légale ou décision sur la protection internationale.

benefit-avc = Allocation de vie chère (AVC)
    .body = Le Fonds national de solidarité (FNS) décide et paie. Envoyez-lui le formulaire par la poste. Avec le REVIS, l’AVC vient sans demande.
    .condition = Il faut un revenu modeste, un droit de séjour et une période de résidence continue, indiquée sur le formulaire du FNS. Il y a des exclusions, par exemple pour certains étudiants : demandez au FNS.
    .deadline = Au plus tard le { $avc_deadline_day } décembre de l’année. Après cette date, la demande est refusée.
    .papers = Formulaire signé par tous les adultes du ménage, coordonnées bancaires (RIB).

benefit-prime-energie = Prime énergie
    .body = Le Fonds national de solidarité (FNS) décide et paie. Le formulaire est le même que pour l’allocation de vie chère (AVC).
    .condition = Les ménages qui reçoivent l’AVC l’ont sans autre demande. Si votre revenu est un peu plus élevé, demandez au FNS.
    .deadline = Au plus tard le { $avc_deadline_day } décembre de l’année, comme pour l’AVC.
    .papers = Les mêmes papiers que pour l’AVC.

benefit-tps = Tiers payant social (TPS)
    .body = L’office social de votre commune décide seul. La CNS paie alors directement le médecin ou le dentiste.
    .condition = Il faut vivre légalement au Luxembourg et avoir une assurance maladie : l’office le vérifie et fait l’affiliation au besoin. Il regarde ensuite votre situation.

benefit-family-allowance = Allocation familiale
    .body = La Caisse pour l’avenir des enfants (CAE, Zukunftskeess) décide et paie. La demande se fait chez elle ou sur MyGuichet.lu.
    .condition = Elle est pour un enfant qui vit au Luxembourg, jusqu’à { $family_allowance_age } ans, ou { $family_allowance_student_age } ans pour certaines études secondaires à temps plein. Si vous travaillez ici mais vivez ailleurs, demandez à la CAE.

benefit-parental-leave = Congé parental
    .body = La Caisse pour l’avenir des enfants (CAE) paie un revenu de remplacement. Prévenez aussi votre employeur.
    .condition = Il faut en règle générale { $parental_leave_months } mois de travail affilié sans interruption, avec au moins { $parental_leave_hours } heures par semaine. Le premier congé suit le congé de maternité ou d’adoption, le second se prend plus tard. Un parent ne peut pas le donner à l’autre.

benefit-unemployment = Indemnité de chômage complet
    .body = L’Agence pour le développement de l’emploi (ADEM) décide et paie. La demande se fait en ligne. L’ADEM prête un ordinateur et aide gratuitement.
    .condition = Il faut avoir perdu votre emploi sans l’avoir voulu, habiter au Luxembourg et avoir travaillé au moins { $unemployment_work_weeks } semaines dans les { $unemployment_reference_months } mois avant l’inscription. Les frontaliers la demandent dans leur pays de résidence.
    .deadline = { $unemployment_weeks } semaines. Inscrivez-vous tout de suite à l’ADEM.
    .papers = Lettre de licenciement ou contrat, dernières fiches de salaire.

benefit-rent-subsidy = Subvention de loyer
    .body = Le ministère du Logement décide et paie. La demande se fait au Guichet unique des aides au logement.
    .condition = Il faut un bail privé, un droit de séjour de plus de { $rent_stay_months } mois, des revenus réguliers sous le plafond et un loyer de plus de { $rent_share_percent } % du revenu. Le logement d’un bailleur public, d’un parent ou d’un enfant ne compte pas. En règle générale, personne du ménage ne doit avoir un autre logement.
    .deadline = L’aide part du jour de la demande. Ne tardez pas.
    .papers = Bail signé et daté, preuve du paiement du loyer, fiches de salaire et preuves des autres revenus, certificat d’affiliation, certificat de résidence. La liste vient d’une page ancienne : vérifiez sur le formulaire.

benefit-over-indebtedness = Règlement collectif des dettes (surendettement)
    .body = Voyez d’abord un service d’information et de conseil en matière de surendettement (SICS) : celui de la Ligue médico-sociale ou celui d’Inter-Actions. La demande va à la Commission de médiation.
    .condition = Il faut vivre au Luxembourg et ne plus pouvoir payer ses dettes privées. Pour un commerçant, il y a des règles particulières.

benefit-legal-aid = Assistance judiciaire
    .body = Le bâtonnier du barreau de Luxembourg ou de Diekirch décide. La demande se fait avec un formulaire.
    .condition = Il faut des ressources insuffisantes. L’aide est pour les Luxembourgeois, les citoyens de l’UE, les étrangers autorisés à s’établir et d’autres groupes. Elle peut être totale ou partielle, aussi pour un recours contre une décision sur l’aide sociale.

benefit-maintenance-advance = Avance et recouvrement de pensions alimentaires
    .body = Le Fonds national de solidarité (FNS) s’en occupe. L’office social peut vous aider à le contacter.
    .condition = Je n’ai pas de conditions vérifiées. Demandez au FNS.

benefit-care-home-supplement = Participation du FNS aux prix des structures d’hébergement pour personnes âgées
    .body = Le Fonds national de solidarité (FNS) décide et paie.
    .condition = Elle est pour une personne admise pour de bon dans une maison pour personnes âgées, une maison de soins ou un logement encadré agréé, si ses moyens ne suffisent pas. Les règles sont récentes : demandez au FNS.

benefit-social-grocery = Épicerie sociale (Buttek)
    .body = Les offices sociaux et les services sociaux agréés donnent la carte d’accès. Demandez-la à votre office.
    .condition = Il faut une carte d’accès personnelle.
