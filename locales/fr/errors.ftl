# Requests that could not be answered (problem documents), and messages the assistant does not get to see.

problem-bad-json = La demande n'a pas pu être lue. Rechargez la page et essayez de nouveau.
problem-invalid = Il manque quelque chose dans la demande, ou quelque chose est mal écrit. Rechargez la page et essayez de nouveau.
problem-no-token = Cette conversation est protégée et ne peut pas être ouverte d'ici. Commencez une nouvelle conversation.
problem-unknown-conversation = Cette conversation n'existe pas, ou elle a été effacée. Vous pouvez en commencer une nouvelle.
problem-not-found = Il n'y a rien à cette adresse. Revenez à la page de départ.
problem-method = Cette adresse ne permet pas cette action. Revenez à la page de départ.
problem-too-large = Ce message est beaucoup trop long. Rien n'a été enregistré. Dites l'essentiel en quelques phrases.
problem-too-many = Il y a eu beaucoup de messages en peu de temps. Essayez de nouveau dans { $seconds } s.
problem-internal = La réponse n'a pas pu être préparée. Essayez de nouveau dans un moment. Pour savoir quel office social est le vôtre, appelez le { $phone_helpline }.

notice-empty = Je n'ai reçu aucun texte. Écrivez votre question en quelques mots, ou choisissez un des boutons.
notice-too-long = Votre message est trop long pour moi : il dépasse { $limit } caractères. Je ne l'ai pas gardé. Dites-moi d'abord ce qui est le plus urgent, en quelques phrases. Le reste peut suivre dans d'autres messages.
notice-unknown-button = Ce choix n'est pas proposé dans notre conversation. Choisissez un des boutons affichés, ou écrivez votre question.
