# Other benefits and services that come before or beside social aid.

ask-revis =
    Das REVIS (Einkommen zur sozialen Eingliederung) ist für Personen, die zu wenig Geld zum Leben haben. Der Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) zahlt es und entscheidet. An ihn schicken Sie den Antrag.
    .details =
        In der Regel müssen Sie mindestens { $revis_age } Jahre alt sein, in Luxemburg wohnen und bei der ADEM (Arbeitsagentur) gemeldet sein. Beim Alter gibt es Ausnahmen, zum Beispiel mit einem Kind, für das Sie sorgen, oder bei Krankheit. Die ADEM ist zum Beispiel nicht nötig, wenn Sie eine Rente bekommen oder über { $revis_senior_age } Jahre alt sind. Kommen Sie nicht aus der EU? Dann müssen Sie grundsätzlich in den letzten { $revis_residence_window_years } Jahren { $revis_residence_years } Jahre hier gewohnt haben. Für die EU sind die ersten Monate und die Zeit der Arbeitssuche ausgeschlossen, wenn man dafür gekommen ist. Das gilt nicht für Arbeitende, für Personen, die diesen Status behalten, und für ihre Familie.
        Das Recht beginnt, wenn der FNS den vollständigen Antrag bekommt. Er antwortet innerhalb von { $revis_decision_months } Monaten. Gegen eine Ablehnung legen Sie zuerst schriftlich Widerspruch (opposition) beim Verwaltungsrat des FNS ein, innerhalb von { $fns_opposition_days } Tagen. In der Zwischenzeit kann das Office social (Sozialamt) einen Vorschuss geben.
    .simpler =
        Das REVIS ist Geld für Menschen, die zu wenig haben. Fragen Sie danach beim FNS. Das Amt hilft Ihnen mit dem Blatt.
    .button = Das REVIS

ask-cost-of-living-allowance =
    Die Allocation de vie chère (AVC, Teuerungszulage) und die Prime énergie (Energieprämie) helfen Haushalten mit geringem Einkommen. Ein einziges Formular reicht für beide. Schicken Sie es bis spätestens { $avc_deadline_day }. Dezember des Jahres an den Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds).
    .details =
        Alle Erwachsenen im Haushalt unterschreiben, und Sie legen Ihre Bankverbindung bei. Mit dem REVIS (Einkommen zur sozialen Eingliederung) bekommen Sie die AVC und die Energieprämie ohne Antrag. Sie müssen eine gewisse Zeit ohne Unterbrechung hier gewohnt haben: Wie lange, steht auf dem Formular des FNS. Wenn ein Papier fehlt, schickt der FNS den Antrag zurück: Sie haben { $avc_completion_days } Tage, um ihn zu ergänzen.
    .simpler =
        Die AVC hilft Menschen, die wenig Geld haben. Füllen Sie das Blatt vom FNS aus. Tun Sie es bis Ende Dezember.
    .button = Teuerungszulage (AVC)

ask-third-party-payment =
    Mit dem Tiers payant social (TPS, direkte Leistungsabrechnung) bezahlt die CNS (Nationale Gesundheitskasse) die Arzt- oder Zahnarztpraxis direkt. Sie beantragen ihn beim Office social (Sozialamt): Nur das Sozialamt entscheidet, je nach Ihrer Situation.
    .details =
        Sie müssen rechtmäßig in Luxemburg leben und versichert sein: Das Sozialamt prüft es und meldet Sie bei Bedarf an. Sie bekommen eine Bescheinigung und gelbe Etiketten, einen Satz pro Person. Die Dauer ist begrenzt, nach einer älteren Seite meist auf { $tps_months } Monate: Fragen Sie das Sozialamt. Das Sozialamt kann Ihren Anteil an den Kosten zurückverlangen: Fragen Sie auch das.
    .simpler =
        Mit dem TPS zahlen Sie beim Arzt oder bei der Ärztin nicht zuerst. Fragen Sie das Amt danach. Es gibt Ihnen gelbe Etiketten.
    .button = Arzt und Tiers payant (TPS)

ask-family-allowance =
    Die Allocation familiale (Familienzulage) beantragen Sie bei der Caisse pour l’avenir des enfants (CAE, Zukunftskasse). Sie wird für ein Kind gezahlt, das in Luxemburg lebt. Das Office social (Sozialamt) kann Ihnen beim Antrag helfen.
    .details =
        Sie wird bis zum Alter von { $family_allowance_age } Jahren gezahlt, bei bestimmten Vollzeit-Ausbildungen in der Sekundarschule bis { $family_allowance_student_age } Jahre. Auch die Geburtszulage beantragen Sie bei der CAE. Die Zulage zum Schulanfang kommt ohne Antrag. Wenn Sie hier arbeiten, aber anderswo wohnen, fragen Sie die CAE. Gegen eine Ablehnung können Sie innerhalb von { $cae_opposition_days } Tagen schriftlich Widerspruch (opposition) einlegen.
    .simpler =
        Haben Sie ein Kind? Fragen Sie die CAE nach dem Geld für Ihr Kind. Das Amt hilft mit dem Blatt.
    .button = Familienzulage

