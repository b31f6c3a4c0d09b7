# The pre-screening on one page, for the desk. The questions and answers are those of prescreen.ftl.

prescreen-desk-title = Froen um Guichet
prescreen-desk-intro = D’Äntwerte si vun där Persoun, déi Hëllef brauch. Näischt gëtt gespäichert. Eng gro Fro ännert näischt méi um Resultat.
prescreen-desk-noscript = Dës Säit brauch JavaScript.
prescreen-desk-answers = Äntwerten
prescreen-desk-unknown = Net bekannt
prescreen-desk-more = Wéi et weidergeet
prescreen-desk-urgent = Et ass urgent
prescreen-desk-result = Resultat
# $count is filled in by the browser.
prescreen-desk-open = Froen, déi nach zielen: { $count }
prescreen-desk-reasons = Dat hei spillt eng Roll, nëmme fir d’Geldleeschtung
prescreen-desk-steps = Wat elo ze maachen ass
prescreen-desk-print = Drécken
prescreen-desk-wipe = Alles läschen
prescreen-desk-wiped = Alles ass geläscht.
prescreen-desk-unreachable = D’Resultat kann am Moment net gerechent ginn. D’Äntwerte bleiwen op der Säit. Probéiert nach eng Kéier.
