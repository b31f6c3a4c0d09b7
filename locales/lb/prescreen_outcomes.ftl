# What the outcome of a pre-screening means. Never a decision; nobody is told that they are not eligible.

prescreen-outcome-not-excluded = Dësen Äntwerten no kann d’Sozialhëllef an all hire Formen ugefrot ginn: keen Ausschloss aus dem Gesetz schéngt zouzetreffen. Den Office social (Sozialamt) kuckt dann, wat gebraucht gëtt, an ob aner Leeschtunge fir d’éischt hëllefe kënnen.
prescreen-outcome-excluded-cash = Dësen Äntwerten no gesäit d’Gesetz en Ausschloss vir, mee nëmme fir d’Geldleeschtung. Alles anescht an der Sozialhëllef bleift méiglech. Et lount sech, mam Office social (Sozialamt) ze schwätzen: hie ka kucken, wat elo hëlleft.
prescreen-outcome-no-lawful-stay = D’Sozialhëllef ass fir Leit virgesinn, déi legal zu Lëtzebuerg sinn (Artikel { $entitlement_article }). Dësen Äntwerten no ass dat e Punkt, deen den Office social (Sozialamt) mat Iech kucke muss. Schwätzt trotzdeem mat him: eng urgent Hëllef bleift méiglech.
prescreen-outcome-elsewhere = D’Lëtzebuerger Sozialhëllef ass fir Leit virgesinn, déi zu Lëtzebuerg sinn. Dësen Äntwerten no kann de Sozialservice vum Wunnuert hëllefen: a Frankräich de CCAS, an der Belsch de CPAS oder ÖSHZ, an Däitschland d’Sozialamt.
prescreen-outcome-undetermined = Mat dësen Äntwerte kann ech nach net soen, ob en Ausschloss aus dem Gesetz zoutrëfft. Dir kënnt Iech op alle Fall un den Office social (Sozialamt) wennen: hie kuckt d’Situatioun mat Iech un.

prescreen-unclear = An engem Punkt ass d’Gesetz fir dës Situatioun net kloer. Meng Froe kënnen dat net klären. E Mënsch vum Office social (Sozialamt) kann dat mat Iech kucken.
prescreen-attestation = Wann et eng Attestatioun iwwer e „report“ oder e „sursis à l’éloignement“ gëtt (d’Ausweisung ass op méi spéit verluecht), weist se dem Office social.
prescreen-cross-border = Fir Frontalieren: d’Kannergeld an den Elterecongé freet ee bei der Zukunftskeess (Caisse pour l’avenir des enfants, CAE) un. Frot do no, ob Dir d’Recht drop hutt. De Chômage freet een normalerweis an deem Land un, wou ee wunnt.
prescreen-here-today = Wien an Nout ass an haut zu Lëtzebuerg ass, ka sech un den Office social (Sozialamt) vun der Plaz wennen, wou hien ass. Den Office kann eng urgent humanitär Hëllef fir kuerz Zäit ginn, och ouni Wunnsëtz hei (Artikel { $urgent_help_article }).
prescreen-stays-open = Berodung, Begleedung an Hëllef bei den Demarche bleiwe méiglech. Eng Sachleeschtung ass méiglech, wann den Office social (Sozialamt) esou decidéiert. A wann een an Nout ass, mee d’Bedéngunge vum Artikel { $entitlement_article } net erfëllt, kann den Office eng urgent humanitär Hëllef fir kuerz Zäit ginn (Artikel { $urgent_help_article }).
prescreen-not-a-decision = Dat hei ass keng Decisioun. Nëmmen den Office social (Sozialamt) decidéiert, schrëftlech a begrënnt, bannent { $decision_working_days } Aarbechtsdeeg nom Depot vun der kompletter Demande. Géint eng Decisioun ass e Recours beim Conseil arbitral de la sécurité sociale (Geriicht fir d’Sozialversécherung) méiglech, bannent { $appeal_days } Deeg, nodeems se zougestallt gouf (Artikel { $appeal_article }).

prescreen-next-book = E Rendez-vous fir dat éischt Gespréich mam Office social (Sozialamt) ausmaachen.
prescreen-next-human = Mat engem Mënsch vum Office social (Sozialamt) schwätzen.
prescreen-next-office = Sech un den Office social (Sozialamt) vun der Gemeng wennen, wou de Wunnsëtz ass; ouni Wunnsëtz zu Lëtzebuerg un dee vun der Plaz, wou d’Persoun ass. D’Helpline { $phone_helpline } seet Iech, wéi en Office dat ass.
prescreen-next-elsewhere = Sech un de Sozialservice vum Wunnuert wennen: a Frankräich de CCAS, an der Belsch de CPAS oder ÖSHZ, an Däitschland d’Sozialamt.
