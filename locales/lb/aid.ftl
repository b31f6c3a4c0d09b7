# Social aid itself: what it is, for whom, how it goes. Numbers come from data/knowledge, never from here.

## What it is

ask-social-aid =
    D’Sozialhëllef ass e Recht. Si soll Iech e mënschewierdegt Liewen erméiglechen. Si begleet Iech an hëlleft Iech, selbststänneg ze bleiwen oder et erëm ze ginn.
    .details =
        Am Mëttelpunkt steet d’Begleedung duerch e Sozialassistent. Wann et néideg ass, kann eng Sach- oder Geldleeschtung dobäikommen. D’Hëllef kann aner Leeschtungen ergänzen. Déi musst Dir fir d’éischt ufroen. Wennt Iech un den Office social (Sozialamt) vun Ärer Gemeng.
    .simpler =
        D’Sozialhëllef ass do fir Leit an Nout. Een hëlleft Iech a gëtt Iech Rot. Heiansdo kritt Dir och Saachen oder Geld.
    .button = Wat ass d’Sozialhëllef?

ask-services =
    Den Office social (Sozialamt) gëtt Rot, hëlleft bei den Demarchen, begleet Iech iwwer eng méi laang Zäit a kann eng Sach- oder Geldleeschtung ginn. Dat hei si seng Servicer.
    .details =
        Dir musst net am Viraus wëssen, wéi eng Hëllef Dir ufroe sollt. Beschreift dem Office Är Situatioun: hie kuckt mat Iech, wat passt.
    .simpler =
        Den Office social kann Iech Rot ginn. Hie ka mat de Pabeieren hëllefen. Heiansdo kann en och Geld oder nëtzlech Saache ginn.
    .button = Wéi eng Hëllefe ginn et?

ask-financial-aid =
    Den Office social (Sozialamt) kann eng Geldleeschtung ginn, wann hie se néideg fënnt. Si kann eng Avance sinn, wann eng aner Leeschtung op sech waarde léisst, oder en Zousaz, wann déi net duergeet. Den Office decidéiert, jee no Ärer Situatioun.
    .details =
        Geld ass net déi éischt Form vun Hëllef: d’Begleedung kënnt virdrun. Fir verschidde Gruppe schléisst d’Gesetz nëmmen d’Geldleeschtung aus. Berodung a Begleedung bleiwe méiglech. Wann et urgent ass, sot et: den Office kann direkt decidéieren.
    .simpler =
        Den Office ka Geld ginn, wann et néideg ass. Hie kuckt Är Situatioun un, an dann decidéiert en. Erkläert him, wat Iech feelt.
    .button = Hëllef a Form vu Geld

ask-in-kind-aid =
    Den Office social (Sozialamt) kann eng Sachleeschtung ginn, zum Beispill Wëndelen, Mëllech, Miwwelen oder Kleeder. Hien decidéiert, wéi eng Form op Äre Besoin passt.
    .details =
        Fir de Buttek (épicerie sociale) braucht Dir eng perséinlech Zougangskaart. Déi kritt ee vun den Offices sociaux a vun agreéierte soziale Servicer. Frot se bei Ärem Office un. Wann Dir näischt méi z’iessen hutt, sot dat direkt.
    .simpler =
        Den Office ka mat Saachen hëllefen: Mëllech, Wëndelen, Kleeder. Frot en. Fir de Buttek braucht Dir eng Kaart.
    .button = Iessen, Kleeder, Miwwelen

ask-social-support =
    E Sozialassistent vum Office social (Sozialamt) kann Iech begleeden: kuerz, mëttelfristeg oder laang. Wann et néideg ass, maacht Dir zesummen en Interventiounsplang mat konkreten Ziler.
    .details =
        D’Begleedung dauert, bis Är Situatioun stabil ass. Dir kuckt reegelméisseg zesummen, wou Dir dru sidd. Als Géigeleeschtung fir d’Hëllef kann den Office verlaangen, datt Dir aktiv matmaacht. Är fräi Wiel gëtt respektéiert.
    .simpler =
        E Sozialassistent hëlleft Iech iwwer eng méi laang Zäit. Dir maacht zesummen e Plang. Dir gitt Schrëtt fir Schrëtt weider.
    .button = Begleet ginn

