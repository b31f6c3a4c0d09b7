# What people get about a booked interview: e-mails, calendar entry, slip. What stands in braces and is no telephone number comes from the caller.

appointment-mail-sender = Hëllef, Rendez-vousen
appointment-mail-hello = Moien,
appointment-mail-confirmation-subject = Äre Rendez-vous: { $when }
appointment-mail-confirmation-opening = Äert éischt Gespréich ass reservéiert.
appointment-mail-reminder-subject = Erënnerung: Äre Rendez-vous, { $when }
appointment-mail-reminder-opening = Äert éischt Gespréich ass geschwënn. Wann Dir net komme kënnt, sot et of oder verleet et. Da kann een aneren d'Auerzäit huelen.
appointment-mail-moved-subject = Äre Rendez-vous ass verluecht: { $when }
appointment-mail-moved-opening = Äert éischt Gespréich ass verluecht. Hei ass déi nei Auerzäit. Déi al gëllt net méi.
appointment-mail-cancelled-subject = Äre Rendez-vous ass ofgesot: { $when }
appointment-mail-cancelled-opening = Äert éischt Gespréich ass ofgesot. Dir musst näischt méi maachen. Dir kënnt ëmmer en neie Rendez-vous ausmaachen.
appointment-mail-waiting-offer-subject = Eng méi fréi Auerzäit ass fräi: { $when }
appointment-mail-waiting-offer-opening = Dir hutt no engem méi fréie Rendez-vous gefrot. Dës Auerzäit ass elo fräi: { $when }. Fir se ze huelen, maacht Äre Rendez-vous op a wielt se. Een anere ka se och virun Iech huelen. Wann Dir näischt maacht, bleift et bei Ärem Rendez-vous.

appointment-line-when = Wéini: { $when }
appointment-line-where = Wou: { $office }
appointment-line-address = Adress: { $address }
appointment-line-phone = Telefon: { $phone }
appointment-line-language = Sprooch vum Gespréich: { $language }
appointment-line-reference = Referenz: { $reference }
appointment-line-name = Numm: { $name }
appointment-line-needs = Virbereeden: { $needs }

appointment-address-unknown = Déi genee Adress ass net iwwerpréift. Frot bei Ärer Gemeng oder op der Nummer { $phone_helpline } no.
appointment-sample = Beispill-Auerzäiten: dëse Rendez-vous ass fir eng Demonstratioun. Seng Auerzäite sinn erfonnt. Den Office social weess näischt dovun. Gitt net dohinner.
appointment-papers = Dës Pabeiere sinn dacks nëtzlech. Dat ass e Virschlag a keng Flicht. Wann der feelen, kommt trotzdeem.
appointment-manage = Dëse Rendez-vous kucken, verleeën oder ofsoen: { $link }
appointment-manage-scan = Fir dëse Rendez-vous ze kucken, ze verleeën oder ofzesoen, scannt dëse Code. Oder maacht dës Säit op a schreift d'Referenz: { $page }
appointment-keep-reference = Mat der Referenz kann een de Rendez-vous kucken, verleeën an ofsoen. Gitt se nëmme Leit, deenen Dir vertraut.
appointment-mail-attached = De Fichier am Unhang dréit dëse Rendez-vous an Äre Kalenner an.
appointment-mail-attached-cancelled = De Fichier am Unhang hëlt dëse Rendez-vous aus Ärem Kalenner.
appointment-mail-stranger = Dir hutt dëse Rendez-vous net ausgemaach? Dann huet een Är Adress uginn. Mam Link kënnt Dir en ofsoen.
appointment-mail-machine = Dëse Message gouf vun enger Maschinn geschriwwen. Kee liest d'Äntwerten. Är Donnéeë ginn { $days } Deeg nom Gespréich geläscht.

appointment-entry-summary = Éischt Gespréich: { $office }
appointment-entry-summary-cancelled = Ofgesot. Éischt Gespréich: { $office }
appointment-feed-summary = Éischt Gespréich { $tail }
appointment-feed-summary-sample = Beispill-Auerzäit. Éischt Gespréich { $tail }
appointment-feed-name = Éischt Gespréicher: { $agenda }
appointment-slip-title = Äre Rendez-vous
appointment-slip-code = Code mam Link op dëse Rendez-vous
appointment-slip-cancelled = Dëse Rendez-vous ass ofgesot.
appointment-slip-desk = Fir de Guichet
