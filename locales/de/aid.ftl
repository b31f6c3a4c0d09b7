# Social aid itself: what it is, for whom, how it goes. Numbers come from data/knowledge, never from here.

## What it is

ask-social-aid =
    Die Sozialhilfe ist ein Recht. Sie soll Ihnen ein menschenwürdiges Leben ermöglichen. Sie begleitet Sie und hilft Ihnen, selbständig zu bleiben oder wieder selbständig zu werden.
    .details =
        Im Mittelpunkt steht die Betreuung durch eine Fachkraft für Sozialarbeit. Wenn nötig, kommt eine Sachleistung oder eine Geldleistung dazu. Die Sozialhilfe kann andere Leistungen ergänzen. Diese müssen Sie zuerst beantragen. Wenden Sie sich an das Office social (Sozialamt) Ihrer Gemeinde.
    .simpler =
        Die Sozialhilfe hilft Menschen in Not. Sie werden beraten und betreut. Manchmal bekommen Sie auch Sachen oder Geld.
    .button = Was ist Sozialhilfe?

ask-services =
    Das Office social (Sozialamt) berät, hilft bei Anträgen, betreut Sie über längere Zeit und kann Sachleistungen oder Geldleistungen geben. Das sind seine Dienste.
    .details =
        Sie müssen nicht vorher wissen, welche Hilfe Sie brauchen. Beschreiben Sie dem Sozialamt Ihre Situation: Es sucht mit Ihnen, was passt.
    .simpler =
        Das Amt gibt Rat. Es hilft mit Papieren. Es kann auch Geld oder Sachen geben. Zum Beispiel: Milch, Möbel.
    .button = Welche Hilfen gibt es?

ask-financial-aid =
    Das Office social (Sozialamt) kann eine Geldleistung geben, wenn es sie für nötig hält. Sie kann ein Vorschuss sein, wenn eine andere Leistung zu spät kommt, oder eine Ergänzung, wenn sie nicht reicht. Das Sozialamt entscheidet, je nach Ihrer Situation.
    .details =
        Geld ist nicht die erste Form der Hilfe: Zuerst kommt die Betreuung. Bei bestimmten Gruppen schließt das Gesetz nur die Geldleistung aus. Beratung und Betreuung bleiben offen. Wenn es dringend ist, sagen Sie es: Das Sozialamt kann sofort entscheiden.
    .simpler =
        Das Office social (Sozialamt) kann Geld geben, wenn es nötig ist. Es prüft Ihre Situation und entscheidet dann. Erklären Sie ihm, was Ihnen fehlt.
    .button = Hilfe in Geld

ask-in-kind-aid =
    Das Office social (Sozialamt) kann mit Sachleistungen helfen, zum Beispiel mit Windeln, Milch, Möbeln oder Kleidung. Es entscheidet, welche Form zu Ihrem Bedarf passt.
    .details =
        Für den Sozialladen (épicerie sociale, Buttek) brauchen Sie eine persönliche Zugangskarte. Sie bekommen sie von den Sozialämtern und von zugelassenen Sozialdiensten. Fragen Sie Ihr Sozialamt danach. Wenn Sie nichts mehr zu essen haben, sagen Sie es sofort.
    .simpler =
        Das Amt kann mit Sachen helfen: Milch, Windeln, Möbel, Kleidung. Fragen Sie dort. Für den Sozialladen brauchen Sie eine Karte.
    .button = Essen, Kleidung, Möbel

ask-social-support =
    Eine Fachkraft für Sozialarbeit im Office social (Sozialamt) kann Sie betreuen, für kurze, mittlere oder lange Zeit. Bei Bedarf stellen Sie gemeinsam einen Interventionsplan mit konkreten Zielen auf.
    .details =
        Die Betreuung dauert, bis Ihre Situation stabil ist. Sie sprechen regelmäßig darüber, wie es läuft. Als Gegenleistung für die Hilfe kann das Sozialamt verlangen, dass Sie aktiv mitmachen. Ihre freie Wahl wird respektiert.
    .simpler =
        Eine Fachkraft im Office social (Sozialamt) hilft Ihnen über längere Zeit. Sie machen zusammen einen Plan. Sie gehen Schritt für Schritt.
    .button = Betreut werden

