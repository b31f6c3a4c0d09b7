# Requests that could not be answered (problem documents), and messages the assistant does not get to see.

problem-bad-json = D'Ufro konnt net gelies ginn. Luet d'Säit nei a probéiert nach eng Kéier.
problem-invalid = An der Ufro feelt eppes, oder eppes ass falsch geschriwwen. Luet d'Säit nei a probéiert nach eng Kéier.
problem-no-token = Dëst Gespréich ass geschützt a kann net vun hei opgemaach ginn. Fänkt en neit Gespréich un.
problem-unknown-conversation = Dëst Gespréich gëtt et net, oder et gouf geläscht. Dir kënnt en neit ufänken.
problem-not-found = Op dëser Adress ass näischt. Gitt zréck op d'Startsäit.
problem-method = Op dëser Adress geet dat net. Gitt zréck op d'Startsäit.
problem-too-large = Dëse Message ass vill ze laang. Näischt dovu gouf gespäichert. Sot dat Wichtegst a puer Sätz.
problem-too-many = Et koume ganz vill Messagen a kuerzer Zäit. Probéiert an { $seconds } s nach eng Kéier.
problem-internal = D'Äntwert konnt net preparéiert ginn. Probéiert gläich nach eng Kéier. Wann Dir wësse wëllt, wéi en Office social fir Iech zoustänneg ass, rufft { $phone_helpline } un.

notice-empty = Ech hu keen Text kritt. Schreift Är Fro a puer Wierder, oder wielt ee vun de Knäppercher.
notice-too-long = Äre Message ass ze laang fir mech: en huet méi wéi { $limit } Zeechen. Ech hunn en net gespäichert. Sot mir fir d'éischt a puer Sätz, wat am dréngendsten ass. De Rescht kann an anere Messagë kommen.
notice-unknown-button = Dës Auswiel gehéiert net zu eisem Gespréich. Wielt ee vun de Knäppercher, déi Dir gesitt, oder schreift Är Fro.
