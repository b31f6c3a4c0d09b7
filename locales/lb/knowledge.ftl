# The items of the lists, one line each, and the names of the services whose numbers are shown.

## services

service-financial-aid = Finanziell Hëllef.
service-in-kind-aid = Sachleeschtungen, zum Beispill Wëndelen, Mëllech, Miwwelen, Kleeder.
service-rights = Erklärung vun Äre Rechter no de Gesetzer a Reglementer.
service-formalities = Informatioun iwwer d’Demarchen an Hëllef dobäi, zum Beispill Allocation de vie chère (AVC), REVIS-Zousaz, Deklaratioun am Bierger-Center, Kannergeld, Elterecongé.
service-tps-labels = Etikette fir den Tiers payant social (TPS).
service-affiliation = Wann néideg, Affiliatioun bei der Sozialversécherung.
service-intervention-plan = Wann néideg, en Interventiounsplang, deen op Är Situatioun passt.
service-budget = Hëllef beim Geréiere vun Äre Finanzen.
service-advance = Finanziell oder materiell Hëllef als Avance oder als Zousaz.
service-advice = Informatiounen a Berodung.
service-referral = Weiderleeden u spezialiséiert Servicer, virun allem am Noutfall, zum Beispill fir e Foyer, fir eng Crèche, bei Sträit an der Famill oder mat den Noperen, bei enger Ofhängegkeet vun Alkohol oder Drogen.
service-contact-person = Uspriechpartner fir aner Persounen a Servicer, zum Beispill Affekoten, Huissieren, Familljen-Center, Psychiateren, Office national de l’enfance.
service-accompaniment = Begleedung, bis Är Situatioun stabil ass.

## principles

principle-dignity = Dignitéit vum Mënsch: all Mënsch ka vun der Gemeinschaft e Minimum fir d’Liewen erwaarden. Hien ass e Partner, keen Objet.
principle-subsidiarity = Subsidiaritéit: d’Hëllef kënnt, wann d’Persoun hir Besoinen net selwer decke kann a wann déi aner Ressourcen opgebraucht sinn oder net duerginn.
principle-individualisation = Individualiséierung: d’Hëllef gëtt un all Fall ugepasst, an un d’Ziler vun der Sozialhëllef a vun der Persoun.
principle-needs = Besoinen decken: d’Hëllef ass d’Äntwert op e Mangel, deen individuell, konkret an aktuell ass, egal wou en hierkënnt.
principle-equality = Gläichbehandlung: wien Hëllef kritt, ass materiell net besser an net méi schlecht dru wéi d’Nopere mat wéineg Geld, déi keng Hëllef kréien.
principle-professionalism = Professionalitéit: d’Situatioun gëtt genee bewäert, an zesumme gëtt en Aktiounsplang ofgemaach.

## missions

mission-rights = D’Rechter erklären, déi an de Gesetzer a Reglementer stinn.
mission-formalities = Soen, wéi eng Demarchen ze maache sinn, a wann néideg dobäi hëllefen.
mission-affiliation = Kucken, ob d’Persoun bei der Sozialversécherung affiliéiert ass, a se wann néideg affiliéieren.
mission-referral = U spezialiséiert Servicer weiderleeden, déi am beschte passen.
mission-encouragement = All d’Mesuren encouragéieren, déi d’Situatioun verbesseren.
mission-accompaniment = D’Persoun begleeden, bis d’Situatioun stabil ass.
mission-intervention-plan = Wann néideg en Interventiounsplang opstellen a beim Geréiere vun de Finanzen hëllefen.
mission-evaluation = Mat der Persoun bewäerten, wéi eng Ziler erreecht sinn.
mission-files = D’Dossiere reegelméisseg kontrolléieren an aktualiséieren.
mission-guardianship = Souwäit et geet, Tutellen iwwerhuelen, déi de Juge des tutelles (Riichter) decidéiert huet.
mission-advance = Eng finanziell oder materiell Hëllef als Avance oder Zousaz ginn, wann d’Leeschtungen aus Lëtzebuerg oder aus dem Ausland ze spéit kommen oder net duerginn.
mission-inquiry = Sozialenquêten a sozial Diagnose maachen.
mission-coordination = Dofir suergen, datt d’Interventiounen an d’Demarche koordinéiert sinn.