ask-budget-help =
    Ja, das Office social (Sozialamt) kann Ihnen beim Umgang mit Geld und Rechnungen helfen. Sie sehen gemeinsam an, was hereinkommt, was hinausgeht und was dringend ist.
    .details =
        Beim Office social du canton de Redange (Sozialamt des Kantons Redingen) ist eine freiwillige Verwaltung Ihres Geldes möglich, ganz oder teilweise: Der Verwaltungsrat entscheidet. Fragen Sie ein anderes Sozialamt, was es anbietet. Bei vielen Schulden gibt es spezialisierte Stellen.
    .simpler =
        Das Office social (Sozialamt) kann Ihnen mit Ihrem Geld helfen. Bringen Sie Ihre Rechnungen mit, wenn Sie können. Sie sehen sie zusammen an.
    .button = Mein Geld einteilen

ask-mediation =
    Ja, das Office social (Sozialamt) kann für Sie mit anderen Personen und Stellen sprechen, zum Beispiel mit einer Anwaltskanzlei, einem Huissier (Gerichtsvollzieher) oder einer Verwaltung. Fragen Sie auch, wenn es um Ihre Vermieterin, Ihren Vermieter oder ein Krankenhaus geht.
    .details =
        Wenn Sie vor Gericht müssen und Ihr Geld nicht reicht, gibt es die Assistance judiciaire (Prozesskostenhilfe): Sie wird bei der Anwaltskammer (barreau) beantragt. Zeigen Sie dem Sozialamt die Briefe, die Sie bekommen haben. Es ist an das Berufsgeheimnis gebunden.
    .simpler =
        Das Office social (Sozialamt) kann für Sie mit anderen sprechen, zum Beispiel mit einer Anwaltskanzlei oder einer Verwaltung. Zeigen Sie die Briefe, die Sie bekommen haben.
    .button = Für mich mit anderen sprechen

ask-paperwork-help =
    Ja, das Office social (Sozialamt) erklärt Ihnen Ihre Rechte. Es hilft auch bei Anträgen, zum Beispiel für die AVC (Teuerungszulage), das REVIS (Einkommen zur sozialen Eingliederung), die Familienzulage oder die Anmeldung bei der Gemeinde.
    .details =
        Bringen Sie die Briefe und Formulare mit, die Sie nicht verstehen. Achten Sie auf die Fristen: Wenn ein Datum nahe ist, sagen Sie das zuerst.
    .simpler =
        Das Office social (Sozialamt) kann einen Brief mit Ihnen lesen. Es kann beim Ausfüllen eines Formulars helfen. Bringen Sie Ihre Papiere mit.
    .button = Hilfe mit meinen Papieren

ask-shelter =
    Das Office social (Sozialamt) Ihrer Gemeinde kann Sie an ein Heim oder eine andere Fachstelle vermitteln. Bei Bedarf sorgt es auch für eine Notunterkunft.
    .details =
        Erklären Sie dort, seit wann und warum Sie suchen und wer mit Ihnen lebt. Ich habe keine Liste der freien Plätze. Wenn Sie keine Adresse haben, fragen Sie das Sozialamt, ob Sie eine Referenzadresse haben können. Wenn Sie nicht wissen, wo Sie heute Nacht schlafen können, sagen Sie es mir.
    .simpler =
        Das Office social (Sozialamt) kann Ihnen helfen, ein Heim zu finden. Gehen Sie hin und erklären Sie Ihre Situation. Wenn es um heute Nacht geht, sagen Sie es mir.
    .button = Eine Unterkunft finden

ask-childcare =
    Das Office social (Sozialamt) kann Sie an eine Krippe oder eine andere Betreuung vermitteln. Wer in Luxemburg wohnt, kann auch den Chèque-service accueil (Gutschein für Kinderbetreuung) bei der Gemeinde beantragen.
    .details =
        Ich habe keine Liste der freien Plätze. Fragen Sie Ihre Gemeinde und die Krippen selbst. Wenn Sie ohne Betreuung nicht arbeiten oder nicht zur Behandlung gehen können, sagen Sie es dem Sozialamt.
    .simpler =
        Es gibt einen Gutschein für die Krippe. Fragen Sie Ihre Gemeinde danach. Sie finden keinen Platz? Sagen Sie es dem Amt.
    .button = Eine Krippe finden

