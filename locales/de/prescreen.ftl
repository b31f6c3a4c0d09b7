# The pre-screening: questions, answers, what is said between them, and the result.
# $who is "self" for the person writing, "other" for somebody else. `.again`: the same question in other words.
# `.why`: why it is asked. An answer's value is how it is told back in a list, `.button` the choice.

prescreen-intro = Ich stelle Ihnen einige Fragen, um zu sehen, welche Hilfen wahrscheinlich offenstehen. Das ist keine Entscheidung: Nur das Office social (Sozialamt) entscheidet. Sie können jederzeit „ich weiß es nicht“, „zurück“ oder „stopp“ sagen.
prescreen-stopped = In Ordnung, wir hören hier auf. Ich habe keine Ihrer Antworten behalten. Sie können andere Fragen stellen, einen Termin vereinbaren oder mit einem Menschen sprechen.
prescreen-nothing-before = Das ist die erste Frage, davor gibt es nichts.
prescreen-noted = Ich habe verstanden: { $facts }. Wenn das nicht stimmt, sagen Sie es mir.
prescreen-clash = Zwei Antworten passen nicht zusammen: „{ $first }“ und „{ $second }“. Welche stimmt?
prescreen-not-understood = Ich habe Ihre Antwort nicht verstanden. Ich frage es anders.
    .dont-know = Ich habe es noch nicht verstanden. Wählen Sie eine Antwort, oder sagen Sie „ich weiß es nicht“: Das macht nichts, wir gehen weiter.
    .human = Vielleicht ist diese Frage nicht gut gestellt. Sie können sie offen lassen oder mit einem Menschen darüber sprechen.
prescreen-why =
    .button = Warum diese Frage?

prescreen-answer-yes =
    .button = Ja
prescreen-answer-no =
    .button = Nein
prescreen-answer-unknown =
    .button = Ich weiß es nicht

# --- for whom
prescreen-question-for-whom = { $who ->
        [other] Für wen machen Sie diese Prüfung?
       *[self] Für wen machen Sie diese Prüfung?
    }
    .again = Geht es um Sie selbst oder um eine andere Person?
    .why = Bei der Sozialhilfe zählt die Situation der Person, die Hilfe braucht (Artikel { $article }). Das ist nicht immer die Person, die schreibt.
prescreen-answer-for-whom-self = Prüfung für Sie selbst
    .button = Für mich
prescreen-answer-for-whom-other = Prüfung für eine andere Person
    .button = Für eine andere Person

# --- stays in Luxembourg
prescreen-question-stays-in-luxembourg = { $who ->
        [other] Wohnt diese Person in Luxemburg, oder ist sie im Moment hier?
       *[self] Wohnen Sie in Luxemburg, oder sind Sie im Moment hier?
    }
    .again = { $who ->
        [other] Hat diese Person ihren Wohnsitz in Luxemburg? Oder lebt sie in einem anderen Land, zum Beispiel in Frankreich, Belgien oder Deutschland?
       *[self] Haben Sie Ihren Wohnsitz in Luxemburg? Oder leben Sie in einem anderen Land, zum Beispiel in Frankreich, Belgien oder Deutschland?
    }
    .why = Die Sozialhilfe ist für Menschen da, die sich in Luxemburg aufhalten (Artikel { $article } des Gesetzes). Wer in einem Nachbarland lebt, wendet sich an den Sozialdienst am Wohnort.
prescreen-answer-stays-in-luxembourg-yes = Aufenthalt in Luxemburg
prescreen-answer-stays-in-luxembourg-no = Wohnsitz in einem anderen Land

# --- nationality
prescreen-question-nationality = { $who ->
        [other] Welche Staatsangehörigkeit hat diese Person?
       *[self] Welche Staatsangehörigkeit haben Sie?
    }
    .again = Welches Land hat den Pass oder den Personalausweis ausgestellt?
    .why = Im Gesetz stehen je nach Staatsangehörigkeit andere Regeln (Artikel { $article }). Die meisten Ausschlüsse gelten nicht für Menschen mit luxemburgischer Staatsangehörigkeit.
prescreen-answer-nationality-luxembourg = luxemburgische Staatsangehörigkeit
    .button = Luxemburgisch
prescreen-answer-nationality-eu-eea-ch = Staatsangehörigkeit eines Landes der Europäischen Union oder des Europäischen Wirtschaftsraums oder der Schweiz
    .button = Ein Land der EU, des EWR oder die Schweiz
