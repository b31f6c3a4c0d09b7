# The benefits to use before social aid, for the pre-screening: name; who pays; condition; deadline; papers.

benefit-revis = Revenu d’inclusion sociale (REVIS, social inclusion income)
    .body = The Fonds national de solidarité (FNS, National Solidarity Fund) decides and pays. Send it the form, signed by all the adults in the household.
    .condition = As a rule, you must be { $revis_age } years old, live in Luxembourg, have too little to live on and be registered with ADEM (National Employment Agency). There are exceptions, for example with a dependent child, an illness or a pension. If you are from outside the EU, the EEA and Switzerland, you must in principle have lived here for { $revis_residence_years } of the last { $revis_residence_window_years } years. For EU, EEA and Swiss citizens who have just arrived, there are special rules.
    .deadline = The right starts on the day the FNS receives the application. Do not wait.
    .papers = Copy of the identity card of each adult, bank details (RIB). Depending on your situation: registration certificate (attestation d’enregistrement), proof of legal residence or the decision on international protection.

benefit-avc = Allocation de vie chère (AVC, cost-of-living benefit)
    .body = The Fonds national de solidarité (FNS, National Solidarity Fund) decides and pays. Send it the form by post. With REVIS (social inclusion income), the AVC comes without an application.
    .condition = You need a low income, a right to stay and a period of continuous residence: the FNS form says how long. Some people are excluded, for example certain students: ask the FNS.
    .deadline = By { $avc_deadline_day } December of the year at the latest. After that, the application is refused.
    .papers = Form signed by all the adults in the household, bank details (RIB).

benefit-prime-energie = Prime énergie (energy allowance)
    .body = The Fonds national de solidarité (FNS, National Solidarity Fund) decides and pays. The form is the same as for the AVC (cost-of-living benefit).
    .condition = Households that get the AVC get it without another application. If your income is a little higher, ask the FNS.
    .deadline = By { $avc_deadline_day } December of the year at the latest, as for the AVC.
    .papers = The same papers as for the AVC.

benefit-tps = Tiers payant social (TPS, social third-party payer)
    .body = Only the office social (social welfare office) of your commune decides. The CNS (National Health Fund) then pays the doctor or dentist directly.
    .condition = You must live legally in Luxembourg and have health insurance: the office checks this and registers you if needed. It then looks at your situation.

benefit-family-allowance = Allocation familiale (family allowance)
    .body = The Caisse pour l’avenir des enfants (CAE, Children’s Future Fund) decides and pays. You apply there or on MyGuichet.lu.
    .condition = It is for a child who lives in Luxembourg, up to the age of { $family_allowance_age }, or { $family_allowance_student_age } for certain full-time secondary studies. If you work here but live elsewhere, ask the CAE.

benefit-parental-leave = Congé parental (parental leave)
    .body = The Caisse pour l’avenir des enfants (CAE, Children’s Future Fund) pays a replacement income. Tell your employer too.
    .condition = As a rule, you must have worked and been registered with Social Security for { $parental_leave_months } months without a break, for at least { $parental_leave_hours } hours a week. The first leave follows maternity or adoption leave, the second is taken later. One parent cannot give it to the other.

benefit-unemployment = Indemnité de chômage complet (full unemployment benefit)
    .body = ADEM (National Employment Agency) decides and pays. You apply online. ADEM lends a computer and helps free of charge.
    .condition = You must have lost your job against your will, live in Luxembourg and have worked at least { $unemployment_work_weeks } weeks in the { $unemployment_reference_months } months before you register. Cross-border workers apply in the country where they live.
    .deadline = { $unemployment_weeks } weeks. Register with ADEM at once.
    .papers = Letter of dismissal or contract, latest pay slips.

benefit-rent-subsidy = Subvention de loyer (rent subsidy)
    .body = The Ministry of Housing decides and pays. You apply at the Guichet unique des aides au logement (single point of contact for housing assistance).
    .condition = You need a private lease, a right to stay of more than { $rent_stay_months } months, regular income under the ceiling and a rent of more than { $rent_share_percent }% of income. A home rented from a public landlord, a parent or a child does not count. As a rule, nobody in the household may have another home.
    .deadline = The help starts on the day of the application. Do not wait.
    .papers = Lease, signed and dated, proof of rent payment, pay slips and proof of other income, affiliation certificate, residence certificate. The list comes from an old page: check it on the form.

benefit-over-indebtedness = Règlement collectif des dettes (over-indebtedness procedure)
    .body = First see a service d’information et de conseil en matière de surendettement (SICS, over-indebtedness information and advice service): that of the Ligue médico-sociale or that of Inter-Actions. The application goes to the Commission de médiation (mediation commission).
    .condition = You must live in Luxembourg and no longer be able to pay your private debts. For traders, there are special rules.

benefit-legal-aid = Assistance judiciaire (legal aid)
    .body = The head of the barreau (bar association) of Luxembourg or Diekirch decides. You apply with a form.
    .condition = You must not have enough money. It is for Luxembourg nationals, EU citizens, foreigners allowed to settle and other groups. It can be full or partial, also for an appeal against a decision on social assistance.

benefit-maintenance-advance = Avance et recouvrement de pensions alimentaires (advance and recovery of maintenance payments)
    .body = The Fonds national de solidarité (FNS, National Solidarity Fund) deals with it. The office social (social welfare office) can help you contact it.
    .condition = I have no checked conditions. Ask the FNS.

benefit-care-home-supplement = Participation du FNS aux prix des structures d’hébergement pour personnes âgées (help with care home prices)
    .body = The Fonds national de solidarité (FNS, National Solidarity Fund) decides and pays.
    .condition = It is for a person who has moved for good into a home for elderly people, a nursing home or approved supervised housing, if their means are not enough. The rules are new: ask the FNS.

benefit-social-grocery = Épicerie sociale (Buttek, social grocery)
    .body = The social welfare offices and approved social services give the access card. Ask your office for it.
    .condition = You need a personal access card.