ask-addiction-help =
    Sie können mit dem Office social (Sozialamt) darüber sprechen, für sich oder für einen Menschen, der Ihnen nahesteht. Es hört zu, berät und vermittelt an eine Fachstelle, zum Beispiel bei Abhängigkeit von Alkohol oder Drogen.
    .details =
        Alle, die dort arbeiten, sind an das Berufsgeheimnis gebunden. Wenn es jemandem jetzt schlecht geht oder jemand zu viel genommen hat, rufen Sie die { $phone_emergency } an.
    .simpler =
        Sprechen Sie mit dem Office social (Sozialamt). Es sagt Ihnen, welche Stelle helfen kann. In Gefahr: { $phone_emergency }.
    .button = Alkohol, Drogen, Glücksspiel

ask-conflict-help =
    Bei Streit in der Familie oder mit Nachbarn kann das Office social (Sozialamt) Ihnen zuhören und Sie an die passende Stelle vermitteln. Es kann auch mit anderen Diensten sprechen.
    .details =
        Bei Fragen zu Kindern oder zum Elternsein erreichen Sie das Elterntelefon (Elterentelefon) unter { $phone_parents } und das Kinder- und Jugendtelefon unter { $phone_kjt }. Wenn jemand Sie schlägt oder bedroht, rufen Sie die Polizei an: { $phone_police }.
    .simpler =
        Das Amt hört zu und hilft weiter. Zum Beispiel bei Streit mit den Nachbarn. Wenn jemand Sie schlägt oder bedroht, rufen Sie die Polizei an: { $phone_police }.
    .button = Streit, Trennung, Nachbarn

ask-principles =
    Die Sozialhilfe folgt einfachen Grundsätzen. Sie achtet Ihre Würde und behandelt Sie partnerschaftlich. Sie passt zu Ihrem Fall und sucht keine Schuld. Das sind die Grundsätze.
    .details =
        Wenn Sie meinen, dass diese Grundsätze nicht beachtet wurden, können Sie mit dem Office social (Sozialamt) darüber sprechen. Gegen eine Entscheidung können Sie Berufung einlegen.
    .simpler =
        Das Office social (Sozialamt) muss Sie respektieren. Es prüft Ihre eigene Situation. Es fragt nicht, wer schuld ist.
    .button = Was sind die Grundsätze?

ask-subsidiarity =
    Die Sozialhilfe kommt zuletzt: Zuerst müssen andere Leistungen beantragt werden, zum Beispiel das Arbeitslosengeld, das REVIS (Einkommen zur sozialen Eingliederung) oder die Familienzulage. Das Office social (Sozialamt) hilft Ihnen dabei.
    .details =
        Wenn Sie etwas anderes beantragen müssen, ist das kein Grund, Sie wegzuschicken: Das Sozialamt kann einen Vorschuss oder eine Ergänzung geben, wenn diese Leistung zu spät kommt oder nicht reicht. Familiäre Pflichten können zählen. Vielleicht zählt auch Besitz, den Sie nicht unbedingt brauchen, aber nur, wenn ein Verkauf vernünftig ist. Das Gesetz sagt nicht, dass Sie alles verkaufen müssen. Das Sozialamt prüft Ihren Fall.
    .simpler =
        Zuerst fragt man nach den anderen Hilfen. Das Amt hilft Ihnen dabei. Kommen sie zu spät? Dann kann es manchmal einen Vorschuss geben. Das Gesetz sagt nicht: „Verkaufen Sie alles.“
    .button = Muss ich anderswo fragen?

