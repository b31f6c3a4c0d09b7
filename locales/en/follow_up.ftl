# What goes on from an answer, and questions about the office that name no commune of ours. country, typed, title, benefit,
# papers, body come from the caller.

## A place across the border; country is fr, de, be, or other when only living abroad was said

office-abroad =
    { $country ->
        [fr] ‘{ $typed }’ is not in Luxembourg. If you live in France, the social service of your place of residence is the right one: the CCAS.
        [de] ‘{ $typed }’ is not in Luxembourg. If you live in Germany, the social service of your place of residence is the right one: the Sozialamt.
        [be] ‘{ $typed }’ is not in Luxembourg. If you live in Belgium, the social service of your place of residence is the right one: the CPAS or ÖSHZ.
       *[other] If you live across the border, the social service of your place of residence is the right one: in France the CCAS, in Belgium the CPAS or ÖSHZ, in Germany the Sozialamt.
    }
office-abroad-here = Is your place of residence in Luxembourg? Then write the name of your commune. Are you in Luxembourg today and in need? Go to the office social (social welfare office) of the place where you are: it can give urgent help for a short time (article { $urgent_help_article }). The helpline { $phone_helpline } tells you which office it is.

## Several places

office-which-residence = What counts is the commune of your place of residence, not the one where you work. Which one is yours?

## No address

office-without-address = Without an address, go to the office social (social welfare office) of the place where you are. You can go there today. It also sees to emergency accommodation, if that is needed. The helpline { $phone_helpline } tells you which office it is.
office-reference-address = Ask there whether you can have a reference address (adresse de référence): an address for your letters and formalities, as a rule that of the office. The law names Luxembourg nationals without a residence and people who have been granted international protection. So it is not for everybody, and you must be present in the country. The office tells you whether it is possible for you.
office-where-are-you = In which commune are you? Write its name.

## The papers of a benefit

papers-of-benefit =
    Papers for: { $benefit }.
    { $papers }
papers-of-benefit-unknown = I have no checked list of papers for: { $benefit }. { $body }
papers-general-offer = For help from the office social (social welfare office), other papers can be useful. To see them, choose ‘{ $title }’.

## The same for somebody else

other-person-same-rules = The same rules hold for that person. The right office is that of the commune where they have their place of residence. If you like, I can look at their situation with you: choose ‘{ $title }’.
other-person-commune = For that person, what counts is the commune of their place of residence. Write the name of that commune.
other-person-which-topic = I can answer for another person too. Tell me what it is about, or choose a button.

## Two questions in one message

also-asked = You also asked about something else. For the answer, choose ‘{ $title }’.