ask-budget-help =
    Jo, den Office social (Sozialamt) kann Iech hëllefen, Äert Geld an Är Rechnungen ze geréieren. Dir kuckt zesummen, wat erakënnt, wat erausgeet a wat urgent ass.
    .details =
        Beim Office social vum Kanton Réiden (Redange) ass eng fräiwëlleg Finanzgestioun méiglech, ganz oder zum Deel: de Verwaltungsrot decidéiert doriwwer. Frot bei engem aneren Office no, wat hien ubitt. Fir Leit mat ville Scholde ginn et spezialiséiert Servicer.
    .simpler =
        Den Office kann Iech mat Ärem Geld hëllefen. Bréngt Är Rechnunge mat, wann et geet. Dir kuckt se zesummen un.
    .button = Mäi Budget geréieren

ask-mediation =
    Jo, den Office social (Sozialamt) ka mat anere Persounen a Servicer schwätzen, fir Iech ze hëllefen, zum Beispill mat engem Affekot, engem Huissier oder enger Verwaltung. Frot dat och, wann et ëm e Proprietär oder e Spidol geet.
    .details =
        Wann Dir viru Geriicht musst an Äert Geld net duergeet, gëtt et d’Assistance judiciaire (Hëllef fir den Affekot): déi frot ee beim Barreau un. Weist dem Office d’Bréiwer, déi Dir kritt hutt. Hien ass un d’Beruffsgeheimnis gebonnen.
    .simpler =
        Den Office ka fir Iech mat engem Huissier, engem Affekot oder enger Verwaltung schwätzen. Weist him d’Bréiwer, déi Dir kritt hutt.
    .button = Fir mech mat anere schwätzen

ask-paperwork-help =
    Jo, den Office social (Sozialamt) erkläert Iech Är Rechter an hëlleft Iech bei den Demarchen, zum Beispill fir d’Allocation de vie chère (AVC), de REVIS, d’Kannergeld oder d’Deklaratioun op der Gemeng.
    .details =
        Kommt mat de Bréiwer an de Formulairen, déi Dir net verstitt. Kuckt op d’Delaien: wann een dovu geschwënn ofleeft, sot dat als Éischt.
    .simpler =
        Den Office kann e Bréif mat Iech liesen. Hie kann hëllefen, e Formulaire auszefëllen. Bréngt Är Pabeiere mat.
    .button = Hëllef mat menge Pabeieren

ask-shelter =
    Den Office social (Sozialamt) vun Ärer Gemeng kann Iech un e Foyer oder en anere spezialiséierte Service weiderleeden. Wann et néideg ass, këmmert hie sech och ëm en Noutlogement.
    .details =
        Erkläert him, zanter wéini a firwat Dir sicht a wie mat Iech wunnt. Ech hu keng Lëscht vun de fräie Plazen. Wann Dir keng Adress hutt, frot den Office, ob Dir eng Referenzadress kréie kënnt. Wann Dir net wësst, wou Dir dës Nuecht schlofe sollt, sot mir et.
    .simpler =
        Den Office social kann Iech hëllefen, e Foyer ze fannen. Gitt dohinner an erkläert Är Situatioun. Ass et fir dës Nuecht, da sot mir et.
    .button = E Foyer fannen

ask-childcare =
    Den Office social (Sozialamt) kann Iech un eng Crèche oder eng aner Kannerbetreiung weiderleeden. Fir Leit, déi zu Lëtzebuerg wunnen, gëtt et och de Chèque-service accueil: dee frot een op der Gemeng un.
    .details =
        Ech hu keng Lëscht vun de fräie Plazen. Frot bei Ärer Gemeng an direkt bei de Crèchen no. Wann Dir wéinst der Betreiung net schaffen oder Iech net behandele loosse kënnt, sot et dem Office.
    .simpler =
        Et gëtt e Bong fir d’Crèche. Frot en op Ärer Gemeng un. Fannt Dir keng Plaz? Sot et dem Office.
    .button = Eng Crèche fannen