ask-entitlement =
    Wer sich rechtmäßig in Luxemburg aufhält, hat Recht auf Sozialhilfe. Das Gesetz nennt keine Staatsangehörigkeit, kein Alter und keine Höhe des Einkommens. Das Office social (Sozialamt) prüft dann, ob Sie in Not sind.
    .details =
        Bei { $exclusion_groups } Gruppen schließt das Gesetz die Geldleistung aus, und nur diese. Beratung und Betreuung bleiben offen, Sachleistungen auch, wenn das Sozialamt so entscheidet. Wenn Ihr Aufenthalt nicht rechtmäßig ist, kann das Sozialamt dringende Hilfe geben. Wenn Sie eine Bescheinigung über den Aufschub der Abschiebung haben (attestation de report ou de sursis à l’éloignement), zeigen Sie sie: Das Gesetz sieht dann dringende Hilfe vor.
    .simpler =
        Leben Sie mit gültigen Papieren hier? Dann dürfen Sie Hilfe beantragen. Das Amt prüft, was Ihnen fehlt. Keine Papiere? Gehen Sie auch hin.
    .button = Habe ich Recht auf Hilfe?

## The groups shut out from cash aid

ask-exclusions =
    Das Gesetz nennt { $exclusion_groups } Gruppen, die keine Geldleistungen bekommen. Nur das Geld ist ausgeschlossen. Beratung, Betreuung und Hilfe bei Anträgen bleiben offen. Sachleistungen sind möglich, wenn das Office social (Sozialamt) so entscheidet. Das sind die Gruppen.
    .details =
        Es gibt Ausnahmen, zum Beispiel für Personen aus der EU, die arbeiten oder den Status als Arbeitende behalten, und für ihre Familie. Verzichten Sie nicht auf den Antrag: Nur das Sozialamt entscheidet, und eine Entscheidung muss schriftlich und begründet sein.
    .simpler =
        Einige Gruppen bekommen kein Geld vom Amt. Ein Beispiel: Wer nur kurz hier ist. Rat gibt es auch für sie. Nur das Amt entscheidet. Fragen Sie.
    .button = Wer ist ausgeschlossen?

ask-exclusion-protection-applicant =
    Wer internationalen Schutz beantragt hat, für den gilt eine eigene Regelung. Darum schließt das Gesetz Geldleistungen der Sozialhilfe aus, und nur diese. Für die Aufnahme zuständig ist das Office national de l’accueil (ONA, nationales Aufnahmeamt).
    .details =
        Wenn Ihr Schutz schon anerkannt ist, betrifft Sie dieser Punkt nicht. Der vorübergehende Schutz (Ukraine) wird hier nicht genannt: Das ONA kann Hilfe zur Aufnahme geben, fragen Sie auch das Office social (Sozialamt). Beratung und Betreuung bleiben offen. Wenn das ONA Ihnen nicht oder nicht mehr hilft, sprechen Sie mit dem Sozialamt: Es prüft Ihren Fall.
    .simpler =
        Haben Sie Asyl beantragt? Das ONA ist für Sie da. Das Amt gibt Ihnen auch Rat. Aber Geld schließt das Gesetz aus.
    .button = Asyl und Sozialhilfe

ask-exclusion-undertaking =
    Beruht Ihre Aufenthaltserlaubnis darauf, dass eine dritte Person sich schriftlich verpflichtet hat, für Sie zu sorgen? Dann schließt das Gesetz Geldleistungen aus, und nur diese. Beratung und Betreuung durch das Office social (Sozialamt) sind trotzdem möglich.
    .details =
        Die Verpflichtung muss schriftlich sein und die Grundlage Ihrer Erlaubnis. Wenn die Person Ihnen nicht mehr hilft, sagen Sie es dem Sozialamt und zeigen Sie Ihre Papiere. Eine Sachleistung ist möglich, wenn das Sozialamt so entscheidet. Bei einem einfachen Besuch mit Prise en charge (Verpflichtungserklärung) zählt die Regel für den vorübergehenden Aufenthalt.
    .simpler =
        Hat jemand unterschrieben, dass er oder sie für Sie sorgt? Dann schließt das Gesetz Geld vom Office social (Sozialamt) aus. Beratung und Betreuung bleiben offen.
    .button = Jemand bürgt für mich

