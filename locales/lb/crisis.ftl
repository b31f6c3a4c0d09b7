# Danger first: the numbers stand in the first line, before anything else. Only the emergency number, the police and the
# poison centre answer round the clock; nothing is said of the hours of the others.

crisis-self-harm =
    Gefor elo: rufft d’Nummer { $phone_emergency } un, Dag an Nuecht. Fir mat engem ze schwätzen: SOS Détresse, { $phone_sos_detresse }. Kanner a Jonker: { $phone_kjt }.
    Wat Dir schreift, ass eescht, an Dir musst dat net ouni Hëllef droen. Wa keen äntwert, rufft d’Nummer { $phone_emergency } un. Bleift no bei engem Mënsch, wann et geet.
    .details =
        Wann et ëm een anere geet: rufft d’Nummer { $phone_emergency } un a bleift bei där Persoun. Méi spéit kann den Office social (Sozialamt) nolauschteren an un e spezialiséierte Service weiderleeden.
    .simpler =
        Rufft elo d’Nummer { $phone_emergency } un. Oder schwätzt mat SOS Détresse: { $phone_sos_detresse }. Fir Jonker: { $phone_kjt }. Bleift no bei engem Mënsch.
    .button = Ech denken un d’Stierwen

crisis-violence =
    Gefor elo: rufft d’Police un, { $phone_police }, oder den Noutruff, { $phone_emergency }, Dag an Nuecht. Gewalt doheem: { $phone_violence }. Kanner a Jonker: { $phone_kjt }.
    Wann et geet, bréngt Iech mat Äre Kanner a Sécherheet. Wann Dir net schwätze kënnt, probéiert eng SMS op d’Nummer { $phone_police }, mat Ärem Numm, der Adress an e puer Wierder. Wann op enger vun dësen Nummere keen äntwert, rufft d’Nummer { $phone_police } un.
    .details =
        D’Police kann déi gewalttäteg Persoun fir { $violence_removal_days } Deeg aus der Wunneng verweisen. De Centre national pour victimes de violences (CNVV, Zenter fir Affer vu Gewalt) ass fir Erwuessener a Mannerjäreger do. Ech hu keng iwwerpréift Ëffnungszäiten. Den Office social (Sozialamt) kann Iech un eng sécher Plaz weiderleeden, Iech begleeden an am Noutfall direkt decidéieren.
    .simpler =
        A Gefor: rufft d’Nummer { $phone_police } un. Bréngt Iech a Sécherheet. Fir ze schwätzen: { $phone_violence }. Kanner a Jonker: { $phone_kjt }.
    .button = Een deet mir wéi

crisis-no-shelter =
    A Gefor, bei Keelt oder wann Iech schlecht ass: rufft d’Nummer { $phone_emergency } un, Dag an Nuecht. Wann een Iech menacéiert: Police, { $phone_police }. Fir den zoustännegen Office social (Sozialamt) ze fannen: { $phone_helpline }.
    Den Office këmmert sech ëm en Noutlogement, wann et néideg ass. Hie kann direkt decidéieren. Ouni Wunnsëtz ass et den Office vun der Plaz, wou Dir sidd. Sot mir, a wéi enger Gemeng Dir sidd.
    .details =
        Wann Dir Kanner bei Iech hutt oder viru Gewalt op der Flucht sidd, sot dat direkt dem Office.
    .winter =
        Am Wanter, normalerweis vum { $winter_start_day }. November bis zum { $winter_end_day }. Abrëll, ass d’Wanteraktioun (Action hiver) um Findel fir Erwuessener ouni Doheem do. D’Datume vun dësem Wanter an d’Bedéngunge mussen nach bestätegt ginn.
    .simpler =
        A Gefor oder krank vun der Keelt: { $phone_emergency }. Gitt op den Office social vun der Gemeng, wou Dir sidd. Sot: „Ech hu keng Plaz fir ze schlofen.“
    .button = Ech weess net, wou schlofen

crisis-medical =
    Rufft elo d’Nummer { $phone_emergency } un, Dag an Nuecht. Bei enger Vergëftung äntwert och de Centre antipoisons, gratis, Dag an Nuecht: { $phone_poison }.
    Sot, wou Dir sidd a wat lass ass. Maacht dat, wat Iech um Telefon gesot gëtt, a bleift bei der Persoun.
    .details =
        Rufft och un, wann Dir keng Versécherung oder kee Geld hutt. Duerno kann den Office social (Sozialamt) kontrolléieren, ob Dir bei der Sozialversécherung affiliéiert sidd, an Iech mat de Rechnungen hëllefen.
    .simpler =
        Rufft elo d’Nummer { $phone_emergency } un. Sot, wou Dir sidd. Bleift bei der Persoun.
    .button = Medezineschen Noutfall
