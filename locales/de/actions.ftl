# What the resident wants done. Shown when somebody asks in general, or when the dialogue engine is reduced.

prescreen-start =
    Ich kann hier mit Ihnen prüfen, welche Hilfen wahrscheinlich offen sind. Ich stelle ein paar kurze Fragen, eine nach der anderen. Das ist keine Entscheidung: Nur das Office social (Sozialamt) entscheidet.
    .details =
        Sie können jederzeit „ich weiß es nicht“, „zurück“ oder „stopp“ sagen. Die Regel: Wer sich rechtmäßig in Luxemburg aufhält, hat Recht auf Sozialhilfe. Das Gesetz schließt { $exclusion_groups } Gruppen aus, aber nur von Geldleistungen, und es gibt Ausnahmen. Wenn ich die Fragen im Moment nicht stellen kann, wenden Sie sich an das Sozialamt Ihrer Gemeinde.
    .simpler =
        Ich stelle kurze Fragen. Zum Beispiel: „Wo leben Sie?“ Sie sagen ja, nein oder „ich weiß es nicht“. Am Ende sage ich, was wohl geht. Das Amt entscheidet.
    .button = Meine Situation prüfen

book-interview =
    Ich kann hier einen Termin für Ihr Erstgespräch vereinbaren, wenn das Office social (Sozialamt) Ihrer Gemeinde hier einen Kalender hat. Sagen Sie mir Ihre Gemeinde. Ich zeige die freien Zeiten, und Sie wählen eine aus. Wenn das Sozialamt hier keinen Kalender hat, wenden Sie sich direkt an das Amt.
    .details =
        Ich frage nach einem Namen und, wenn Sie möchten, nach Telefon oder E-Mail. Ich trage den Termin erst ein, wenn Sie ja sagen. Sie bekommen eine Referenz: Bewahren Sie sie auf. Sie können auch zum Sozialamt gehen oder ihm schreiben. Unter der Nummer { $phone_helpline } erfahren Sie, welches zuständig ist. Wenn es dringend ist, warten Sie nicht auf den Termin: Sagen Sie es dem Sozialamt sofort.
    .simpler =
        Sagen Sie mir, wo Sie leben. Ich suche eine freie Zeit. Zum Beispiel: am Dienstag früh. Sie sagen ja, dann steht der Termin. Wenn ich keine Zeiten sehe, gehen Sie zum Amt.
    .button = Termin vereinbaren

reschedule-interview =
    Um einen Termin zu verschieben, den Sie hier vereinbart haben, geben Sie mir die Referenz. Ich zeige die freien Zeiten, und Sie wählen eine andere. Wenn Sie den Termin nicht hier vereinbart haben, wenden Sie sich an das Office social (Sozialamt), das ihn gegeben hat.
    .details =
        Die Referenz steht auf dem Blatt und in der E-Mail. Ihr alter Termin gilt, bis Sie zur neuen Zeit ja sagen. Wenn Sie die Referenz nicht mehr haben, fragen Sie das Sozialamt. Wenn Sie schlecht mobil sind, sagen Sie es dort: Das Sozialamt kann zu Ihnen kommen. Wenn Sie nicht mehr wissen, welches es ist, sagen Sie mir Ihre Gemeinde.
    .simpler =
        Geben Sie mir die Referenz. Das ist der Code auf dem Blatt. Ich suche eine neue Zeit. Sie sagen ja, und es ist gut. Kein Code? Fragen Sie das Amt.
    .button = Termin verschieben

cancel-interview =
    Um einen Termin abzusagen, den Sie hier vereinbart haben, geben Sie mir die Referenz. Ich sage ihn ab, wenn Sie ja sagen. Wenn Sie den Termin nicht hier vereinbart haben, sagen Sie dem Office social (Sozialamt) Bescheid, das ihn gegeben hat.
    .details =
        Die Referenz steht auf dem Blatt und in der E-Mail. Wenn Sie die Referenz nicht mehr haben, fragen Sie das Sozialamt. Wenn Sie noch Hilfe brauchen, kann ich ein neues Datum suchen. Wenn Sie nicht mehr wissen, welches Sozialamt es ist, sagen Sie mir Ihre Gemeinde.
    .simpler =
        Geben Sie mir die Referenz. Das ist der Code auf dem Blatt. Sie sagen ja, und es ist gut. Kein Code? Fragen Sie das Amt.
    .button = Termin absagen

