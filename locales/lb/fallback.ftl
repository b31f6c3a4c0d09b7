# What is not ours, what was not understood, and what is said when the engine is down.

out-of-scope =
    Dorop kann ech net äntweren. Ech këmmere mech ëm d’Sozialhëllef zu Lëtzebuerg: Hëllefen, Demarchen, Office social (Sozialamt), Wunneng, Gesondheet, Famill, Scholden.
    .details =
        Fir aner Froe wennt Iech un Är Gemeng. Wann hannert Ärer Fro eng Suerg ëm Geld, Wunneng oder Gesondheet stécht, sot mir dat mat anere Wierder.
    .simpler = Ech kenne mech nëmme mat der Sozialhëllef aus. Fir de Rescht frot Är Gemeng.
    .button = Eppes anescht

nlu-fallback =
    Ech hunn Iech net richteg verstanen. Sot et mat anere Wierder, oder wielt en Thema. Ech kann iwwer d’Hëllefen, d’Demande, d’Pabeieren an den Office vun Ärer Gemeng schwätzen.
    .details =
        Schwätzt Dir léiwer mat engem Mënsch? Wennt Iech un den Office social (Sozialamt) vun Ärer Gemeng. D’Helpline { $phone_helpline } seet Iech, wéi en Office dat ass. A Gefor: { $phone_emergency }.
    .simpler = Ech hunn dat net verstanen. Schreift e kuerze Saz. Oder rufft d’Helpline { $phone_helpline } un.

engine-down =
    Am Moment kann ech nëmmen ageschränkt äntweren. Ech kann Iech awer ëmmer soen, wéi en Office social (Sozialamt) fir Iech do ass, an Iech d’Noutruffnummeren an déi nëtzlech Pabeieren nennen. Schreift den Numm vun Ärer Gemeng.
    .details =
        A Gefor: { $phone_emergency }, Police: { $phone_police }. Fir den zoustännegen Office social ze fannen: { $phone_helpline }.
    .simpler = Schreift den Numm vun Ärer Gemeng. Ech soen Iech, wéi en Office social fir Iech do ass. A Gefor: { $phone_emergency }.

engine-down-papers =
    Den Office seet Iech, wéi eng Pabeieren hie brauch. Hei si Pabeieren, déi dacks hëllefen. Dat ass e Virschlag, keng Obligatioun. Wann Iech der feelen, gitt trotzdeem op den Office.

engine-down-emergency =
    Gefor fir d’Liewen oder d’Gesondheet: { $phone_emergency }, Dag an Nuecht. Police: { $phone_police }, Dag an Nuecht. Centre antipoisons (Vergëftungen): { $phone_poison }, Dag an Nuecht.
    Wann et Iech schlecht geet: SOS Détresse, { $phone_sos_detresse }. Kanner a Jonker: { $phone_kjt }. Gewalt doheem: { $phone_violence }.

## When it is unsure, fails twice, or hears another language

did-you-mean = Mengt Dir eent vun dësen Themen? Wielt e Knäppchen, oder sot et mat anere Wierder.
not-understood-again = Ech verstinn Iech nach ëmmer net gutt, an ech wëll Iech net ophalen. Um Office social (Sozialamt) lauschtert e Mënsch Iech no. Op der Nummer { $phone_helpline } gitt Dir gewuer, wéi en Office fir Iech zoustänneg ass. A Gefor: { $phone_emergency }.
other-language = Ech versti Franséisch, Däitsch, Lëtzebuergesch an Englesch. Wielt eng Sprooch, oder schwätzt mat engem Mënsch: op der Nummer { $phone_helpline } gitt Dir gewuer, wéi en Office social (Sozialamt) fir Iech zoustänneg ass.
