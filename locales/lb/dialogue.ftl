# The conversation itself.

welcome =
    Moien. Ech sinn Hëllef, en automateschen Assistent (eng KI). Ech erklären Iech d’Sozialhëllef zu Lëtzebuerg a soen Iech, wéi en Office social (Sozialamt) fir Iech do ass. Ech decidéieren näischt: dat mécht den Office. Schreift mir mat Ären eegene Wierder. Wann Dir a Gefor sidd: rufft d’Nummer { $phone_emergency } un.

greet =
    Moien. Sot mir mat Ären eegene Wierder, wat Iech beschäftegt. Oder fänkt mat engem vun de Knäppercher un.
    .simpler = Moien. Wat ass Är Fro?
    .button = Moien

goodbye =
    Äddi. Dir kënnt ëmmer erëmkommen. Wann Dir wëllt, läscht dëst Gespréich, ier Dir gitt.
    .simpler = Äddi. Kommt erëm, wann Dir wëllt.
    .button = Äddi

thank =
    Gär geschitt. Wann Dir nach eng Fro hutt, schreift se einfach.
    .simpler = Gär geschitt. Hutt Dir nach eng Fro?
    .button = Merci

affirm =
    An der Rei. Sot mir, wéi et soll weidergoen, oder wielt ee vun de Knäppercher.
    .simpler = Gutt. Wéi geet et weider? Sot et mir.
    .button = Jo

deny =
    An der Rei. Sot mir, wat Iech hëllefe géif, oder wielt ee vun de Knäppercher.
    .simpler = Gutt. Wat braucht Dir? Sot et mir.
    .button = Neen

dont-know =
    Dat ass net schlëmm. Erzielt einfach, wat net geet, oder fänkt mat engem vun de Knäppercher un. Och den Office social (Sozialamt) kann d’Saach mat Iech zesummen ukucken.
    .simpler = Dat ass net schlëmm. Sot, wat net geet. Och den Office hëlleft Iech.
    .button = Ech weess et net

bot-challenge =
    Ech sinn eng Maschinn, en automateschen Assistent (eng KI). Meng Äntwerte kommen aus iwwerpréiften Texter, mat hirer Quell. D’Decisioune gi vu Mënsche geholl, um Office social (Sozialamt).
    .details =
        Wann Dir léiwer mat engem Mënsch schwätzt, da wennt Iech un den Office social vun Ärer Gemeng. D’Helpline { $phone_helpline } seet Iech, wéi en Office dat ass.
    .simpler = Ech sinn eng Maschinn. Um Office social sinn et Mënschen. Gitt dohinner, fir mat hinnen ze schwätzen.
    .button = Sidd Dir eng Maschinn?

ask-capabilities =
    Ech erklären Iech d’Sozialhëllef an aner Hëllefen. Ech soen Iech, wéi en Office social (Sozialamt) fir Iech do ass, wéi Dir d’Demande maacht a wéi eng Pabeieren hëllefe kënnen. Ech ginn Iech d’Noutruffnummeren. Ech decidéieren näischt.
    .details =
        Schreift mat Ären eegene Wierder, an Ärer Sprooch: Franséisch, Däitsch, Lëtzebuergesch oder Englesch. Dir kënnt no enger méi einfacher Äntwert froen. Ech kann och Är Situatioun mat Iech kucken, an e Rendez-vous ausmaachen, wann Ären Office hei en Agenda huet. Fir mat engem Mënsch ze schwätzen, ass den Office do.
    .simpler = Frot mech eppes. Ech soen et mat klore Wierder. Zum Beispill: „Wéi en Office ass mäin?“ Och mat engem Rendez-vous hëllefen ech.
    .button = Wat kënnt Dir maachen?

change-language =
    Ech kann op Franséisch, Däitsch, Lëtzebuergesch oder Englesch weidermaachen. Wielt d’Sprooch, oder schreift einfach an Ärer.
    .simpler = Wielt Är Sprooch.
    .button = Sprooch wiesselen

repeat =
    Ech soen et nach eng Kéier.
    .button = Nach eng Kéier soen

explain-simpler =
    Ech soen et méi einfach.
    .button = Méi einfach

start-over =
    Mir fänken nach eng Kéier vu vir un. Wat Dir iwwer Är Situatioun gesot hutt, gëtt net méi benotzt. Sot mir, wat Iech beschäftegt.
    .simpler = Mir fänken nei un. Wat ass Är Fro?
    .button = Vu vir ufänken

stop =
    An der Rei, mir halen hei op. Dir kënnt ëmmer eng aner Fro stellen.
    .simpler = Gutt, mir halen op.
    .button = Ophalen

go-back =
    An der Rei, mir ginn zréck. Sot mir, wat Dir verbessere wëllt.
    .simpler = Gutt. Wat ass falsch? Sot et mir.
    .button = Zréckgoen

ask-why =
    Ech froen nëmmen eppes, wann d’Äntwert dovun ofhänkt. Zum Beispill Är Gemeng: sou fannen ech den zoustännegen Office. Dir musst net äntweren.
    .simpler = Ech froen, fir besser z’äntweren. Dir musst net äntweren.
    .button = Firwat dës Fro?

complain =
    Et deet mir leed, datt et net gutt gaangen ass. Sot mir, wat Iech feelt, da probéieren ech et anescht.
    .details =
        Wann et ëm eng Decisioun vum Office geet, gëtt et e Recours. Wann et dorëm geet, wéi Dir empfaange gouft, kënnt Dir mam Office doriwwer schwätzen an och no enger schrëftlecher Äntwert froen. Wann Dir mat engem Mënsch schwätze wëllt: d’Helpline { $phone_helpline } seet Iech, wéi en Office zoustänneg ass.
    .simpler = Et deet mir leed. Sot mir, wat net geet. Dir kënnt och mat engem Mënsch vum Office schwätzen.
    .button = Dat geet esou net

## Language

language-changed = An der Rei, mir maachen op Lëtzebuergesch weider.
language-ask = A wéi enger Sprooch wëllt Dir weidermaachen?
language-name-fr = Français
language-name-de = Deutsch
language-name-lb = Lëtzebuergesch
language-name-en = English

## When there is nothing to repeat or to simplify

repeat-nothing = Ech hunn nach näischt gesot, wat ech widderhuele kéint. Wat ass Är Fro?
simpler-nothing = Sot mir, wat net kloer ass, oder stellt Är Fro. Ech äntwere mat einfache Wierder.
simpler-already = Méi einfach kann ech et net soen. E Sozialassistent um Office kann et Iech am Gespréich erklären.
start-over-done = Mir fänken nach eng Kéier vu vir un. Wat Dir iwwer Är Situatioun gesot hutt, gëtt net méi benotzt. Sot mir, wat Iech beschäftegt.