prescreen-answer-nationality-third-country = Staatsangehörigkeit eines anderen Landes
    .button = Ein anderes Land

# --- family
prescreen-question-family-of = { $who ->
        [other] Hat diese Person hier einen Ehemann, eine Ehefrau oder eine eingetragene Partnerschaft? Oder Eltern oder Kinder, von denen sie abhängig ist oder die von ihr abhängig sind? Welche Staatsangehörigkeit haben diese Angehörigen?
       *[self] Haben Sie hier einen Ehemann, eine Ehefrau oder eine eingetragene Partnerschaft? Oder Eltern oder Kinder, von denen Sie abhängig sind oder die von Ihnen abhängig sind? Welche Staatsangehörigkeit haben diese Angehörigen?
    }
    .again = Gibt es hier einen Ehemann, eine Ehefrau, Eltern oder Kinder? Sagen Sie mir deren Staatsangehörigkeit, oder „nein“, wenn niemand da ist.
    .why = Die Regeln für Menschen aus der EU gelten auch für ihre Familie, egal mit welcher Staatsangehörigkeit (Artikel { $article }).
prescreen-answer-family-of-no = keine Familie hier
    .button = Nein, niemand
prescreen-answer-family-of-luxembourg = Familie mit luxemburgischer Staatsangehörigkeit
    .button = Familie mit luxemburgischer Staatsangehörigkeit
prescreen-answer-family-of-eu-eea-ch = Familie mit der Staatsangehörigkeit eines EU- oder EWR-Landes oder der Schweiz
    .button = Familie mit EU-, EWR- oder Schweizer Staatsangehörigkeit
prescreen-answer-family-of-third-country = Familie mit anderer Staatsangehörigkeit
    .button = Familie mit anderer Staatsangehörigkeit

# --- lawful stay
prescreen-question-lawful-stay = { $who ->
        [other] Welches Papier hat diese Person für ihren Aufenthalt in Luxemburg?
       *[self] Welches Papier haben Sie für Ihren Aufenthalt in Luxemburg?
    }
    .again = Gibt es einen Aufenthaltstitel, eine Anmeldebescheinigung (attestation d’enregistrement) oder ein anderes solches Papier? Oder eine Bescheinigung über die Duldung (tolérance) oder den Aufschub der Abschiebung (report d’éloignement)? Oder kein Papier?
    .why = Die Sozialhilfe ist für Menschen offen, die sich rechtmäßig hier aufhalten (Artikel { $article }). Ich frage nur, welches Papier es gibt, sonst nichts.
# Citizens of the EU, the EEA and Switzerland and their family: a missing certificate ends nothing.
prescreen-question-lawful-stay-union = { $who ->
        [other] Welches Papier hat diese Person für ihren Aufenthalt in Luxemburg? Wenn sie noch keine Anmeldebescheinigung (attestation d’enregistrement) hat, ist das kein Problem.
       *[self] Welches Papier haben Sie für Ihren Aufenthalt in Luxemburg? Wenn Sie noch keine Anmeldebescheinigung (attestation d’enregistrement) haben, ist das kein Problem.
    }
    .again = Hat eine schriftliche Entscheidung den Aufenthalt beendet? Wenn nicht, wählen Sie „Anmeldebescheinigung oder Aufenthaltskarte“ oder „noch keine Anmeldebescheinigung“.
prescreen-answer-lawful-stay-union-certificate =
    .button = Anmeldebescheinigung (attestation d’enregistrement) oder Aufenthaltskarte
prescreen-answer-lawful-stay-union-no-certificate =
    .button = Noch keine Anmeldebescheinigung
prescreen-answer-lawful-stay-union-tolerated =
    .button = Duldung (tolérance) oder Aufschub der Abschiebung (report d’éloignement)
prescreen-answer-lawful-stay-union-ended =
    .button = Eine Entscheidung hat den Aufenthalt beendet
prescreen-answer-lawful-stay-yes = rechtmäßiger Aufenthalt
    .button = Aufenthaltstitel, Karte, Visum, Anmeldebescheinigung (attestation d’enregistrement)
prescreen-answer-lawful-stay-tolerated = Bescheinigung über Duldung oder Aufschub der Abschiebung (tolérance oder report d’éloignement)
    .button = Duldung (tolérance) oder Aufschub der Abschiebung (report d’éloignement)
prescreen-answer-lawful-stay-no = kein gültiges Papier für den Aufenthalt
    .button = Kein gültiges Papier

