# What the resident wants done. Only what can be done today is offered.

prescreen-start =
    Den Office social (Sozialamt) kuckt Är Situatioun an decidéiert. D’Reegel ass einfach: jiddereen, dee legal zu Lëtzebuerg ass, huet d’Recht op Sozialhëllef. D’Gesetz schléisst { $exclusion_groups } Gruppen aus, mee nëmme vun der Geldleeschtung.
    .details =
        Kuckt dës Gruppe mat mir: fir all Grupp erklären ech Iech d’Reegel an d’Ausnamen. Och wann eng Grupp op Iech zoutrëfft, bleiwe Berodung a Begleedung méiglech. Den Office kuckt och, ob aner Leeschtungen Iech fir d’éischt hëllefe kënnen. Wennt Iech un den Office vun Ärer Gemeng: hien äntwert mat enger schrëftlecher Decisioun.
    .simpler =
        Lieft Dir legal zu Lëtzebuerg? Da kënnt Dir Sozialhëllef ufroen. Den Office kuckt Är Situatioun an decidéiert.
    .button = Meng Situatioun kucken

book-interview =
    Dat éischt Gespréich maacht Dir direkt mam Office social (Sozialamt) vun Ärer Gemeng aus. Dir kënnt dohinner goen a soen, datt Dir eng Demande maache wëllt. Sot mir Är Gemeng, da soen ech Iech, wéi en Office dat ass.
    .details =
        Dir kënnt dem Office och schreiwen, op Pabeier oder elektronesch. D’Helpline { $phone_helpline } seet Iech, wéi en Office zoustänneg ass. Wann et urgent ass, sot dat direkt am Ufank. Ech kann Iech eng Lëscht vun nëtzleche Pabeiere ginn, fir Iech virzebereeden.
    .simpler =
        De Rendez-vous maacht Dir mam Office social aus. Gitt dohinner oder schreift him. Ech kann Iech soen, wéi en Office dat ass.
    .button = Rendez-vous ausmaachen

reschedule-interview =
    Fir e Rendez-vous ze verleeën, wennt Iech direkt un den Office social (Sozialamt), vun deem Dir e kritt hutt. Ech gesi säin Agenda net.
    .details =
        Sot dem Office virum Rendez-vous Bescheed a frot no engem neien Datum. Wann Dir Iech schlecht beweege kënnt, sot et: den Office ka bei Iech heem kommen. Wann Dir net méi wësst, wéi en Office et ass, sot mir Är Gemeng.
    .simpler =
        Sot dem Office virum Rendez-vous Bescheed. Frot no engem aneren Datum.
    .button = Mäi Rendez-vous verleeën

cancel-interview =
    Fir e Rendez-vous ofzesoen, sot direkt dem Office social (Sozialamt) Bescheed, vun deem Dir e kritt hutt. Ech gesi säin Agenda net.
    .details =
        Wann Dir nach Hëllef braucht, frot gläichzäiteg no engem neien Datum. Wann Dir net méi wësst, wéi en Office et ass, sot mir Är Gemeng.
    .simpler =
        Sot dem Office, datt Dir net kommt. Dir kënnt no engem aneren Datum froen.
    .button = Mäi Rendez-vous ofsoen

view-interview =
    Ech gesinn den Agenda vum Office social (Sozialamt) net. Den Datum, d’Plaz an den Numm vun der Persoun kann den Office Iech nach eng Kéier soen.
    .details =
        No enger schrëftlecher Demande hutt Dir eng Bestätegung (accusé de réception) kritt: do stinn eng Nummer an den Numm vun der Persoun drop, déi sech ëm Ären Dossier këmmert. Wann Dir net méi wësst, wéi en Office et ass, sot mir Är Gemeng oder rufft d’Helpline { $phone_helpline } un.
    .simpler =
        Ech kennen Äre Rendez-vous net. Frot bei Ärem Office social no.
    .button = Mäi Rendez-vous gesinn

talk-to-human =
    Fir mat engem Mënsch ze schwätzen, wennt Iech un den Office social (Sozialamt) vun Ärer Gemeng. Dir kënnt dohinner goen. Sot mir Är Gemeng, da soen ech Iech, wéi en Office dat ass. Och d’Helpline { $phone_helpline } seet Iech et.
    .details =
        Um Office lauschtert e Sozialassistent Iech no. Hien ass un d’Beruffsgeheimnis gebonnen. Wann Dir Iech schlecht beweege kënnt oder wann Är Situatioun speziell ass, kënnt Dir den Office och uruffen. Wann Äert Liewen oder Är Gesondheet a Gefor ass: { $phone_emergency }. Wann et Iech schlecht geet an Dir mat engem schwätze wëllt: SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Gitt op den Office social vun Ärer Gemeng. Oder rufft d’Helpline { $phone_helpline } un. A Gefor: { $phone_emergency }.
    .button = Mat engem Mënsch schwätzen

erase-data =
    Ech späicheren nëmmen dëst Gespréich, an dat nëmmen hei. De Knäppchen hei drënner läscht et.
    .details =
        Duerno weess ech näischt méi vun deem, wat Dir geschriwwen hutt. Den Dossier vum Office social ass eppes anescht: dofir wennt Iech un den Office.
    .simpler =
        Dréckt op de Knäppchen. Alles, wat Dir hei geschriwwen hutt, gëtt geläscht.
    .button = Meng Donnéeë läschen

erase-data-confirm =
    .button = D’Gespréich läschen

erase-data-done = Et ass geläscht. Ech späicheren näischt méi vun dësem Gespréich. Dir kënnt en neit ufänken.

view-data =
    Ech späicheren nëmmen dëst Gespréich, an dat nëmmen hei. Mam Knäppchen hei drënner kritt Dir eng Kopie dovun.
    .details =
        Dir kënnt et och läschen. Den Dossier vum Office social ass eppes anescht: dee gesinn ech net. Dofir wennt Iech un den Office.
    .simpler =
        Ech späicheren nëmmen, wat Dir hei geschriwwen hutt. Dréckt op de Knäppchen, fir et ze gesinn.
    .button = Meng Donnéeë gesinn

inform =
    Dat ass notéiert. Sot mir, wat Dir wësse wëllt: zum Beispill wéi eng Hëllefen et ginn, wéi Dir d’Demande maacht oder wéi eng Pabeieren Dir matbrénge sollt.
    .details =
        Wann dat den Numm vun Ärer Gemeng ass, kann ech Iech soen, wéi en Office social zoustänneg ass.
    .simpler =
        Merci, dat ass notéiert. Wat wëllt Dir elo wëssen?
    .button = Eng Informatioun ginn
