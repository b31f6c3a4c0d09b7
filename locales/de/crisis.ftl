# Danger first: the numbers stand in the first line, before anything else. Only the emergency number, the police and the
# poison centre answer round the clock; nothing is said of the hours of the others.

crisis-self-harm =
    Jetzt in Gefahr: Rufen Sie die { $phone_emergency } an, Tag und Nacht. Zum Reden: SOS Détresse, { $phone_sos_detresse }. Kinder und Jugendliche: { $phone_kjt }.
    Was Sie schreiben, ist ernst. Sie müssen das nicht allein tragen. Wenn niemand antwortet, rufen Sie die { $phone_emergency } an. Bleiben Sie in der Nähe eines Menschen, wenn Sie können.
    .details =
        Geht es um eine andere Person? Rufen Sie die { $phone_emergency } an und bleiben Sie bei ihr. Später kann das Office social (Sozialamt) zuhören und an eine Fachstelle vermitteln.
    .simpler =
        Rufen Sie jetzt die { $phone_emergency } an. Oder sprechen Sie mit SOS Détresse: { $phone_sos_detresse }. Für junge Menschen: { $phone_kjt }. Bleiben Sie nicht allein.
    .button = Ich denke ans Sterben

crisis-violence =
    Jetzt in Gefahr: Rufen Sie die Polizei an, { $phone_police }, oder den Notruf, { $phone_emergency }, Tag und Nacht. Gewalt zu Hause: { $phone_violence }. Kinder und Jugendliche: { $phone_kjt }.
    Wenn Sie können, bringen Sie sich und Ihre Kinder in Sicherheit. Wenn Sie nicht sprechen können, versuchen Sie eine SMS an { $phone_police }: Ihr Name, die Adresse und ein paar Worte. Wenn unter einer dieser Nummern niemand antwortet, rufen Sie die { $phone_police } an.
    .details =
        Die Polizei kann die gewalttätige Person für { $violence_removal_days } Tage aus der Wohnung verweisen. Das Centre national pour victimes de violences (CNVV, nationales Zentrum für Opfer von Gewalt) ist für Erwachsene und Minderjährige da. Geprüfte Öffnungszeiten habe ich nicht. Das Office social (Sozialamt) kann Sie an eine Unterkunft vermitteln, Sie betreuen und im Notfall sofort entscheiden.
    .simpler =
        In Gefahr: Rufen Sie die { $phone_police } an. Bringen Sie sich in Sicherheit. Zum Reden: { $phone_violence }. Für Kinder und Jugendliche: { $phone_kjt }.
    .button = Jemand tut mir Gewalt an

crisis-no-shelter =
    Gefahr, Kälte, Ihnen geht es schlecht: Rufen Sie die { $phone_emergency } an, Tag und Nacht. Bedrohung: Polizei, { $phone_police }. Welches Office social (Sozialamt) zuständig ist, erfahren Sie unter { $phone_helpline }.
    Das Sozialamt kümmert sich bei Bedarf um eine Notunterkunft. Es kann sofort entscheiden. Ohne Wohnsitz ist das Sozialamt des Ortes zuständig, an dem Sie sind. Sagen Sie mir, in welcher Gemeinde Sie sind.
    .details =
        Wenn Sie Kinder bei sich haben oder vor Gewalt fliehen, sagen Sie es dem Sozialamt sofort.
    .winter =
        Im Winter, meist vom { $winter_start_day }. November bis zum { $winter_end_day }. April, nimmt die Wanteraktioun (Winteraktion) auf dem Findel obdachlose Erwachsene auf. Die Daten für diesen Winter und die Bedingungen müssen noch bestätigt werden.
    .simpler =
        In Gefahr oder krank vor Kälte: { $phone_emergency }. Gehen Sie zum Office social (Sozialamt) der Gemeinde, in der Sie sind. Sagen Sie: „Ich habe keinen Platz zum Schlafen.“
    .button = Ich habe keinen Schlafplatz

crisis-medical =
    Rufen Sie jetzt die { $phone_emergency } an, Tag und Nacht. Bei einer Vergiftung antwortet auch das Centre antipoisons (Giftinformationszentrum), kostenlos, Tag und Nacht: { $phone_poison }.
    Sagen Sie, wo Sie sind und was passiert. Tun Sie, was man Ihnen am Telefon sagt, und bleiben Sie bei der Person.
    .details =
        Rufen Sie auch dann an, wenn Sie keine Versicherung oder kein Geld haben. Danach kann das Office social (Sozialamt) prüfen, ob Sie bei der Sozialversicherung angemeldet sind, und mit den Rechnungen helfen.
    .simpler =
        Rufen Sie jetzt die { $phone_emergency } an. Sagen Sie, wo Sie sind. Bleiben Sie bei der Person.
    .button = Medizinischer Notfall
