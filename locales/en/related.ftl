# Other benefits and services that come before or beside social aid.

ask-revis =
    REVIS (social inclusion income) is an income for people who have too little to live on. The Fonds national de solidarité (FNS, National Solidarity Fund) pays it and decides. You send your application to the FNS.
    .details =
        As a rule, you must be at least { $revis_age } years old, live in Luxembourg and be registered with ADEM (National Employment Agency). There are exceptions to the age, for example with a dependent child or in case of illness. You do not need ADEM, for example, if you have a pension or are over { $revis_senior_age }. If you are from outside the EU, you must in principle have lived here for { $revis_residence_years } of the last { $revis_residence_window_years } years. For the EU, the first months and the time of looking for work (if that is why you came) are excluded. This does not apply to workers, to those who keep that status, or to their family.
        The right starts when the FNS receives the complete application. It answers within { $revis_decision_months } months. If it refuses, you first object in writing (opposition) to the board of administration of the FNS, within { $fns_opposition_days } days. In the meantime, the office social (social welfare office) can give an advance.
    .simpler =
        REVIS helps you if you have too little to live on. You ask the FNS for it. The office can help with the form.
    .button = REVIS

ask-cost-of-living-allowance =
    The allocation de vie chère (AVC, cost-of-living benefit) and the prime énergie (energy allowance) help households with a low income. One form is enough for both. Send it to the Fonds national de solidarité (FNS, National Solidarity Fund) by { $avc_deadline_day } December of the year at the latest.
    .details =
        All the adults in the household sign, and you enclose your bank details. With REVIS (social inclusion income), you get the AVC and the energy allowance without applying. You need a period of continuous residence: the FNS form says how long. If a paper is missing, the FNS sends the application back: you have { $avc_completion_days } days to complete it.
    .simpler =
        The AVC is help if you do not earn much. Fill in the form of the FNS. Do it by the end of December.
    .button = Cost-of-living benefit (AVC)

ask-third-party-payment =
    With the tiers payant social (TPS, social third-party payer), the CNS (National Health Fund) pays the doctor or dentist directly. You ask for it at the office social (social welfare office): only the office decides, depending on your situation.
    .details =
        You must live legally in Luxembourg and be insured: the office checks this and registers you if needed. You get a certificate and yellow labels, one set per person. It is for a limited time, usually { $tps_months } months according to an old page: ask the office. The office can ask you to pay back your share of the costs: ask about that too.
    .simpler =
        With the TPS, you do not have to pay the doctor first. You get yellow labels. Ask the office for them.
    .button = Doctor and third-party payer (TPS)

ask-family-allowance =
    You apply for the allocation familiale (family allowance) to the Caisse pour l’avenir des enfants (CAE, Children’s Future Fund). It is paid for a child who lives in Luxembourg. The office social (social welfare office) can help you apply.
    .details =
        It is paid up to the age of { $family_allowance_age }, and up to { $family_allowance_student_age } for certain full-time secondary studies. You also apply to the CAE for the birth allowance. The back-to-school allowance comes without an application. If you work here but live elsewhere, ask the CAE. If it refuses, you have { $cae_opposition_days } days to object in writing (opposition).
    .simpler =
        Do you have a child? Ask the CAE for the money for your child. The office can help with the form.
    .button = Family allowance

ask-parental-leave =
    You apply for congé parental (parental leave) to the Caisse pour l’avenir des enfants (CAE, Children’s Future Fund), which pays a replacement income. You must also tell your employer. The office social (social welfare office) can help you with the formalities.
    .details =
        As a rule, you must have worked and been registered with Social Security for { $parental_leave_months } months without a break before the leave, for at least { $parental_leave_hours } hours a week. The first leave follows maternity or adoption leave. The second is taken before the child is { $parental_leave_child_age } years old, or { $parental_leave_adoption_age } years old in case of adoption. For details: CAE or guichet.lu.
    .simpler =
        Do you want to stay with your child? Ask the CAE. Tell your boss too. The office can help.
    .button = Parental leave

ask-health-insurance =
    The office social (social welfare office) checks whether you are registered with Social Security. If you are not, it can register you. Go as early as you can, above all if you are ill.
    .details =
        The law provides that the office covers the risks of illness, including care and hospital, if you are in need and not insured in another way. Bring the bills and the letters from the CNS (National Health Fund) or the CCSS (Joint Social Security Centre). Danger to life: { $phone_emergency }, without waiting.
    .simpler =
        Are you not insured? Go to the office. It can sign you up. In danger: { $phone_emergency }.
    .button = I have no health insurance

