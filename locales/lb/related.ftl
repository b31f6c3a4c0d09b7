# Other benefits and services that come before or beside social aid.

ask-revis =
    De REVIS ass en Akommes fir Leit, déi ze wéineg Ressourcen hunn. De Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) bezilt en an decidéiert. Dem FNS schéckt Dir d’Demande.
    .details =
        Normalerweis musst Dir { $revis_age } Joer hunn, zu Lëtzebuerg wunnen a bei der ADEM ageschriwwe sinn. Beim Alter ginn et Ausnamen, zum Beispill wann Dir e Kand ze versuergen hutt oder krank sidd. D’ADEM ass zum Beispill net néideg, wann Dir eng Pensioun kritt oder iwwer { $revis_senior_age } Joer hutt. Kommt Dir vu baussent der EU, dann zielen déi lescht { $revis_residence_window_years } Joer: dovunner musst Dir am Prinzip { $revis_residence_years } Joer zu Lëtzebuerg gewunnt hunn. Fir d’EU sinn déi éischt Méint an d’Zäit, wou een eng Aarbecht sicht, ausgeschloss, wann een dofir komm ass. Dat gëllt net fir Leit, déi schaffen oder dëse Statut behalen, an net fir hir Famill.
        D’Recht fänkt un, wann de FNS déi komplett Demande kritt. Hien äntwert bannent { $revis_decision_months } Méint. Géint e Refus maacht Dir fir d’éischt schrëftlech Oppositioun beim Verwaltungsrot vum FNS, bannent { $fns_opposition_days } Deeg. An der Tëschenzäit kann den Office social (Sozialamt) eng Avance ginn.
    .simpler =
        De REVIS hëlleft, wann Dir ze wéineg Geld hutt. Frot de REVIS beim FNS un. Den Office social kann Iech mam Formulaire hëllefen.
    .button = De REVIS

ask-cost-of-living-allowance =
    D’Allocation de vie chère (AVC) an d’Energie-Primm (prime énergie) hëllefe Stéit mat wéineg Akommes. Een eenzege Formulaire geet fir déi zwou duer. Schéckt de Formulaire dem Fonds national de solidarité (FNS), bis spéitstens zum { $avc_deadline_day }. Dezember vum Joer.
    .details =
        All d’Erwuessen aus dem Stot ënnerschreiwen, an Dir leet Är Bankdonnéeë bäi. Mam REVIS kritt Dir d’AVC an d’Energie-Primm ouni Demande. Dir musst eng gewëssen Zäit ouni Ënnerbriechung hei gewunnt hunn: wéi laang, steet um Formulaire vum FNS. Wann e Pabeier feelt, schéckt de FNS Iech d’Demande zréck: dann hutt Dir { $avc_completion_days } Deeg, fir se komplett ze maachen.
    .simpler =
        D’AVC ass eng Hëllef fir Leit mat wéineg Akommes. Fëllt de Formulaire vum FNS aus. Maacht dat spéitstens Enn Dezember.
    .button = Allocation de vie chère (AVC)

ask-third-party-payment =
    Mam Tiers payant social (TPS) bezilt d’CNS (Gesondheetskeess) den Dokter oder den Zänndokter direkt. Dir frot den TPS beim Office social (Sozialamt) un: nëmmen hien decidéiert, jee no Ärer Situatioun.
    .details =
        Dir musst legal zu Lëtzebuerg liewen a verséchert sinn: den Office kontrolléiert dat an affiliéiert Iech, wann et néideg ass. Dir kritt eng Attestatioun a giel Etiketten, ee Set fir all Persoun. D’Dauer ass limitéiert, meeschtens op { $tps_months } Méint, no enger aler Internetsäit: frot den Office. Den Office kann Ären Deel vun de Käschten zréckfroen: frot dat och.
    .simpler =
        Mam TPS musst Dir beim Dokter d’Geld net virstrecken. Frot d’Etikette bei Ärem Office social.
    .button = Dokter an Tiers payant (TPS)