ask-exclusion-student =
    Ausländische Schülerinnen, Schüler und Studierende, die sich in Luxemburg niederlassen, um hier zu lernen oder eine Ausbildung zu machen, sind von Geldleistungen ausgeschlossen, und nur davon. Beratung und Betreuung bleiben offen.
    .details =
        Die Regel meint nicht alle Studierenden: nicht die mit luxemburgischer Staatsangehörigkeit und nicht die, die schon vor dem Studium hier gelebt haben. Wenn Sie neben dem Studium arbeiten, sagen Sie es: Das Office social (Sozialamt) prüft Ihren Fall. Eine Sachleistung ist möglich, wenn das Sozialamt so entscheidet.
    .simpler =
        Sind Sie zum Lernen oder Studieren nach Luxemburg gekommen? Dann schließt das Gesetz Geld aus. Beratung beim Office social (Sozialamt) ist trotzdem möglich.
    .button = Ich studiere hier

ask-exclusion-eu-newcomer =
    Für Personen aus der EU, dem EWR oder der Schweiz und ihre Familie sind Geldleistungen in den ersten { $eu_first_months } Monaten des Aufenthalts ausgeschlossen. Das gilt auch später, solange Sie Arbeit suchen, wenn Sie dafür gekommen sind.
    .details =
        Das gilt nicht für Personen, die angestellt oder selbständig arbeiten, und nicht für Personen, die diesen Status behalten, manchmal zum Beispiel nach dem Verlust der Arbeit. Es gilt auch nicht für ihre Familie, egal welche Staatsangehörigkeit sie hat. Beratung und Betreuung bleiben offen, Sachleistungen auch, wenn das Office social (Sozialamt) so entscheidet. Wenn Sie nahe an der Grenze sind, fragen Sie das Sozialamt.
    .simpler =
        Sind Sie neu aus der EU hier? Am Anfang schließt das Gesetz Geld aus. Arbeiten Sie oder Ihre Familie? Oder haben Sie hier gearbeitet? Sagen Sie es dem Amt. Rat gibt es immer.
    .button = Ich bin neu aus der EU

ask-exclusion-temporary-stay =
    Personen mit vorübergehendem Aufenthalt, zum Beispiel zu Besuch oder auf der Durchreise, sind von Geldleistungen ausgeschlossen, und nur davon. Das Gesetz sagt nicht genauer, was ein vorübergehender Aufenthalt ist.
    .details =
        Ein Enddatum auf einem Aufenthaltstitel reicht nicht, um von vorübergehendem Aufenthalt zu sprechen: Das Office social (Sozialamt) prüft es. Die Beratung bleibt offen, und eine Sachleistung ist möglich, wenn das Sozialamt so entscheidet. Wenn Sie dringend etwas brauchen, sagen Sie es dem Sozialamt des Ortes, an dem Sie sind.
    .simpler =
        Sind Sie nur kurz hier? Das Gesetz schließt Geld aus. Beratung beim Office social (Sozialamt) ist trotzdem möglich.
    .button = Ich bin nur kurz hier

ask-exclusion-detention =
    Personen in Untersuchungshaft oder im Strafvollzug sind von Geldleistungen ausgeschlossen, und nur davon. Während eines Strafurlaubs (congé pénal) gilt dieser Ausschluss nicht.
    .details =
        Bei Halbfreiheit (semi-liberté), elektronischer Fußfessel oder bedingter Entlassung ist das Gesetz über die Sozialhilfe nicht klar: Fragen Sie das Office social (Sozialamt). Für das REVIS (Einkommen zur sozialen Eingliederung) gelten andere Regeln. Beratung und Betreuung bleiben offen, auch um die Entlassung vorzubereiten. Die Familie kann für sich selbst Hilfe beantragen.
    .simpler =
        Im Gefängnis schließt das Gesetz Geld vom Office social (Sozialamt) aus. Im Strafurlaub (congé pénal) nicht. Beratung ist immer möglich.
    .button = Gefängnis, Strafurlaub

## Asking for it

