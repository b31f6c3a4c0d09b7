# What goes on from an answer, and questions about the office that name no commune of ours. country, typed, title, benefit,
# papers, body come from the caller.

## A place across the border; country is fr, de, be, or other when only living abroad was said

office-abroad =
    { $country ->
        [fr] « { $typed } » n’est pas au Luxembourg. Si vous habitez en France, c’est le service social de votre lieu de résidence qui est compétent : le CCAS.
        [de] « { $typed } » n’est pas au Luxembourg. Si vous habitez en Allemagne, c’est le service social de votre lieu de résidence qui est compétent : le Sozialamt.
        [be] « { $typed } » n’est pas au Luxembourg. Si vous habitez en Belgique, c’est le service social de votre lieu de résidence qui est compétent : le CPAS ou ÖSHZ.
       *[other] Si vous habitez de l’autre côté de la frontière, c’est le service social de votre lieu de résidence qui est compétent : en France le CCAS, en Belgique le CPAS ou ÖSHZ, en Allemagne le Sozialamt.
    }
office-abroad-here = Avez-vous votre domicile au Luxembourg ? Alors écrivez le nom de votre commune. Êtes-vous au Luxembourg aujourd’hui et dans le besoin ? Adressez-vous à l’office social de l’endroit où vous êtes : il peut donner une aide urgente et courte (article { $urgent_help_article }). La ligne { $phone_helpline } indique quel office c’est.

## Several places

office-which-residence = C’est la commune de votre domicile qui compte, pas celle où vous travaillez. Laquelle est la vôtre ?

## No address

office-without-address = Sans adresse, adressez-vous à l’office social de l’endroit où vous êtes. Vous pouvez y aller aujourd’hui. Il veille aussi à un hébergement d’urgence, si c’est nécessaire. La ligne { $phone_helpline } indique quel office c’est.
office-reference-address = Demandez-lui si vous pouvez avoir une adresse de référence : une adresse pour votre courrier et vos démarches, en général celle de l’office. La loi parle des Luxembourgeois sans résidence et des personnes qui ont obtenu la protection internationale. Elle n’est donc pas pour tout le monde, et il faut être présent dans le pays. L’office vous dit si c’est possible pour vous.
office-where-are-you = Dans quelle commune êtes-vous ? Écrivez son nom.

## The papers of a benefit

papers-of-benefit =
    Papiers pour : { $benefit }.
    { $papers }
papers-of-benefit-unknown = Je n’ai pas de liste vérifiée des papiers pour : { $benefit }. { $body }
papers-general-offer = Pour l’aide de l’office social, d’autres papiers peuvent être utiles. Pour les voir, choisissez « { $title } ».

## The same for somebody else

other-person-same-rules = Les mêmes règles valent pour cette personne. L’office compétent est celui de la commune où elle a son domicile. Si vous voulez, je regarde avec vous sa situation : choisissez « { $title } ».
other-person-commune = Pour cette personne, c’est la commune de son domicile qui compte. Écrivez le nom de cette commune.
other-person-which-topic = Je peux aussi répondre pour une autre personne. Dites-moi de quoi il s’agit, ou choisissez un bouton.

## Two questions in one message

also-asked = Vous avez aussi demandé autre chose. Pour la réponse, choisissez « { $title } ».