ask-addiction-help =
    Dir kënnt mam Office social (Sozialamt) doriwwer schwätzen, fir Iech selwer oder fir een, deen Iech nosteet. Hie lauschtert Iech no, gëtt Rot a leet Iech un e spezialiséierte Service weider, zum Beispill bei enger Ofhängegkeet vun Alkohol oder Drogen.
    .details =
        D’Leit, déi um Office schaffen, sinn un d’Beruffsgeheimnis gebonnen. Wann et engem elo schlecht geet oder wann een ze vill geholl huet, rufft d’Nummer { $phone_emergency } un.
    .simpler =
        Schwätzt mam Office social doriwwer. Hie seet Iech, wéi e Service hëllefe kann. A Gefor: { $phone_emergency }.
    .button = Alkohol, Drogen, Spillsucht

ask-conflict-help =
    Bei Sträit an der Famill oder mat den Nopere kann den Office social (Sozialamt) Iech nolauschteren an Iech un de richtege Service weiderleeden. Hie kann och mat anere Servicer schwätzen.
    .details =
        Wann et ëm Kanner oder Eltere geet, fannt Dir den Elterentelefon ënner der Nummer { $phone_parents } an de Kanner- a Jugendtelefon ënner der Nummer { $phone_kjt }. Wann een Iech schléit oder menacéiert, rufft d’Police un: { $phone_police }.
    .simpler =
        Den Office héiert no a seet, wou et Hëllef gëtt. Zum Beispill bei Sträit doheem. Wann een Iech schléit oder Iech menacéiert: Police, { $phone_police }.
    .button = Sträit, Trennung, Noperen

ask-principles =
    D’Sozialhëllef huet einfach Prinzippien. Si respektéiert Är Dignitéit a behandelt Iech wéi e Partner. Si passt sech un Äre Fall un a sicht net, wien d’Schold huet. Dat hei sinn d’Prinzippien.
    .details =
        Wann Dir mengt, datt dës Prinzippien net respektéiert goufen, kënnt Dir mam Office doriwwer schwätzen. Géint eng Decisioun gëtt et e Recours.
    .simpler =
        Den Office muss Iech respektéieren. Hie kuckt Är eege Situatioun. Hie sicht net, wie schëlleg ass.
    .button = Wat sinn d’Prinzippien?

ask-subsidiarity =
    D’Sozialhëllef kënnt zulescht: aner Leeschtunge musse fir d’éischt ugefrot ginn, zum Beispill de Chômage, de REVIS oder d’Kannergeld. Den Office social (Sozialamt) hëlleft Iech, se unzefroen.
    .details =
        Datt Dir eppes anescht ufroe musst, ass kee Grond, fir Iech ewechzeschécken: den Office kann eng Avance oder en Zousaz ginn, wann déi Leeschtung op sech waarde léisst oder net duergeet. Obligatiounen an der Famill kënnen zielen. Vläicht zielt och Besëtz, deen Dir net onbedéngt braucht, mee nëmme wann et raisonnabel ass, dee Besëtz ze verkafen. D’Gesetz seet net, datt Dir alles verkafe musst. Den Office kuckt Äre Fall.
    .simpler =
        Fir d’éischt frot een déi aner Hëllefen un. Den Office hëlleft Iech dobäi. Wann déi op sech waarde loossen, kann en heiansdo Geld virstrecken. D’Gesetz seet net: „Verkaaft alles.“
    .button = Muss ech soss anzwousch ufroen?

