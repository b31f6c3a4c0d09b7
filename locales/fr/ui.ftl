# The page at /. What stands in braces and is no phone number is filled in by the browser.

ui-title = Hëllef : l'aide sociale au Luxembourg
ui-tagline = Assistant automatique sur l'aide sociale au Luxembourg
ui-description = Posez votre question sur l'aide sociale au Luxembourg, en français, en allemand, en luxembourgeois ou en anglais.
ui-skip = Aller au champ de message
ui-languages = Langue
ui-note = Cet assistant est une machine. Il informe et ne décide rien.
ui-noscript = Cette page a besoin de JavaScript pour fonctionner. Pour savoir quel office social est le vôtre, appelez la ligne d'aide :
ui-helpline-number = { $phone_helpline }

ui-log = Conversation
ui-input = Votre message
ui-send = Envoyer
ui-you = Vous :
ui-assistant = Hëllef :
ui-staff = Office social :
ui-typing = Hëllef prépare une réponse.
ui-choices = Réponses proposées
ui-sources = D'où vient cette information ?
ui-source-checked = vérifié le { $date }
ui-new-tab = nouvel onglet
ui-round-the-clock = jour et nuit
ui-office-communes = Communes
ui-office-address = Adresse
ui-office-phone = Téléphone
ui-office-email = Courriel
ui-office-hours = Heures d'ouverture
ui-office-website = Site internet

ui-sending-again = La connexion est interrompue. Votre message est envoyé de nouveau.
ui-not-sent = Votre message n'a pas pu être envoyé.
ui-send-again = Envoyer de nouveau
ui-unreachable = L'assistant n'est pas joignable pour le moment. Pour savoir quel office social est le vôtre, appelez le { $phone_helpline }.
ui-try-again = Réessayer
ui-switch = Je voudrais continuer en français, s'il vous plaît.

ui-my-data = Mes données
ui-data-text = Voici ce qui est enregistré de cette conversation. Votre nom n'est pas demandé.
ui-data-messages = Messages enregistrés : { $count }
ui-data-since = Début de la conversation : { $date }
ui-data-until = Effacement automatique, si vous n'écrivez plus : { $date }
ui-data-download = Télécharger mes données
ui-close = Fermer

ui-erase = Effacer
ui-erase-question = Effacer la conversation ?
ui-erase-text = Tout ce qui a été dit ici est effacé, pour toujours. Vos réponses ne peuvent pas être retrouvées.
ui-erase-confirm = Tout effacer
ui-cancel = Garder
ui-erased = Votre conversation est effacée. Numéro de reçu : { $receipt }
ui-gone = Cette conversation n'existe plus. Vous pouvez en commencer une nouvelle.
ui-new = Nouvelle conversation
