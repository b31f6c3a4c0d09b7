# The pre-screening: questions, answers, what is said between them, and the result.
# $who is "self" for the person writing, "other" for somebody else. `.again`: the same question in other words.
# `.why`: why it is asked. An answer's value is how it is told back in a list, `.button` the choice.

prescreen-intro = Ech stellen Iech e puer Froen, fir ze gesinn, wéi eng Hëllefe warscheinlech méiglech sinn. Dat ass keng Decisioun: nëmmen den Office social (Sozialamt) decidéiert. Dir kënnt zu all Moment „ech weess et net“, „zréck“ oder „stopp“ soen.
prescreen-stopped = An der Rei, mir halen hei op. Ech hu keng vun Ären Äntwerte behalen. Dir kënnt aner Froe stellen, e Rendez-vous ausmaachen oder mat engem Mënsch schwätzen.
prescreen-nothing-before = Dat hei ass déi éischt Fro, virdrun ass näischt.
prescreen-noted = Ech hunn dat hei verstanen: { $facts }. Wann dat net stëmmt, sot et mir.
prescreen-clash = Zwou Äntwerte passen net zesummen: „{ $first }“ an „{ $second }“. Wéi eng stëmmt?
prescreen-not-understood = Ech hunn Är Äntwert net verstanen. Ech froen nach eng Kéier anescht.
    .dont-know = Ech hunn et nach net verstanen. Wielt eng Äntwert, oder sot „ech weess et net“: dat ass net schlëmm, mir maache weider.
    .human = Vläicht ass dës Fro net gutt gestallt. Dir kënnt se oploossen oder mat engem Mënsch doriwwer schwätzen.
prescreen-why =
    .button = Firwat dës Fro?

prescreen-answer-yes =
    .button = Jo
prescreen-answer-no =
    .button = Neen
prescreen-answer-unknown =
    .button = Ech weess et net

# --- for whom
prescreen-question-for-whom = { $who ->
        [other] Ëm wiem seng Situatioun geet et?
       *[self] Ëm wiem seng Situatioun geet et?
    }
    .again = Ass et fir Iech oder fir eng aner Persoun?
    .why = D’Sozialhëllef riicht sech no der Situatioun vun där Persoun, déi Hëllef brauch (Artikel { $article }). Dat ass net ëmmer déi, déi schreift.
prescreen-answer-for-whom-self = et ass fir Iech
    .button = Fir mech
prescreen-answer-for-whom-other = et ass fir eng aner Persoun
    .button = Fir eng aner Persoun

# --- stays in Luxembourg
prescreen-question-stays-in-luxembourg = { $who ->
        [other] Wunnt dës Persoun zu Lëtzebuerg, oder ass si am Moment hei?
       *[self] Wunnt Dir zu Lëtzebuerg, oder sidd Dir am Moment hei?
    }
    .again = { $who ->
        [other] Huet dës Persoun hire Wunnsëtz zu Lëtzebuerg? Oder lieft si an engem anere Land, zum Beispill a Frankräich, an der Belsch oder an Däitschland?
       *[self] Hutt Dir Äre Wunnsëtz zu Lëtzebuerg? Oder lieft Dir an engem anere Land, zum Beispill a Frankräich, an der Belsch oder an Däitschland?
    }
    .why = D’Sozialhëllef ass fir Leit, déi zu Lëtzebuerg sinn (Artikel { $article } vum Gesetz). Wien an engem Nopeschland lieft, wennt sech un de Sozialservice vu sengem Wunnuert.
prescreen-answer-stays-in-luxembourg-yes = Openthalt zu Lëtzebuerg
prescreen-answer-stays-in-luxembourg-no = Wunnsëtz an engem anere Land

# --- nationality
prescreen-question-nationality = { $who ->
        [other] Wéi eng Nationalitéit huet dës Persoun?
       *[self] Wéi eng Nationalitéit hutt Dir?
    }
    .again = Wéi e Land huet de Pass oder d’Identitéitskaart ausgestallt?
    .why = D’Gesetz huet verschidde Reegelen, jee no Nationalitéit (Artikel { $article }). Déi meescht Ausschlëss gëllen net fir Lëtzebuerger.
prescreen-answer-nationality-luxembourg = Lëtzebuerger Nationalitéit
    .button = Lëtzebuerg
prescreen-answer-nationality-eu-eea-ch = Nationalitéit aus der Europäescher Unioun, dem Europäesche Wirtschaftsraum oder der Schwäiz
    .button = E Land aus der EU oder dem EWR (EEE), oder d’Schwäiz
