# Which office serves whom. office, commune, typed, communes, website, address come from the caller.

office-found = Fir { $commune } ass dësen Office zoustänneg: { $office }.
office-found-former = „{ $typed }“ gehéiert haut zu enger anerer Gemeng: { $commune }. Dësen Office ass zoustänneg: { $office }.
office-serves = Zoustänneg fir dës Gemengen: { $communes }.
office-next = Dir kënnt dohinner goen an Är Situatioun erklären. Wann et urgent ass, sot dat als Éischt.
office-contact-unknown = Ech hunn net all d’Kontaktdonnéeë vun dësem Office iwwerpréift. Frot bei Ärer Gemeng oder bei der Croix-Rouge, Helpline { $phone_helpline }, no der Telefonsnummer, der Adress an den Ëffnungszäiten.
office-address = Adress: { $address }. Frot bei Ärer Gemeng oder bei der Helpline { $phone_helpline } no, ob se stëmmt, ier Dir dohinner gitt.
office-website = Internetsäit: { $website }
office-ask-commune = A wéi enger Gemeng hutt Dir Äre Wunnsëtz? Schreift hiren Numm. Wann Dir kee Wunnsëtz hutt, schreift den Numm vun der Plaz, wou Dir sidd.
office-ambiguous = „{ $typed }“ kann op verschidde Plaze passen. Wéi eng ass déi richteg?
office-not-found = Ech fanne keng Gemeng mam Numm „{ $typed }“. Probéiert eng aner Schreifweis, oder den Numm vun der Gemeng, deen op Äre Bréiwer steet. Dir kënnt och bei der Gemengeverwaltung nofroen.
office-did-you-mean = „{ $typed }“ kennen ech net. Hutt Dir dat hei gemengt:
office-hours-unknown = Fir dësen Office hunn ech keng iwwerpréift Ëffnungszäiten: { $office }. Frot bei Ärer Gemeng oder bei der Helpline { $phone_helpline } no, ier Dir dohinner gitt.
office-city-or-country = Dat ass den Office vun der Stad Lëtzebuerg. Wann Dir soss anzwousch am Land wunnt, sot mir Är Gemeng.
office-commune-unknown = Dat mécht näischt. Den Numm vun Ärer Gemeng steet op de Bréiwer, déi Dir vun hir kritt. Och op der Nummer { $phone_helpline } gitt Dir gewuer, wéi en Office social (Sozialamt) fir Iech zoustänneg ass.
