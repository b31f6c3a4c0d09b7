# What the resident wants done. Shown when somebody asks in general, or when the dialogue engine is reduced.

prescreen-start =
    Ech kann hei mat Iech kucken, wéi eng Hëllefe warscheinlech méiglech sinn. Ech stellen e puer kuerz Froen, eng no där anerer. Dat ass keng Decisioun: nëmmen den Office social (Sozialamt) decidéiert.
    .details =
        Dir kënnt zu all Moment „ech weess et net“, „zréck“ oder „stopp“ soen. D’Reegel: jiddereen, dee legal zu Lëtzebuerg ass, huet d’Recht op Sozialhëllef. D’Gesetz schléisst { $exclusion_groups } Gruppen aus, mee nëmme vun der Geldleeschtung, an et ginn Ausnamen. Wann ech d’Froen am Moment net stelle kann, wennt Iech un den Office vun Ärer Gemeng.
    .simpler =
        Ech stelle kuerz Froen. Zum Beispill: „Wou lieft Dir?“ Dir sot jo, neen oder „ech weess et net“. Zum Schluss soen ech, wat wuel geet. Den Office decidéiert.
    .button = Meng Situatioun kucken

book-interview =
    Ech kann hei e Rendez-vous fir Äert éischt Gespréich ausmaachen, wann den Office social (Sozialamt) vun Ärer Gemeng hei en Agenda huet. Sot mir Är Gemeng. Ech weisen Iech déi fräi Zäiten, an Dir wielt eng aus. Wann den Office hei keen Agenda huet, wennt Iech direkt un hien.
    .details =
        Ech froen no engem Numm an, wann Dir wëllt, no engem Telefon oder enger E-Mail. Ech schreiwen de Rendez-vous eréischt op, wann Dir jo sot. Dir kritt eng Referenz: hieft se gutt op. Dir kënnt och op den Office goen oder him schreiwen. D’Helpline { $phone_helpline } seet Iech, wéi en Office zoustänneg ass. Wann et urgent ass, waart net op de Rendez-vous: sot et dem Office direkt.
    .simpler =
        Sot mir, wou Dir lieft. Ech sichen eng fräi Zäit. Zum Beispill: en Dënschdeg de Moien. Dir sot jo, an et ass opgeschriwwen. Gesinn ech keng Zäiten, da gitt op den Office.
    .button = Rendez-vous ausmaachen

reschedule-interview =
    Fir e Rendez-vous ze verleeën, deen Dir hei ausgemaach hutt, gitt mir seng Referenz. Ech weisen Iech déi fräi Zäiten, an Dir wielt eng aner. Wann Dir de Rendez-vous net hei ausgemaach hutt, wennt Iech un den Office social (Sozialamt), vun deem Dir e kritt hutt.
    .details =
        D’Referenz steet um Blat an an der E-Mail. Ären ale Rendez-vous gëllt, bis Dir jo zu der neier Zäit sot. Wann Dir d’Referenz net méi hutt, frot den Office. Wann Dir Iech schlecht beweege kënnt, sot et him: hie ka bei Iech heem kommen. Wann Dir net méi wësst, wéi en Office et ass, sot mir Är Gemeng.
    .simpler =
        Gitt mir d’Referenz. Dat ass de Code um Blat. Ech sichen eng nei Zäit. Dir sot jo, an et ass gutt. Kee Code? Frot den Office.
    .button = Mäi Rendez-vous verleeën

cancel-interview =
    Fir e Rendez-vous ofzesoen, deen Dir hei ausgemaach hutt, gitt mir seng Referenz. Ech soen en of, wann Dir jo sot. Wann Dir de Rendez-vous net hei ausgemaach hutt, sot dem Office social (Sozialamt) Bescheed, vun deem Dir e kritt hutt.
    .details =
        D’Referenz steet um Blat an an der E-Mail. Wann Dir d’Referenz net méi hutt, frot den Office. Wann Dir nach Hëllef braucht, kann ech en neien Datum sichen. Wann Dir net méi wësst, wéi en Office et ass, sot mir Är Gemeng.
    .simpler =
        Gitt mir d’Referenz. Dat ass de Code um Blat. Dir sot jo, an et ass gutt. Kee Code? Frot den Office.
    .button = Mäi Rendez-vous ofsoen