ask-family-allowance =
    D’Kannergeld (allocation familiale) frot Dir bei der Zukunftskeess (Caisse pour l’avenir des enfants, CAE) un. Et gëtt fir e Kand bezuelt, dat zu Lëtzebuerg lieft. Den Office social (Sozialamt) kann Iech bei der Demande hëllefen.
    .details =
        D’Kannergeld leeft bis { $family_allowance_age } Joer, a bis { $family_allowance_student_age } Joer fir verschidde Studien am Secondaire a Vollzäit. Och d’Gebuertszoulag (allocation de naissance) frot Dir bei der CAE un. D’Allocation de rentrée scolaire (Hëllef fir de Schoulufank) kënnt ouni Demande. Wann Dir hei schafft, mee anzwousch anescht wunnt, frot bei der CAE no. Bei engem Refus hutt Dir { $cae_opposition_days } Deeg, fir schrëftlech Oppositioun ze maachen.
    .simpler =
        Hutt Dir e Kand? Frot d’Kannergeld bei der CAE un. Den Office social ka mam Formulaire hëllefen.
    .button = Kannergeld

ask-parental-leave =
    Den Elterecongé (congé parental) frot Dir bei der Zukunftskeess (Caisse pour l’avenir des enfants, CAE) un. Si bezilt Iech en Akommes als Ersatz fir d’Pai. Sot och Ärem Patron Bescheed. Den Office social (Sozialamt) kann Iech bei den Demarchen hëllefen.
    .details =
        Normalerweis musst Dir virum Congé { $parental_leave_months } Méint ouni Ënnerbriechung affiliéiert geschafft hunn, op d’mannst { $parental_leave_hours } Stonnen an der Woch. Den éischte Congé kënnt direkt nom Congé de maternité oder nom Congé d’adoption. Deen zweete musst Dir huelen, ier d’Kand { $parental_leave_child_age } Joer huet, oder { $parental_leave_adoption_age } Joer bei enger Adoptioun. D’Detailer: CAE oder guichet.lu.
    .simpler =
        Wëllt Dir bei Ärem Kand bleiwen? Frot dat bei der CAE un. Sot et och Ärem Patron. Den Office kann hëllefen.
    .button = Elterecongé

ask-health-insurance =
    Den Office social (Sozialamt) kontrolléiert, ob Dir bei der Sozialversécherung affiliéiert sidd. Wann net, kann hien Iech affiliéieren. Gitt esou séier wéi méiglech dohinner, virun allem wann Dir krank sidd.
    .details =
        D’Gesetz gesäit vir, datt den Office bei Krankheet d’Käschten iwwerhëlt, och fir d’Behandlung an d’Spidol, wann Dir an Nout an net anescht verséchert sidd. Bréngt d’Rechnungen an d’Bréiwer vun der CNS oder vum CCSS mat. Wann Äert Liewen a Gefor ass: { $phone_emergency }, ouni ze waarden.
    .simpler =
        Hutt Dir keng Krankeversécherung? Gitt op den Office social. Hie kann Iech umellen. A Gefor: { $phone_emergency }.
    .button = Ech hu keng Krankeversécherung

ask-residence-declaration =
    Wann Dir ukommt oder d’Adress wiesselt, mellt dat bannent { $arrival_days } Deeg op Ärer Gemeng. An der Stad Lëtzebuerg ass dat am Bierger-Center.
    .details =
        Kommt Dir vu baussent der EU, dem EWR (EEE) an der Schwäiz, da mellt Är Arrivée bannent { $third_country_arrival_working_days } Aarbechtsdeeg. Leit aus der EU froe bannent { $eu_registration_months } Méint d’Attestation d’enregistrement (Bestätegung vun der Umeldung) un. Ouni Wunneng frot Dir den Office, ob Dir eng Referenzadress kréie kënnt. Wann d’Gemeng Är Umeldung refuséiert, schwätzt mam Office doriwwer.
    .simpler =
        Sidd Dir geplënnert? Sot et Ärer Gemeng bannent { $arrival_days } Deeg. Den Office social kann Iech hëllefen.
    .button = Meng Adress mellen

ask-unemployment =
    Mellt Iech direkt bei der ADEM als Demandeur d’emploi (Dir sicht eng Aarbecht) a frot duerno de Chômage un. D’Demande mécht een online. Den Delai ass { $unemployment_weeks } Wochen: waart net. D’ADEM léint Iech e Computer an hëlleft gratis.
    .details =
        Dir musst Är Aarbecht verluer hunn, ouni et ze wëllen. Dobäi zielen déi { $unemployment_reference_months } Méint virdrun: an där Zäit musst Dir op d’mannst { $unemployment_work_weeks } Woche geschafft hunn. Wann Dir keen elektroneschen Zougang hutt, gëtt et eng Versioun op Pabeier. Frontaliere froen de Chômage an deem Land un, wou se wunnen. Wann d’Geld spéit kënnt, kann den Office social eng Avance ginn.
    .simpler =
        Hutt Dir Är Aarbecht verluer? Mellt Iech séier bei der ADEM. Wann d’Geld spéit kënnt, schwätzt mam Office social.
    .button = Ech hu meng Aarbecht verluer

