# Which office serves whom. office, commune, typed, communes, website, address come from the caller.

office-found = Pour { $commune }, l’office compétent est : { $office }.
office-found-former = « { $typed } » fait aujourd’hui partie d’une autre commune : { $commune }. L’office compétent est : { $office }.
office-serves = Communes desservies : { $communes }.
office-next = Vous pouvez vous y présenter et expliquer votre situation. Si c’est urgent, dites-le en premier.
office-contact-unknown = Je n’ai pas toutes les coordonnées vérifiées de cet office. Demandez le téléphone, l’adresse et les horaires à votre commune ou au { $phone_helpline }, la ligne de la Croix-Rouge.
office-address = Adresse : { $address }. Vérifiez-la avant de vous déplacer, auprès de votre commune ou au { $phone_helpline }.
office-website = Site internet : { $website }
office-ask-commune = Dans quelle commune avez-vous votre domicile ? Écrivez son nom. Sans domicile, écrivez celui de l’endroit où vous êtes.
office-ambiguous = « { $typed } » peut désigner plusieurs endroits. Lequel est le vôtre ?
office-not-found = Je ne trouve pas de commune qui s’appelle « { $typed } ». Essayez avec une autre orthographe, ou avec le nom de la commune qui figure sur votre courrier. Vous pouvez aussi demander à l’administration communale.
office-did-you-mean = Je ne connais pas « { $typed } ». Vouliez-vous dire :
office-hours-unknown = Je n’ai pas d’horaires vérifiés pour cet office : { $office }. Demandez-les à votre commune ou au { $phone_helpline }, avant de vous déplacer.
office-city-or-country = C’est l’office de la ville de Luxembourg. Si vous habitez ailleurs dans le pays, dites-moi votre commune.
office-commune-unknown = Ce n’est pas grave. Le nom de votre commune figure sur les lettres que vous recevez d’elle. La ligne { $phone_helpline } indique aussi quel office social est le vôtre.
