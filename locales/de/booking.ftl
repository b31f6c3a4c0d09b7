# The conversation about a first interview: booking, viewing, moving, cancelling. `.why`: why something is asked.

booking-question-office = In welcher Gemeinde wohnen Sie? Ohne Wohnsitz: Wo sind Sie gerade?
    .why = Zuständig ist das Office social (Sozialamt) Ihrer Gemeinde. Dort suche ich einen Termin.
booking-question-slot = Wann können Sie kommen? Wählen Sie aus, oder nennen Sie mir einen Tag, zum Beispiel „nächste Woche am Vormittag“.
    .why = Ich suche die freien Zeiten im Kalender des Office social (Sozialamt).
booking-question-name = Auf welchen Namen soll ich den Termin eintragen?
    .why = Das Sozialamt muss wissen, wer kommt. Ihr Name ist so gespeichert, dass andere ihn nicht lesen können. Er wird { $forget_days } Tage nach dem Termin gelöscht.
booking-question-contact = Wie kann das Sozialamt Sie erreichen? Nennen Sie eine Telefonnummer oder eine E-Mail-Adresse. Sie müssen aber nichts angeben.
    .why = Wenn sich der Termin ändert, kann das Sozialamt Ihnen Bescheid sagen. Ohne Telefon und E-Mail bekommen Sie die Referenz und ein Blatt zum Ausdrucken.
booking-question-consent = Darf ich Ihren Namen und Ihre Kontaktdaten für diesen Termin behalten? Nur das Sozialamt sieht sie. Sie werden { $forget_days } Tage danach gelöscht.
    .why = Ohne Ihre Zustimmung behalte ich nichts. Dann kann ich den Termin nicht eintragen.
booking-question-confirm = Stimmt das so? Sagen Sie mir jetzt, wenn Sie einen Dolmetscher oder einen Zugang mit dem Rollstuhl brauchen, wenn eine Begleitperson mitkommt oder wenn es dringend ist.
    .why = Ich trage den Termin erst ein, wenn Sie ja sagen.
booking-question-reference = Wie lautet die Referenz Ihres Termins? Sie steht auf dem Blatt und in der E-Mail und sieht so aus: „XXXX-XXXX-XXX“.
    .why = Die Referenz zeigt, dass es Ihr Termin ist. Ich suche nie nach dem Namen.

booking-time =
    .button = { $when }
booking-others =
    .button = Andere Zeiten
booking-no-contact =
    .button = Weder Telefon noch E-Mail
booking-consent-yes =
    .button = Ja, einverstanden
booking-consent-no =
    .button = Nein
booking-confirm-yes =
    .button = Ja, diesen Termin nehmen
booking-confirm-no =
    .button = Nein, eine andere Zeit
booking-move-yes =
    .button = Ja, verschieben
booking-cancel-yes =
    .button = Ja, absagen
booking-leave =
    .button = Nein, alles so lassen
booking-stop =
    .button = Aufhören

# --- why the times shown are not those wished for
booking-times-past = Diese Zeit ist schon vorbei. Hier sind die nächsten freien Zeiten.
booking-times-no-such-day = Diesen Tag gibt es im Kalender nicht. Hier sind die nächsten freien Zeiten.
booking-times-not-free = Um diese Zeit ist kein Termin frei. Hier sind die freien Zeiten, die am nächsten liegen.
booking-times-no-more = Andere Zeiten gibt es nicht. Hier sind noch einmal die ersten.
booking-times-nothing-then = Zu diesem Zeitpunkt ist nichts frei. Hier sind die freien Zeiten, die am nächsten liegen.
booking-times-taken = Diese Zeit hat gerade jemand anderes genommen. Ihre anderen Antworten bleiben notiert. Wählen Sie nur eine andere Zeit.
booking-other-language = In diesem Sozialamt findet das Gespräch in einer anderen Sprache statt: { $language }. Sie können um einen Dolmetscher bitten.
booking-sample = Bitte beachten Sie: Das sind Beispielzeiten zum Ausprobieren. Das Sozialamt hat seine echten Zeiten noch nicht angegeben und erwartet Sie nicht. Für einen echten Termin wenden Sie sich an das Office social (Sozialamt).

# --- summary and result
booking-summary = Ich trage ein:
    { $lines }
