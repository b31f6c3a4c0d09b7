# What is not ours, what was not understood, and what is said when the engine is down.

out-of-scope =
    Darauf habe ich keine Antwort. Mein Thema ist die Sozialhilfe in Luxemburg: Hilfen, Anträge, Office social (Sozialamt), Wohnen, Gesundheit, Familie, Schulden.
    .details =
        Bei anderen Fragen hilft Ihre Gemeinde. Wenn hinter Ihrer Frage eine Sorge um Geld, Wohnung oder Gesundheit steht, sagen Sie es mir mit anderen Worten.
    .simpler = Ich kenne nur die Sozialhilfe. Bei anderen Fragen hilft Ihre Gemeinde.
    .button = Etwas anderes

nlu-fallback =
    Das habe ich nicht richtig verstanden. Sagen Sie es mit anderen Worten, oder wählen Sie ein Thema. Ich kann über Hilfen sprechen, über den Antrag, über Papiere und über das Office social (Sozialamt) Ihrer Gemeinde.
    .details =
        Möchten Sie lieber mit einem Menschen sprechen? Wenden Sie sich an das Sozialamt Ihrer Gemeinde. Unter der Nummer { $phone_helpline } erfahren Sie, welches das ist. In Gefahr: { $phone_emergency }.
    .simpler = Das habe ich nicht verstanden. Schreiben Sie einen kurzen Satz. Oder rufen Sie die { $phone_helpline } an.

engine-down =
    Im Moment kann ich nur wenige Fragen beantworten. Ich kann Ihnen weiterhin sagen, welches Office social (Sozialamt) für Sie zuständig ist, und die Notrufnummern und nützliche Papiere nennen. Schreiben Sie den Namen Ihrer Gemeinde.
    .details =
        In Gefahr: { $phone_emergency }, Polizei: { $phone_police }. Welches Sozialamt zuständig ist, erfahren Sie unter { $phone_helpline }.
    .simpler = Schreiben Sie den Namen Ihrer Gemeinde. Ich sage Ihnen, welches Office social (Sozialamt) zuständig ist. In Gefahr: { $phone_emergency }.

engine-down-papers =
    Das Office social (Sozialamt) sagt Ihnen, welche Papiere es braucht. Diese Papiere sind oft nützlich. Das ist ein Vorschlag, keine Pflicht. Wenn Ihnen etwas fehlt, gehen Sie trotzdem hin.

engine-down-emergency =
    Gefahr für Leben oder Gesundheit: { $phone_emergency }, Tag und Nacht. Polizei: { $phone_police }, Tag und Nacht. Centre antipoisons (Giftinformationszentrum): { $phone_poison }, Tag und Nacht.
    Wenn es Ihnen schlecht geht: SOS Détresse, { $phone_sos_detresse }. Kinder und Jugendliche: { $phone_kjt }. Gewalt zu Hause: { $phone_violence }.

## When it is unsure, fails twice, or hears another language

did-you-mean = Meinen Sie eines dieser Themen? Wählen Sie eine Schaltfläche, oder sagen Sie es mit anderen Worten.
not-understood-again = Ich verstehe Sie noch nicht gut und möchte Sie nicht aufhalten. Im Office social (Sozialamt) hört Ihnen ein Mensch zu. Die Nummer { $phone_helpline } sagt Ihnen, welches Amt zuständig ist. In Gefahr: { $phone_emergency }.
other-language = Ich verstehe Französisch, Deutsch, Luxemburgisch und Englisch. Wählen Sie eine Sprache, oder sprechen Sie mit einem Menschen: Die Nummer { $phone_helpline } sagt Ihnen, welches Office social (Sozialamt) zuständig ist.