ask-how-to-apply =
    Wenden Sie sich an das Office social (Sozialamt) der Gemeinde, in der Sie Ihren Wohnsitz haben. Sie können den Antrag dort mündlich stellen, auf Papier oder elektronisch. Am Telefon geht es nur ausnahmsweise.
    .details =
        Die Ausnahme gilt, wenn Sie schlecht mobil sind oder in einer besonderen Situation: Das Sozialamt kann dann zu Ihnen kommen. Nach einem schriftlichen Antrag bekommen Sie eine Empfangsbestätigung mit einer Nummer und einer Kontaktperson. Danach müssen Sie zum Sozialamt gehen. Ohne Wohnsitz wenden Sie sich an das Sozialamt des Ortes, an dem Sie sind.
    .simpler =
        Gehen Sie zum Office social (Sozialamt). Sagen Sie, was Ihnen fehlt. Zum Beispiel: „Ich kann die Miete nicht zahlen.“ Das Blatt füllt man mit Ihnen aus.
    .button = Wie stelle ich den Antrag?

ask-who-can-refer =
    Ja, auch andere können dem Office social (Sozialamt) eine Situation melden: die Familie, Nachbarn, ein Krankenhaus, die Polizei, die ADEM (Arbeitsagentur) oder ein anderer Dienst.
    .details =
        Eine Meldung ist noch kein Antrag. Für den Antrag braucht das Sozialamt die Person selbst: Ein Formular wird mit ihr ausgefüllt und von ihr unterschrieben. Wenn sie nicht kommen kann, kann das Sozialamt zu ihr kommen.
    .simpler =
        Sie können dem Office social (Sozialamt) für jemanden Bescheid sagen. Zum Beispiel für Ihre Nachbarin. Sie stellt dann den Antrag.
    .button = Für jemand anderen fragen

ask-documents =
    Es gibt keine amtliche Liste von Papieren. Das Office social (Sozialamt) sagt Ihnen, welche es braucht. Am Anfang notiert es Ihren Namen, Ihre nationale Identifikationsnummer (matricule) oder Ihr Geburtsdatum, Ihre Adresse, Ihren Familienstand und Ihr Anliegen.
    .details =
        Diese Papiere sind oft nützlich. Das ist ein Vorschlag, keine Pflicht. Wenn Ihnen etwas fehlt, gehen Sie trotzdem zum Sozialamt. Wenn es dringend ist, können die Papiere später kommen. Für einen vollständigen Antrag braucht das Sozialamt alle Papiere, die es von Ihnen verlangt.
    .simpler =
        Das Office social (Sozialamt) sagt Ihnen, welche Papiere nötig sind. Bringen Sie mit, was Sie haben. Fehlt etwas? Gehen Sie trotzdem hin.
    .button = Welche Papiere mitbringen?

ask-process =
    Nach dem ersten Kontakt gibt es ein Erstgespräch, dann wird Ihre Situation untersucht. Danach gibt das Office social (Sozialamt) eine schriftliche Entscheidung und stellt mit Ihnen ein Projekt auf. Das sind die Schritte.
    .details =
        In der Regel kommt die Fachkraft für Sozialarbeit auch zu Ihnen nach Hause. Sie müssen alles sagen, was wichtig ist, und jede Änderung melden. Wenn es dringend ist, kann die Entscheidung zuerst kommen und die Sozialuntersuchung danach.
    .simpler =
        Sie reden mit jemandem vom Amt. Die Person prüft, was Ihnen fehlt. Dann kommt ein Brief. Darin steht, was gilt.
    .button = Wie läuft das ab?

ask-decision-time =
    Das Office social (Sozialamt) muss Ihnen innerhalb von { $decision_working_days } Werktagen nach der Einreichung des Antrags eine begründete Entscheidung geben. Der Antrag gilt als eingereicht, wenn er vollständig, unterschrieben und im Register eingetragen ist.
    .details =
        Ein Antrag ist vollständig, wenn alle nötigen Papiere da sind: Fragen Sie das Sozialamt, ob etwas fehlt. Die Entscheidung kommt per Einschreiben, oder man gibt sie Ihnen gegen Unterschrift. Wenn es dringend ist, kann das Sozialamt sofort entscheiden: Sagen Sie es.
    .simpler =
        Die Antwort kommt spätestens { $decision_working_days } Werktage nach dem vollständigen Antrag. Ist es dringend? Sagen Sie es dem Amt: Es kann schneller gehen.
    .button = Wie lange dauert es?