## exclusions

exclusion-e1 = D’Persoun, déi de Statut vum Demandeur de protection internationale huet a vun enger eegener Reegelung profitéiert.
exclusion-e2 = D’Persoun, déi eng Openthaltsgeneemegung kritt huet, well en Drëtte sech schrëftlech engagéiert huet, fir hiren Ënnerhalt opzekommen.
exclusion-e3 = Den auslännesche Schüler oder Student, dee sech zu Lëtzebuerg nidderléisst, fir hei ze studéieren oder eng Beruffsausbildung ze maachen.
exclusion-e4 = De Bierger aus der Europäescher Unioun, dem Europäesche Wirtschaftsraum oder der Schwäiz, oder e Member vu senger Famill, egal wéi eng Nationalitéit, soulaang den Openthalt nach keng { $eu_first_months } Méint dauert, oder soulaang hien eng Aarbecht sicht, wann hien dofir op Lëtzebuerg komm ass. Ausnamen: Leit, déi schaffen, als Salarié oder Onofhängegen, déi, déi dëse Statut behalen, an hir Famill.
exclusion-e5 = D’Persoun mat engem temporären Openthalt zu Lëtzebuerg.
exclusion-e6 = D’Persoun, déi an Untersuchungshaft ass oder eng Prisongsstrof ofsëtzt, ausser wärend engem Congé pénal (Congé vum Prisong).

## process

process-contact = Dir wennt Iech un den Office social (Sozialamt) vun der Gemeng, wou Dir Äre Wunnsëtz hutt.
process-first-interview = Éischt Gespréich: Dir beschreift kuerz Är Situatioun.
process-form = Dir fëllt mat der Hëllef vum Office e Formulaire aus. Wann all d’Dokumenter do sinn, gëtt en datéiert, vun Iech a vum Office ënnerschriwwen an am Register vun den Demanden agedroen.
process-inquiry = E Sozialassistent analyséiert Är Situatioun. Am Prinzip gëtt et och eng Hausvisitt.
process-decision = De Verwaltungsrot vum Office hëlt eng begrënnt a schrëftlech Decisioun, bannent { $decision_working_days } Aarbechtsdeeg nom Depot vun der Demande. Wann et urgent ass, kann den Office direkt decidéieren.
process-project = Mat Iech gëtt e Projet opgestallt, mat kuerz- a mëttelfristegen Ziler.
process-follow-up = De Sozialassistent begleet Iech, fir dëse Projet ëmzesetzen.

## papers

paper-identity = Ausweis oder Titre de séjour (Openthaltstitel).
paper-social-security-card = Kaart vun der Sozialversécherung.
paper-income = Beweiser fir Äert Akommes.
paper-bank = Kontenauszich.
paper-lease = Bail (Kontrakt fir de Loyer) a Beweiser, datt de Loyer bezuelt ass.
paper-bills = Rechnungen a Rappellen, déi net bezuelt sinn.
paper-court-letters = Bréiwer vu Geriichter oder Huissieren.
paper-family-allowance = Beweis fir d’Kannergeld.

## contacts

contact-emergency = Noutruff (Ambulanz, Pompjeeën)
contact-police = Police, Noutruff
contact-poison = Centre antipoisons (Vergëftungen)
contact-sos-detresse = SOS Détresse
contact-kjt = Kanner- a Jugendtelefon (KJT)
contact-parents = Elterentelefon
contact-violence = Gewalt doheem, Telefon fir ze schwätzen
contact-helpline = Helpline vun der Croix-Rouge: wéi en Office social