view-interview =
    Um einen Termin zu sehen, den Sie hier vereinbart haben, geben Sie mir die Referenz. Ich nenne Ihnen Datum, Uhrzeit und Ort. Wenn Sie den Termin nicht hier vereinbart haben, fragen Sie das Office social (Sozialamt), das ihn gegeben hat.
    .details =
        Die Referenz steht auf dem Blatt und in der E-Mail. Ich suche nie nach dem Namen. Wenn Sie die Referenz nicht mehr haben, fragen Sie das Sozialamt. Wenn Sie nicht mehr wissen, welches es ist, sagen Sie mir Ihre Gemeinde oder rufen Sie die { $phone_helpline } an.
    .simpler =
        Geben Sie mir die Referenz. Das ist der Code auf dem Blatt. Ich sage, wann es ist und wo. Kein Code? Fragen Sie das Amt.
    .button = Meinen Termin sehen

talk-to-human =
    Um mit einem Menschen zu sprechen, wenden Sie sich an das Office social (Sozialamt) Ihrer Gemeinde. Sie können hingehen. Sagen Sie mir Ihre Gemeinde, und ich sage Ihnen, welches es ist. Auch unter der Nummer { $phone_helpline } erfahren Sie es.
    .details =
        Im Sozialamt hört Ihnen eine Fachkraft für Sozialarbeit zu. Sie ist an das Berufsgeheimnis gebunden. Wenn Sie schlecht mobil sind oder in einer besonderen Situation, können Sie das Sozialamt auch anrufen. Gefahr für Leben oder Gesundheit: { $phone_emergency }. Zum Reden, wenn es Ihnen schlecht geht: SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Gehen Sie zum Office social (Sozialamt) Ihrer Gemeinde. Oder rufen Sie die { $phone_helpline } an. In Gefahr: { $phone_emergency }.
    .button = Mit einem Menschen sprechen

erase-data =
    Ich speichere dieses Gespräch, und nur hier. Die Schaltfläche unten löscht es.
    .details =
        Danach weiß ich nichts mehr von dem, was Sie geschrieben haben. Ein Termin, den Sie schon vereinbart haben, bleibt eingetragen: Sie können ihn mit der Referenz absagen. Die Akte im Office social (Sozialamt) ist etwas anderes: Wenden Sie sich dafür an das Sozialamt.
    .simpler =
        Drücken Sie auf den Knopf. Dann ist hier alles weg, was Sie geschrieben haben. Ein Termin bleibt.
    .button = Meine Daten löschen

erase-data-confirm =
    .button = Gespräch löschen

erase-data-done = Es ist gelöscht. Ich habe nichts mehr von diesem Gespräch. Sie können ein neues beginnen.

view-data =
    Ich speichere dieses Gespräch, und nur hier. Mit der Schaltfläche unten bekommen Sie eine Kopie.
    .details =
        Sie können es auch löschen. Einen Termin, den Sie hier vereinbart haben, sehen Sie mit der Referenz. Die Akte im Office social (Sozialamt) ist etwas anderes: Ich sehe sie nicht. Wenden Sie sich dafür an das Sozialamt.
    .simpler =
        Ich habe, was Sie hier geschrieben haben. Drücken Sie auf den Knopf, um es zu sehen.
    .button = Meine Daten sehen

inform =
    Das habe ich notiert. Sagen Sie mir, was Sie wissen möchten: zum Beispiel welche Hilfen es gibt, wie Sie den Antrag stellen oder welche Papiere Sie mitbringen können.
    .details =
        Wenn das der Name Ihrer Gemeinde ist, kann ich Ihnen sagen, welches Office social (Sozialamt) zuständig ist.
    .simpler =
        Das ist notiert. Was ist Ihre Frage? Zum Beispiel: „Wer hilft mir mit der Miete?“
    .button = Etwas mitteilen
