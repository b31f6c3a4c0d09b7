# The conversation about a first interview: booking, viewing, moving, cancelling. `.why`: why something is asked.

booking-question-office = A wéi enger Gemeng wunnt Dir? Ouni Wunnsëtz: wou sidd Dir am Moment?
    .why = Zoustänneg ass den Office social (Sozialamt) vun Ärer Gemeng. Do sichen ech e Rendez-vous.
booking-question-slot = Wéini kënnt Dir kommen? Wielt eng Auerzäit, oder sot mir en Dag, zum Beispill „nächst Woch moies“.
    .why = Ech kucken, wat am Agenda vum Office nach fräi ass.
booking-question-name = Op wéi en Numm soll ech de Rendez-vous androen?
    .why = Den Office muss wëssen, wie kënnt. Ären Numm ass esou gespäichert, datt anerer en net liese kënnen. E gëtt { $forget_days } Deeg nom Rendez-vous geläscht.
booking-question-contact = Wéi kann den Office Iech erreechen? Gitt eng Telefonsnummer oder eng E-Mail-Adress un. Dir musst awer näischt uginn.
    .why = Wann eppes um Rendez-vous ännert, kann den Office Iech Bescheed soen. Ouni Telefon an E-Mail kritt Dir d’Referenz an e Blat fir auszedrécken.
booking-question-consent = Däerf ech Ären Numm an Äre Kontakt fir dëse Rendez-vous behalen? Nëmmen den Office gesäit se. Si ginn { $forget_days } Deeg duerno geläscht.
    .why = Wann Dir net averstane sidd, behalen ech näischt. Da kann ech de Rendez-vous net androen.
booking-question-confirm = Stëmmt dat esou? Sot mir elo, wann Dir en Dolmetscher oder en Zougang mam Rollstull braucht, wann ee mat Iech kënnt an Iech begleet, oder wann et urgent ass.
    .why = Ech droen de Rendez-vous eréischt an, wann Dir jo sot.
booking-question-reference = Wat ass d’Referenz vun Ärem Rendez-vous? Si steet um Blat an an der E-Mail, zum Beispill esou: „XXXX-XXXX-XXX“.
    .why = D’Referenz weist, datt et Äre Rendez-vous ass. Ech sichen ni nom Numm.

booking-time =
    .button = { $when }
booking-others =
    .button = Aner Auerzäiten
booking-no-contact =
    .button = Weder Telefon nach E-Mail
booking-consent-yes =
    .button = Jo, averstanen
booking-consent-no =
    .button = Neen
booking-confirm-yes =
    .button = Jo, dëse Rendez-vous huelen
booking-confirm-no =
    .button = Neen, eng aner Auerzäit
booking-move-yes =
    .button = Jo, verleeën
booking-cancel-yes =
    .button = Jo, ofsoen
booking-leave =
    .button = Neen, alles esou loossen
booking-stop =
    .button = Ophalen

# --- why the times shown are not those wished for
booking-times-past = Déi Zäit ass schonn eriwwer. Hei sinn déi nächst fräi Auerzäiten.
booking-times-no-such-day = Deen Dag gëtt et net am Kalenner. Hei sinn déi nächst fräi Auerzäiten.
booking-times-not-free = Zu där Zäit ass kee Rendez-vous fräi. Hei sinn Auerzäiten, déi no dobäi leien.
booking-times-no-more = Et gi keng aner Auerzäiten. Hei sinn nach eng Kéier déi éischt.
booking-times-nothing-then = Zu deem Moment ass näischt fräi. Hei sinn Auerzäiten, déi no dobäi leien.
booking-times-taken = Dës Auerzäit huet grad een anere geholl. Är aner Äntwerte bleiwen notéiert. Wielt just eng aner Auerzäit.
booking-other-language = An dësem Office ass d’Gespréich an enger anerer Sprooch: { $language }. Dir kënnt no engem Dolmetscher froen.
booking-sample = Opgepasst: dat hei sinn nëmme Beispiller, fir auszeprobéieren. Den Office huet seng richteg Auerzäiten nach net uginn a waart net op Iech. Fir e richtege Rendez-vous wennt Iech un den Office social (Sozialamt).

# --- summary and result
booking-summary = Ech droen an:
    { $lines }
