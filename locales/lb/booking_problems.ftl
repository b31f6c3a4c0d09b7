# Booking a first interview: what is not possible, and what to do instead. minutes comes from the caller.

problem-unknown-office = Dësen Office social gëtt et net. Wann Dir wësse wëllt, wéi en Office fir Iech zoustänneg ass, sot mir Är Gemeng, oder rufft { $phone_helpline } un.
problem-unknown-booking = Mat dëser Referenz gëtt et kee Rendez-vous. Kuckt all Buschtaf an all Ziffer no. D'Referenz steet op Ärer Bestätegung. Wann Dir se net méi fannt, wennt Iech un Ären Office social.
problem-invalid-contact = Dat ass weder eng E-Mail-Adress nach eng Telefonsnummer. Eng Nummer aus dem Ausland fänkt mat + an dem Indicatif vum Land un. Dir kënnt dëst Feld och eidel loossen.
problem-invalid-name = Den Numm feelt, oder en ass ze laang. Schreift de Virnumm an den Numm vun der Persoun, déi kënnt.
problem-too-many-lookups = Et goufen ze vill Versich mat enger Referenz oder engem Kontakt. Probéiert an { $minutes } min nach eng Kéier. Och Ären Office social kann Äre Rendez-vous fannen.
problem-too-many-bookings = Vun dësem Internetzougang koumen a kuerzer Zäit ganz vill Reservatiounen. Probéiert an { $minutes } min nach eng Kéier, oder wennt Iech direkt un Ären Office social.

problem-slot-taken = Dës Auerzäit huet grad een anere geholl. Wielt eng aner Auerzäit.
problem-slot-past = Dës Auerzäit ass schonn eriwwer. Wielt eng méi spéit.
problem-slot-notice = Dat ass ze fréi: den Office brauch virum Gespréich méi Zäit. Wielt eng méi spéit Auerzäit. Wann et urgent ass, gitt direkt op den Office oder rufft { $phone_helpline } un.
problem-slot-horizon = Fir dësen Dag ginn nach keng Rendez-vouse verginn. Wielt e méi fréien Dag.
problem-slot-holiday = Dat ass e Feierdag. Den Office social ass zou. Wielt en aneren Dag.
problem-slot-closed = Op deem Dag gëtt den Office social keng Rendez-vousen. Wielt en aneren Dag.
problem-slot-hours = Ëm déi Auerzäit gëtt et kee Rendez-vous. Wielt eng vun den Auerzäiten, déi proposéiert ginn.
problem-slot-language = Ëm déi Auerzäit schwätzt um Office keen dës Sprooch. Wielt eng aner Auerzäit oder eng aner Sprooch.
problem-slot-no-agenda = Dësen Office social vergëtt hei keng Rendez-vousen. Wennt Iech direkt un den Office, oder frot op der Nummer { $phone_helpline } no.

problem-contact-booked = Mat dësem Kontakt gëtt et an dësem Office schonn en éischt Gespréich, dat nach kënnt. Mat der Referenz kënnt Dir et verleeën oder ofsoen. Fir eng aner Persoun gitt en anere Kontakt un, oder loosst dëst Feld eidel.
problem-booking-cancelled = Dëse Rendez-vous ass schonn ofgesot. Dir musst näischt méi maachen. Dir kënnt en neie Rendez-vous ausmaachen.
problem-booking-over = Dëse Rendez-vous huet schonn ugefaangen, oder en ass eriwwer. E kann net méi geännert ginn. Dir kënnt en neien ausmaachen, oder Iech un Ären Office social wennen.
