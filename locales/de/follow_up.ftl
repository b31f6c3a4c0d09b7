# What goes on from an answer, and questions about the office that name no commune of ours. country, typed, title, benefit,
# papers, body come from the caller.

## A place across the border; country is fr, de, be, or other when only living abroad was said

office-abroad =
    { $country ->
        [fr] „{ $typed }“ liegt nicht in Luxemburg. Wenn Sie in Frankreich wohnen, ist der Sozialdienst an Ihrem Wohnort zuständig: das CCAS.
        [de] „{ $typed }“ liegt nicht in Luxemburg. Wenn Sie in Deutschland wohnen, ist das Sozialamt an Ihrem Wohnort zuständig.
        [be] „{ $typed }“ liegt nicht in Luxemburg. Wenn Sie in Belgien wohnen, ist der Sozialdienst an Ihrem Wohnort zuständig: das CPAS oder ÖSHZ.
       *[other] Wenn Sie auf der anderen Seite der Grenze wohnen, ist der Sozialdienst an Ihrem Wohnort zuständig: in Frankreich das CCAS, in Belgien das CPAS oder ÖSHZ, in Deutschland das Sozialamt.
    }
office-abroad-here = Haben Sie Ihren Wohnsitz in Luxemburg? Dann schreiben Sie den Namen Ihrer Gemeinde. Sind Sie heute in Luxemburg und in Not? Dann gehen Sie zum Office social (Sozialamt) des Ortes, an dem Sie sind: Es kann dringend und für kurze Zeit helfen (Artikel { $urgent_help_article }). Unter { $phone_helpline } erfahren Sie, welches das ist.

## Several places

office-which-residence = Es zählt die Gemeinde, in der Sie Ihren Wohnsitz haben, nicht die, in der Sie arbeiten. Welche ist Ihre?

## No address

office-without-address = Ohne Adresse gehen Sie zum Office social (Sozialamt) des Ortes, an dem Sie sind. Sie können heute hingehen. Es kümmert sich auch um eine Notunterkunft, wenn das nötig ist. Unter { $phone_helpline } erfahren Sie, welches Sozialamt das ist.
office-reference-address = Fragen Sie dort, ob Sie eine Referenzadresse (adresse de référence) haben können: eine Adresse für Ihre Post und Ihre Anträge, meist die des Sozialamts. Das Gesetz nennt Luxemburgerinnen und Luxemburger ohne Wohnung und Menschen, die internationalen Schutz bekommen haben. Sie ist also nicht für alle, und man muss im Land sein. Das Sozialamt sagt Ihnen, ob es für Sie möglich ist.
office-where-are-you = In welcher Gemeinde sind Sie? Schreiben Sie den Namen.

## The papers of a benefit

papers-of-benefit =
    Papiere für: { $benefit }.
    { $papers }
papers-of-benefit-unknown = Ich habe keine geprüfte Liste der Papiere für: { $benefit }. { $body }
papers-general-offer = Für die Hilfe des Sozialamts können andere Papiere nützlich sein. Um sie zu sehen, wählen Sie „{ $title }“.

## The same for somebody else

other-person-same-rules = Für diese Person gelten die gleichen Regeln. Zuständig ist das Sozialamt der Gemeinde, in der sie ihren Wohnsitz hat. Wenn Sie möchten, sehe ich mit Ihnen ihre Situation an: Wählen Sie „{ $title }“.
other-person-commune = Für diese Person zählt die Gemeinde, in der sie ihren Wohnsitz hat. Schreiben Sie den Namen dieser Gemeinde.
other-person-which-topic = Ich kann auch für eine andere Person antworten. Sagen Sie mir, worum es geht, oder wählen Sie einen Knopf.

## Two questions in one message

also-asked = Sie haben noch etwas anderes gefragt. Für die Antwort wählen Sie „{ $title }“.