prescreen-answer-nationality-third-country = Nationalitéit vun engem anere Land
    .button = En anert Land

# --- family
prescreen-question-family-of = { $who ->
        [other] Huet dës Persoun hei e Mann, eng Fra oder en deklaréierte Partner (PACS)? Oder Elteren oder Kanner, déi vun hir ofhänken oder vun deene si selwer ofhänkt? Wéi eng Nationalitéit huet dee Familljemember?
       *[self] Hutt Dir hei e Mann, eng Fra oder en deklaréierte Partner (PACS)? Oder Elteren oder Kanner, déi vun Iech ofhänken oder vun deenen Dir selwer ofhänkt? Wéi eng Nationalitéit huet dee Familljemember?
    }
    .again = Gëtt et hei e Mann, eng Fra, en Elterendeel oder e Kand? Sot mir där Persoun hir Nationalitéit, oder „neen“, wa keen do ass.
    .why = D’Reegele fir europäesch Bierger gëllen och fir hir Famill, egal wéi eng Nationalitéit si huet (Artikel { $article }).
prescreen-answer-family-of-no = keng Famill hei
    .button = Neen, keen
prescreen-answer-family-of-luxembourg = e Familljemember mat Lëtzebuerger Nationalitéit
    .button = E Familljemember vu Lëtzebuerg
prescreen-answer-family-of-eu-eea-ch = e Familljemember aus der EU, dem EWR (EEE) oder der Schwäiz
    .button = E Familljemember aus der EU, dem EWR (EEE) oder der Schwäiz
prescreen-answer-family-of-third-country = e Familljemember aus engem anere Land
    .button = E Familljemember aus engem anere Land

# --- lawful stay
prescreen-question-lawful-stay = { $who ->
        [other] Wéi e Pabeier huet dës Persoun fir hiren Openthalt zu Lëtzebuerg?
       *[self] Wéi e Pabeier hutt Dir fir Ären Openthalt zu Lëtzebuerg?
    }
    .again = Gëtt et en Titre de séjour (Openthaltstitel), eng Attestation d’enregistrement (Bestätegung vun der Umeldung) oder en anere Pabeier vun där Zort? Oder eng Attestation de tolérance oder de report d’éloignement (d’Ausweisung ass op méi spéit verluecht)? Oder guer kee Pabeier?
    .why = D’Sozialhëllef ass fir Leit, déi legal hei sinn (Artikel { $article }). Ech froen nëmmen, wéi e Pabeier et gëtt, soss näischt.
# Citizens of the EU, the EEA and Switzerland and their family: a missing certificate ends nothing.
prescreen-question-lawful-stay-union = { $who ->
        [other] Wéi e Pabeier huet dës Persoun fir hiren Openthalt zu Lëtzebuerg? Wa si nach keng Attestation d’enregistrement (Bestätegung vun der Umeldung) huet, ass dat kee Problem.
       *[self] Wéi e Pabeier hutt Dir fir Ären Openthalt zu Lëtzebuerg? Wann Dir nach keng Attestation d’enregistrement (Bestätegung vun der Umeldung) hutt, ass dat kee Problem.
    }
    .again = Huet eng schrëftlech Decisioun den Openthalt beendegt? Wann net, wielt „Attestation oder Kaart“ oder „nach keng Attestation“.
prescreen-answer-lawful-stay-union-certificate =
    .button = Attestation d’enregistrement oder Carte de séjour
prescreen-answer-lawful-stay-union-no-certificate =
    .button = Nach keng Attestation
prescreen-answer-lawful-stay-union-tolerated =
    .button = Tolérance oder report d’éloignement
prescreen-answer-lawful-stay-union-ended =
    .button = Eng Decisioun huet den Openthalt beendegt
prescreen-answer-lawful-stay-yes = legalen Openthalt
    .button = Titre de séjour, Kaart, Attestation d’enregistrement, Visa
prescreen-answer-lawful-stay-tolerated = Attestation de tolérance oder de report d’éloignement (d’Ausweisung ass op méi spéit verluecht)
    .button = Tolérance oder report d’éloignement
prescreen-answer-lawful-stay-no = kee gëltege Pabeier fir den Openthalt
    .button = Kee gëltege Pabeier

# --- protection
prescreen-question-protection-applicant = { $who ->
        [other] Huet dës Persoun Asyl ugefrot, a waart si nach op d’Decisioun?
       *[self] Hutt Dir Asyl ugefrot, a waart Dir nach op d’Decisioun?
    }
    .again = Waart d’Demande de protection internationale (Asyldemande) nach op eng Decisioun? Wann de Flüchtlingsstatut schonn unerkannt ass, ass d’Äntwert „neen“.
    .why = Wien op eng Decisioun iwwer Asyl waart, kritt Hëllef vun engem anere Service (Artikel { $article }). Är Äntwert gëtt nëmmen dofir gebraucht.
