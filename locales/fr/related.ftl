# Other benefits and services that come before or beside social aid.

ask-revis =
    Le REVIS est un revenu pour les personnes dont les ressources sont trop basses. Le Fonds national de solidarité (FNS) le paie et décide. C’est à lui que vous envoyez la demande.
    .details =
        En règle générale, il faut avoir { $revis_age } ans, résider au Luxembourg et avoir une inscription à l’ADEM. Pour l’âge, il y a des exceptions, par exemple pour un enfant à charge ou une maladie. L’ADEM n’est pas nécessaire, par exemple, avec une pension ou après { $revis_senior_age } ans. Hors UE, il faut en principe { $revis_residence_years } ans de résidence sur les { $revis_residence_window_years } dernières années. Pour l’UE, les premiers mois sont exclus, et la recherche d’emploi si c’était le but de l’arrivée, sauf pour les travailleurs, ceux qui gardent ce statut et leur famille.
        Le droit commence quand le FNS reçoit la demande complète. Il répond dans les { $revis_decision_months } mois. Contre un refus, faites d’abord opposition par écrit au conseil d’administration du FNS, dans les { $fns_opposition_days } jours. En attendant, l’office social peut donner une avance.
    .simpler =
        Le REVIS aide si vous avez trop peu d’argent. Vous le demandez au FNS. L’office social peut vous aider avec le formulaire.
    .button = Le REVIS

ask-cost-of-living-allowance =
    L’allocation de vie chère (AVC) et la prime énergie aident les ménages à revenu modeste. Un seul formulaire suffit pour les deux. Envoyez-le au Fonds national de solidarité (FNS) au plus tard le { $avc_deadline_day } décembre de l’année.
    .details =
        Tous les adultes du ménage signent, et vous joignez vos coordonnées bancaires. Avec le REVIS, vous recevez l’AVC et la prime énergie sans demande. Il faut une période de résidence continue : elle est indiquée sur le formulaire du FNS. Si un papier manque, le FNS vous renvoie la demande : vous avez { $avc_completion_days } jours pour compléter.
    .simpler =
        L’AVC est une aide pour les petits revenus. Remplissez le formulaire du FNS. Faites-le au plus tard fin décembre.
    .button = Allocation de vie chère (AVC)

ask-third-party-payment =
    Avec le tiers payant social (TPS), la CNS paie le médecin ou le dentiste directement. Vous le demandez à l’office social : lui seul décide, selon votre situation.
    .details =
        Il faut vivre légalement au Luxembourg et être assuré : l’office le vérifie et vous affilie au besoin. Vous recevez une attestation et des étiquettes jaunes, un jeu par personne. La durée est limitée, en général { $tps_months } mois selon une page ancienne : demandez à l’office. L’office peut vous redemander votre part des frais : demandez-le aussi.
    .simpler =
        Avec le TPS, vous n’avancez pas l’argent chez le médecin. Demandez les étiquettes à votre office social.
    .button = Médecin et tiers payant (TPS)

ask-family-allowance =
    L’allocation familiale se demande à la Caisse pour l’avenir des enfants (CAE, Zukunftskeess). Elle est payée pour un enfant qui vit au Luxembourg. L’office social peut vous aider à faire la demande.
    .details =
        Elle court jusqu’à { $family_allowance_age } ans, et jusqu’à { $family_allowance_student_age } ans pour certaines études secondaires à temps plein. L’allocation de naissance se demande aussi à la CAE. L’allocation de rentrée scolaire vient sans demande. Si vous travaillez ici mais vivez ailleurs, demandez à la CAE. En cas de refus, vous avez { $cae_opposition_days } jours pour faire opposition par écrit.
    .simpler =
        Vous avez un enfant ? Vous pouvez avoir de l’argent pour lui. Demandez à la CAE. L’office social peut vous aider avec la feuille.
    .button = Allocations familiales

ask-parental-leave =
    Le congé parental se demande à la Caisse pour l’avenir des enfants (CAE), qui paie un revenu de remplacement. Il faut aussi prévenir votre employeur. L’office social peut vous aider dans les démarches.
    .details =
        Il faut en règle générale { $parental_leave_months } mois de travail affilié sans interruption avant le congé, avec au moins { $parental_leave_hours } heures par semaine. Le premier congé suit le congé de maternité ou d’adoption. Le second se prend avant les { $parental_leave_child_age } ans de l’enfant, ou { $parental_leave_adoption_age } ans en cas d’adoption. Les détails : CAE ou guichet.lu.
    .simpler =
        Vous voulez rester avec votre enfant ? Dites-le à votre chef. Puis demandez à la CAE. L’office peut vous aider.
    .button = Congé parental

ask-health-insurance =
    L’office social vérifie si vous êtes affilié à la sécurité sociale. Si ce n’est pas le cas, il peut faire l’affiliation. Allez-y le plus tôt possible, surtout si vous êtes malade.
    .details =
        La loi prévoit que l’office prend en charge les risques de maladie, y compris les soins et l’hôpital, si vous êtes dans le besoin et pas assuré autrement. Apportez les factures et les lettres de la CNS ou du CCSS. En danger pour la vie : { $phone_emergency }, sans attendre.
    .simpler =
        Vous n’êtes pas assuré ? Allez à l’office. Il peut vous inscrire. En danger : { $phone_emergency }.
    .button = Je n’ai pas d’assurance maladie

