# The page at /booking, where who has a reference sees, moves or cancels the booking.

appointment-page-reference = Referenz vun Ärem Rendez-vous
appointment-page-hint = Si steet an der E-Mail mat der Bestätegung an op Ärem Ziedel. Espacen, Stréch a grouss Buschtawe sinn net wichteg.
appointment-page-open = Rendez-vous kucken
appointment-page-moved = Dat ass gemaach: Äre Rendez-vous ass verluecht.
appointment-page-cancelled = Dat ass gemaach: Äre Rendez-vous ass ofgesot.
appointment-page-slip = Ziedel fir ze drécken
appointment-page-calendar = A mäi Kalenner androen
appointment-page-move = Verleeën
appointment-page-time = Nei Auerzäit
appointment-page-choose = Wielt eng Auerzäit
appointment-page-move-confirm = Rendez-vous verleeën
appointment-page-nothing-free = Am Moment ass keng aner Auerzäit fräi. Et bleift bei Ärem Rendez-vous.
appointment-page-cancel = Ofsoen
appointment-page-cancel-text = Är Auerzäit gëtt fir een anere fräi. Dir kënnt méi spéit en neie Rendez-vous ausmaachen.
appointment-page-cancel-confirm = Rendez-vous ofsoen
appointment-page-other = Eng aner Referenz schreiwen
appointment-page-assistant = Den Assistent eppes froen

problem-unknown-feed = Dëse Kalenner gëtt et net, oder seng Adress huet geännert. Frot d'Persoun, déi d'Agendae geréiert, no der neier Adress.