# --- protection
prescreen-question-protection-applicant = { $who ->
        [other] Hat diese Person Asyl beantragt und noch keine Entscheidung bekommen?
       *[self] Haben Sie Asyl beantragt und noch keine Entscheidung bekommen?
    }
    .again = Ist über den Antrag auf internationalen Schutz noch nicht entschieden? Wenn der Flüchtlingsstatus schon anerkannt ist, ist die Antwort „nein“.
    .why = Wer auf eine Entscheidung über Asyl wartet, bekommt Hilfe von einem anderen Dienst (Artikel { $article }). Nur dafür brauche ich Ihre Antwort.
prescreen-answer-protection-applicant-yes = laufender Asylantrag
prescreen-answer-protection-applicant-no = kein laufender Asylantrag

# --- undertaking
prescreen-question-third-party-undertaking = { $who ->
        [other] Hat jemand eine Prise en charge (Verpflichtung, für diese Person zu sorgen) unterschrieben, und beruht ihre Aufenthaltserlaubnis darauf?
       *[self] Hat jemand eine Prise en charge (Verpflichtung, für Sie zu sorgen) unterschrieben, und beruht Ihre Aufenthaltserlaubnis darauf?
    }
    .again = Wurde der Aufenthaltstitel gegeben, weil jemand anderes schriftlich versprochen hat, für alles zu bezahlen?
    .why = Beruht die Aufenthaltserlaubnis auf der schriftlichen Verpflichtung einer dritten Person, schließt das Gesetz Geldleistungen aus (Artikel { $article }).
prescreen-answer-third-party-undertaking-yes = Aufenthaltserlaubnis aufgrund der schriftlichen Verpflichtung einer dritten Person
prescreen-answer-third-party-undertaking-no = keine schriftliche Verpflichtung einer dritten Person

# --- studies
prescreen-question-came-to-study = { $who ->
        [other] Ist diese Person für ein Studium, die Schule oder eine Ausbildung nach Luxemburg gekommen, und macht sie das noch?
       *[self] Sind Sie für ein Studium, die Schule oder eine Ausbildung nach Luxemburg gekommen, und machen Sie das noch?
    }
    .again = War das Studium, die Schule oder die Ausbildung der Grund, nach Luxemburg zu kommen?
    .why = Das Gesetz spricht von ausländischen Schülerinnen, Schülern und Studierenden, die zum Lernen oder Studieren hierher gekommen sind (Artikel { $article }). Wer studiert, aber schon vorher hier gelebt hat, ist nicht gemeint.
prescreen-answer-came-to-study-yes = Ankunft für Studium oder Ausbildung
prescreen-answer-came-to-study-no = keine Ankunft für Studium oder Ausbildung

# --- first months
prescreen-question-first-three-months = { $who ->
        [other] Wann ist diese Person nach Luxemburg gekommen? Ist das weniger als { $eu_first_months } Monate her?
       *[self] Wann sind Sie nach Luxemburg gekommen? Ist das weniger als { $eu_first_months } Monate her?
    }
    .again = Sagen Sie mir den Tag oder den Monat der Ankunft, zum Beispiel „im September“.
    .why = Für Menschen aus der EU und ihre Familie gilt in den ersten { $eu_first_months } Monaten eine besondere Regel (Artikel { $article }).
prescreen-answer-first-three-months-yes = Ankunft vor weniger als { $eu_first_months } Monaten
prescreen-answer-first-three-months-no = Ankunft vor mehr als { $eu_first_months } Monaten

# --- job search
prescreen-question-job-seeker-entry = { $who ->
        [other] Ist diese Person nach Luxemburg gekommen, um Arbeit zu suchen, und sucht sie noch?
       *[self] Sind Sie nach Luxemburg gekommen, um Arbeit zu suchen, und suchen Sie noch?
    }
    .again = War die Suche nach Arbeit der Grund, nach Luxemburg zu kommen, und hat sich bis jetzt keine Arbeit gefunden?
    .why = Für Menschen aus der EU, die zur Arbeitssuche gekommen sind, gilt eine besondere Regel (Artikel { $article }). Arbeit suchen, nachdem man schon hier gearbeitet hat, ist etwas anderes.
prescreen-answer-job-seeker-entry-yes = Ankunft zur Arbeitssuche
prescreen-answer-job-seeker-entry-no = keine Ankunft zur Arbeitssuche