ask-appeal =
    Sie können innerhalb von { $appeal_days } Tagen nach der Zustellung der Entscheidung beim Conseil arbitral de la sécurité sociale (Schiedsgericht der Sozialversicherung) Berufung (recours) einlegen. Nach dieser Frist ist das Recht auf Berufung verloren. Behalten Sie die Entscheidung: Darin steht, was zu tun ist.
    .details =
        Ein einfacher Brief mit Ihrer Unterschrift reicht: Ihr Name, Ihre nationale Identifikationsnummer, Ihr Beruf, Ihr Wohnsitz, worum es geht und kurze Gründe. Machen Sie ein Exemplar für jede beteiligte Seite. Geben Sie den Brief beim Conseil arbitral ab, nicht beim Office social (Sozialamt). Die Adresse steht auf der Entscheidung. Beim Schreiben können Ihnen das Sozialamt helfen oder, über die Assistance judiciaire (Prozesskostenhilfe), eine Anwältin oder ein Anwalt. Die Gerichtskosten trägt der Staat. Eine mündliche Ablehnung ist keine Entscheidung: Verlangen Sie eine schriftliche und begründete Entscheidung.
        Beim REVIS (Einkommen zur sozialen Eingliederung) und bei den anderen Leistungen des Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) kommt zuerst ein schriftlicher Widerspruch (opposition) an den Verwaltungsrat des FNS, in der Frist, die im Brief des FNS steht. Nach dem Conseil arbitral gibt es in manchen Fällen den Conseil supérieur de la sécurité sociale (Oberstes Schiedsgericht der Sozialversicherung).
    .simpler =
        Das Amt sagt nein? Sie haben { $appeal_days } Tage Zeit. Schreiben Sie an das Gericht: den Conseil arbitral. Wo das ist, steht im Brief vom Amt. Kein Brief? Fragen Sie danach. Beim REVIS schreiben Sie zuerst an den FNS.
    .button = Meine Hilfe wurde abgelehnt

ask-repayment =
    Nicht immer. Das Office social (Sozialamt) kann eine Geldleistung in zwei Fällen zurückverlangen: wenn Sie Mittel hatten, die hätten zählen müssen, oder wenn es Ihnen später finanziell besser geht.
    .details =
        „Kann“ heißt: Das Sozialamt entscheidet je nach Fall. Wenn Sie einen Vorschuss bekommen haben, fragen Sie gleich am Anfang, was Sie zurückgeben müssen. Zu Erben und Familie habe ich keine sichere Regel: Fragen Sie das Sozialamt. Melden Sie Änderungen, das vermeidet böse Überraschungen.
    .simpler =
        Nicht immer. Manchmal will das Amt Geld zurück. Zum Beispiel: Sie hatten Geld und haben es nicht gesagt. Fragen Sie vorher.
    .button = Muss ich zurückzahlen?

ask-cost =
    Beim Office social du canton de Redange (Sozialamt des Kantons Redingen) sind alle Gespräche kostenlos. Für die anderen Sozialämter habe ich keine Preise gefunden. Fragen Sie Ihr Sozialamt, wenn Sie sicher sein möchten.
    .details =
        Bei einer Berufung vor dem Conseil arbitral (Schiedsgericht der Sozialversicherung) trägt der Staat die Gerichtskosten.
    .simpler =
        In Redange kostet das Gespräch nichts. Für andere Orte weiß ich es nicht. Fragen Sie Ihr Amt.
    .button = Kostet das etwas?

