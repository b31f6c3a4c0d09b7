# The items of the lists, one line each, and the names of the services whose numbers are shown.

## services

service-financial-aid = Financial aid.
service-in-kind-aid = Aid in kind, for example nappies, milk, furniture, clothes.
service-rights = Explaining your rights under laws and regulations.
service-formalities = Telling you which formalities to do and helping you with them, for example AVC (cost-of-living benefit), REVIS supplement (social inclusion income), declaration at the Bierger-Center, family allowance, parental leave.
service-tps-labels = Labels for the tiers payant social (TPS, social third-party payer).
service-affiliation = Where needed, registration with Social Security.
service-intervention-plan = Where needed, an intervention plan that fits your situation.
service-budget = Help with managing your money.
service-advance = Financial or material aid as an advance or a top-up.
service-advice = Information and advice.
service-referral = Referral to specialised services, above all in an emergency, for example for a shelter, a crèche, a conflict in the family or between neighbours, dependency on alcohol or drugs.
service-contact-person = Contact with other people and services, for example lawyers, huissiers (bailiffs), Familljen-Center, psychiatrists, Office national de l’enfance (National Office for Children).
service-accompaniment = Support until your situation is stable.

## principles

principle-dignity = Human dignity: everyone may expect a minimum to live on from the community. The person is a partner, not an object.
principle-subsidiarity = Subsidiarity: aid comes in if the person cannot meet their needs and if the other resources are used up or not enough.
principle-individualisation = Individual help: aid is adapted to each case and to the aims of social assistance and of the person.
principle-needs = Meeting needs: aid answers an individual, concrete and present need, whatever its cause.
principle-equality = Equal treatment: in material terms, the person who gets aid is neither better nor worse off than neighbours of modest means who get none.
principle-professionalism = Professionalism: the situation is assessed precisely and a plan of action is agreed together.

## missions

mission-rights = Explain rights under laws and regulations.
mission-formalities = Say which formalities to do and, where needed, help with them.
mission-affiliation = Make sure that the person is registered with Social Security and, where needed, register them.
mission-referral = Refer to the specialised services that fit best.
mission-encouragement = Encourage everything that improves the situation.
mission-accompaniment = Give support until the situation is stable.
mission-intervention-plan = Where needed, draw up an intervention plan and help with managing money.
mission-evaluation = Look with the person at which aims have been reached.
mission-files = Check and update the files regularly.
mission-guardianship = Accept, as far as possible, guardianships ordered by the guardianship judge.
mission-advance = Give financial or material aid as an advance or a top-up, if benefits from Luxembourg or abroad do not come in time or are not enough.
mission-inquiry = Carry out social inquiries and social diagnoses.
mission-coordination = See that help and formalities are coordinated.

## exclusions

exclusion-e1 = A person who has the status of applicant for international protection and who has a scheme of their own.
exclusion-e2 = A person who got an authorisation to stay following a third party’s written undertaking to provide for them.
exclusion-e3 = A foreign pupil or student who settles in Luxembourg to study or to do vocational training.
exclusion-e4 = A national of the European Union, the European Economic Area or Switzerland, or a family member of any nationality: during the first { $eu_first_months } months of their stay, or as long as they are looking for work if they entered for that purpose. Exceptions: employed or self-employed workers, those who keep that status, and their family.
exclusion-e5 = A person in temporary stay in Luxembourg.
exclusion-e6 = A person in pre-trial detention or serving a prison sentence, except during a prison leave (congé pénal).

## process

process-contact = You contact the office social (social welfare office) of the commune where you have your place of residence.
process-first-interview = First interview: you briefly describe your situation.
process-form = You fill in a form with the help of the office. When all the papers are there, it is dated and signed by you and by the office, then entered in the register of applications.
process-inquiry = A social worker looks into your situation. As a rule, there is also a home visit.
process-decision = The office’s board of administration gives a reasoned, written decision within { $decision_working_days } working days of the application being filed. If it is urgent, the office can decide at once.
process-project = A project is drawn up with you, with short-term and medium-term aims.
process-follow-up = The social worker supports you in carrying out this project.

## papers

paper-identity = Identity document or residence permit.
paper-social-security-card = Social Security card.
paper-income = Proof of your income.
paper-bank = Bank statements.
paper-lease = Lease and proof of rent payments.
paper-bills = Unpaid bills and reminders.
paper-court-letters = Letters from courts or bailiffs.
paper-family-allowance = Proof of family allowance.

## contacts

contact-emergency = Emergency (ambulance, fire brigade)
contact-police = Police, emergency
contact-poison = Poison centre
contact-sos-detresse = SOS Détresse
contact-kjt = Children and young people (KJT)
contact-parents = Parents’ helpline (Elterentelefon)
contact-violence = Domestic violence helpline
contact-helpline = Red Cross: which social welfare office
