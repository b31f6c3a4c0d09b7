# The items of the lists, one line each, and the names of the services whose numbers are shown.

## services

service-financial-aid = Finanzielle Hilfe.
service-in-kind-aid = Sachleistungen, zum Beispiel Windeln, Milch, Möbel, Kleidung.
service-rights = Erklärung Ihrer Rechte nach Gesetzen und Verordnungen.
service-formalities = Hinweise, was zu beantragen und zu melden ist, und Hilfe dabei, zum Beispiel bei AVC (Teuerungszulage), REVIS-Ergänzung (Einkommen zur sozialen Eingliederung), Anmeldung im Bierger-Center, Familienzulage, Elternurlaub.
service-tps-labels = Etiketten für den Tiers payant social (TPS, direkte Leistungsabrechnung).
service-affiliation = Bei Bedarf Anmeldung bei der Sozialversicherung.
service-intervention-plan = Bei Bedarf ein Interventionsplan, der zu Ihrer Situation passt.
service-budget = Hilfe beim Umgang mit Ihrem Geld.
service-advance = Finanzielle oder materielle Hilfe als Vorschuss oder als Ergänzung.
service-advice = Information und Beratung.
service-referral = Vermittlung an Fachstellen, vor allem wenn es eilt, zum Beispiel bei der Suche nach einem Heim oder einer Kinderkrippe, bei Streit in der Familie oder mit Nachbarn, bei Abhängigkeit von Alkohol oder Drogen.
service-contact-person = Ansprechstelle gegenüber anderen Personen und Diensten, zum Beispiel Anwaltschaft, Huissiers (Gerichtsvollzieher), Familljen-Center, Psychiatrie, Office national de l’enfance (Nationales Kinderbüro).
service-accompaniment = Betreuung, bis Ihre Situation stabil ist.

## principles

principle-dignity = Menschenwürde: Jeder Mensch kann von der Gemeinschaft ein Existenzminimum erwarten. Der Mensch ist Partner, nicht Objekt.
principle-subsidiarity = Subsidiarität: Die Hilfe greift, wenn die Person ihren Bedarf nicht selbst decken kann und die anderen Mittel ausgeschöpft sind oder nicht reichen.
principle-individualisation = Individuelle Hilfe: Die Hilfe passt zum Einzelfall und zu den Zielen der Sozialhilfe und der Person.
principle-needs = Deckung des Bedarfs: Die Hilfe gilt einem persönlichen, konkreten und aktuellen Mangel, egal was die Ursache ist.
principle-equality = Gleichbehandlung: Wer Hilfe bekommt, steht materiell nicht besser und nicht schlechter da als Menschen in der Nachbarschaft, die wenig haben und keine Hilfe bekommen.
principle-professionalism = Professionalität: Die Situation wird genau geprüft, und ein Aktionsplan wird gemeinsam vereinbart.

## missions

mission-rights = Die Rechte nach Gesetzen und Verordnungen erklären.
mission-formalities = Sagen, welche Schritte nötig sind, und bei Bedarf dabei helfen.
mission-affiliation = Prüfen, ob die Person bei der Sozialversicherung angemeldet ist, und sie bei Bedarf anmelden.
mission-referral = An die Fachstellen vermitteln, die am besten passen.
mission-encouragement = Alles fördern, was die Situation verbessert.
mission-accompaniment = Betreuen, bis die Situation stabil ist.
mission-intervention-plan = Bei Bedarf einen Interventionsplan aufstellen und beim Umgang mit Geld helfen.
mission-evaluation = Mit der Person prüfen, welche Ziele erreicht sind.
mission-files = Die Akten regelmäßig prüfen und aktualisieren.
mission-guardianship = Vormundschaften, die das Vormundschaftsgericht anordnet, im Rahmen des Möglichen annehmen.
mission-advance = Finanzielle oder materielle Hilfe als Vorschuss oder Ergänzung geben, wenn luxemburgische oder ausländische Leistungen nicht rechtzeitig kommen oder nicht reichen.
mission-inquiry = Sozialuntersuchungen und soziale Diagnosen machen.
mission-coordination = Dafür sorgen, dass Hilfen und Schritte aufeinander abgestimmt sind.

## exclusions

exclusion-e1 = Personen mit dem Status „Antragsteller auf internationalen Schutz“, für die eine eigene Regelung gilt.
exclusion-e2 = Personen, die eine Aufenthaltserlaubnis bekommen haben, weil eine dritte Person sich schriftlich verpflichtet hat, für sie zu sorgen.
exclusion-e3 = Ausländische Schülerinnen, Schüler und Studierende, die sich in Luxemburg niederlassen, um hier zu lernen, zu studieren oder eine Berufsausbildung zu machen.
exclusion-e4 = Staatsangehörige der Europäischen Union, des Europäischen Wirtschaftsraums oder der Schweiz und ihre Familienangehörigen jeder Staatsangehörigkeit: in den ersten { $eu_first_months } Monaten des Aufenthalts oder solange sie Arbeit suchen, wenn sie dafür eingereist sind. Ausnahmen: Personen, die angestellt oder selbständig arbeiten, Personen, die diesen Status behalten, und ihre Familien.
exclusion-e5 = Personen mit vorübergehendem Aufenthalt in Luxemburg.
exclusion-e6 = Personen in Untersuchungshaft oder im Strafvollzug, außer während eines Strafurlaubs (congé pénal).

## process

process-contact = Sie wenden sich an das Office social (Sozialamt) der Gemeinde, in der Sie Ihren Wohnsitz haben.
process-first-interview = Erstgespräch: Sie beschreiben kurz Ihre Situation.
process-form = Sie füllen mit Hilfe des Sozialamts ein Formular aus. Wenn alle Papiere da sind, bekommt es ein Datum. Sie und das Sozialamt unterschreiben es. Dann wird es in das Register der Anträge eingetragen.
process-inquiry = Eine Fachkraft für Sozialarbeit untersucht Ihre Situation. In der Regel gibt es auch einen Hausbesuch.
process-decision = Der Verwaltungsrat des Sozialamts gibt eine begründete schriftliche Entscheidung, innerhalb von { $decision_working_days } Werktagen nach Einreichung des Antrags. Wenn es dringend ist, kann das Sozialamt sofort entscheiden.
process-project = Mit Ihnen wird ein Projekt aufgestellt, mit kurz- und mittelfristigen Zielen.
process-follow-up = Die Fachkraft betreut Sie bei der Umsetzung dieses Projekts.

## papers

paper-identity = Ausweis oder Aufenthaltstitel.
paper-social-security-card = Sozialversicherungskarte.
paper-income = Nachweise über Ihr Einkommen.
paper-bank = Kontoauszüge.
paper-lease = Mietvertrag und Nachweise über die gezahlte Miete.
paper-bills = Unbezahlte Rechnungen und Mahnungen.
paper-court-letters = Briefe von Gerichten oder Gerichtsvollziehern.
paper-family-allowance = Nachweis über die Familienzulage.

## contacts

contact-emergency = Notruf (Rettungsdienst, Feuerwehr)
contact-police = Polizei, Notruf
contact-poison = Giftinformationszentrum
contact-sos-detresse = SOS Détresse
contact-kjt = Kinder- und Jugendtelefon (KJT)
contact-parents = Elterntelefon (Elterentelefon)
contact-violence = Häusliche Gewalt, Helpline
contact-helpline = Rotes Kreuz: welches Sozialamt