ask-entitlement =
    Jiddereen, dee legal zu Lëtzebuerg ass, huet d’Recht op Sozialhëllef. D’Gesetz schreift keng Nationalitéit, keen Alter a keng Héicht vum Akommes vir. Den Office social (Sozialamt) kuckt dann, ob Dir an Nout sidd.
    .details =
        Fir { $exclusion_groups } Gruppe schléisst d’Gesetz d’Geldleeschtung aus, an nëmmen déi. Berodung a Begleedung bleiwe méiglech, eng Sachleeschtung och, wann den Office esou decidéiert. Wann Ären Openthalt net legal ass, kann den Office urgent Hëllef ginn. Wann Dir eng Attestatioun iwwer e „report“ oder e „sursis à l’éloignement“ hutt (d’Ausweisung ass op méi spéit verluecht), weist se: d’Gesetz gesäit dann urgent Hëllef vir.
    .simpler =
        Hutt Dir gülteg Pabeieren? Da kënnt Dir Hëllef froen. Den Office kuckt, wat Iech feelt. Keng Pabeieren? Gitt och dohinner.
    .button = Hunn ech d’Recht op Hëllef?

## The groups shut out from cash aid

ask-exclusions =
    D’Gesetz nennt { $exclusion_groups } Gruppen, fir déi d’Geldleeschtung ausgeschloss ass, an nëmmen déi. Berodung, Begleedung an Hëllef bei den Demarche bleiwe méiglech. Eng Sachleeschtung ass méiglech, wann den Office esou decidéiert. Dat hei sinn déi Gruppen.
    .details =
        Et ginn Ausnamen, zum Beispill fir Leit aus der EU, déi schaffen oder de Statut als Salarié oder Onofhängege behalen, a fir hir Famill. Verzicht net drop, eng Demande ze maachen: nëmmen den Office decidéiert, an eng Decisioun muss schrëftlech a begrënnt sinn.
    .simpler =
        Fir e puer Gruppe schléisst d’Gesetz Geld aus. Si kënnen ëmmer no Rot froen. Zum Beispill: Leit, déi just kuerz hei sinn. Den Office decidéiert.
    .button = Wien ass ausgeschloss?

ask-exclusion-protection-applicant =
    Fir d’Demandeurs de protection internationale (Leit, déi Asyl ugefrot hunn) gëllt eng eege Reegelung. Dofir schléisst d’Gesetz fir si d’Geldleeschtung vun der Sozialhëllef aus, an nëmmen déi. Fir den Accueil ass den Office national de l’accueil (ONA) zoustänneg.
    .details =
        Berodung a Begleedung bleiwe méiglech. Wann Äre Schutz schonn unerkannt ass, betrëfft dëse Punkt Iech net. Den temporäre Schutz (Ukrain) gëtt an dësem Punkt net genannt: den ONA kann Hëllef beim Accueil ginn, frot och den Office social. Wann den ONA Iech net oder net méi hëlleft, schwätzt mam Office social doriwwer: hie kuckt Äre Fall.
    .simpler =
        Hutt Dir Asyl ugefrot? Den ONA ass fir den Accueil do. Den Office social kann Iech och Rot ginn, mee d’Gesetz schléisst Geld aus.
    .button = Asyl a Sozialhëllef

ask-exclusion-undertaking =
    Hutt Dir Är Openthaltsgeneemegung (autorisation de séjour) kritt, well eng aner Persoun sech schrëftlech engagéiert huet, fir Ären Ënnerhalt opzekommen? Da schléisst d’Gesetz d’Geldleeschtung aus, an nëmmen déi. Den Office social (Sozialamt) kann Iech trotzdeem Rot ginn a begleeden.
    .details =
        Den Engagement muss schrëftlech sinn, an Är Openthaltsgeneemegung muss dorop berouen. Wann déi Persoun Iech net méi hëlleft, sot dat dem Office a weist Är Pabeieren. Eng Sachleeschtung ass méiglech, wann den Office esou decidéiert. Bei enger einfacher Visitt mat „prise en charge“ zielt d’Reegel vum temporären Openthalt.
    .simpler =
        Huet eng Persoun ënnerschriwwen, fir Iech ze hëllefen? Da schléisst d’Gesetz Geld vum Office aus. Rot an Ënnerstëtzung bleiwe méiglech.
    .button = Een huet fir mech ënnerschriwwen

