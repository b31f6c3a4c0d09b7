# What the outcome of a pre-screening means. Never a decision; nobody is told that they are not eligible.

prescreen-outcome-not-excluded = Nach diesen Antworten kann die Sozialhilfe in allen Formen beantragt werden: Kein Ausschluss des Gesetzes scheint zuzutreffen. Das Office social (Sozialamt) prüft dann den Bedarf und ob andere Leistungen zuerst helfen können.
prescreen-outcome-excluded-cash = Nach diesen Antworten sieht das Gesetz einen Ausschluss vor, aber nur für die Geldleistung. Alles andere in der Sozialhilfe bleibt offen. Ein Gespräch mit dem Office social (Sozialamt) lohnt sich: Es kann sehen, was jetzt hilft.
prescreen-outcome-no-lawful-stay = Die Sozialhilfe ist für Menschen vorgesehen, die sich rechtmäßig in Luxemburg aufhalten (Artikel { $entitlement_article }). Nach diesen Antworten ist das ein Punkt, den das Office social (Sozialamt) mit Ihnen ansehen muss. Sprechen Sie trotzdem mit ihm: Eine dringende Hilfe bleibt möglich.
prescreen-outcome-elsewhere = Die luxemburgische Sozialhilfe ist für Menschen vorgesehen, die sich in Luxemburg aufhalten. Nach diesen Antworten kann der Sozialdienst am Wohnort helfen: in Frankreich das CCAS, in Belgien das CPAS oder ÖSHZ, in Deutschland das Sozialamt.
prescreen-outcome-undetermined = Mit diesen Antworten kann ich noch nicht sagen, ob ein Ausschluss des Gesetzes zutrifft. Sie können sich auf jeden Fall an das Office social (Sozialamt) wenden: Es sieht sich die Situation mit Ihnen an.

prescreen-unclear = In einem Punkt ist das Gesetz für diese Situation nicht klar. Meine Fragen können das nicht klären. Jemand vom Office social (Sozialamt) kann es mit Ihnen ansehen.
prescreen-attestation = Wenn es eine Bescheinigung über den Aufschub der Abschiebung gibt (attestation de report ou de sursis à l’éloignement), zeigen Sie sie dem Office social (Sozialamt).
prescreen-cross-border = Für Grenzgänger: Familienzulagen und Elternurlaub beantragt man bei der CAE (Zukunftskasse). Fragen Sie dort, ob Sie darauf Recht haben. Das Arbeitslosengeld beantragt man in der Regel im Land des Wohnsitzes.
prescreen-here-today = Wer in Not ist und heute in Luxemburg ist, kann sich an das Office social (Sozialamt) des Ortes wenden, an dem er oder sie gerade ist. Das Amt kann eine dringende und kurze humanitäre Hilfe geben, auch ohne Wohnsitz hier (Artikel { $urgent_help_article }).
prescreen-stays-open = Offen bleiben Beratung, Betreuung und Hilfe bei Anträgen. Eine Sachleistung ist möglich, wenn das Office social (Sozialamt) so entscheidet. Und wer in Not ist und die Bedingungen von Artikel { $entitlement_article } nicht erfüllt, dem kann das Amt eine dringende und kurze humanitäre Hilfe geben (Artikel { $urgent_help_article }).
prescreen-not-a-decision = Das ist keine Entscheidung. Nur das Office social (Sozialamt) entscheidet, schriftlich und mit Begründung, innerhalb von { $decision_working_days } Werktagen nach dem Einreichen des vollständigen Antrags. Gegen eine Entscheidung ist eine Berufung (recours) beim Conseil arbitral de la sécurité sociale (Schiedsgericht der Sozialversicherung) möglich, innerhalb von { $appeal_days } Tagen nach der Zustellung (Artikel { $appeal_article }).

prescreen-next-book = Einen Termin für ein Erstgespräch mit dem Office social (Sozialamt) vereinbaren.
prescreen-next-human = Mit einem Menschen vom Office social (Sozialamt) sprechen.
prescreen-next-office = Sich an das Office social (Sozialamt) der Wohnsitzgemeinde wenden; ohne Wohnsitz in Luxemburg an das des Ortes, an dem die Person gerade ist. Unter der Nummer { $phone_helpline } erfahren Sie, welches es ist.
prescreen-next-elsewhere = Sich an den Sozialdienst am Wohnort wenden: in Frankreich das CCAS, in Belgien das CPAS oder ÖSHZ, in Deutschland das Sozialamt.