booking-line-when = Datum: { $when }
booking-line-office = Plaz: { $office }
booking-line-name = Numm: { $name }
booking-line-contact = Kontakt: { $contact }
booking-line-needs = Virbereeden: { $needs }
booking-need-companion = eng Persoun begleet
booking-need-interpreter = Dolmetscher
booking-need-urgent = urgent
booking-need-wheelchair = Zougang mam Rollstull
booking-made = Äre Rendez-vous ass ausgemaach: { $when }, { $office }.
booking-moved = Äre Rendez-vous ass verluecht. Den neien Datum: { $when }, { $office }.
booking-reference = Är Referenz: { $reference }. Hieft se gutt op: domat kënnt Dir de Rendez-vous kucken, verleeën oder ofsoen.
booking-mail = Dir kritt och eng E-Mail.
booking-no-mail = Notéiert den Datum an d’Referenz, oder dréckt d’Blat aus.
booking-papers = Nëtzlech Pabeiere fir matzebréngen (e Virschlag, keng Obligatioun):
    { $papers }
booking-confirm-move = Äre Rendez-vous: { $when }, { $office }. Soll ech en op dës Zäit verleeën: { $to }?
booking-confirm-cancel = Äre Rendez-vous: { $when }, { $office }. Soll ech en ofsoen?
booking-cancelled = Dëse Rendez-vous ass ofgesot: { $when }. Wann Dir nach Hëllef braucht, maacht en neien aus.
booking-shown = Äre Rendez-vous: { $when }, { $office }.
booking-shown-cancelled = Dëse Rendez-vous ass ofgesot: { $when }, { $office }.
booking-held = Dir hutt schonn e Rendez-vous: { $when }, { $office }. Dir kënnt e verleeën oder ofsoen.

# --- what can't be done, and what can instead
booking-stopped = An der Rei, ech maache kee Rendez-vous aus. Ären Numm an Äre Kontakt hunn ech net behalen.
booking-no-consent = An der Rei, ech behalen näischt a maachen hei kee Rendez-vous aus. Dir kënnt direkt op den Office social (Sozialamt) goen.
booking-not-yet = Et ass nach näischt agedroen.
booking-left = An der Rei, alles bleift, wéi et war.
booking-nothing-before = Dat hei ass déi éischt Fro, virdrun ass näischt.
booking-not-here = { $office }: dësen Office huet hei keen Agenda, dofir kann ech do kee Rendez-vous ausmaachen. Gitt dohinner oder schreift him. D’Helpline { $phone_helpline } hëlleft Iech, en z’erreechen.
booking-nothing-free = { $office }: am Moment ass keng Auerzäit fräi. Gitt op den Office oder rufft d’Helpline { $phone_helpline } un. Wann et urgent ass, sot et: den Office kann och ouni Rendez-vous hëllefen.
booking-refused-name = Ech brauch en Numm fir den Office, zum Beispill Äre Virnumm an Ären Numm.
booking-refused-contact = Dës Nummer oder dës Adress schéngt net komplett ze sinn. Kuckt se nach eng Kéier no. Eng Nummer aus engem anere Land fänkt mat + an dem Indicatif vum Land un.
booking-refused-reference = Dat ass keng komplett Referenz. Eng Referenz huet eelef Zeechen, Buschtawen an Zifferen.
booking-unknown-reference = Mat dëser Referenz fannen ech kee Rendez-vous. Kuckt all Zeechen nach eng Kéier no.
booking-lost-reference = Wann Dir d’Referenz verluer hutt, wennt Iech un den Office social (Sozialamt): hie gesäit de Rendez-vous a sengem Agenda.
booking-contact-has-one = Mat dësem Kontakt gëtt et an dësem Office schonn en éischt Gespréich, dat nach kënnt. Mat senger Referenz kënnt Dir et kucken, verleeën oder ofsoen.
booking-cancelled-before = Dëse Rendez-vous war schonn ofgesot.
booking-over = Dëse Rendez-vous huet schonn ugefaangen, oder en ass eriwwer.
booking-not-understood = Dat hunn ech net verstanen. Ech froen nach eng Kéier.
booking-not-understood-again = Ech hunn et nach ëmmer net verstanen. Dir kënnt och mat engem Mënsch schwätzen.
