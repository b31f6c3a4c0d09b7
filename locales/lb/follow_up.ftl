# What goes on from an answer, and questions about the office that name no commune of ours. country, typed, title, benefit,
# papers, body come from the caller.

## A place across the border; country is fr, de, be, or other when only living abroad was said

office-abroad =
    { $country ->
        [fr] „{ $typed }“ ass net zu Lëtzebuerg. Wann Dir a Frankräich wunnt, ass de Sozialservice vun Ärem Wunnuert zoustänneg: de CCAS.
        [de] „{ $typed }“ ass net zu Lëtzebuerg. Wann Dir an Däitschland wunnt, ass de Sozialservice vun Ärem Wunnuert zoustänneg: d’Sozialamt.
        [be] „{ $typed }“ ass net zu Lëtzebuerg. Wann Dir an der Belsch wunnt, ass de Sozialservice vun Ärem Wunnuert zoustänneg: de CPAS oder ÖSHZ.
       *[other] Wann Dir op der anerer Säit vun der Grenz wunnt, ass de Sozialservice vun Ärem Wunnuert zoustänneg: a Frankräich de CCAS, an der Belsch de CPAS oder ÖSHZ, an Däitschland d’Sozialamt.
    }
office-abroad-here = Hutt Dir Äre Wunnsëtz zu Lëtzebuerg? Da schreift den Numm vun Ärer Gemeng. Sidd Dir haut zu Lëtzebuerg an an der Nout? Da gitt bei den Office social (Sozialamt) vun der Plaz, wou Dir sidd: hie kann dringend a fir kuerz Zäit hëllefen (Artikel { $urgent_help_article }). Op der Nummer { $phone_helpline } gitt Dir gewuer, wéi en Office dat ass.

## Several places

office-which-residence = Wat zielt, ass d’Gemeng vun Ärem Wunnsëtz, net déi, wou Dir schafft. Wéi eng ass Är?

## No address

office-without-address = Ouni Adress gitt Dir bei den Office social (Sozialamt) vun der Plaz, wou Dir sidd. Dir kënnt haut dohinner goen. Hie këmmert sech och ëm en Noutlogement, wann dat néideg ass. Op der Nummer { $phone_helpline } gitt Dir gewuer, wéi en Office dat ass.
office-reference-address = Frot do, ob Dir eng Referenzadress kënnt hunn: eng Adress fir Är Bréiwer an Är Demanden, meeschtens déi vum Office. D’Gesetz nennt Lëtzebuerger ouni Wunnsëtz a Leit, deenen hir Demande de protection internationale ugeholl gouf. Si ass also net fir jiddereen, an ee muss am Land sinn. Den Office seet Iech, ob et fir Iech méiglech ass.
office-where-are-you = A wéi enger Gemeng sidd Dir? Schreift hiren Numm.

## The papers of a benefit

papers-of-benefit =
    Pabeiere fir: { $benefit }.
    { $papers }
papers-of-benefit-unknown = Ech hu keng iwwerpréift Lëscht vun de Pabeiere fir: { $benefit }. { $body }
papers-general-offer = Fir d’Hëllef vum Office social (Sozialamt) kënnen aner Pabeieren nëtzlech sinn. Fir se ze gesinn, wielt „{ $title }“.

## The same for somebody else

other-person-same-rules = Fir dës Persoun gëllen déi selwecht Reegelen. Zoustänneg ass den Office vun der Gemeng, wou si hire Wunnsëtz huet. Wann Dir wëllt, kucken ech mat Iech hir Situatioun: wielt „{ $title }“.
other-person-commune = Fir dës Persoun zielt d’Gemeng vun hirem Wunnsëtz. Schreift den Numm vun där Gemeng.
other-person-which-topic = Ech kann och fir eng aner Persoun äntweren. Sot mir, ëm wat et geet, oder wielt e Knäppchen.

## Two questions in one message

also-asked = Dir hutt nach eppes anescht gefrot. Fir d’Äntwert wielt „{ $title }“.
