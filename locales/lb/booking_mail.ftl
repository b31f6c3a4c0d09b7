# What people get about a booked interview: e-mails, calendar entry, slip. Everything in { } comes from the caller but the telephone numbers.

booking-mail-sender = Hëllef, Rendez-vousen
booking-mail-hello = Moien,
booking-mail-confirmation-subject = Äre Rendez-vous: { $when }
booking-mail-confirmation-opening = Äert éischt Gespréich ass reservéiert.
booking-mail-reminder-subject = Erënnerung: Äre Rendez-vous, { $when }
booking-mail-reminder-opening = Äert éischt Gespréich ass geschwënn. Wann Dir net komme kënnt, sot et of oder verleet et. Da kann een aneren d'Auerzäit huelen.
booking-mail-moved-subject = Äre Rendez-vous ass verluecht: { $when }
booking-mail-moved-opening = Äert éischt Gespréich ass verluecht. Hei ass déi nei Auerzäit. Déi al gëllt net méi.
booking-mail-cancelled-subject = Äre Rendez-vous ass ofgesot: { $when }
booking-mail-cancelled-opening = Äert éischt Gespréich ass ofgesot. Dir musst näischt méi maachen. Dir kënnt ëmmer en neie Rendez-vous ausmaachen.
booking-mail-waiting-offer-subject = Eng méi fréi Auerzäit ass fräi: { $when }
booking-mail-waiting-offer-opening = Dir hutt no engem méi fréie Rendez-vous gefrot. Dës Auerzäit ass elo fräi: { $when }. Fir se ze huelen, maacht Äre Rendez-vous op a wielt se. Een anere kann se och virun Iech huelen. Wann Dir näischt maacht, bleift et bei Ärem Rendez-vous.

booking-line-when = Wéini: { $when }
booking-line-where = Wou: { $office }
booking-line-address = Adress: { $address }
booking-line-phone = Telefon: { $phone }
booking-line-language = Sprooch vum Gespréich: { $language }
booking-line-reference = Referenz: { $reference }
booking-line-name = Numm: { $name }
booking-line-needs = Virbereeden: { $needs }
booking-need-companion = et kënnt een mat
booking-need-interpreter = Dolmetscher
booking-need-urgent = et ass urgent
booking-need-wheelchair = Zougang mam Rollstull

booking-address-unknown = Déi genee Adress ass net iwwerpréift. Frot bei Ärer Gemeng oder op der Nummer { $phone_helpline } no.
booking-sample = Beispillzäiten: dëse Rendez-vous ass fir eng Demonstratioun. Seng Auerzäite sinn erfonnt. Den Office social weess näischt dovun. Gitt net dohinner.
booking-papers = Dës Pabeiere sinn dacks nëtzlech. Dat ass e Virschlag a keng Flicht. Wann der feelen, kommt trotzdeem.
booking-manage = Dëse Rendez-vous kucken, verleeën oder ofsoen: { $link }
booking-manage-scan = Fir dëse Rendez-vous ze kucken, ze verleeën oder ofzesoen, scannt dëse Code. Oder maacht dës Säit op a schreift d'Referenz: { $page }
booking-keep-reference = Mat der Referenz kann een de Rendez-vous kucken, verleeën an ofsoen. Gitt se nëmme Leit, deenen Dir vertraut.
booking-mail-attached = De Fichier am Unhang dréit dëse Rendez-vous an Äre Kalenner an.
booking-mail-attached-cancelled = De Fichier am Unhang hëlt dëse Rendez-vous aus Ärem Kalenner.
booking-mail-stranger = Dir hutt dëse Rendez-vous net ausgemaach? Dann huet een Är Adress uginn. Mam Link kënnt Dir en ofsoen.
booking-mail-machine = Dëse Message gouf vun enger Maschinn geschriwwen. Kee liest d'Äntwerten. Är Donnéeë ginn { $days } Deeg nom Gespréich geläscht.

booking-entry-summary = Éischt Gespréich: { $office }
booking-entry-summary-cancelled = Ofgesot. Éischt Gespréich: { $office }
booking-feed-summary = Éischt Gespréich { $tail }
booking-feed-summary-sample = Beispillzäit. Éischt Gespréich { $tail }
booking-feed-name = Éischt Gespréicher: { $agenda }
booking-slip-title = Äre Rendez-vous
booking-slip-code = Code mam Link op dëse Rendez-vous
booking-slip-cancelled = Dëse Rendez-vous ass ofgesot.
booking-slip-desk = Fir de Guichet