# --- own work
prescreen-question-own-worker-status = { $who ->
        [other] Arbeitet diese Person in Luxemburg, angestellt, selbständig oder in einer Lehre? Oder behält sie diesen Status, nachdem sie ihre Arbeit verloren hat?
       *[self] Arbeiten Sie in Luxemburg, angestellt, selbständig oder in einer Lehre? Oder behalten Sie diesen Status, nachdem Sie Ihre Arbeit verloren haben?
    }
    .again = Gibt es eine Arbeit in Luxemburg? Oder ging eine Arbeit hier verloren, mit Anmeldung bei der ADEM (Arbeitsagentur)?
    .why = Wer hier arbeitet oder diesen Status behält, für den gilt die Regel für neu Angekommene nicht (Artikel { $article }).
prescreen-answer-own-worker-status-yes = Status als Arbeitnehmer oder Selbständiger in Luxemburg
prescreen-answer-own-worker-status-no = keine Arbeit in Luxemburg

# --- the family's work
prescreen-question-family-worker-status = { $who ->
        [other] Arbeitet jemand aus der Familie dieser Person in Luxemburg, angestellt, selbständig oder in einer Lehre?
       *[self] Arbeitet jemand aus Ihrer Familie in Luxemburg, angestellt, selbständig oder in einer Lehre?
    }
    .again = Hat der Ehemann, die Ehefrau, ein Elternteil oder das Kind hier eine Arbeit?
    .why = Für die Familie einer Person, die hier arbeitet, gilt die Regel für neu Angekommene nicht (Artikel { $article }).
prescreen-answer-family-worker-status-yes = Arbeit in der Familie in Luxemburg
prescreen-answer-family-worker-status-no = keine Arbeit in der Familie in Luxemburg

# --- temporary stay
prescreen-question-temporary-stay = { $who ->
        [other] Ist diese Person nur vorübergehend hier: zu Besuch, in den Ferien, auf der Durchreise oder für eine Behandlung, nach der sie wieder abreist?
       *[self] Sind Sie nur vorübergehend hier: zu Besuch, in den Ferien, auf der Durchreise oder für eine Behandlung, nach der Sie wieder abreisen?
    }
    .again = Ist es ein kurzer Aufenthalt, und ist die Rückkehr in ein anderes Land geplant?
    .why = Bei einem vorübergehenden Aufenthalt schließt das Gesetz Geldleistungen aus (Artikel { $article }).
prescreen-answer-temporary-stay-yes = nur vorübergehend hier
prescreen-answer-temporary-stay-no = nicht nur vorübergehend hier

# --- detention
prescreen-question-detention = { $who ->
        [other] Ist diese Person zurzeit im Gefängnis oder in Haft?
       *[self] Sind Sie zurzeit im Gefängnis oder in Haft?
    }
    .again = Wählen Sie, was zutrifft: nein, im Strafurlaub (congé pénal), im Gefängnis oder eine andere Form, zum Beispiel Halbfreiheit (semi-liberté) oder elektronische Fußfessel.
    .why = Artikel { $article } schließt Geldleistungen für Menschen in Haft aus, aber nicht während eines Strafurlaubs (congé pénal). Nur dafür brauche ich Ihre Antwort.
prescreen-answer-detention-no = nicht in Haft
    .button = Nein
prescreen-answer-detention-prison-leave = Strafurlaub (congé pénal)
    .button = Im Strafurlaub (congé pénal)
prescreen-answer-detention-detained = in Haft
    .button = Im Gefängnis oder in Untersuchungshaft
prescreen-answer-detention-other = eine andere Form von Strafvollzug oder Haft
    .button = Andere Form: Halbfreiheit, Fußfessel, Abschiebehaft (rétention)

# --- commune
prescreen-question-commune = { $who ->
        [other] In welcher Gemeinde wohnt diese Person? Ohne Wohnsitz: Wo ist sie gerade?
       *[self] In welcher Gemeinde wohnen Sie? Ohne Wohnsitz: Wo sind Sie gerade?
    }
    .again = Schreiben Sie den Namen der Gemeinde, zum Beispiel den, der auf Ihrer Post steht. Sie können auch „ich weiß es nicht“ sagen.
    .why = Zuständig ist das Office social (Sozialamt) der Gemeinde, in der man seinen Wohnsitz hat (Artikel { $article }).

# --- urgent
prescreen-question-urgent = Ist es dringend: Fehlt jetzt das Nötigste zum Essen, für die Gesundheit, zum Heizen oder zum Wohnen?
    .again = Ist in den nächsten Tagen Hilfe nötig?
    .why = Wenn es dringend ist, kann das Office social (Sozialamt) sofort entscheiden, noch bevor alle Papiere da sind (Artikel { $article }).