ask-exclusion-student =
    Auslännesch Schüler a Studenten, déi sech zu Lëtzebuerg nidderloossen, fir ze studéieren oder eng Ausbildung ze maachen, si vun der Geldleeschtung ausgeschloss, an nëmmen dovun. Berodung a Begleedung bleiwe méiglech.
    .details =
        D’Reegel gëllt net fir all Student: net fir Lëtzebuerger, an net fir Leit, déi scho virum Studium hei gewunnt hunn. Wann Dir nieft dem Studium schafft, sot dat: den Office kuckt Äre Fall. Eng Sachleeschtung ass méiglech, wann den Office esou decidéiert.
    .simpler =
        Sidd Dir zu Lëtzebuerg, fir ze studéieren? Da schléisst d’Gesetz Geld aus. Dir kënnt trotzdeem beim Office no Rot froen.
    .button = Ech studéieren hei

ask-exclusion-eu-newcomer =
    Fir Leit aus der EU, dem EWR (EEE) oder der Schwäiz a fir hir Famill ass d’Geldleeschtung ausgeschloss, soulaang den Openthalt nach keng { $eu_first_months } Méint dauert. Dat gëllt och méi spéit, soulaang Dir eng Aarbecht sicht, wann Dir dofir op Lëtzebuerg komm sidd.
    .details =
        Dat gëllt net fir Leit, déi schaffen, als Salarié oder Onofhängegen. Et gëllt och net fir déi, déi dëse Statut behalen, zum Beispill heiansdo nodeems se hir Aarbecht verluer hunn, an net fir hir Famill, egal wéi eng Nationalitéit se huet. Berodung a Begleedung bleiwe méiglech, eng Sachleeschtung och, wann den Office esou decidéiert. Wann Dir no un der Limitt sidd, frot den Office.
    .simpler =
        Sidd Dir grad aus der EU ukomm? Am Ufank schléisst d’Gesetz Geld aus. Schafft Dir oder Är Famill, oder hutt Dir hei geschafft? Sot et dem Office. Rot kritt Dir ëmmer.
    .button = Ech kommen nei aus der EU

ask-exclusion-temporary-stay =
    Leit mat engem temporären Openthalt, zum Beispill op Visitt oder op der Duerchrees, si vun der Geldleeschtung ausgeschloss, an nëmmen dovun. D’Gesetz seet net méi genee, wat en temporären Openthalt ass.
    .details =
        Wann en Titre de séjour (Openthaltstitel) nëmme bis zu engem gewëssen Datum gëllt, ass den Openthalt net automatesch temporär: den Office kuckt dat. Berodung bleift méiglech, an eng Sachleeschtung och, wann den Office esou decidéiert. Wann et urgent ass, sot et dem Office vun der Plaz, wou Dir sidd.
    .simpler =
        Sidd Dir nëmme kuerz hei? D’Gesetz schléisst Geld aus. Dir kënnt trotzdeem beim Office no Rot froen.
    .button = Ech sinn op der Duerchrees

ask-exclusion-detention =
    Leit, déi an Untersuchungshaft sinn oder eng Prisongsstrof ofsëtzen, si vun der Geldleeschtung ausgeschloss, an nëmmen dovun. Wärend engem Congé pénal (Congé vum Prisong) gëllt dësen Ausschloss net.
    .details =
        Fir d’semi-liberté, den elektronesche Bracelet oder d’libération conditionnelle (Entloossung mat Bedéngungen) ass d’Gesetz iwwer d’Sozialhëllef net kloer: frot den Office. Fir de REVIS gëllen aner Reegelen. Berodung a Begleedung bleiwe méiglech, och fir d’Entloossung virzebereeden. D’Famill ka fir sech selwer Hëllef ufroen.
    .simpler =
        Am Prisong schléisst d’Gesetz Geld vum Office aus. Wärend engem Congé pénal net. Den Office kann ëmmer Rot ginn.
    .button = Am Prisong, am Congé pénal

## Asking for it