view-interview =
    Fir e Rendez-vous ze gesinn, deen Dir hei ausgemaach hutt, gitt mir seng Referenz. Ech soen Iech den Datum, d’Auer an d’Plaz. Wann Dir de Rendez-vous net hei ausgemaach hutt, frot den Office social (Sozialamt), vun deem Dir e kritt hutt.
    .details =
        D’Referenz steet um Blat an an der E-Mail. Ech sichen ni nom Numm. Wann Dir d’Referenz net méi hutt, frot den Office. Wann Dir net méi wësst, wéi en Office et ass, sot mir Är Gemeng oder rufft d’Helpline { $phone_helpline } un.
    .simpler =
        Gitt mir d’Referenz. Dat ass de Code um Blat. Ech soen Iech, wéini et ass a wou. Kee Code? Frot den Office.
    .button = Mäi Rendez-vous gesinn

talk-to-human =
    Fir mat engem Mënsch ze schwätzen, wennt Iech un den Office social (Sozialamt) vun Ärer Gemeng. Dir kënnt dohinner goen. Sot mir Är Gemeng, da soen ech Iech, wéi en Office dat ass. Och d’Helpline { $phone_helpline } seet Iech et.
    .details =
        Um Office lauschtert e Sozialassistent Iech no. Hien ass un d’Beruffsgeheimnis gebonnen. Wann Dir Iech schlecht beweege kënnt oder wann Är Situatioun speziell ass, kënnt Dir den Office och uruffen. Wann Äert Liewen oder Är Gesondheet a Gefor ass: { $phone_emergency }. Wann et Iech schlecht geet an Dir mat engem schwätze wëllt: SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Gitt op den Office social vun Ärer Gemeng. Oder rufft d’Helpline { $phone_helpline } un. A Gefor: { $phone_emergency }.
    .button = Mat engem Mënsch schwätzen

erase-data =
    Ech späicheren dëst Gespréich, an dat nëmmen hei. De Knäppchen hei drënner läscht et.
    .details =
        Duerno weess ech näischt méi vun deem, wat Dir geschriwwen hutt. E Rendez-vous, deen Dir schonn ausgemaach hutt, bleift opgeschriwwen: Dir kënnt e mat der Referenz ofsoen. Den Dossier vum Office social (Sozialamt) ass eppes anescht: dofir wennt Iech un den Office.
    .simpler =
        Dréckt op de Knäppchen. Dann ass hei alles ewech, wat Dir geschriwwen hutt. E Rendez-vous bleift.
    .button = Meng Donnéeë läschen

erase-data-confirm =
    .button = D’Gespréich läschen

erase-data-done = Et ass geläscht. Ech späicheren näischt méi vun dësem Gespréich. Dir kënnt en neit ufänken.

view-data =
    Ech späicheren dëst Gespréich, an dat nëmmen hei. Mam Knäppchen hei drënner kritt Dir eng Kopie dovun.
    .details =
        Dir kënnt et och läschen. E Rendez-vous, deen Dir hei ausgemaach hutt, gesitt Dir mat der Referenz. Den Dossier vum Office social (Sozialamt) ass eppes anescht: dee gesinn ech net. Dofir wennt Iech un den Office.
    .simpler =
        Ech hunn dat, wat Dir hei schreift. Dréckt op de Knäppchen, fir et ze gesinn.
    .button = Meng Donnéeë gesinn

inform =
    Dat ass notéiert. Sot mir, wat Dir wësse wëllt: zum Beispill wéi eng Hëllefen et ginn, wéi Dir d’Demande maacht oder wéi eng Pabeieren Dir matbrénge sollt.
    .details =
        Wann dat den Numm vun Ärer Gemeng ass, kann ech Iech soen, wéi en Office social zoustänneg ass.
    .simpler =
        Dat ass notéiert. Wat ass Är Fro? Zum Beispill: „Wien hëlleft mir mam Loyer?“
    .button = Eng Informatioun ginn
