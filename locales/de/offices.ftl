# Which office serves whom. office, commune, typed, communes, website, address come from the caller.

office-found = Für { $commune } ist dieses Office social (Sozialamt) zuständig: { $office }.
office-found-former = „{ $typed }“ gehört heute zu einer anderen Gemeinde: { $commune }. Zuständig ist dieses Office social (Sozialamt): { $office }.
office-serves = Zuständig für die Gemeinden: { $communes }.
office-next = Sie können dort hingehen und Ihre Situation erklären. Wenn es dringend ist, sagen Sie das zuerst.
office-contact-unknown = Ich habe nicht alle Kontaktdaten dieses Sozialamts geprüft. Fragen Sie nach Telefon, Adresse und Öffnungszeiten bei Ihrer Gemeinde oder unter { $phone_helpline }, der Nummer des Roten Kreuzes.
office-address = Adresse: { $address }. Fragen Sie vor dem Weg bei Ihrer Gemeinde oder unter { $phone_helpline } nach, ob sie noch stimmt.
office-website = Internetseite: { $website }
office-ask-commune = In welcher Gemeinde haben Sie Ihren Wohnsitz? Schreiben Sie den Namen. Ohne Wohnsitz schreiben Sie den Namen des Ortes, an dem Sie sind.
office-ambiguous = „{ $typed }“ kann mehrere Orte bedeuten. Welcher ist Ihrer?
office-not-found = Ich finde keine Gemeinde mit dem Namen „{ $typed }“. Versuchen Sie eine andere Schreibweise, oder den Namen der Gemeinde, der auf Ihrer Post steht. Sie können auch bei der Gemeindeverwaltung fragen.
office-did-you-mean = Ich kenne „{ $typed }“ nicht. Meinten Sie:
office-hours-unknown = Ich habe keine geprüften Öffnungszeiten für dieses Sozialamt: { $office }. Fragen Sie vor dem Weg bei Ihrer Gemeinde oder unter { $phone_helpline }.
office-city-or-country = Das ist das Sozialamt der Stadt Luxemburg. Wenn Sie anderswo im Land wohnen, sagen Sie mir Ihre Gemeinde.
office-commune-unknown = Das macht nichts. Der Name Ihrer Gemeinde steht auf den Briefen, die Sie von ihr bekommen. Auch die Nummer { $phone_helpline } sagt Ihnen, welches Office social (Sozialamt) zuständig ist.
