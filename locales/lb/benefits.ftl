# The benefits to use before social aid, for the pre-screening: name; who pays; condition; deadline; papers.

benefit-revis = Revenu d’inclusion sociale (REVIS, Akommes fir Leit mat ze wéineg Ressourcen)
    .body = De Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) decidéiert a bezilt. Schéckt him de Formulaire, ënnerschriwwe vun allen Erwuessenen aus dem Stot.
    .condition = Normalerweis musst Dir { $revis_age } Joer hunn, zu Lëtzebuerg wunnen, ze wéineg Ressourcen hunn a bei der ADEM ageschriwwe sinn. Et ginn Ausnamen, zum Beispill mat engem Kand, dat Dir versuergt, bei Krankheet oder mat enger Pensioun. Kommt Dir vu baussent der EU, dem EWR (EEE) an der Schwäiz, dann zielen déi lescht { $revis_residence_window_years } Joer: dovunner musst Dir am Prinzip { $revis_residence_years } Joer zu Lëtzebuerg gewunnt hunn. Fir Bierger aus der EU, dem EWR (EEE) oder der Schwäiz, déi grad ukomm sinn, gëllen eege Reegelen.
    .deadline = D’Recht leeft vun deem Dag un, wou de FNS d’Demande kritt. Waart net.
    .papers = Kopie vun der Identitéitskaart vun allen Erwuessenen, Bankdonnéeën (RIB). Jee no Situatioun: Attestation d’enregistrement (Bestätegung vun der Umeldung), Beweis fir de legalen Openthalt oder d’Decisioun iwwer den internationale Schutz.

benefit-avc = Allocation de vie chère (AVC)
    .body = De Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) decidéiert a bezilt. Schéckt him de Formulaire mat der Post. Mam REVIS kritt Dir d’AVC ouni Demande.
    .condition = Äert Akommes muss niddreg sinn, an Dir braucht en Openthaltsrecht. Dir musst eng gewëssen Zäit ouni Ënnerbriechung zu Lëtzebuerg gewunnt hunn: wéi laang, steet um Formulaire vum FNS. Et ginn Ausschlëss, zum Beispill fir verschidde Studenten: frot beim FNS no.
    .deadline = Spéitstens den { $avc_deadline_day }. Dezember vum Joer. Duerno gëtt d’Demande refuséiert.
    .papers = Formulaire, ënnerschriwwe vun allen Erwuessenen aus dem Stot, Bankdonnéeën (RIB).

benefit-prime-energie = Prime énergie (Energie-Primm)
    .body = De Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) decidéiert a bezilt. De Formulaire ass dee selwechte wéi fir d’AVC (Allocation de vie chère).
    .condition = Stéit, déi d’AVC kréien, kréien d’Energie-Primm ouni weider Demande. Wann Äert Akommes e bësse méi héich ass, frot beim FNS no.
    .deadline = Spéitstens den { $avc_deadline_day }. Dezember vum Joer, wéi bei der AVC.
    .papers = Déi selwecht Pabeiere wéi fir d’AVC.

benefit-tps = Tiers payant social (TPS, d’CNS bezilt den Dokter direkt)
    .body = Nëmmen den Office social (Sozialamt) vun Ärer Gemeng decidéiert. D’CNS (Gesondheetskeess) bezilt dann den Dokter oder den Zänndokter direkt.
    .condition = Dir musst legal zu Lëtzebuerg liewen an eng Krankeversécherung hunn: den Office kontrolléiert dat an affiliéiert Iech, wann et néideg ass. Duerno kuckt hien Är Situatioun.

benefit-family-allowance = Allocation familiale (Kannergeld)
    .body = D’Zukunftskeess (Caisse pour l’avenir des enfants, CAE) decidéiert a bezilt. Dir maacht d’Demande do oder op MyGuichet.lu.
    .condition = D’Kannergeld ass fir e Kand, dat zu Lëtzebuerg lieft, bis { $family_allowance_age } Joer, a bis { $family_allowance_student_age } Joer fir verschidde Studien am Secondaire a Vollzäit. Wann Dir hei schafft, mee anzwousch anescht wunnt, frot bei der CAE no.

