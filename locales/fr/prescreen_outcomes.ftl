# What the outcome of a pre-screening means. Never a decision; nobody is told that they are not eligible.

prescreen-outcome-not-excluded = D’après ces réponses, l’aide sociale peut être demandée sous toutes ses formes : aucune des exclusions de la loi ne semble s’appliquer. L’office social regarde ensuite le besoin, et si d’autres prestations peuvent aider d’abord.
prescreen-outcome-excluded-cash = D’après ces réponses, la loi prévoit une exclusion, mais seulement pour l’aide en argent. Tout le reste de l’aide sociale reste ouvert. Cela vaut la peine de parler à l’office social : il peut voir ce qui aide maintenant.
prescreen-outcome-no-lawful-stay = L’aide sociale est prévue pour les personnes qui séjournent au Luxembourg conformément à la loi (article { $entitlement_article }). D’après ces réponses, ce point est à regarder avec l’office social. Parlez-lui quand même : un secours urgent reste possible.
prescreen-outcome-elsewhere = L’aide sociale luxembourgeoise est prévue pour les personnes qui séjournent au Luxembourg. D’après ces réponses, c’est le service social du lieu de résidence qui peut aider : en France le CCAS, en Belgique le CPAS ou ÖSHZ, en Allemagne le Sozialamt.
prescreen-outcome-undetermined = Avec ces réponses, je ne peux pas encore dire si une exclusion de la loi s’applique. Vous pouvez de toute façon vous adresser à l’office social : il regarde la situation avec vous.

prescreen-unclear = Sur un point, la loi n’est pas claire pour cette situation. Mes questions ne peuvent pas l’éclaircir. Une personne de l’office social peut le regarder avec vous.
prescreen-attestation = S’il y a une attestation de report ou de sursis à l’éloignement, montrez-la à l’office social.
prescreen-cross-border = Pour les frontaliers : les allocations familiales et le congé parental se demandent à la Caisse pour l’avenir des enfants (CAE). Demandez-lui si vous y avez droit. Les indemnités de chômage se demandent en général dans le pays de résidence.
prescreen-here-today = Une personne dans le besoin qui se trouve au Luxembourg aujourd’hui peut s’adresser à l’office social de l’endroit où elle est. L’office peut donner un secours humanitaire urgent et de courte durée, même sans domicile ici (article { $urgent_help_article }).
prescreen-stays-open = Restent ouverts : le conseil, l’accompagnement et l’aide dans les démarches. Une aide en nature est possible si l’office social le décide. Et à une personne dans le besoin qui ne remplit pas les conditions de l’article { $entitlement_article }, l’office peut donner un secours humanitaire urgent et de courte durée (article { $urgent_help_article }).
prescreen-not-a-decision = Ceci n’est pas une décision. Seul l’office social décide, par écrit et avec ses raisons, dans les { $decision_working_days } jours ouvrables après le dépôt de la demande complète. Contre une décision, un recours est possible devant le Conseil arbitral de la sécurité sociale, dans les { $appeal_days } jours après sa notification (article { $appeal_article }).

prescreen-next-book = Prendre rendez-vous pour un premier entretien avec l’office social.
prescreen-next-human = Parler à une personne de l’office social.
prescreen-next-office = S’adresser à l’office social de la commune du domicile ; sans domicile au Luxembourg, à celui de l’endroit où la personne se trouve. La ligne { $phone_helpline } indique lequel.
prescreen-next-elsewhere = S’adresser au service social du lieu de résidence : en France le CCAS, en Belgique le CPAS ou ÖSHZ, en Allemagne le Sozialamt.