ask-housing-aid =
    Wann de Loyer ze héich ass, gëtt et d’Loyerssubventioun (subvention de loyer) vum Logementsministère, beim Guichet unique des aides au logement (Guichet fir Wunnengshëllefen). Si gëllt fir e private Bail, wann de Loyer méi wéi { $rent_share_percent } % vum Akommes ass.
    .details =
        D’Garantie locative (Kautioun) däerf net méi wéi { $deposit_months } Méint Loyer sinn. Ënner bestëmmte Bedéngunge kann e Certificat vum Staat d’Kautioun ersetzen. Wann e Riichter decidéiert huet, datt Dir aus der Wunneng eraus musst, kënnt Dir e Sursis (méi Zäit) froen, héchstens { $eviction_stay_months } Méint. Eng Verlängerung ass { $eviction_stay_extensions } mol méiglech. Frot d’Verlängerung op d’mannst { $eviction_request_days } Deeg virum Enn. Wann een Iech aus der Wunneng setze wëll, gitt direkt mat de Bréiwer op den Office social (Sozialamt).
    .simpler =
        Ass Äre Loyer ze héich? Et gëtt d’Loyerssubventioun. Wëll een Iech aus der Wunneng setzen? Gitt direkt op den Office social.
    .button = Loyer, Kautioun, Expulsioun

ask-debt =
    Wennt Iech un eng Scholdeberodung (service d’information et de conseil en matière de surendettement, SICS): déi vun der Ligue médico-sociale oder déi vun Inter-Actions. Och den Office social (Sozialamt) kann Iech Rot ginn.
    .details =
        De SICS bereet mat Iech d’Demande un d’Commission de médiation vir: fir d’éischt sicht een en Accord mat de Creancieren (deenen Dir Geld schëlleg sidd). Wann dat net klappt, kann de Friddensriichter agräifen. D’Prozedur ass fir Leit, déi zu Lëtzebuerg wunnen, a fir privat Scholden. Loosst kee Bréif vun engem Huissier ouni Äntwert: weist de Bréif.
    .simpler =
        Hutt Dir ze vill Scholden? Frot beim SICS oder beim Office social no Rot. Bréngt all d’Bréiwer mat.
    .button = Ech hunn ze vill Scholden

ask-energy-water =
    Gitt direkt mat der Rechnung oder dem Avis op den Office social (Sozialamt). Bei Stroum a Gas gëtt den Avis, datt ofgeschalt gëtt, Iech { $supplier_notice_days } Deeg Zäit. Wann den Office Iech a Charge hëlt, gëtt net ofgeschalt.
    .details =
        Den Office kritt eng Kopie vum Avis an äntwert dem Fournisseur bannent { $supplier_answer_days } Deeg. Fir Waasser, Masutt oder Holz gëtt et keen automateschen Avis: do musst Dir selwer op den Office goen. Den Zougang zum Waasser an zu engem Minimum un Energie ass garantéiert fir jiddereen, deen d’Recht op Sozialhëllef huet an net bezuele kann. Wann alles bezuelt ass, kënnt de Stroum bannent { $reconnection_working_days } Aarbechtsdeeg erëm.
    .simpler =
        Kënnt Dir d’Waasser, de Stroum oder d’Heizung net bezuelen? Gitt séier op den Office social. Bréngt d’Rechnung oder de Bréif mat.
    .button = Stroum, Waasser, Heizung

ask-guardianship =
    De Juge des tutelles (Riichter fir d’Tutellen) decidéiert iwwer eng Tutelle oder eng Curatelle. Den Office social (Sozialamt) kann Iech d’Demarchen erklären. Souwäit et geet, iwwerhëlt hien Tutellen, déi de Riichter him uvertraut.
    .details =
        Wann eng Persoun sech net méi selwer ëm hir Affäre këmmere kann, schwätzt mam Office vun hirer Gemeng. Heiansdo geet eng méi liicht Hëllef duer, zum Beispill déi fräiwëlleg Finanzgestioun: frot no. Fir déi genee Prozedur wennt Iech un de Juge des tutelles.
    .simpler =
        E Riichter decidéiert iwwer d’Tutelle. Den Office social kann Iech erklären, wéi et geet.
    .button = Tutelle a Curatelle