benefit-parental-leave = Congé parental (Elterecongé)
    .body = D’Zukunftskeess (Caisse pour l’avenir des enfants, CAE) bezilt en Akommes als Ersatz fir d’Pai. Sot och Ärem Patron Bescheed.
    .condition = Normalerweis musst Dir { $parental_leave_months } Méint ouni Ënnerbriechung affiliéiert geschafft hunn, op d’mannst { $parental_leave_hours } Stonnen an der Woch. Den éischte Congé kënnt direkt nom Congé de maternité oder nom Congé d’adoption, deen zweete méi spéit. En Elterendeel kann de Congé net un deen aneren ofginn.

benefit-unemployment = Indemnité de chômage complet (Chômage)
    .body = D’ADEM decidéiert a bezilt. D’Demande maacht Dir online. D’ADEM léint Iech e Computer an hëlleft Iech gratis.
    .condition = Dir musst Är Aarbecht verluer hunn, ouni et ze wëllen, zu Lëtzebuerg wunnen an an de { $unemployment_reference_months } Méint virun der Umeldung op d’mannst { $unemployment_work_weeks } Woche geschafft hunn. Frontaliere froen de Chômage an deem Land un, wou si wunnen.
    .deadline = { $unemployment_weeks } Wochen. Mellt Iech direkt bei der ADEM.
    .papers = Kënnegungsbréif oder Kontrakt, déi lescht Fiches de salaire.

benefit-rent-subsidy = Subvention de loyer (Loyerssubventioun)
    .body = De Logementsministère decidéiert a bezilt. D’Demande maacht Dir beim Guichet unique des aides au logement (Guichet fir Wunnengshëllefen).
    .condition = Dir braucht e private Bail, en Openthaltsrecht fir méi wéi { $rent_stay_months } Méint, e reegelméissegt Akommes ënner der Limitt an e Loyer vu méi wéi { $rent_share_percent } % vum Akommes. Eng Wunneng vun engem ëffentleche Proprietär, vun den Elteren oder vun engem Kand zielt net. Normalerweis däerf keen am Stot eng aner Wunneng hunn.
    .deadline = D’Hëllef leeft vum Dag vun der Demande un. Waart net.
    .papers = Bail mat Datum an Ënnerschrëft, Beweis, datt de Loyer bezuelt ass, Fiches de salaire a Beweiser fir anert Akommes, Certificat d’affiliation, Certificat de résidence. D’Lëscht kënnt vun enger aler Internetsäit: kuckt um Formulaire no.

benefit-over-indebtedness = Règlement collectif des dettes (Prozedur bei Iwwerschëldung)
    .body = Gitt fir d’éischt bei e Service d’information et de conseil en matière de surendettement (SICS, Scholdeberodung): bei der Ligue médico-sociale oder bei Inter-Actions. D’Demande geet un d’Commission de médiation.
    .condition = Dir musst zu Lëtzebuerg liewen an Är privat Scholden net méi bezuele kënnen. Fir Geschäftsleit gëllen eege Reegelen.

benefit-legal-aid = Assistance judiciaire (Hëllef fir den Affekot)
    .body = De Bâtonnier vum Barreau vu Lëtzebuerg oder Dikrech decidéiert. D’Demande maacht Dir mat engem Formulaire.
    .condition = D’Hëllef gëtt et, wann Är Ressourcen net duerginn. Si ass fir Lëtzebuerger, Bierger aus der EU, Auslänner, déi sech hei nidderloossen däerfen, an aner Gruppen. Et gëtt se ganz oder zum Deel, och fir e Recours géint eng Decisioun iwwer d’Sozialhëllef.

benefit-maintenance-advance = Avance et recouvrement de pensions alimentaires (Avance op d’Pensioun alimentaire)
    .body = De Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) këmmert sech dorëm. Den Office social (Sozialamt) kann Iech hëllefen, mam FNS a Kontakt ze kommen.
    .condition = Ech hu keng iwwerpréift Bedéngungen. Frot beim FNS no.

benefit-care-home-supplement = Participation du FNS aux prix des structures d’hébergement pour personnes âgées (Zouschoss fir d’Altersheem)
    .body = De Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) decidéiert a bezilt.
    .condition = Den Zouschoss ass fir Leit, déi op Dauer an engem Altersheem, engem Fleegeheem oder enger unerkannter betreiter Wunneng liewen, wann hir Mëttel net duerginn. D’Reegele sinn nei: frot beim FNS no.

benefit-social-grocery = Épicerie sociale (Buttek)
    .body = D’Offices sociaux an agreéiert sozial Servicer ginn d’Zougangskaart. Frot se bei Ärem Office un.
    .condition = Dir braucht eng perséinlech Zougangskaart.
