# The benefits to use before social aid, for the pre-screening: name; who pays; condition; deadline; papers.

benefit-revis = Revenu d’inclusion sociale (REVIS, Einkommen zur sozialen Eingliederung)
    .body = Der Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) entscheidet und zahlt. Schicken Sie ihm das Formular, unterschrieben von allen Erwachsenen im Haushalt.
    .condition = In der Regel müssen Sie { $revis_age } Jahre alt sein, in Luxemburg leben, zu wenig Einkommen haben und bei der ADEM (Arbeitsagentur) gemeldet sein. Es gibt Ausnahmen, zum Beispiel mit einem Kind, das Sie versorgen, bei Krankheit oder mit einer Rente. Wenn Sie aus einem Land außerhalb von EU, EWR und Schweiz kommen, müssen Sie grundsätzlich { $revis_residence_years } der letzten { $revis_residence_window_years } Jahre hier gelebt haben. Für Bürgerinnen und Bürger aus EU, EWR und Schweiz, die gerade angekommen sind, gelten besondere Regeln.
    .deadline = Das Recht beginnt an dem Tag, an dem der FNS den Antrag bekommt. Warten Sie nicht.
    .papers = Kopie des Personalausweises von jedem Erwachsenen, Bankverbindung (RIB). Je nach Situation: Anmeldebescheinigung (attestation d’enregistrement), Nachweis des rechtmäßigen Aufenthalts oder Entscheidung über den internationalen Schutz.

benefit-avc = Allocation de vie chère (AVC, Teuerungszulage)
    .body = Der Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) entscheidet und zahlt. Schicken Sie ihm das Formular per Post. Mit dem REVIS kommt die AVC ohne Antrag.
    .condition = Sie brauchen ein geringes Einkommen, ein Aufenthaltsrecht und eine Zeit ununterbrochenen Wohnens in Luxemburg: Das Formular des FNS sagt, wie lange. Manche sind ausgeschlossen, zum Beispiel bestimmte Studierende: Fragen Sie den FNS.
    .deadline = Spätestens am { $avc_deadline_day }. Dezember des Jahres. Danach wird der Antrag abgelehnt.
    .papers = Formular, unterschrieben von allen Erwachsenen im Haushalt, Bankverbindung (RIB).

benefit-prime-energie = Prime énergie (Energieprämie)
    .body = Der Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) entscheidet und zahlt. Das Formular ist das gleiche wie für die AVC (Teuerungszulage).
    .condition = Haushalte, die die AVC bekommen, erhalten sie ohne weiteren Antrag. Wenn Ihr Einkommen etwas höher ist, fragen Sie den FNS.
    .deadline = Spätestens am { $avc_deadline_day }. Dezember des Jahres, wie bei der AVC.
    .papers = Die gleichen Papiere wie für die AVC.

benefit-tps = Tiers payant social (TPS, direkte Leistungsabrechnung)
    .body = Nur das Office social (Sozialamt) Ihrer Gemeinde entscheidet. Die CNS (Nationale Gesundheitskasse) bezahlt dann die Arzt- oder Zahnarztpraxis direkt.
    .condition = Sie müssen rechtmäßig in Luxemburg leben und krankenversichert sein: Das Sozialamt prüft es und meldet Sie bei Bedarf an. Dann sieht es sich Ihre Situation an.

benefit-family-allowance = Allocation familiale (Familienzulage)
    .body = Die Caisse pour l’avenir des enfants (CAE, Zukunftskasse) entscheidet und zahlt. Sie stellen den Antrag dort oder auf MyGuichet.lu.
    .condition = Sie ist für ein Kind, das in Luxemburg lebt, bis { $family_allowance_age } Jahre, bei bestimmten Vollzeit-Ausbildungen in der Sekundarschule bis { $family_allowance_student_age } Jahre. Wenn Sie hier arbeiten, aber anderswo wohnen, fragen Sie die CAE.

benefit-parental-leave = Congé parental (Elternurlaub)
    .body = Die Caisse pour l’avenir des enfants (CAE, Zukunftskasse) zahlt ein Ersatzeinkommen. Sagen Sie auch Ihrem Arbeitgeber Bescheid.
    .condition = In der Regel müssen Sie { $parental_leave_months } Monate ohne Unterbrechung gearbeitet haben und bei der Sozialversicherung angemeldet gewesen sein, mit mindestens { $parental_leave_hours } Stunden pro Woche. Der erste Elternurlaub folgt auf den Mutterschafts- oder Adoptionsurlaub, der zweite wird später genommen. Ein Elternteil kann ihn nicht an den anderen abgeben.