ask-confidentiality =
    Alle, die für das Office social (Sozialamt) arbeiten, sind an das Berufsgeheimnis gebunden. Das Sozialamt bewahrt Ihre Akte nach der letzten Hilfe noch { $file_retention_years } Jahre auf.
    .details =
        Das Sozialamt arbeitet mit anderen Diensten zusammen, um Ihnen zu helfen. Fragen Sie, mit wem es Informationen über Sie austauscht. Hier speichert dieser Assistent das Gespräch. Sie können es jederzeit ansehen oder löschen. Schreiben Sie keine Namen und keine Identifikationsnummern. Ich frage nur dann nach einem Namen, wenn ich einen Termin eintrage.
    .simpler =
        Das Amt muss schweigen. Es darf zum Beispiel Ihren Nachbarn nichts sagen. Hier können Sie alles löschen, was Sie schreiben.
    .button = Ist das vertraulich?

ask-legal-basis =
    Grundlage der Sozialhilfe ist das Gesetz vom { $law_day }. Dezember { $law_year } (loi organisant l’aide sociale). Die großherzogliche Verordnung vom { $regulation_day }. November { $regulation_year } regelt die Einzelheiten: die Sozialämter (offices sociaux), den Antrag, die Entscheidung. Sie nennt auch die Aufgaben jedes Sozialamts. Das sind die Aufgaben.
    .details =
        Das Gesetz wurde seitdem geändert, unter anderem bei der Berufung. Unter jeder Antwort nenne ich Ihnen die Quelle und den Artikel. Ich erkläre mit eigenen Worten: Es zählt der amtliche Text.
    .simpler =
        Es gibt ein Gesetz über die Sozialhilfe. Es sagt, wer sie wie beantragen kann. Die Quelle steht unter der Antwort.
    .button = Welches Gesetz gilt?

ask-urgent-aid =
    Gehen Sie zum Office social (Sozialamt) Ihrer Gemeinde und sagen Sie, dass es dringend ist. Dann kann es sofort entscheiden. Die Sozialuntersuchung und die Papiere können später folgen.
    .details =
        Sagen Sie, was fehlt und seit wann: Essen, Medikamente, Strom, Wohnung. Wenn das Sozialamt geschlossen ist oder Sie nicht wissen, welches zuständig ist: Unter der Nummer { $phone_helpline } erfahren Sie es. Ohne Wohnsitz oder ohne gültige Papiere sprechen Sie mit dem Sozialamt des Ortes, an dem Sie sind. Gefahr für Leben oder Gesundheit: { $phone_emergency }.
    .simpler =
        Gehen Sie zum Amt. Sagen Sie: „Es ist dringend. Ich habe nichts zu essen.“ Dann kann es sofort entscheiden.
    .button = Es ist dringend

## The office

ask-office =
    Zuständig ist das Office social (Sozialamt) der Gemeinde, in der Sie Ihren Wohnsitz haben. Sagen Sie mir Ihre Gemeinde, und ich sage Ihnen, welches es ist.
    .details =
        Es gibt { $offices } Sozialämter für die { $communes } Gemeinden des Landes. In einer sozialen oder medizinisch-sozialen Einrichtung, zum Beispiel einem Heim, zählt die Gemeinde Ihres Wohnsitzes. Ohne Wohnsitz ist es das Sozialamt des Ortes, an dem Sie sind. Auch unter der Telefonnummer { $phone_helpline } erfahren Sie, welches zuständig ist.
    .simpler =
        Schreiben Sie mir den Namen Ihrer Gemeinde. Zum Beispiel: „Wiltz“. Ich sage Ihnen, welches Office social (Sozialamt) Ihnen hilft.
    .button = Welches Sozialamt ist meines?

ask-office-hours =
    Ich habe keine geprüften Öffnungszeiten. Fragen Sie vor dem Weg beim Office social (Sozialamt), bei Ihrer Gemeinde oder unter { $phone_helpline }.
    .details =
        Ich kenne auch nicht alle Tage, an denen geschlossen ist. Wenn Sie mir Ihre Gemeinde sagen, nenne ich Ihnen das zuständige Sozialamt.
    .simpler =
        Ich kenne die genauen Zeiten nicht. Fragen Sie Ihre Gemeinde oder rufen Sie die { $phone_helpline } an.
    .button = Wann ist geöffnet?
