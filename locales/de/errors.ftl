# Requests that could not be answered (problem documents), and messages the assistant does not get to see.

problem-bad-json = Die Anfrage konnte nicht gelesen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.
problem-invalid = In der Anfrage fehlt etwas, oder etwas ist falsch geschrieben. Laden Sie die Seite neu und versuchen Sie es noch einmal.
problem-no-token = Dieses Gespräch ist geschützt und lässt sich von hier nicht öffnen. Beginnen Sie ein neues Gespräch.
problem-unknown-conversation = Dieses Gespräch gibt es nicht, oder es wurde gelöscht. Sie können ein neues beginnen.
problem-not-found = Unter dieser Adresse ist nichts. Gehen Sie zurück zur Startseite.
problem-method = Diese Adresse lässt das nicht zu. Gehen Sie zurück zur Startseite.
problem-too-large = Diese Nachricht ist viel zu lang. Nichts davon wurde gespeichert. Sagen Sie das Wichtigste in wenigen Sätzen.
problem-too-many = Es kamen sehr viele Nachrichten in kurzer Zeit. Versuchen Sie es in { $seconds } s noch einmal.
problem-internal = Die Antwort konnte nicht vorbereitet werden. Versuchen Sie es gleich noch einmal. Wenn Sie wissen möchten, welches Sozialamt für Sie zuständig ist, rufen Sie { $phone_helpline } an.

notice-empty = Ich habe keinen Text bekommen. Schreiben Sie Ihre Frage in wenigen Worten, oder wählen Sie eine der Schaltflächen.
notice-too-long = Ihre Nachricht ist zu lang für mich: Sie hat mehr als { $limit } Zeichen. Ich habe sie nicht gespeichert. Sagen Sie mir zuerst in wenigen Sätzen, was am dringendsten ist. Der Rest kann in weiteren Nachrichten folgen.
notice-unknown-button = Diese Auswahl gehört nicht zu unserem Gespräch. Wählen Sie eine der angezeigten Schaltflächen, oder schreiben Sie Ihre Frage.