prescreen-answer-protection-applicant-yes = lafend Asyldemande
prescreen-answer-protection-applicant-no = keng lafend Asyldemande

# --- undertaking
prescreen-question-third-party-undertaking = { $who ->
        [other] Huet een ënnerschriwwen, datt hie fir den Ënnerhalt vun dëser Persoun opkënnt (engagement de prise en charge), a berout hir Openthaltsgeneemegung (autorisation de séjour) dorop?
       *[self] Huet een ënnerschriwwen, datt hie fir Ären Ënnerhalt opkënnt (engagement de prise en charge), a berout Är Openthaltsgeneemegung (autorisation de séjour) dorop?
    }
    .again = Ass den Titre de séjour (Openthaltstitel) ausgestallt ginn, well eng aner Persoun schrëftlech versprach huet, alles ze bezuelen?
    .why = Wann d’Openthaltsgeneemegung op dem schrëftlechen Engagement vun engem Drëtte berout, schléisst d’Gesetz d’Geldleeschtung aus (Artikel { $article }).
prescreen-answer-third-party-undertaking-yes = Openthalt op Basis vum schrëftlechen Engagement vun engem Drëtten
prescreen-answer-third-party-undertaking-no = kee schrëftlechen Engagement vun engem Drëtten

# --- studies
prescreen-question-came-to-study = { $who ->
        [other] Ass dës Persoun op Lëtzebuerg komm, fir ze studéieren oder eng Ausbildung ze maachen, a mécht si dat nach ëmmer?
       *[self] Sidd Dir op Lëtzebuerg komm, fir ze studéieren oder eng Ausbildung ze maachen, a maacht Dir dat nach ëmmer?
    }
    .again = Ass de Studium oder d’Ausbildung de Grond, fir op Lëtzebuerg ze kommen?
    .why = D’Gesetz schwätzt vun auslännesche Schüler a Studenten, déi op Lëtzebuerg komm sinn, fir ze studéieren (Artikel { $article }). Wie studéiert, mee scho virdrun hei gelieft huet, ass net gemengt.
prescreen-answer-came-to-study-yes = fir de Studium op Lëtzebuerg komm
prescreen-answer-came-to-study-no = net fir de Studium op Lëtzebuerg komm

# --- first months
prescreen-question-first-three-months = { $who ->
        [other] Wéini ass dës Persoun op Lëtzebuerg komm? Ass dat manner wéi { $eu_first_months } Méint hier?
       *[self] Wéini sidd Dir op Lëtzebuerg komm? Ass dat manner wéi { $eu_first_months } Méint hier?
    }
    .again = Sot mir den Dag oder de Mount vun der Arrivée, zum Beispill „am September“.
    .why = Fir europäesch Bierger an hir Famill huet d’Gesetz eng eege Reegel fir déi éischt { $eu_first_months } Méint (Artikel { $article }).
prescreen-answer-first-three-months-yes = viru manner wéi { $eu_first_months } Méint ukomm
prescreen-answer-first-three-months-no = viru méi wéi { $eu_first_months } Méint ukomm

# --- job search
prescreen-question-job-seeker-entry = { $who ->
        [other] Ass dës Persoun op Lëtzebuerg komm, fir eng Aarbecht ze sichen, a sicht si nach ëmmer eng?
       *[self] Sidd Dir op Lëtzebuerg komm, fir eng Aarbecht ze sichen, a sicht Dir nach ëmmer eng?
    }
    .again = War d’Sich no enger Aarbecht de Grond, fir op Lëtzebuerg ze kommen, a gouf bis elo nach keng fonnt?
    .why = Fir europäesch Bierger, déi op Lëtzebuerg komm sinn, fir eng Aarbecht ze sichen, huet d’Gesetz eng eege Reegel (Artikel { $article }). Wann een hei scho geschafft huet an dann Aarbecht sicht, ass dat eppes anescht.
prescreen-answer-job-seeker-entry-yes = fir d’Aarbechtssich op Lëtzebuerg komm
prescreen-answer-job-seeker-entry-no = net fir d’Aarbechtssich op Lëtzebuerg komm