ask-how-to-apply =
    Wennt Iech un den Office social (Sozialamt) vun der Gemeng, wou Dir Äre Wunnsëtz hutt. Dir kënnt Är Demande mëndlech op der Plaz, op Pabeier oder elektronesch maachen. Per Telefon geet et nëmmen ausnamsweis.
    .details =
        D’Ausnam gëllt, wann Dir Iech schlecht beweege kënnt oder wann Är Situatioun speziell ass: den Office kann dann och bei Iech heem kommen. No enger schrëftlecher Demande kritt Dir eng Bestätegung (accusé de réception) mat enger Nummer an enger Kontaktpersoun. Duerno musst Dir op den Office kommen. Ouni Wunnsëtz wennt Dir Iech un den Office vun der Plaz, wou Dir sidd.
    .simpler =
        Gitt op den Office social. Sot, wat Iech feelt. Zum Beispill: „Ech hu kee Geld méi.“ De Formulaire fëllt een do mat Iech aus.
    .button = Wéi maachen ech d’Demande?

ask-who-can-refer =
    Jo, och eng aner Persoun kann dem Office social (Sozialamt) eng Situatioun mellen: d’Famill, en Noper, e Spidol, d’Police, d’ADEM oder en anere Service.
    .details =
        Esou eng Meldung ass nach keng Demande. Fir d’Demande brauch den Office déi Persoun selwer: e Formulaire gëtt mat hir ausgefëllt a vun hir ënnerschriwwen. Wann déi Persoun sech net beweege kann, kann den Office bei si heem kommen.
    .simpler =
        Dir kënnt dem Office fir een anere Bescheed soen. Déi Persoun mécht hir Demande duerno mam Office.
    .button = Fir een aneren ufroen

ask-documents =
    Et gëtt keng offiziell Lëscht vu Pabeieren. Den Office social (Sozialamt) seet Iech, wat hie brauch. Am Ufank schreift hien dat hei op: Ären Numm, Är Matricule oder Äre Gebuertsdatum, Är Adress, Äre Familljestand an Är Demande.
    .details =
        Hei si Pabeieren, déi dacks hëllefen. Dat ass e Virschlag, keng Obligatioun. Wann Iech der feelen, gitt trotzdeem op den Office. Wann et urgent ass, kënnen d’Pabeieren nokommen. Fir eng komplett Demande brauch den Office all d’Dokumenter, no deenen hie freet.
    .simpler =
        Den Office seet Iech, wéi eng Pabeieren néideg sinn. Bréngt déi mat, déi Dir hutt. Feelen der? Gitt trotzdeem dohinner.
    .button = Wéi eng Pabeiere matbréngen?

ask-process =
    Nom éischte Kontakt kënnt en éischt Gespréich, duerno eng Analys vun Ärer Situatioun. Dann hëlt den Office social (Sozialamt) eng schrëftlech Decisioun a stellt mat Iech e Projet op. Dat hei sinn d’Schrëtt.
    .details =
        Am Prinzip kënnt de Sozialassistent och op Hausvisitt. Dir musst déi néideg Informatioune ginn an all Ännerung mellen. Wann et urgent ass, kann d’Decisioun fir d’éischt kommen an d’Sozialenquête duerno.
    .simpler =
        Dir schwätzt mat engem vum Office. Dee kuckt, wat Iech feelt. Da kritt Dir e Bréif mat der Äntwert.
    .button = Wéi leeft dat of?

ask-decision-time =
    Den Office social (Sozialamt) muss Iech eng begrënnt Decisioun ginn, an dat bannent { $decision_working_days } Aarbechtsdeeg nom Depot vun der Demande. D’Demande gëllt als deposéiert, wa se komplett, ënnerschriwwen an am Register agedroen ass.
    .details =
        Eng Demande ass komplett, wann all déi néideg Dokumenter do sinn: frot den Office, ob der feelen. D’Decisioun kënnt mat engem recommandéierte Bréif, oder Dir kritt se géint Är Ënnerschrëft. Wann et urgent ass, kann den Office direkt decidéieren: sot et.
    .simpler =
        D’Äntwert kënnt spéitstens { $decision_working_days } Aarbechtsdeeg no der kompletter Demande. Ass et urgent? Sot et dem Office: hie ka méi séier decidéieren.
    .button = Wéi laang dauert dat?

