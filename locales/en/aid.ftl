# Social aid itself: what it is, for whom, how it goes. Numbers come from data/knowledge, never from here.

## What it is

ask-social-aid =
    Social assistance is a right. It should make it possible for you to live with dignity. It supports you and helps you to stay or become independent.
    .details =
        At the heart of it is support from a social worker. Aid in kind or in cash can be added if it is needed. Social assistance can complete other benefits. You must apply for those first. Contact the office social (social welfare office) of your commune.
    .simpler =
        It helps people in need. You get advice and support. At times you get things or money too. For example: milk, clothes, help with a bill.
    .button = What is social assistance?

ask-services =
    The office social (social welfare office) gives advice, helps with formalities, supports you over time and can give aid in kind or in cash. Here are its services.
    .details =
        You do not need to know beforehand which help to ask for. Describe your situation to the office: it will look with you at what fits.
    .simpler =
        The office can give advice. It helps with forms. At times it can give money or things. For example: milk or a table.
    .button = What help is there?

ask-financial-aid =
    The office social (social welfare office) can give aid in cash if it finds this necessary. It can be an advance if another benefit is late, or a top-up if it is not enough. The office decides, depending on your situation.
    .details =
        Money is not the first form of help: support comes first. For certain groups, the law excludes aid in cash only. Advice and support stay open. If your need is urgent, say so: the office can decide at once.
    .simpler =
        The office can give money if you need it. Say what you lack. For example: ‘I cannot pay the rent.’ The office then decides.
    .button = Help with money

ask-in-kind-aid =
    The office social (social welfare office) can give aid in kind, for example nappies, milk, furniture or clothes. It decides which form fits your need.
    .details =
        For the épicerie sociale (Buttek, social grocery), you need a personal access card. It is given by the social welfare offices and by approved social services. Ask your office for it. If you have nothing left to eat, say so at once.
    .simpler =
        The office can help with things: milk, nappies, clothes. Ask there. For the social grocery (Buttek), you need a card.
    .button = Food, clothes, furniture

ask-social-support =
    A social worker of the office social (social welfare office) can support you, for a short, medium or long time. If needed, you draw up an intervention plan together, with concrete aims.
    .details =
        The support lasts until your situation is stable. You regularly look together at how things are going. In return for the aid, the office can ask you to take an active part. Your free choice is respected.
    .simpler =
        A social worker at the office social (social welfare office) helps you over time. You make a plan together. You go step by step.
    .button = Get support

ask-budget-help =
    Yes, the office social (social welfare office) can help you manage your money and your bills. You look together at what comes in, what goes out and what is urgent.
    .details =
        At the Office social du canton de Redange (social welfare office of the canton of Redange), voluntary financial management, full or partial, is possible: the board of administration decides. For another office, ask what it offers. For many debts, there are specialised services.
    .simpler =
        The office social (social welfare office) can help you with your money. Bring your bills if you can. You look at them together.
    .button = Manage my budget

ask-mediation =
    Yes, the office social (social welfare office) can talk to other people and services to help you, for example to a lawyer, a huissier (bailiff) or an administration. You can also ask about a landlord or a hospital.
    .details =
        If you have to go to court and do not have enough money, there is assistance judiciaire (legal aid): you apply to the barreau (bar association). Show the office the letters you have received. It is bound by professional secrecy.
    .simpler =
        The office social (social welfare office) can talk for you to a bailiff, a lawyer or an administration. Show the letters you have received.
    .button = Talk to others for me

ask-paperwork-help =
    Yes, the office social (social welfare office) explains your rights to you and helps with formalities. Examples are the AVC (cost-of-living benefit), REVIS (social inclusion income), family allowance or the declaration at the commune.
    .details =
        Bring the letters and forms you do not understand. Look at the time limits: if a date is close, say so first.
    .simpler =
        The office social (social welfare office) can read a letter with you. It can help you fill in a form. Bring your papers.
    .button = Help with my papers

ask-shelter =
    The office social (social welfare office) of your commune can direct you to a shelter or to another specialised service. If needed, it also sees to emergency accommodation.
    .details =
        Explain since when and why you have been looking, and who lives with you. I have no list of free places. If you have no address, ask the office whether you can have a reference address. If you do not know where to sleep tonight, tell me.
    .simpler =
        The office can help you find a place. Go there and say what is wrong. Is it for tonight? Then tell me.
    .button = Find a shelter

ask-childcare =
    The office social (social welfare office) can direct you to a crèche or another place that looks after children. For residents, there is also the chèque-service accueil (childcare voucher): you apply for it at the commune.
    .details =
        I have no list of free places. Ask your commune and the crèches themselves. If you cannot work or get treatment because of childcare, tell the office.
    .simpler =
        There is a voucher for the crèche. Ask for it at the commune. No place yet? Tell the office.
    .button = Find a crèche