booking-line-when = Datum: { $when }
booking-line-office = Ort: { $office }
booking-line-name = Name: { $name }
booking-line-contact = Kontakt: { $contact }
booking-line-needs = Bitte vorbereiten: { $needs }
booking-need-companion = eine Begleitperson kommt mit
booking-need-interpreter = Dolmetscher
booking-need-urgent = dringend
booking-need-wheelchair = Zugang mit dem Rollstuhl
booking-made = Ihr Termin ist vereinbart: { $when }, { $office }.
booking-moved = Ihr Termin ist verschoben. Das neue Datum: { $when }, { $office }.
booking-reference = Ihre Referenz: { $reference }. Bewahren Sie sie gut auf: Damit können Sie den Termin ansehen, verschieben oder absagen.
booking-mail = Sie bekommen auch eine E-Mail.
booking-no-mail = Notieren Sie das Datum und die Referenz, oder drucken Sie das Blatt aus.
booking-papers = Nützliche Papiere zum Mitbringen (ein Vorschlag, keine Pflicht):
    { $papers }
booking-confirm-move = Ihr Termin: { $when }, { $office }. Soll ich ihn auf diese Zeit verschieben: { $to }?
booking-confirm-cancel = Ihr Termin: { $when }, { $office }. Soll ich ihn absagen?
booking-cancelled = Dieser Termin ist abgesagt: { $when }. Wenn Sie noch Hilfe brauchen, vereinbaren Sie einen neuen.
booking-shown = Ihr Termin: { $when }, { $office }.
booking-shown-cancelled = Dieser Termin ist abgesagt: { $when }, { $office }.
booking-held = Sie haben schon einen Termin: { $when }, { $office }. Sie können ihn verschieben oder absagen.

# --- what can't be done, and what can instead
booking-stopped = In Ordnung, ich vereinbare keinen Termin. Ihren Namen und Ihre Kontaktdaten habe ich nicht behalten.
booking-no-consent = In Ordnung, ich behalte nichts und vereinbare hier keinen Termin. Sie können direkt zum Office social (Sozialamt) gehen.
booking-not-yet = Es ist noch nichts eingetragen.
booking-left = In Ordnung, alles bleibt, wie es war.
booking-nothing-before = Das ist die erste Frage, davor gibt es nichts.
booking-not-here = { $office }: Dieses Sozialamt hat hier keinen Kalender, deshalb kann ich dort keinen Termin vereinbaren. Gehen Sie hin oder schreiben Sie. Unter der Nummer { $phone_helpline } bekommen Sie Hilfe, um es zu erreichen.
booking-nothing-free = { $office }: Im Moment ist keine Zeit frei. Gehen Sie hin, oder rufen Sie die { $phone_helpline } an. Wenn es dringend ist, sagen Sie es: Das Sozialamt kann auch ohne Termin helfen.
booking-refused-name = Ich brauche einen Namen für das Sozialamt, zum Beispiel Ihren Vornamen und Ihren Nachnamen.
booking-refused-contact = Diese Nummer oder Adresse scheint nicht vollständig zu sein. Bitte prüfen Sie sie. Eine Nummer aus einem anderen Land beginnt mit + und der Landesvorwahl.
booking-refused-reference = Das ist keine vollständige Referenz. Eine Referenz hat elf Zeichen, Buchstaben und Ziffern.
booking-unknown-reference = Zu dieser Referenz finde ich keinen Termin. Bitte prüfen Sie jedes Zeichen.
booking-lost-reference = Wenn Sie die Referenz verloren haben, wenden Sie sich an das Office social (Sozialamt): Es sieht den Termin in seinem Kalender.
booking-contact-has-one = Mit diesem Kontakt gibt es in diesem Sozialamt schon ein Erstgespräch, das noch kommt. Mit der Referenz dazu können Sie es ansehen, verschieben oder absagen.
booking-cancelled-before = Dieser Termin war schon abgesagt.
booking-over = Dieser Termin hat schon begonnen, oder er ist vorbei.
booking-not-understood = Ich habe das nicht verstanden. Ich frage noch einmal.
booking-not-understood-again = Ich habe es noch nicht verstanden. Sie können auch mit einem Menschen sprechen.
