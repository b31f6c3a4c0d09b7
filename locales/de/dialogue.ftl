# The conversation itself.

welcome =
    Guten Tag. Ich bin Hëllef, ein automatischer Assistent (eine KI). Ich erkläre Ihnen die Sozialhilfe in Luxemburg und sage Ihnen, welches Office social (Sozialamt) für Sie zuständig ist. Ich entscheide nichts: Das macht das Sozialamt. Schreiben Sie mir mit Ihren eigenen Worten. In Gefahr: Rufen Sie die { $phone_emergency } an.

greet =
    Guten Tag. Sagen Sie mir mit Ihren eigenen Worten, was Sie beschäftigt. Oder beginnen Sie mit einer der Schaltflächen.
    .simpler = Guten Tag. Was ist Ihre Frage?
    .button = Guten Tag

goodbye =
    Auf Wiedersehen. Sie können jederzeit wiederkommen. Wenn Sie möchten, löschen Sie vorher dieses Gespräch.
    .simpler = Machen Sie es gut. Kommen Sie wieder, wenn Sie mich brauchen.
    .button = Auf Wiedersehen

thank =
    Gern geschehen. Wenn Sie noch eine Frage haben, schreiben Sie einfach.
    .simpler = Gern geschehen. Haben Sie noch eine Frage?
    .button = Danke

affirm =
    In Ordnung. Sagen Sie mir, womit wir weitermachen, oder wählen Sie eine der Schaltflächen.
    .simpler = Gut. Fragen Sie etwas. Zum Beispiel: „Wer hilft mir?“
    .button = Ja

deny =
    In Ordnung. Sagen Sie mir, was Ihnen helfen würde, oder wählen Sie eine der Schaltflächen.
    .simpler = Gut. Was brauchen Sie? Zum Beispiel: „Geld für die Miete.“
    .button = Nein

dont-know =
    Das macht nichts. Erzählen Sie einfach, was Ihnen Sorgen macht, oder beginnen Sie mit einer der Schaltflächen. Auch das Office social (Sozialamt) kann mit Ihnen Ordnung in die Sache bringen.
    .simpler = Das macht nichts. Sagen Sie, was nicht gut ist. Auch das Amt hilft Ihnen.
    .button = Ich weiß es nicht

bot-challenge =
    Ich bin eine Maschine, ein automatischer Assistent (eine KI). Meine Antworten stammen aus geprüften Texten, mit Quelle. Die Entscheidungen treffen Menschen, im Office social (Sozialamt).
    .details =
        Möchten Sie lieber mit einem Menschen sprechen? Dann wenden Sie sich an das Sozialamt Ihrer Gemeinde. Unter der Nummer { $phone_helpline } erfahren Sie, welches das ist.
    .simpler = Ich bin eine Maschine. Im Amt sind Menschen. Gehen Sie hin, wenn Sie mit ihnen reden wollen.
    .button = Sind Sie eine Maschine?

ask-capabilities =
    Ich erkläre Ihnen die Sozialhilfe und andere Hilfen. Ich sage Ihnen, welches Office social (Sozialamt) zuständig ist, wie Sie den Antrag stellen und welche Papiere nützlich sein können. Ich nenne die Notrufnummern. Ich entscheide nichts.
    .details =
        Schreiben Sie mit Ihren eigenen Worten, in Ihrer Sprache: Deutsch, Französisch, Luxemburgisch oder Englisch. Sie können um eine einfachere Antwort bitten. Ich kann auch Ihre Situation mit Ihnen prüfen und einen Termin vereinbaren, wenn Ihr Sozialamt hier einen Kalender hat. Für ein Gespräch mit einem Menschen ist das Sozialamt da.
    .simpler = Fragen Sie mich etwas. Ich sage es mit einfachen Worten. Zum Beispiel: „Welches Amt hilft mir?“ Auch bei einem Termin helfe ich.
    .button = Was können Sie?

change-language =
    Ich kann auf Deutsch, Französisch, Luxemburgisch oder Englisch weitermachen. Wählen Sie die Sprache, oder schreiben Sie einfach in Ihrer Sprache.
    .simpler = Wählen Sie Ihre Sprache.
    .button = Sprache wechseln

repeat =
    Ich sage es noch einmal.
    .button = Noch einmal sagen

explain-simpler =
    Ich sage es einfacher.
    .button = Einfacher

start-over =
    Wir fangen noch einmal von vorn an. Was Sie über Ihre Situation gesagt haben, wird nicht mehr verwendet. Sagen Sie mir, was Sie beschäftigt.
    .simpler = Wir fangen noch einmal an. Was ist Ihre Frage?
    .button = Neu anfangen

stop =
    In Ordnung, wir hören hier auf. Sie können jederzeit eine andere Frage stellen.
    .simpler = Gut, das ist das Ende.
    .button = Aufhören

go-back =
    In Ordnung, gehen wir zurück. Sagen Sie mir, was Sie ändern möchten.
    .simpler = Gut. Was ist falsch? Sagen Sie es mir.
    .button = Zurück

ask-why =
    Ich frage nur, wenn die Antwort davon abhängt. Zum Beispiel brauche ich Ihre Gemeinde, um das zuständige Office social (Sozialamt) zu finden. Sie müssen nicht antworten.
    .simpler = Ich frage, um besser zu antworten. Sie müssen nicht antworten.
    .button = Warum fragen Sie das?

complain =
    Es tut mir leid, dass es nicht gut gelaufen ist. Sagen Sie mir, was Ihnen fehlt, und ich versuche es anders.
    .details =
        Geht es um eine Entscheidung des Office social (Sozialamt)? Dann können Sie Berufung einlegen. Geht es darum, wie man Sie empfangen hat? Dann können Sie mit dem Sozialamt darüber sprechen und auch eine schriftliche Antwort verlangen. Für ein Gespräch mit einem Menschen: Unter der Nummer { $phone_helpline } erfahren Sie, welches Sozialamt zuständig ist.
    .simpler = Das tut mir leid. Sagen Sie mir, was nicht gut ist. Sie können auch mit einem Menschen im Amt sprechen.
    .button = Das ist nicht gut

## Language

language-changed = Gut, wir machen auf Deutsch weiter.
language-ask = In welcher Sprache möchten Sie weitermachen?
language-name-fr = Français
language-name-de = Deutsch
language-name-lb = Lëtzebuergesch
language-name-en = English

## When there is nothing to repeat or to simplify

repeat-nothing = Ich habe noch nichts gesagt, was ich wiederholen kann. Was ist Ihre Frage?
simpler-nothing = Sagen Sie mir, was nicht klar ist, oder stellen Sie Ihre Frage. Ich antworte mit einfachen Worten.
simpler-already = Einfacher kann ich es nicht sagen. Eine Fachkraft für Sozialarbeit im Office social (Sozialamt) kann es Ihnen im Gespräch erklären.
start-over-done = Wir fangen noch einmal von vorn an. Was Sie über Ihre Situation gesagt haben, wird nicht mehr verwendet. Sagen Sie mir, was Sie beschäftigt.