ask-addiction-help =
    You can talk about it to the office social (social welfare office), for yourself or for someone close to you. It listens, advises and refers you to a specialised service, for example in case of dependency on alcohol or drugs.
    .details =
        The people who work at the office are bound by professional secrecy. If someone is unwell now or has taken too much, call { $phone_emergency }.
    .simpler =
        Talk about it to the office social (social welfare office). It tells you which service can help. In danger: { $phone_emergency }.
    .button = Alcohol, drugs, gambling

ask-conflict-help =
    In a conflict in the family or between neighbours, the office social (social welfare office) can listen to you and direct you to the service that fits. It can also talk to other services.
    .details =
        For questions about children or being a parent, the parents’ helpline (Elterentelefon) is on { $phone_parents } and the helpline for children and young people on { $phone_kjt }. If someone hits or threatens you, call the police: { $phone_police }.
    .simpler =
        The office can listen and help you on. For example: trouble with the people next door. Does someone hit or threaten you? Call the police: { $phone_police }.
    .button = Conflict, separation, neighbours

ask-principles =
    Social assistance follows simple principles. It respects your dignity and treats you as a partner. It is adapted to your case and does not look for blame. Here are the principles.
    .details =
        If you think that these principles were not respected, you can talk to the office social (social welfare office). Against a decision, you can appeal.
    .simpler =
        The office social (social welfare office) must respect you. It looks at your own situation. It does not look for who is to blame.
    .button = What are the principles?

ask-subsidiarity =
    Social assistance comes last: you must first apply for other benefits, for example unemployment benefit, REVIS (social inclusion income) or family allowance. The office social (social welfare office) helps you apply.
    .details =
        Having to apply for something else is no reason to send you away: the office can give an advance or a top-up if that benefit is late or not enough. Family obligations can count. Assets that are not essential may count too, but only if selling them is reasonable. The law does not say that you must sell everything. The office looks at your case.
    .simpler =
        You ask for the other help first. The office helps you do it. Is that help late? Then the office can sometimes give some money first. The law does not say: ‘Sell all you own.’
    .button = Do I have to ask elsewhere?

ask-entitlement =
    Anyone who stays in Luxembourg legally has a right to social assistance. The law sets no nationality, no age and no amount of income. The office social (social welfare office) then looks at whether you are in need.
    .details =
        For { $exclusion_groups } groups, the law excludes aid in cash, and nothing else. Advice and support stay open, and so does aid in kind, if the office so decides. If your stay is not legal, the office can give urgent help. If you have a certificate of postponed removal (attestation de report ou de sursis à l’éloignement), show it: the law then provides for urgent help.
    .simpler =
        Do you live here with valid papers? Then you can ask for help. The office looks at what you need. No papers? Go there too.
    .button = Do I have a right to help?

## The groups shut out from cash aid

ask-exclusions =
    The law names { $exclusion_groups } groups that are excluded from aid in cash, and from nothing else. Advice, support and help with formalities stay open. Aid in kind is possible if the office social (social welfare office) so decides. Here are these groups.
    .details =
        There are exceptions, for example for EU citizens who work, for those who keep the status of worker, and for their family. Do not give up applying: only the office decides, and a decision must be in writing and give reasons.
    .simpler =
        The law shuts some groups out from cash, for example people who are here for a short time. They can still get advice. The office decides. Do ask.
    .button = Who is excluded?

ask-exclusion-protection-applicant =
    Applicants for international protection have a scheme of their own. That is why the law excludes them from social assistance in cash, and from nothing else. The reception body is the Office national de l’accueil (ONA, National Reception Office).
    .details =
        If your protection has already been granted, this point does not concern you. Temporary protection (Ukraine) is not named in this point: the ONA can give reception help. Ask the office social (social welfare office) too. Advice and support stay open. If the ONA does not help you, or no longer does, talk to the social welfare office: it looks at your case.
    .simpler =
        Have you asked for asylum? The ONA is there for you. The office can give advice too. But the law shuts out cash.
    .button = Asylum and social assistance

ask-exclusion-undertaking =
    If your authorisation to stay rests on a third party’s written undertaking to provide for you, the law excludes aid in cash, and nothing else. The office social (social welfare office) can still give you advice and support.
    .details =
        The undertaking must be in writing and be the basis of your authorisation. If the person no longer helps you, tell the office and show your papers. Aid in kind is possible if the office so decides. For a simple visit with a prise en charge (sponsorship for a visit), the rule on temporary stay is the one that counts.
    .simpler =
        Has someone signed to provide for you? Then the law excludes cash from the office social (social welfare office). Advice and support stay open.
    .button = Someone signed for me