ask-residence-declaration =
    Declare your arrival or your change of address to your commune within { $arrival_days } days. In Luxembourg City, you do this at the Bierger-Center.
    .details =
        If you come from a country outside the EU, the EEA and Switzerland, declare your arrival within { $third_country_arrival_working_days } working days. EU citizens ask for the registration certificate (attestation d’enregistrement) within { $eu_registration_months } months. If you have no home, ask the office social (social welfare office) whether you can have a reference address. If the commune refuses to register you, talk to the office.
    .simpler =
        Have you moved? Tell your commune within { $arrival_days } days. The office social (social welfare office) can help you.
    .button = Declare my address

ask-unemployment =
    Register with ADEM (National Employment Agency) as a job seeker at once, then apply for unemployment benefit. You apply online. The time limit is { $unemployment_weeks } weeks: do not wait. ADEM lends a computer and helps free of charge.
    .details =
        You must have lost your job against your will and have worked at least { $unemployment_work_weeks } weeks in the { $unemployment_reference_months } months before. If you have no electronic access, there is a paper version. Cross-border workers apply in the country where they live. If the money is late, the office social (social welfare office) can give an advance.
    .simpler =
        Have you lost your job? Go to ADEM soon. Is the money late? Talk to the office.
    .button = I have lost my job

ask-housing-aid =
    If the rent is too high, there is the subvention de loyer (rent subsidy) of the Ministry of Housing. You ask for it at the Guichet unique des aides au logement (single point of contact for housing assistance). It is for private leases, if the rent is more than { $rent_share_percent }% of income.
    .details =
        The rent deposit is no more than { $deposit_months } months’ rent, and a State certificate can stand in for it, under certain conditions. If a judge has ordered your eviction, you can ask for a delay (sursis) of at most { $eviction_stay_months } months, which can be extended { $eviction_stay_extensions } times. Ask for the extension at least { $eviction_request_days } days before the end. If you are threatened with eviction, go to the office social (social welfare office) at once with the letters.
    .simpler =
        Is your rent too high? There is the subvention de loyer (rent subsidy). Are you being evicted? Go to the office social (social welfare office) at once.
    .button = Rent, deposit, eviction

ask-debt =
    Contact a service d’information et de conseil en matière de surendettement (SICS, over-indebtedness information and advice service): that of the Ligue médico-sociale or that of Inter-Actions. The office social (social welfare office) can also advise you.
    .details =
        The SICS prepares with you the application to the Commission de médiation (mediation commission): first, an agreement with the creditors is sought. If that fails, the juge de paix (justice of the peace) can step in. The procedure is for people who live in Luxembourg and for private debts. Do not leave a letter from a huissier (bailiff) unanswered: show it.
    .simpler =
        Do you have too many debts? Ask the SICS (debt advice service) or the office social (social welfare office) for advice. Bring all the letters.
    .button = I have too many debts

ask-energy-water =
    Go to the office social (social welfare office) at once with the bill or the notice. For electricity and gas, the disconnection notice gives { $supplier_notice_days } days. If the office takes on your case (prise en charge), you are not cut off.
    .details =
        The office gets a copy of the notice and answers the supplier within { $supplier_answer_days } days. For water, heating oil or wood, there is no automatic notice: you have to go to the office yourself. Access to water and to a minimum of energy is guaranteed to anyone who has a right to social assistance and cannot pay. After full payment, electricity is back within { $reconnection_working_days } working days.
    .simpler =
        Can you not pay for light, heat or water? Go to the office fast. Take the bill or the letter with you.
    .button = Electricity, water, heating

ask-guardianship =
    The juge des tutelles (guardianship judge) decides on a tutelle (guardianship) or a curatelle (curatorship). The office social (social welfare office) can explain the steps to you. It accepts, as far as possible, guardianships that the judge entrusts to it.
    .details =
        If a person can no longer manage their affairs, talk to the office of their commune. A lighter form of help, such as voluntary management of the budget, can sometimes be enough: ask about it. For the exact procedure, contact the guardianship judge.
    .simpler =
        A judge decides this. For example: an old person can no longer look after their money. The office can tell you what to do.
    .button = Guardianship and curatorship
