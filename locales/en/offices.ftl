# Which office serves whom. office, commune, typed, communes, website, address come from the caller.

office-found = For { $commune }, the right office social (social welfare office) is: { $office }.
office-found-former = ‘{ $typed }’ is now part of another commune: { $commune }. The right office social (social welfare office) is: { $office }.
office-serves = Communes served: { $communes }.
office-next = You can go there and explain your situation. If it is urgent, say so first.
office-contact-unknown = I do not have all the checked contact details of this office. Ask for the telephone number, address and opening hours at your commune or on { $phone_helpline }, the Red Cross helpline.
office-address = Address: { $address }. Check it before you go, with your commune or on { $phone_helpline }.
office-website = Website: { $website }
office-ask-commune = In which commune is your place of residence? Write its name. If you have no home, write the name of the place where you are.
office-ambiguous = ‘{ $typed }’ can mean several places. Which one is yours?
office-not-found = I cannot find a commune called ‘{ $typed }’. Try another spelling, or the name of the commune shown on your post. You can also ask the communal administration.
office-did-you-mean = I do not know ‘{ $typed }’. Did you mean:
office-hours-unknown = I have no checked opening hours for this office: { $office }. Ask your commune or call { $phone_helpline } before you go.
office-city-or-country = This is the office of the city of Luxembourg. If you live elsewhere in the country, tell me your commune.
office-commune-unknown = That does not matter. The name of your commune is on the letters you get from it. The number { $phone_helpline } also tells you which office social (social welfare office) is yours.