ask-exclusion-student =
    A foreign pupil or student who settles in Luxembourg to study or train is excluded from aid in cash, and from nothing else. Advice and support stay open.
    .details =
        The rule does not mean all students: not Luxembourg nationals, and not people who already lived here before they began to study. If you work alongside your studies, say so: the office social (social welfare office) looks at your case. Aid in kind is possible if the office so decides.
    .simpler =
        Are you in Luxembourg to study? Then the law excludes cash. You can still ask the office social (social welfare office) for advice.
    .button = I am studying here

ask-exclusion-eu-newcomer =
    For citizens of the EU, the EEA or Switzerland and their family, aid in cash is excluded during the first { $eu_first_months } months of the stay. It is also excluded later, as long as you are looking for work, if that is why you came.
    .details =
        This does not apply to employed or self-employed workers. Nor does it apply to those who keep that status, for example sometimes after losing a job. It does not apply to their family either, whatever its nationality. Advice and support stay open, and so does aid in kind, if the office social (social welfare office) so decides. If you are close to the limit, ask the office.
    .simpler =
        Have you just come from the EU? At first, the law excludes cash. Do you or your family work, or did you work here? Tell the office. You can always get advice.
    .button = I have just come from the EU

ask-exclusion-temporary-stay =
    People in temporary stay, for example on a visit or passing through, are excluded from aid in cash, and from nothing else. The law does not say more precisely what a temporary stay is.
    .details =
        An end date on a residence permit is not enough to speak of a temporary stay: the office social (social welfare office) looks into it. Advice stays open, and aid in kind is possible if the office so decides. If your need is urgent, tell the office of the place where you are.
    .simpler =
        Are you here for a short time? The law excludes cash. You can still ask the office social (social welfare office) for advice.
    .button = I am here for a short time

ask-exclusion-detention =
    People in pre-trial detention or serving a prison sentence are excluded from aid in cash, and from nothing else. During a prison leave (congé pénal), this exclusion does not apply.
    .details =
        For semi-liberté (day release), the electronic bracelet or conditional release, the law on social assistance is not clear: ask the office social (social welfare office). For REVIS (social inclusion income), the rules are different. Advice and support stay open, also to prepare for release. The family can apply for help for itself.
    .simpler =
        In prison, the law excludes cash from the office social (social welfare office). During a prison leave (congé pénal), it does not. The office can always give advice.
    .button = In prison, on prison leave

## Asking for it

ask-how-to-apply =
    Contact the office social (social welfare office) of the commune where you have your place of residence. You can apply there in person by word of mouth, on paper or electronically. By telephone, it is possible only as an exception.
    .details =
        The exception is for people who have difficulty getting about or whose situation is special: the office can then come to you. After a written application, you get an acknowledgement with a number and a contact person. You then have to go to the office. If you have no home, contact the office of the place where you are.
    .simpler =
        Go to the office social (social welfare office) where you live. Say what you need. They fill in the form with you.
    .button = How do I apply?

ask-who-can-refer =
    Yes, another person can report a situation to the office social (social welfare office): family, a neighbour, a hospital, the police, ADEM (National Employment Agency) or another service.
    .details =
        A report is not yet an application. For the application, the office needs the person concerned: a form is filled in with them and signed by them. If they cannot get about, the office can come to them.
    .simpler =
        You can tell the office about someone. For example: a neighbour who is ill. They then ask for help there.
    .button = Ask for someone else

ask-documents =
    There is no official list of papers. The office social (social welfare office) will tell you which ones it needs. At the start, it notes your name, your national identification number (matricule) or date of birth, your address, your civil status and your request.
    .details =
        Here are papers that are often useful. This is a suggestion, not a requirement. If some are missing, go to the office anyway. In an emergency, the papers can follow later. For a complete application, the office needs all the papers it asks you for.
    .simpler =
        The office social (social welfare office) tells you which papers it needs. Bring the ones you have. Some are missing? Go anyway.
    .button = Which papers should I bring?

ask-process =
    After you make contact, there is a first interview, then your situation is looked into. The office social (social welfare office) then gives a written decision and draws up a project with you. Here are the steps.
    .details =
        As a rule, the social worker also makes a home visit. You must give all useful information and report any change. In an emergency, the decision can come first and the social inquiry afterwards.
    .simpler =
        You talk to someone at the office. They look at what you need. Then you get a letter with the answer.
    .button = How does it work?

ask-decision-time =
    The office social (social welfare office) must give you a reasoned decision within { $decision_working_days } working days of the application being filed. It counts as filed when it is complete, signed and entered in the register.
    .details =
        An application is complete when all the papers needed are there: ask the office whether any are missing. The decision comes by registered letter, or is handed to you against a signature. In an emergency, the office can decide at once: say so.
    .simpler =
        All papers are there and the form is signed? Then you get the answer within { $decision_working_days } working days. Is it urgent? Tell the office. It can then be faster.
    .button = How long does it take?