ask-residence-declaration =
    Déclarez votre arrivée ou votre changement d’adresse à votre commune dans les { $arrival_days } jours. À Luxembourg-Ville, c’est au Bierger-Center.
    .details =
        Si vous venez d’un pays hors UE, EEE et Suisse, déclarez votre arrivée dans les { $third_country_arrival_working_days } jours ouvrables. Les citoyens de l’UE demandent l’attestation d’enregistrement dans les { $eu_registration_months } mois. Sans logement, demandez à l’office si vous pouvez avoir une adresse de référence. Si la commune refuse l’inscription, parlez-en à l’office.
    .simpler =
        Vous avez déménagé ? Dites-le à votre commune dans les { $arrival_days } jours. L’office social peut vous aider.
    .button = Déclarer mon adresse

ask-unemployment =
    Inscrivez-vous tout de suite à l’ADEM comme demandeur d’emploi, puis demandez l’indemnité de chômage. La demande se fait en ligne. Le délai est de { $unemployment_weeks } semaines : ne tardez pas. L’ADEM prête un ordinateur et aide gratuitement.
    .details =
        Il faut avoir perdu votre emploi sans l’avoir voulu et avoir travaillé au moins { $unemployment_work_weeks } semaines dans les { $unemployment_reference_months } mois avant. Sans accès électronique, une version papier existe. Les frontaliers la demandent dans leur pays de résidence. Si l’argent tarde, l’office social peut donner une avance.
    .simpler =
        Vous avez perdu votre travail ? Inscrivez-vous vite à l’ADEM. Si l’argent tarde, parlez à l’office social.
    .button = J’ai perdu mon emploi

ask-housing-aid =
    Pour un loyer trop lourd, il existe la subvention de loyer du ministère du Logement, au Guichet unique des aides au logement. Elle vaut pour un bail privé, si le loyer dépasse { $rent_share_percent } % du revenu.
    .details =
        La garantie locative ne dépasse pas { $deposit_months } mois de loyer, et un certificat de l’État peut la remplacer, sous conditions. Si un juge a ordonné l’expulsion, vous pouvez demander un sursis de { $eviction_stay_months } mois au plus, prolongeable { $eviction_stay_extensions } fois. Demandez la prolongation au moins { $eviction_request_days } jours avant la fin. En cas de menace d’expulsion, allez tout de suite à l’office social avec les lettres.
    .simpler =
        Votre loyer est trop cher ? Il y a la subvention de loyer. On veut vous expulser ? Allez tout de suite à l’office social.
    .button = Loyer, garantie, expulsion

ask-debt =
    Adressez-vous à un service d’information et de conseil en matière de surendettement (SICS) : celui de la Ligue médico-sociale ou celui d’Inter-Actions. L’office social peut aussi vous conseiller.
    .details =
        Le SICS prépare avec vous la demande à la Commission de médiation : on cherche d’abord un accord avec les créanciers. Si cela échoue, le juge de paix peut intervenir. La procédure est pour les personnes qui vivent au Luxembourg et pour des dettes privées. Ne laissez pas de lettre d’huissier sans réponse : montrez-la.
    .simpler =
        Vous avez trop de dettes ? Demandez conseil au SICS ou à l’office social. Apportez toutes les lettres.
    .button = J’ai trop de dettes

ask-energy-water =
    Allez tout de suite à l’office social avec la facture ou l’avis. Pour l’électricité et le gaz, l’avis de coupure donne { $supplier_notice_days } jours. Si l’office vous prend en charge, la coupure n’a pas lieu.
    .details =
        L’office reçoit une copie de l’avis et répond au fournisseur dans les { $supplier_answer_days } jours. Pour l’eau, le mazout ou le bois, il n’y a pas d’avis automatique : c’est à vous d’y aller. L’accès à l’eau et à un minimum d’énergie est garanti à qui a droit à l’aide sociale et ne peut pas payer. Après paiement complet, l’électricité revient dans les { $reconnection_working_days } jours ouvrables.
    .simpler =
        L’eau, le courant, le chauffage : c’est trop cher pour vous ? Allez vite à l’office. Prenez la facture ou la lettre avec vous.
    .button = Électricité, eau, chauffage

ask-guardianship =
    C’est le juge des tutelles qui décide d’une tutelle ou d’une curatelle. L’office social peut vous expliquer les démarches. Il accepte, dans la mesure du possible, des tutelles que le juge lui confie.
    .details =
        Si une personne ne peut plus gérer ses affaires, parlez-en à l’office de sa commune. Une aide plus légère, comme la gestion volontaire du budget, peut parfois suffire : demandez-le. Pour la procédure exacte, adressez-vous au juge des tutelles.
    .simpler =
        C’est un juge qui décide. Par exemple, pour une personne âgée qui ne peut plus gérer son argent. L’office peut vous dire comment faire.
    .button = Tutelle et curatelle