ask-parental-leave =
    Den Elternurlaub (congé parental) beantragen Sie bei der Caisse pour l’avenir des enfants (CAE, Zukunftskasse). Sie zahlt ein Ersatzeinkommen. Sie müssen auch Ihren Arbeitgeber informieren. Das Office social (Sozialamt) kann Ihnen dabei helfen.
    .details =
        In der Regel müssen Sie vor dem Elternurlaub { $parental_leave_months } Monate ohne Unterbrechung gearbeitet haben und bei der Sozialversicherung angemeldet gewesen sein, mit mindestens { $parental_leave_hours } Stunden pro Woche. Der erste Elternurlaub folgt auf den Mutterschafts- oder Adoptionsurlaub. Den zweiten nehmen Sie, bevor das Kind { $parental_leave_child_age } Jahre alt wird, bei einer Adoption { $parental_leave_adoption_age } Jahre. Einzelheiten: CAE oder guichet.lu.
    .simpler =
        Sie wollen bei Ihrem Kind bleiben? Fragen Sie die CAE. Sagen Sie es auch dort, wo Sie arbeiten. Das Amt kann helfen.
    .button = Elternurlaub

ask-health-insurance =
    Das Office social (Sozialamt) prüft, ob Sie bei der Sozialversicherung angemeldet sind. Wenn nicht, kann es Sie anmelden. Gehen Sie so früh wie möglich hin, vor allem wenn Sie krank sind.
    .details =
        Nach dem Gesetz übernimmt das Sozialamt die Risiken bei Krankheit, auch Behandlung und Krankenhaus, wenn Sie in Not sind und nicht anders versichert. Bringen Sie die Rechnungen und die Briefe der CNS (Nationale Gesundheitskasse) oder des CCSS (Zentralstelle der Sozialversicherungen) mit. In Lebensgefahr: { $phone_emergency }, sofort.
    .simpler =
        Haben Sie keine Krankenversicherung? Gehen Sie zum Amt. Es kann Sie anmelden. In Gefahr: { $phone_emergency }.
    .button = Ich bin nicht krankenversichert

ask-residence-declaration =
    Melden Sie Ihre Ankunft oder Ihre neue Adresse innerhalb von { $arrival_days } Tagen bei Ihrer Gemeinde. In der Stadt Luxemburg geht das im Bierger-Center.
    .details =
        Wenn Sie aus einem Land außerhalb von EU, EWR und Schweiz kommen, melden Sie Ihre Ankunft innerhalb von { $third_country_arrival_working_days } Werktagen. EU-Bürgerinnen und EU-Bürger beantragen die Anmeldebescheinigung (attestation d’enregistrement) innerhalb von { $eu_registration_months } Monaten. Ohne Wohnung fragen Sie das Office social (Sozialamt), ob Sie eine Referenzadresse haben können. Wenn die Gemeinde die Anmeldung ablehnt, sprechen Sie mit dem Sozialamt darüber.
    .simpler =
        Sind Sie umgezogen? Sagen Sie es Ihrer Gemeinde innerhalb von { $arrival_days } Tagen. Das Office social (Sozialamt) kann Ihnen helfen.
    .button = Meine Adresse melden

ask-unemployment =
    Melden Sie sich sofort bei der ADEM (Arbeitsagentur) als arbeitsuchend und beantragen Sie dann das Arbeitslosengeld. Der Antrag läuft online. Die Frist ist { $unemployment_weeks } Wochen: Warten Sie nicht. Die ADEM stellt einen Computer bereit und hilft kostenlos.
    .details =
        Sie müssen Ihre Arbeit verloren haben, ohne es zu wollen, und in den { $unemployment_reference_months } Monaten davor mindestens { $unemployment_work_weeks } Wochen gearbeitet haben. Wer keinen elektronischen Zugang hat, kann ein Papierformular benutzen. Wer hier arbeitet und in einem Nachbarland wohnt, beantragt das Geld im Land des Wohnsitzes. Wenn das Geld auf sich warten lässt, kann das Office social (Sozialamt) einen Vorschuss geben.
    .simpler =
        Haben Sie Ihre Arbeit verloren? Melden Sie sich schnell bei der ADEM. Kommt das Geld zu spät? Sagen Sie es dem Amt.
    .button = Ich habe meine Arbeit verloren

