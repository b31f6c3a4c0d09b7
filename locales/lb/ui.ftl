# The page at /. What stands in braces and is no phone number is filled in by the browser.

ui-title = Hëllef: d'Sozialhëllef zu Lëtzebuerg
ui-tagline = Automateschen Assistent fir d'Sozialhëllef zu Lëtzebuerg
ui-description = Stellt Är Fro iwwer d'Sozialhëllef zu Lëtzebuerg, op Lëtzebuergesch, Franséisch, Däitsch oder Englesch.
ui-skip = Bei d'Feld fir de Message goen
ui-languages = Sprooch
ui-note = Dësen Assistent ass eng Maschinn. Hien informéiert an decidéiert näischt.
ui-noscript = Dës Säit brauch JavaScript. Wann Dir wësse wëllt, wéi en Office social fir Iech zoustänneg ass, rufft d'Helpline un:
ui-helpline-number = { $phone_helpline }

ui-log = Gespréich
ui-input = Äre Message
ui-send = Schécken
ui-you = Dir:
ui-assistant = Hëllef:
ui-staff = Office social:
ui-typing = Hëllef preparéiert eng Äntwert.
ui-choices = Virgeschloen Äntwerten
ui-sources = Vu wou kënnt dës Informatioun?
ui-source-checked = iwwerpréift den { $date }
ui-new-tab = neien Tab
ui-round-the-clock = Dag an Nuecht
ui-office-communes = Gemengen
ui-office-address = Adress
ui-office-phone = Telefon
ui-office-email = E-Mail
ui-office-hours = Ëffnungszäiten
ui-office-website = Internetsäit

ui-sending-again = D'Verbindung ass ënnerbrach. Äre Message gëtt nach eng Kéier geschéckt.
ui-not-sent = Äre Message konnt net geschéckt ginn.
ui-send-again = Nach eng Kéier schécken
ui-unreachable = Den Assistent ass am Moment net z'erreechen. Wann Dir wësse wëllt, wéi en Office social fir Iech zoustänneg ass, rufft { $phone_helpline } un.
ui-try-again = Nach eng Kéier probéieren
ui-switch = Ech wéilt wannechgelift op Lëtzebuergesch weiderfueren.

ui-my-data = Meng Donnéeën
ui-data-text = Dat hei ass vun dësem Gespréich gespäichert. No Ärem Numm gëtt net gefrot.
ui-data-messages = Gespäichert Messagen: { $count }
ui-data-since = Ufank vum Gespréich: { $date }
ui-data-until = Gëtt vum selwe geläscht, wann Dir näischt méi schreift: { $date }
ui-data-download = Meng Donnéeën eroflueden
ui-close = Zoumaachen

ui-erase = Läschen
ui-erase-question = D'Gespréich läschen?
ui-erase-text = Alles, wat hei gesot gouf, gëtt fir ëmmer geläscht. Är Äntwerte kënnen net erëmfonnt ginn.
ui-erase-confirm = Alles läschen
ui-cancel = Behalen
ui-erased = Äert Gespréich ass geläscht. Nummer vun der Bestätegung: { $receipt }
ui-gone = Dëst Gespréich gëtt et net méi. Dir kënnt en neit ufänken.
ui-new = Neit Gespréich