benefit-unemployment = Indemnité de chômage complet (Arbeitslosengeld)
    .body = Die ADEM (Arbeitsagentur) entscheidet und zahlt. Der Antrag läuft online. Die ADEM stellt einen Computer bereit und hilft kostenlos.
    .condition = Sie müssen Ihre Arbeit verloren haben, ohne es zu wollen, in Luxemburg wohnen und in den { $unemployment_reference_months } Monaten vor der Anmeldung mindestens { $unemployment_work_weeks } Wochen gearbeitet haben. Wer hier arbeitet und in einem Nachbarland wohnt, beantragt das Geld im Land des Wohnsitzes.
    .deadline = { $unemployment_weeks } Wochen. Melden Sie sich sofort bei der ADEM.
    .papers = Kündigungsschreiben oder Vertrag, letzte Lohnzettel.

benefit-rent-subsidy = Subvention de loyer (Mietzuschuss)
    .body = Das Wohnungsbauministerium entscheidet und zahlt. Sie stellen den Antrag beim Guichet unique des aides au logement (einheitlicher Schalter für Wohnbeihilfen).
    .condition = Sie brauchen einen privaten Mietvertrag, ein Aufenthaltsrecht für mehr als { $rent_stay_months } Monate, ein regelmäßiges Einkommen unter der Obergrenze und eine Miete von mehr als { $rent_share_percent } % des Einkommens. Eine Wohnung von einem öffentlichen Vermieter, von den Eltern oder von einem Kind zählt nicht. In der Regel darf niemand im Haushalt eine andere Wohnung haben.
    .deadline = Die Hilfe beginnt am Tag des Antrags. Warten Sie nicht.
    .papers = Mietvertrag mit Datum und Unterschrift, Nachweis der Mietzahlung, Lohnzettel und Nachweise über anderes Einkommen, Bescheinigung der Sozialversicherung, Wohnsitzbescheinigung. Die Liste stammt von einer älteren Seite: Prüfen Sie sie auf dem Formular.

benefit-over-indebtedness = Règlement collectif des dettes (Verfahren bei Überschuldung)
    .body = Gehen Sie zuerst zu einem Service d’information et de conseil en matière de surendettement (SICS, Schuldnerberatung): bei der Ligue médico-sociale oder bei Inter-Actions. Der Antrag geht an die Commission de médiation (Schlichtungskommission).
    .condition = Sie müssen in Luxemburg leben und Ihre privaten Schulden nicht mehr zahlen können. Wer ein Geschäft führt, für den gelten besondere Regeln.

benefit-legal-aid = Assistance judiciaire (Prozesskostenhilfe)
    .body = Die Leitung der Anwaltskammer (bâtonnier du barreau) von Luxemburg oder Diekirch entscheidet. Den Antrag stellen Sie mit einem Formular.
    .condition = Ihr Einkommen muss zu gering sein. Die Hilfe ist für Luxemburgerinnen und Luxemburger, EU-Bürgerinnen und EU-Bürger, Personen mit Niederlassungserlaubnis und andere Gruppen. Sie kann ganz oder teilweise gewährt werden, auch bei einem Rechtsmittel gegen eine Entscheidung über Sozialhilfe.

benefit-maintenance-advance = Avance et recouvrement de pensions alimentaires (Vorschuss und Einziehung von Unterhalt)
    .body = Der Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) ist zuständig. Das Office social (Sozialamt) kann Ihnen helfen, ihn zu erreichen.
    .condition = Ich habe keine geprüften Bedingungen. Fragen Sie den FNS.

benefit-care-home-supplement = Participation du FNS aux prix des structures d’hébergement pour personnes âgées (Zuschuss zu den Preisen von Altersheimen)
    .body = Der Fonds national de solidarité (FNS, Nationaler Solidaritätsfonds) entscheidet und zahlt.
    .condition = Der Zuschuss ist für Personen, die auf Dauer in einem Altersheim, einem Pflegeheim oder einer anerkannten betreuten Wohnung leben, wenn ihre Mittel nicht reichen. Die Regeln sind neu: Fragen Sie den FNS.

benefit-social-grocery = Épicerie sociale (Buttek, Sozialladen)
    .body = Die Sozialämter und anerkannte soziale Dienste geben die Zugangskarte aus. Fragen Sie Ihr Sozialamt danach.
    .condition = Sie brauchen eine persönliche Zugangskarte.