prescreen-answer-urgent-yes = dringende Situation
prescreen-answer-urgent-no = keine dringende Situation

# --- needs
prescreen-question-needs = Worum geht es vor allem? Sie können mehrere Dinge nennen.
    .again = Wählen Sie, was am meisten fehlt: Einkommen, Miete, Energie, Gesundheit, Kinder, Schulden, Essen oder Papiere.
    .why = Manche Leistungen kommen vor der Sozialhilfe (Artikel { $article }). Je nach Bedarf sage ich Ihnen, welche Sie zuerst beantragen können.
prescreen-answer-needs-income = Einkommen
    .button = Einkommen
prescreen-answer-needs-rent = Miete oder Wohnung
    .button = Miete, Wohnung
prescreen-answer-needs-energy = Strom, Heizung oder Wasser
    .button = Strom, Heizung, Wasser
prescreen-answer-needs-health = Gesundheit
    .button = Gesundheit
prescreen-answer-needs-children = Kinder
    .button = Kinder
prescreen-answer-needs-debt = Schulden
    .button = Schulden
prescreen-answer-needs-food = Essen, Kleidung oder Möbel
    .button = Essen, Kleidung, Möbel
prescreen-answer-needs-papers = Papiere oder Anträge
    .button = Papiere, Anträge
prescreen-answer-needs-none = etwas anderes
    .button = Etwas anderes

# --- the result
prescreen-result-for-other = Das kann ich zu der Situation dieser Person sagen.
prescreen-result-reasons = Das spielt hier eine Rolle, aber nur für die Geldleistung:
prescreen-result-reason = • { $article }: { $reason }
prescreen-result-open = Noch offen:
    { $facts }
    Das Sozialamt kann es mit Ihnen klären.
prescreen-result-urgent = Es ist dringend: Sagen Sie das dem Office social (Sozialamt) gleich beim ersten Kontakt. Es kann sofort entscheiden, noch bevor alle Papiere da sind.
prescreen-result-benefits = Diese Leistungen kommen vor der Sozialhilfe und können zuerst helfen:
prescreen-result-benefit = { $name }: { $text }
prescreen-result-deadline = Frist: { $text }
prescreen-result-bring = Das legen Sie bei: { $text }
prescreen-result-more = Auch das kann helfen: { $names }.
prescreen-result-advance = Wenn eine andere Leistung zu spät kommt oder nicht reicht, kann das Office social (Sozialamt) mit einem Vorschuss oder einer Ergänzung helfen.
prescreen-result-papers = Nützliche Papiere für das Erstgespräch (ein Vorschlag, keine Pflicht: Das Sozialamt sagt Ihnen, was es braucht):
    { $papers }
prescreen-result-office-unknown = Die Gemeinde kenne ich nicht. Unter der Nummer { $phone_helpline } oder bei Ihrer Gemeinde erfahren Sie, welches Office social (Sozialamt) zuständig ist.
prescreen-result-next = Was möchten Sie jetzt tun?
prescreen-result-print =
    .button = Ergebnis drucken
# What an open question is called in the list above.
prescreen-open-stays-in-luxembourg = ob der Wohnsitz in Luxemburg ist
prescreen-open-nationality = die Staatsangehörigkeit
prescreen-open-family-of = ob hier Familie lebt, und mit welcher Staatsangehörigkeit
prescreen-open-lawful-stay = welches Papier es für den Aufenthalt gibt
prescreen-open-protection-applicant = ob ein Asylantrag läuft
prescreen-open-third-party-undertaking = ob eine dritte Person sich schriftlich verpflichtet hat
prescreen-open-came-to-study = ob ein Studium oder eine Ausbildung der Grund der Ankunft war
prescreen-open-first-three-months = das Datum der Ankunft
prescreen-open-job-seeker-entry = ob die Arbeitssuche der Grund der Ankunft war
prescreen-open-own-worker-status = ob es einen Arbeitsstatus in Luxemburg gibt (angestellt, selbständig oder in einer Lehre)
prescreen-open-family-worker-status = ob jemand aus der Familie einen Arbeitsstatus in Luxemburg hat
prescreen-open-temporary-stay = ob es ein vorübergehender Aufenthalt ist
prescreen-open-detention = ob es eine Haft gibt, und in welcher Form
