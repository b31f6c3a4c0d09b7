# Danger first: the numbers stand in the first line, before anything else. Only the emergency number, the police and the
# poison centre answer round the clock; nothing is said of the hours of the others.

crisis-self-harm =
    In danger now: call { $phone_emergency }, day and night. To talk to someone: SOS Détresse, { $phone_sos_detresse }. Children and young people: { $phone_kjt }.
    What you write is serious, and you do not have to carry it alone. If nobody answers, call { $phone_emergency }. Stay close to someone if you can.
    .details =
        If it is about another person: call { $phone_emergency } and stay with them. Later, the office social (social welfare office) can listen and put you in touch with a specialised service.
    .simpler =
        Call { $phone_emergency } now. Or talk to SOS Détresse: { $phone_sos_detresse }. For the young: { $phone_kjt }. Stay close to someone.
    .button = I am thinking of dying

crisis-violence =
    In danger now: call the police, { $phone_police }, or the emergency services, { $phone_emergency }, day and night. Violence at home: { $phone_violence }. Children and young people: { $phone_kjt }.
    If you can, take yourself and your children to safety. If you cannot speak, try a text message to { $phone_police } with your name, the address and a few words. If nobody answers on one of these numbers, call { $phone_police }.
    .details =
        The police can remove the violent person from the home for { $violence_removal_days } days. The Centre national pour victimes de violences (CNVV, national centre for victims of violence) is there for adults and minors. I have no checked opening hours. The office social (social welfare office) can direct you to a place to stay, support you and decide at once in an emergency.
    .simpler =
        In danger, call { $phone_police }. Get to safety. To talk to someone: { $phone_violence }. Children and young people: { $phone_kjt }.
    .button = Someone is hurting me

crisis-no-shelter =
    In danger, freezing or unwell: call { $phone_emergency }, day and night. If someone threatens you: police, { $phone_police }. To find the right office social (social welfare office): { $phone_helpline }.
    The office sees to emergency accommodation where needed. It can decide at once. If you have no home, it is the office of the place where you are. Tell me which commune you are in.
    .details =
        If you have children with you, or if you are fleeing violence, tell the office at once.
    .winter =
        In winter, usually from { $winter_start_day } November to { $winter_end_day } April, the Wanteraktioun (winter action) takes in homeless adults at Findel. This winter’s dates and the conditions still have to be confirmed.
    .simpler =
        In danger or ill from the cold: { $phone_emergency }. Go to the office social (social welfare office) of the commune where you are. Say: ‘I have nowhere to sleep.’
    .button = I have nowhere to sleep

crisis-medical =
    Call { $phone_emergency } now, day and night. In case of poisoning, the Centre antipoisons (poison centre) also answers, free of charge, day and night: { $phone_poison }.
    Say where you are and what is happening. Do what you are told on the phone and stay with the person.
    .details =
        Call even if you have no insurance or no money. Afterwards, the office social (social welfare office) can check whether you are registered with Social Security and help you with the bills.
    .simpler =
        Call { $phone_emergency } now. Say where you are. Stay with the person.
    .button = Medical emergency