ask-appeal =
    You can appeal (recours) to the Conseil arbitral de la sécurité sociale (Social Security Arbitration Council) within { $appeal_days } days of being notified of the decision. After that, the right to appeal is lost. Keep the decision: it tells you what to do.
    .details =
        A simple signed letter is enough: your name, national identification number, occupation, place of residence, what it is about and short reasons. Make one copy for each party. File it with the Conseil arbitral, not with the office social (social welfare office). The address is on the decision. The office, or a lawyer paid through assistance judiciaire (legal aid), can help you write it. The State pays the court costs. A refusal by word of mouth is not a decision: ask for a written decision with reasons.
        For REVIS (social inclusion income) and the other benefits of the Fonds national de solidarité (FNS, National Solidarity Fund), you first object in writing (opposition) to the board of administration of the FNS, within the time limit in its letter. After the Conseil arbitral, there is in some cases the Conseil supérieur de la sécurité sociale (Higher Social Security Council).
    .simpler =
        Did the office say no? Ask for a letter. You have { $appeal_days } days to write to the court, the Conseil arbitral. The letter says where. For REVIS, write to the FNS first.
    .button = My aid was refused

ask-repayment =
    Not always. The office social (social welfare office) can ask for repayment of aid in cash in two cases: you had resources that should have counted, or your situation improved afterwards.
    .details =
        ‘Can’ means that the office decides case by case. If you received an advance, ask at the start what you will have to give back. On heirs and family, I have no certain rule: ask the office. Report changes, so that there are no nasty surprises.
    .simpler =
        Not always. At times the office wants the money back. For example: you had money and did not say so. Ask first.
    .button = Do I have to pay it back?

ask-cost =
    At the Office social du canton de Redange (social welfare office of the canton of Redange), all consultations are free of charge. For the other offices, I have found no prices. Ask your office if you want to be sure.
    .details =
        For an appeal to the Conseil arbitral (Social Security Arbitration Council), the State pays the court costs.
    .simpler =
        In Redange, it is free to talk to the office. For the others, I have found no price. Ask your office.
    .button = Does it cost anything?

ask-confidentiality =
    Everyone who works for the office social (social welfare office) is bound by professional secrecy. The office keeps your file for { $file_retention_years } years after the last aid.
    .details =
        The office works with other services to help you. Ask with whom it shares information about you. Here, this assistant keeps this conversation. You can see it or erase it at any time. Do not write names or identification numbers. I ask for a name only to make an appointment.
    .simpler =
        The office must keep it to itself. It may not tell the people next door, for example. Here, you can see or erase what you wrote.
    .button = Is it confidential?

ask-legal-basis =
    Social assistance rests on the law of { $law_day } December { $law_year } (loi organisant l’aide sociale). The Grand-Ducal regulation of { $regulation_day } November { $regulation_year } sets out the details: the social welfare offices (offices sociaux), the application, the decision. It also names the missions of each office. Here they are.
    .details =
        The law has been amended since, among other things on appeals. Under each answer, I give you the source and the article. My explanations are in my own words: the official text is the one that counts.
    .simpler =
        There is a law on social assistance. It says who can apply and how. You find the source under the answer.
    .button = Which law applies?

ask-urgent-aid =
    Go to the office social (social welfare office) of your commune and say that it is urgent. In an emergency, it can decide at once. The social inquiry and the papers can follow later.
    .details =
        Say what you lack and since when: food, medicine, electricity, housing. If the office is closed, or if you do not know which one is yours, the helpline { $phone_helpline } tells you. If you have no home or no valid papers, talk to the office of the place where you are. Danger to life or health: { $phone_emergency }.
    .simpler =
        Go to the office. Say: ‘I need help now. I have no food.’ The office can decide at once.
    .button = It is urgent

## The office

ask-office =
    The right office social (social welfare office) is that of the commune where you have your place of residence. Tell me your commune, and I will tell you which one it is.
    .details =
        There are { $offices } social welfare offices for the country’s { $communes } communes. In a social or medico-social institution, for example a home, the commune of your place of residence is what counts. If you have no home, it is the office of the place where you are. By telephone, the helpline { $phone_helpline } also tells you which office is yours.
    .simpler =
        Write the name of the place where you live. For example: ‘Wiltz’. I tell you which office social (social welfare office) is yours.
    .button = Which office is mine?

ask-office-hours =
    I have no checked opening hours. Ask the office social (social welfare office), your commune or { $phone_helpline } before you go.
    .details =
        I do not know all the closing days either. If you tell me your commune, I will give you the name of the right office.
    .simpler =
        I do not know the exact hours. Ask your commune or call { $phone_helpline }.
    .button = When is it open?
