# What the resident wants done. Only what can be done today is offered.

prescreen-start =
    Das Office social (Sozialamt) prüft Ihre Situation und entscheidet. Die Regel ist einfach: Wer sich rechtmäßig in Luxemburg aufhält, hat Recht auf Sozialhilfe. Das Gesetz schließt { $exclusion_groups } Gruppen aus, aber nur von Geldleistungen.
    .details =
        Sehen Sie sich diese Gruppen mit mir an: Zu jeder erkläre ich Ihnen die Regel und die Ausnahmen. Auch wenn Sie zu einer Gruppe gehören, bleiben Beratung und Betreuung offen. Das Sozialamt prüft auch, ob andere Leistungen Ihnen zuerst helfen können. Wenden Sie sich an das Sozialamt Ihrer Gemeinde: Es antwortet mit einer schriftlichen Entscheidung.
    .simpler =
        Leben Sie rechtmäßig in Luxemburg? Dann können Sie Sozialhilfe beantragen. Das Office social (Sozialamt) prüft Ihre Situation und entscheidet.
    .button = Meine Situation prüfen

book-interview =
    Das Erstgespräch vereinbaren Sie direkt mit dem Office social (Sozialamt) Ihrer Gemeinde. Sie können hingehen und sagen, dass Sie einen Antrag stellen möchten. Sagen Sie mir Ihre Gemeinde, und ich sage Ihnen, welches Sozialamt zuständig ist.
    .details =
        Sie können dem Sozialamt auch schreiben, auf Papier oder elektronisch. Unter der Nummer { $phone_helpline } erfahren Sie, welches zuständig ist. Wenn es dringend ist, sagen Sie das gleich am Anfang. Zur Vorbereitung kann ich Ihnen eine Liste mit nützlichen Papieren zeigen.
    .simpler =
        Den Termin machen Sie mit dem Office social (Sozialamt) aus. Gehen Sie hin oder schreiben Sie. Ich kann Ihnen sagen, welches Sozialamt zuständig ist.
    .button = Termin vereinbaren

reschedule-interview =
    Um einen Termin zu verschieben, wenden Sie sich direkt an das Office social (Sozialamt), das Ihnen den Termin gegeben hat. Ich sehe den Kalender nicht.
    .details =
        Sagen Sie dem Sozialamt vor dem Termin Bescheid und bitten Sie um ein neues Datum. Wenn Sie schlecht mobil sind, sagen Sie es: Das Sozialamt kann zu Ihnen kommen. Wenn Sie nicht mehr wissen, welches Sozialamt es ist, sagen Sie mir Ihre Gemeinde.
    .simpler =
        Sagen Sie dem Office social (Sozialamt) vor dem Termin Bescheid. Bitten Sie um ein anderes Datum.
    .button = Termin verschieben

cancel-interview =
    Um einen Termin abzusagen, sagen Sie direkt dem Office social (Sozialamt) Bescheid, das Ihnen den Termin gegeben hat. Ich sehe den Kalender nicht.
    .details =
        Wenn Sie noch Hilfe brauchen, bitten Sie gleich um ein neues Datum. Wenn Sie nicht mehr wissen, welches Sozialamt es ist, sagen Sie mir Ihre Gemeinde.
    .simpler =
        Sagen Sie dem Office social (Sozialamt), dass Sie nicht kommen. Sie können um ein anderes Datum bitten.
    .button = Termin absagen

view-interview =
    Ich sehe den Kalender des Office social (Sozialamt) nicht. Das Sozialamt kann Ihnen Datum, Ort und den Namen der Person noch einmal sagen.
    .details =
        Nach einem schriftlichen Antrag haben Sie eine Empfangsbestätigung bekommen. Darauf stehen eine Nummer und der Name der Person, die sich um Ihre Akte kümmert. Wenn Sie nicht mehr wissen, welches Sozialamt es ist, sagen Sie mir Ihre Gemeinde oder rufen Sie die { $phone_helpline } an.
    .simpler =
        Ich kenne Ihren Termin nicht. Fragen Sie Ihr Office social (Sozialamt).
    .button = Meinen Termin sehen

talk-to-human =
    Um mit einem Menschen zu sprechen, wenden Sie sich an das Office social (Sozialamt) Ihrer Gemeinde. Sie können hingehen. Sagen Sie mir Ihre Gemeinde, und ich sage Ihnen, welches es ist. Auch unter der Nummer { $phone_helpline } erfahren Sie es.
    .details =
        Im Sozialamt hört Ihnen eine Fachkraft für Sozialarbeit zu. Sie ist an das Berufsgeheimnis gebunden. Wenn Sie schlecht mobil sind oder in einer besonderen Situation, können Sie das Sozialamt auch anrufen. Gefahr für Leben oder Gesundheit: { $phone_emergency }. Zum Reden, wenn es Ihnen schlecht geht: SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Gehen Sie zum Office social (Sozialamt) Ihrer Gemeinde. Oder rufen Sie die { $phone_helpline } an. In Gefahr: { $phone_emergency }.
    .button = Mit einem Menschen sprechen

erase-data =
    Ich speichere nur dieses Gespräch, und nur hier. Die Schaltfläche unten löscht es.
    .details =
        Danach weiß ich nichts mehr von dem, was Sie geschrieben haben. Die Akte im Office social (Sozialamt) ist etwas anderes: Wenden Sie sich dafür an das Sozialamt.
    .simpler =
        Drücken Sie auf die Schaltfläche. Alles, was Sie hier geschrieben haben, wird gelöscht.
    .button = Meine Daten löschen

erase-data-confirm =
    .button = Gespräch löschen

erase-data-done = Es ist gelöscht. Ich habe nichts mehr von diesem Gespräch. Sie können ein neues beginnen.

view-data =
    Ich speichere nur dieses Gespräch, und nur hier. Mit der Schaltfläche unten bekommen Sie eine Kopie.
    .details =
        Sie können es auch löschen. Die Akte im Office social (Sozialamt) ist etwas anderes: Ich sehe sie nicht. Wenden Sie sich dafür an das Sozialamt.
    .simpler =
        Ich speichere nur, was Sie hier geschrieben haben. Drücken Sie auf die Schaltfläche, um es zu sehen.
    .button = Meine Daten sehen

inform =
    Das habe ich notiert. Sagen Sie mir, was Sie wissen möchten: zum Beispiel welche Hilfen es gibt, wie Sie den Antrag stellen oder welche Papiere Sie mitbringen können.
    .details =
        Wenn das der Name Ihrer Gemeinde ist, kann ich Ihnen sagen, welches Office social (Sozialamt) zuständig ist.
    .simpler =
        Danke, das habe ich notiert. Was möchten Sie jetzt wissen?
    .button = Etwas mitteilen
