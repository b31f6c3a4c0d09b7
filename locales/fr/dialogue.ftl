# The conversation itself.

welcome =
    Bonjour. Je suis Hëllef, un assistant automatique (une IA). Je vous explique l’aide sociale au Luxembourg et je vous dis quel office social est le vôtre. Je ne décide rien : c’est l’office qui décide. Écrivez-moi avec vos mots. En danger : appelez le { $phone_emergency }.

greet =
    Bonjour. Dites-moi ce qui vous préoccupe, avec vos mots. Ou commencez par un des boutons.
    .simpler = Bonjour. Quelle est votre question ?
    .button = Bonjour

goodbye =
    Au revoir. Vous pouvez revenir quand vous voulez. Si vous voulez, effacez cette conversation avant de partir.
    .simpler = Au revoir. Revenez quand vous voulez.
    .button = Au revoir

thank =
    Avec plaisir. S’il reste une question, écrivez-la simplement.
    .simpler = Avec plaisir. Avez-vous une autre question ?
    .button = Merci

affirm =
    D’accord. Dites-moi avec quoi continuer, ou choisissez un des boutons.
    .simpler = Bien. Posez une question. Par exemple : « Qui peut m’aider ? »
    .button = Oui

deny =
    D’accord. Dites-moi ce qui vous serait utile, ou choisissez un des boutons.
    .simpler = Bien. Dites ce qu’il vous faut. Par exemple : « Je veux payer mon loyer. »
    .button = Non

dont-know =
    Ce n’est pas grave. Racontez simplement ce qui ne va pas, ou commencez par un des boutons. L’office social peut aussi démêler la situation avec vous.
    .simpler = Ce n’est pas grave. Dites ce qui ne va pas. L’office social peut aussi vous aider.
    .button = Je ne sais pas

bot-challenge =
    Je suis une machine, un assistant automatique (une IA). Mes réponses viennent de textes vérifiés, avec leur source. Les décisions sont prises par des personnes, à l’office social.
    .details =
        Si vous préférez parler à une personne, adressez-vous à l’office social de votre commune. La ligne { $phone_helpline } indique lequel c’est.
    .simpler = Je suis une machine. À l’office social, il y a des personnes. Allez-y pour leur parler.
    .button = Êtes-vous une machine ?

ask-capabilities =
    Je vous explique l’aide sociale et les autres aides, je vous dis quel office est le vôtre, comment faire la demande et quels papiers peuvent servir. Je donne les numéros d’urgence. Je ne décide rien.
    .details =
        Écrivez avec vos mots, dans votre langue : français, allemand, luxembourgeois ou anglais. Vous pouvez demander une réponse plus simple. Je peux aussi vérifier votre situation avec vous, et prendre rendez-vous si votre office a un agenda ici. Pour parler à une personne, l’office est là.
    .simpler = Posez une question. Je réponds avec des mots simples. Par exemple : « Où est mon office ? » Pour un rendez-vous, je peux aussi aider.
    .button = Que pouvez-vous faire ?

change-language =
    Je peux continuer en français, en allemand, en luxembourgeois ou en anglais. Choisissez la langue, ou écrivez simplement dans la vôtre.
    .simpler = Choisissez votre langue.
    .button = Changer de langue

repeat =
    Je répète.
    .button = Répéter

explain-simpler =
    Je le dis plus simplement.
    .button = Plus simple

start-over =
    On recommence depuis le début. Ce que vous avez dit de votre situation n’est plus utilisé. Dites-moi ce qui vous préoccupe.
    .simpler = On recommence. Quelle est votre question ?
    .button = Recommencer

stop =
    D’accord, on s’arrête là. Vous pouvez poser une autre question quand vous voulez.
    .simpler = Bien. C’est fini.
    .button = Arrêter

go-back =
    D’accord, revenons en arrière. Dites-moi ce que vous voulez corriger.
    .simpler = Bien. Dites ce qui est faux.
    .button = Revenir en arrière

ask-why =
    Je pose une question seulement quand la réponse en dépend, par exemple votre commune, pour trouver l’office compétent. Vous pouvez ne pas répondre.
    .simpler = Je demande pour mieux répondre. Vous pouvez ne pas répondre.
    .button = Pourquoi cette question ?

complain =
    Je regrette que cela se soit mal passé. Dites-moi ce qui vous manque, et j’essaie autrement.
    .details =
        S’il s’agit d’une décision de l’office, il existe un recours. S’il s’agit de l’accueil, vous pouvez en parler à l’office, et aussi lui demander une réponse écrite. Pour parler à une personne, la ligne { $phone_helpline } indique l’office compétent.
    .simpler = Je le regrette. Dites-moi ce qui ne va pas. Vous pouvez aussi parler à une personne de l’office.
    .button = Ça ne va pas

## Language

language-changed = D’accord, on continue en français.
language-ask = Dans quelle langue voulez-vous continuer ?
language-name-fr = Français
language-name-de = Deutsch
language-name-lb = Lëtzebuergesch
language-name-en = English

## When there is nothing to repeat or to simplify

repeat-nothing = Je n’ai encore rien dit que je puisse répéter. Quelle est votre question ?
simpler-nothing = Dites-moi ce qui n’est pas clair, ou posez votre question. Je réponds avec des mots simples.
simpler-already = Plus simple, je n’ai pas trouvé. Un assistant social de l’office peut vous l’expliquer de vive voix.
start-over-done = On recommence depuis le début. Ce que vous avez dit de votre situation n’est plus utilisé. Dites-moi ce qui vous préoccupe.