# --- own work
prescreen-question-own-worker-status = { $who ->
        [other] Schafft dës Persoun zu Lëtzebuerg, als Salarié oder Onofhängegen, oder ass si an der Léier (apprentissage)? Oder behält si dëse Statut, nodeems si hir Aarbecht verluer huet?
       *[self] Schafft Dir zu Lëtzebuerg, als Salarié oder Onofhängegen, oder sidd Dir an der Léier (apprentissage)? Oder behaalt Dir dëse Statut, nodeems Dir Är Aarbecht verluer hutt?
    }
    .again = Gëtt et eng Aarbecht zu Lëtzebuerg? Oder ass eng Aarbecht hei verluer gaangen, mat enger Aschreiwung bei der ADEM duerno?
    .why = D’Reegel fir Leit, déi nei ukomm sinn, gëllt net fir déi, déi schaffen oder dëse Statut behalen (Artikel { $article }).
prescreen-answer-own-worker-status-yes = Statut als Salarié oder Onofhängegen zu Lëtzebuerg
prescreen-answer-own-worker-status-no = keng Aarbecht zu Lëtzebuerg

# --- the family's work
prescreen-question-family-worker-status = { $who ->
        [other] Schafft de Familljemember vun dëser Persoun zu Lëtzebuerg, als Salarié oder Onofhängegen, oder ass hien an der Léier (apprentissage)?
       *[self] Schafft Äre Familljemember zu Lëtzebuerg, als Salarié oder Onofhängegen, oder ass hien an der Léier (apprentissage)?
    }
    .again = Huet de Mann, d’Fra, den Elterendeel oder d’Kand hei eng Aarbecht?
    .why = D’Reegel fir Leit, déi nei ukomm sinn, gëllt net fir d’Famill vun engem, dee schafft (Artikel { $article }).
prescreen-answer-family-worker-status-yes = e Familljemember schafft zu Lëtzebuerg
prescreen-answer-family-worker-status-no = kee Familljemember schafft zu Lëtzebuerg

# --- temporary stay
prescreen-question-temporary-stay = { $who ->
        [other] Ass dës Persoun nëmme fir kuerz Zäit hei: op Visitt, an der Vakanz, op der Duerchrees oder fir eng Behandlung, no där si erëm fortgeet?
       *[self] Sidd Dir nëmme fir kuerz Zäit hei: op Visitt, an der Vakanz, op der Duerchrees oder fir eng Behandlung, no där Dir erëm fortgitt?
    }
    .again = Ass et e kuerzen Openthalt, an ass geplangt, duerno an en anert Land zréckzegoen?
    .why = Fir Leit mat engem temporären Openthalt schléisst d’Gesetz d’Geldleeschtung aus (Artikel { $article }).
prescreen-answer-temporary-stay-yes = nëmme fir kuerz Zäit hei
prescreen-answer-temporary-stay-no = net nëmme fir kuerz Zäit hei

# --- detention
prescreen-question-detention = { $who ->
        [other] Ass dës Persoun am Moment am Prisong oder soss an Haft?
       *[self] Sidd Dir am Moment am Prisong oder soss an Haft?
    }
    .again = Wielt, wat passt: neen, am Congé pénal (Congé vum Prisong), am Prisong, oder eng aner Form, zum Beispill d’semi-liberté oder den elektronesche Bracelet.
    .why = Fir Leit an Haft schléisst d’Gesetz d’Geldleeschtung aus, mee net wärend engem Congé pénal (Artikel { $article }). Är Äntwert gëtt nëmmen dofir gebraucht.
prescreen-answer-detention-no = net an Haft
    .button = Neen
prescreen-answer-detention-prison-leave = Congé pénal (Congé vum Prisong)
    .button = Am Congé pénal
prescreen-answer-detention-detained = an Haft
    .button = Am Prisong oder an Untersuchungshaft
prescreen-answer-detention-other = eng Strof an enger anerer Form oder rétention
    .button = Eppes anescht: semi-liberté, Bracelet, rétention

# --- commune
prescreen-question-commune = { $who ->
        [other] A wéi enger Gemeng wunnt dës Persoun? Ouni Wunnsëtz: wou ass si am Moment?
       *[self] A wéi enger Gemeng wunnt Dir? Ouni Wunnsëtz: wou sidd Dir am Moment?
    }
    .again = Schreift den Numm vun der Gemeng, zum Beispill deen, deen op Äre Bréiwer steet. Dir kënnt och „ech weess et net“ soen.
    .why = Zoustänneg ass den Office social (Sozialamt) vun der Gemeng, wou de Wunnsëtz ass (Artikel { $article }).