ask-appeal =
    Dir kënnt beim Conseil arbitral de la sécurité sociale (Geriicht fir d’Sozialversécherung) e Recours maachen, bannent { $appeal_days } Deeg, nodeems d’Decisioun Iech zougestallt gouf. No dësem Delai ass d’Recht op e Recours verluer. Hieft d’Decisioun gutt op: do steet dran, wéi et geet.
    .details =
        En einfache Bréif mat Ärer Ënnerschrëft geet duer: Ären Numm, Är Matricule, Äre Beruff, Äre Wunnsëtz, ëm wat et geet a kuerz Grënn. Maacht fir all Partei een Exemplaire. Gitt de Bréif beim Conseil arbitral of, net beim Office social (Sozialamt). D’Adress steet op der Decisioun. Beim Schreiwe kann den Office Iech hëllefen, oder en Affekot iwwer d’Assistance judiciaire. D’Geriichtskäschten iwwerhëlt de Staat. E mëndleche Refus ass keng Decisioun: frot no enger schrëftlecher a begrënnter Decisioun.
        Fir de REVIS an déi aner Leeschtunge vum Fonds national de solidarité (FNS, Nationale Solidaritéitsfong) kënnt fir d’éischt eng schrëftlech Oppositioun un de Verwaltungsrot vum FNS, an deem Delai, deen am Bréif vum FNS steet. Nom Conseil arbitral gëtt et a verschiddene Fäll nach de Conseil supérieur de la sécurité sociale.
    .simpler =
        Den Office seet neen? Dir hutt { $appeal_days } Deeg Zäit. Schreift dem Conseil arbitral. Wou dat ass, steet am Bréif. Kee Bréif? Frot dono. Fir de REVIS schreift Dir fir d’éischt dem FNS.
    .button = Meng Hëllef gouf refuséiert

ask-repayment =
    Net ëmmer. Den Office social (Sozialamt) kann an zwee Fäll verlaangen, datt Dir eng Geldleeschtung zréckbezuelt: wann Dir Ressourcen hat, déi hätte missen zielen, oder wann Är Situatioun duerno besser ginn ass.
    .details =
        „Kann“ heescht: den Office decidéiert vu Fall zu Fall. Wann Dir eng Avance kritt hutt, frot direkt am Ufank, wat Dir zréckgi musst. Iwwer d’Ierwen an d’Famill hunn ech keng sécher Reegel: frot den Office. Mellt all Ännerung, da kommen herno keng béis Iwwerraschungen.
    .simpler =
        Net ëmmer. Zum Beispill: Dir hat Geld, an den Office wousst et net. Da kann hien et zréckfroen. Frot virdrun.
    .button = Muss ech zréckbezuelen?

ask-cost =
    All d’Berodunge beim Office social (Sozialamt) vum Kanton Réiden (Redange) si gratis. Fir déi aner Offices sociaux hunn ech keen Tarif fonnt. Frot bei Ärem Office no, wann Dir sécher wëllt sinn.
    .details =
        Bei engem Recours virum Conseil arbitral iwwerhëlt de Staat d’Geriichtskäschten.
    .simpler =
        Zu Réiden (Redange) ass d’Gespréich um Office gratis. Fir déi aner hunn ech kee Präis fonnt. Frot bei Ärem Office no.
    .button = Kascht dat eppes?

