# What is not ours, what was not understood, and what is said when the engine is down.

out-of-scope =
    I cannot answer that. I deal with social assistance in Luxembourg: help, applications, the office social (social welfare office), housing, health, family, debts.
    .details =
        For other questions, ask your commune. If a worry about money, housing or health is behind your question, tell me in other words.
    .simpler = I only know about social assistance. For the rest, ask your commune.
    .button = Something else

nlu-fallback =
    I did not quite understand. Say it in other words, or choose a subject. I can talk about the help there is, the application, the papers and the office social (social welfare office) of your commune.
    .details =
        Would you rather talk to a person? Go to the social welfare office of your commune. The helpline { $phone_helpline } tells you which one it is. In danger: { $phone_emergency }.
    .simpler = I did not understand. Write one short sentence. Or call { $phone_helpline }.

engine-down =
    At the moment I can answer only a few things. I can still tell you which office social (social welfare office) is yours, and give you the emergency numbers and the useful papers. Write the name of your commune.
    .details =
        In danger: { $phone_emergency }, police: { $phone_police }. To find the right office: { $phone_helpline }.
    .simpler = Write the name of your commune. I will tell you which office social (social welfare office) is yours. In danger: { $phone_emergency }.

engine-down-papers =
    The office social (social welfare office) will tell you which papers it needs. Here are papers that are often useful. This is a suggestion, not a requirement. If some are missing, go to the office anyway.

engine-down-emergency =
    Danger to life or health: { $phone_emergency }, day and night. Police: { $phone_police }, day and night. Centre antipoisons (poison centre): { $phone_poison }, day and night.
    When you feel very low: SOS Détresse, { $phone_sos_detresse }. Children and young people: { $phone_kjt }. Violence at home: { $phone_violence }.

## When it is unsure, fails twice, or hears another language

did-you-mean = Do you mean one of these topics? Choose a button, or say it in other words.
not-understood-again = I still do not understand you well, and I do not want to hold you up. A person at the office social (social welfare office) can listen to you. The number { $phone_helpline } tells you which office is yours. In danger: { $phone_emergency }.
other-language = I understand French, German, Luxembourgish and English. Choose a language, or speak to a person: the number { $phone_helpline } tells you which office social (social welfare office) is yours.