ask-housing-aid =
    Wenn die Miete zu hoch ist, gibt es die Subvention de loyer (Mietzuschuss) des Wohnungsbauministeriums. Zuständig ist der Guichet unique des aides au logement (einheitlicher Schalter für Wohnbeihilfen). Der Zuschuss gilt für private Mietverträge, wenn die Miete mehr als { $rent_share_percent } % des Einkommens ausmacht.
    .details =
        Die Mietkaution beträgt höchstens { $deposit_months } Monatsmieten. Unter bestimmten Bedingungen kann eine Bescheinigung des Staates sie ersetzen. Wenn ein Gericht die Räumung angeordnet hat, können Sie einen Aufschub (sursis) von höchstens { $eviction_stay_months } Monaten beantragen. Er kann { $eviction_stay_extensions }-mal verlängert werden. Beantragen Sie die Verlängerung mindestens { $eviction_request_days } Tage vor dem Ende. Wenn Ihnen eine Räumung droht, gehen Sie mit den Briefen sofort zum Office social (Sozialamt).
    .simpler =
        Ist Ihre Miete zu hoch? Es gibt die Subvention de loyer (Mietzuschuss). Sollen Sie aus der Wohnung? Gehen Sie sofort zum Office social (Sozialamt).
    .button = Miete, Kaution, Räumung

ask-debt =
    Wenden Sie sich an einen Service d’information et de conseil en matière de surendettement (SICS, Schuldnerberatung): bei der Ligue médico-sociale oder bei Inter-Actions. Auch das Office social (Sozialamt) kann Sie beraten.
    .details =
        Die Schuldnerberatung bereitet mit Ihnen den Antrag an die Commission de médiation (Schlichtungskommission) vor: Zuerst wird eine Einigung mit den Gläubigern gesucht. Gelingt das nicht, kann das Friedensgericht (juge de paix) eingreifen. Das Verfahren ist für Personen, die in Luxemburg leben, und für private Schulden. Lassen Sie keinen Brief eines Huissier (Gerichtsvollzieher) ohne Antwort: Zeigen Sie ihn.
    .simpler =
        Haben Sie zu viele Schulden? Fragen Sie den SICS (Schuldnerberatung) oder das Office social (Sozialamt). Bringen Sie alle Briefe mit.
    .button = Ich habe zu viele Schulden

ask-energy-water =
    Gehen Sie mit der Rechnung oder der Ankündigung sofort zum Office social (Sozialamt). Bei Strom und Gas gibt die Ankündigung der Sperre { $supplier_notice_days } Tage Zeit. Wenn das Sozialamt Ihren Fall übernimmt (prise en charge), wird nicht abgestellt.
    .details =
        Das Sozialamt bekommt eine Kopie der Ankündigung und antwortet dem Versorger innerhalb von { $supplier_answer_days } Tagen. Bei Wasser, Heizöl oder Holz gibt es keine automatische Meldung: Sie müssen selbst hingehen. Wer Recht auf Sozialhilfe hat und nicht zahlen kann, bekommt Zugang zu Wasser und einem Minimum an Energie. Das ist garantiert. Ist alles bezahlt, kommt der Strom innerhalb von { $reconnection_working_days } Werktagen zurück.
    .simpler =
        Können Sie Wasser, Strom oder Heizung nicht bezahlen? Gehen Sie schnell zum Amt. Bringen Sie die Rechnung oder den Brief mit.
    .button = Strom, Wasser, Heizung

ask-guardianship =
    Über eine Tutelle (Vormundschaft) oder eine Curatelle (Pflegschaft) entscheidet das Vormundschaftsgericht (juge des tutelles). Das Office social (Sozialamt) kann Ihnen die Schritte erklären. Es nimmt, soweit möglich, Vormundschaften an, die das Gericht ihm überträgt.
    .details =
        Wenn eine Person sich nicht mehr um ihre Angelegenheiten kümmern kann, sprechen Sie mit dem Sozialamt ihrer Gemeinde. Manchmal reicht eine leichtere Hilfe, zum Beispiel die freiwillige Verwaltung des Geldes: Fragen Sie danach. Für das genaue Verfahren wenden Sie sich an das Vormundschaftsgericht.
    .simpler =
        Ein Gericht entscheidet das. Zum Beispiel, wenn ein alter Mensch sein Geld nicht mehr selbst führen kann. Das Amt sagt Ihnen, wie es geht.
    .button = Vormundschaft und Pflegschaft