ask-confidentiality =
    Jiddereen, dee fir den Office social (Sozialamt) schafft, ass un d’Beruffsgeheimnis gebonnen. Den Office hieft Ären Dossier no der leschter Hëllef nach { $file_retention_years } Joer op.
    .details =
        Den Office schafft mat anere Servicer zesummen, fir Iech ze hëllefen. Frot, mat wiem hien Informatiounen iwwer Iech austauscht. Hei späichert dësen Assistent dëst Gespréich. Dir kënnt et zu all Moment gesinn oder läschen. Schreift keng Nimm a keng Nummere vun Ausweiser. Ech froen nëmmen no engem Numm, fir e Rendez-vous opzeschreiwen.
    .simpler =
        Den Office seet näischt weider, zum Beispill net un Är Noperen. Wat Dir hei schreift, kënnt Dir läschen.
    .button = Ass dat vertraulech?

ask-legal-basis =
    D’Sozialhëllef berout op dem Gesetz vum { $law_day }. Dezember { $law_year } iwwer d’Organisatioun vun der Sozialhëllef. D’groussherzoglecht Reglement vum { $regulation_day }. November { $regulation_year } reegelt d’Detailer: d’Offices sociaux, d’Demande, d’Decisioun. Et nennt och d’Missioune vun all Office. Dat hei sinn d’Missiounen.
    .details =
        D’Gesetz ass zanterhier geännert ginn, ënner anerem beim Recours. Ënner all Äntwert weisen ech Iech d’Quell an den Artikel. Meng Erklärunge sinn a menge Wierder: nëmmen den offiziellen Text zielt.
    .simpler =
        Et gëtt e Gesetz iwwer d’Sozialhëllef. Do steet, wien Hëllef ufroe kann a wéi. D’Quell fannt Dir ënner der Äntwert.
    .button = Wéi e Gesetz gëllt?

ask-urgent-aid =
    Gitt op den Office social (Sozialamt) vun Ärer Gemeng a sot, datt et urgent ass. Da kann hien direkt decidéieren. D’Sozialenquête an d’Pabeiere kënnen nokommen.
    .details =
        Sot, wat feelt an zanter wéini: Iessen, Medikamenter, Stroum, Wunneng. Wann den Office zou ass oder wann Dir Ären Office net kennt: d’Helpline { $phone_helpline } seet Iech, wéi en Office zoustänneg ass. Wann Dir kee Wunnsëtz hutt oder Är Pabeieren net an der Rei sinn, schwätzt mam Office vun der Plaz, wou Dir sidd. Wann Äert Liewen oder Är Gesondheet a Gefor ass: { $phone_emergency }.
    .simpler =
        Gitt op den Office social. Sot: „Et ass urgent. Ech hunn näischt z’iessen.“ Den Office kann direkt decidéieren.
    .button = Et ass urgent

## The office

ask-office =
    Zoustänneg ass den Office social (Sozialamt) vun der Gemeng, wou Dir Äre Wunnsëtz hutt. Sot mir Är Gemeng, da soen ech Iech, wéi en Office dat ass.
    .details =
        Am ganze Land ginn et { $offices } Offices sociaux fir { $communes } Gemengen. An enger sozialer oder medezinesch-sozialer Institutioun, zum Beispill an engem Foyer, zielt d’Gemeng vun Ärem Wunnsëtz. Ouni Wunnsëtz ass et den Office vun der Plaz, wou Dir sidd. Um Telefon seet och d’Helpline { $phone_helpline } Iech, wéi en Office zoustänneg ass.
    .simpler =
        All Gemeng huet en Office social. Schreift den Numm vun Ärer Gemeng. Zum Beispill: „Wolz“. Ech soen Iech, wéi en Office dat ass.
    .button = Wéi en Office ass fir mech do?

ask-office-hours =
    Ech hu keng iwwerpréift Ëffnungszäiten. Frot beim Office social (Sozialamt), bei Ärer Gemeng oder bei der Helpline { $phone_helpline } no, ier Dir dohinner gitt.
    .details =
        Ech kennen och net all d’Deeg, wou zou ass. Wann Dir mir Är Gemeng sot, ginn ech Iech den Numm vum zoustännegen Office.
    .simpler =
        Ech kennen d’Ëffnungszäiten net sécher. Frot bei Ärer Gemeng oder bei der Helpline { $phone_helpline } no.
    .button = Wéini ass op?