# --- urgent
prescreen-question-urgent = Ass et urgent: feelt elo Iessen, eng medezinesch Behandlung, Heizung oder eng Plaz fir ze wunnen?
    .again = Gëtt an den nächsten Deeg Hëllef gebraucht?
    .why = Wann et urgent ass, kann den Office direkt decidéieren, ier den Dossier komplett ass (Artikel { $article }).
prescreen-answer-urgent-yes = et ass urgent
prescreen-answer-urgent-no = et ass net urgent

# --- needs
prescreen-question-needs = Ëm wat geet et virun allem? Dir kënnt e puer Saachen nennen.
    .again = Wielt, wou am meeschten Hëllef gebraucht gëtt: Akommes, Loyer, Energie, Gesondheet, Kanner, Scholden, Iessen oder Pabeieren.
    .why = Verschidde Leeschtunge komme virun der Sozialhëllef (Artikel { $article }). Jee nodeem, wat gebraucht gëtt, soen ech Iech, wéi eng Dir fir d’éischt ufroe sollt.
prescreen-answer-needs-income = Akommes
    .button = Akommes
prescreen-answer-needs-rent = Loyer oder Wunneng
    .button = Loyer, Wunneng
prescreen-answer-needs-energy = Stroum, Heizung, Waasser
    .button = Stroum, Heizung, Waasser
prescreen-answer-needs-health = Gesondheet
    .button = Gesondheet
prescreen-answer-needs-children = Kanner
    .button = Kanner
prescreen-answer-needs-debt = Scholden
    .button = Scholden
prescreen-answer-needs-food = Iessen, Kleeder, Miwwelen
    .button = Iessen, Kleeder, Miwwelen
prescreen-answer-needs-papers = Pabeieren, Demarchen
    .button = Pabeieren, Demarchen
prescreen-answer-needs-none = eppes anescht
    .button = Eppes anescht

# --- the result
prescreen-result-for-other = Dat hei kann ech fir dës Persoun soen.
prescreen-result-reasons = Dat hei spillt eng Roll, nëmme fir d’Geldleeschtung:
prescreen-result-reason = • { $article }: { $reason }
prescreen-result-open = Nach oppe Froen:
    { $facts }
    Den Office kann dat mat Iech kucken.
prescreen-result-urgent = Et ass urgent: sot dat dem Office direkt beim éischte Kontakt. Hie kann direkt decidéieren, ier den Dossier komplett ass.
prescreen-result-benefits = Dës Leeschtunge komme virun der Sozialhëllef a kënne fir d’éischt hëllefen:
prescreen-result-benefit = { $name }: { $text }
prescreen-result-deadline = Delai: { $text }
prescreen-result-bring = Bäizeleeën: { $text }
prescreen-result-more = Och dat hei kann hëllefen: { $names }.
prescreen-result-advance = Wann eng aner Leeschtung op sech waarde léisst oder net duergeet, kann den Office mat enger Avance oder engem Zousaz hëllefen.
prescreen-result-papers = Nëtzlech Pabeiere fir dat éischt Gespréich (e Virschlag, keng Obligatioun: den Office seet Iech, wat hie brauch):
    { $papers }
prescreen-result-office-unknown = Ech kennen d’Gemeng net. D’Helpline { $phone_helpline } an Är Gemeng soen Iech, wéi en Office social (Sozialamt) zoustänneg ass.
prescreen-result-next = Wat wëllt Dir elo maachen?
prescreen-result-print =
    .button = D’Resultat ausdrécken
# What an open question is called in the list above.
prescreen-open-stays-in-luxembourg = ob de Wunnsëtz zu Lëtzebuerg ass
prescreen-open-nationality = d’Nationalitéit
prescreen-open-family-of = ob e Familljemember hei lieft, a seng Nationalitéit
prescreen-open-lawful-stay = wéi e Pabeier et fir den Openthalt gëtt
prescreen-open-protection-applicant = ob eng Asyldemande leeft
prescreen-open-third-party-undertaking = ob en Drëtte sech schrëftlech engagéiert huet
prescreen-open-came-to-study = ob de Studium de Grond fir d’Arrivée war
prescreen-open-first-three-months = den Datum vun der Arrivée
prescreen-open-job-seeker-entry = ob d’Aarbechtssich de Grond fir d’Arrivée war
prescreen-open-own-worker-status = ob et zu Lëtzebuerg e Statut als Salarié oder Onofhängege gëtt
prescreen-open-family-worker-status = ob e Familljemember zu Lëtzebuerg e Statut als Salarié oder Onofhängegen huet
prescreen-open-temporary-stay = ob et en temporären Openthalt ass
prescreen-open-detention = ob et eng Haft gëtt, an a wéi enger Form
