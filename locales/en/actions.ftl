# What the resident wants done. Shown when somebody asks in general, or when the dialogue engine is reduced.

prescreen-start =
    I can check here with you which kinds of help are probably open. I ask a few short questions, one by one. This is not a decision: only the office social (social welfare office) decides.
    .details =
        You can say ‘I don’t know’, ‘back’ or ‘stop’ at any time. The rule: anyone who stays in Luxembourg legally has a right to social assistance. The law excludes { $exclusion_groups } groups, but only from aid in cash, and there are exceptions. If I cannot ask the questions at the moment, contact the office of your commune.
    .simpler =
        I ask short questions. For example: ‘Where do you live?’ You say yes, no or ‘I don’t know’. At the end, I say which help you can ask for. The office decides.
    .button = Check my situation

book-interview =
    I can make an appointment here for your first interview, if the office social (social welfare office) of your commune has a diary here. Tell me your commune. I show the free times, and you choose one. If the office has no diary here, contact it directly.
    .details =
        I ask for a name and, if you like, a telephone number or an e-mail address. I only make the appointment when you say yes. You get a reference: keep it. You can also go to the office or write to it. The helpline { $phone_helpline } tells you which office is yours. If your need is urgent, do not wait for the appointment: tell the office at once.
    .simpler =
        Tell me where you live. I look for a free time. For example: on Tuesday at ten. You say yes, and it is done. If I see no times, go to the office.
    .button = Make an appointment

reschedule-interview =
    To move an appointment made here, give me its reference. I show the free times, and you choose another one. If the appointment was not made here, contact the office social (social welfare office) that gave it to you.
    .details =
        The reference is on the sheet and in the e-mail. Your old appointment stays valid until you say yes to the new time. If you no longer have the reference, ask the office. If it is hard for you to get about, tell the office: it can come to you. If you no longer know which office it is, tell me your commune.
    .simpler =
        Give me the code on the sheet. I look for a new time. You say yes, and it is done. No code? Ask the office.
    .button = Move my appointment

cancel-interview =
    To cancel an appointment made here, give me its reference. I cancel it when you say yes. If the appointment was not made here, tell the office social (social welfare office) that gave it to you.
    .details =
        The reference is on the sheet and in the e-mail. If you no longer have the reference, ask the office. If you still need help, I can look for a new date. If you no longer know which office it is, tell me your commune.
    .simpler =
        Give me the code on the sheet. You say yes, and it is done. No code? Ask the office.
    .button = Cancel my appointment

view-interview =
    To see an appointment made here, give me its reference. I tell you the date, the time and the place. If the appointment was not made here, ask the office social (social welfare office) that gave it to you.
    .details =
        The reference is on the sheet and in the e-mail. I never search by name. If you no longer have the reference, ask the office. If you no longer know which office it is, tell me your commune or call { $phone_helpline }.
    .simpler =
        Give me the code on the sheet. I tell you when it is and where. No code? Ask the office.
    .button = See my appointment

talk-to-human =
    To talk to a person, contact the office social (social welfare office) of your commune. You can go there. Tell me your commune, and I will tell you which one it is. The helpline { $phone_helpline } can tell you too.
    .details =
        At the office, a social worker listens to you. They are bound by professional secrecy. If it is hard for you to get about, or if your situation is special, you can also telephone the office. Danger to life or health: { $phone_emergency }. To talk to someone when you feel very low: SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Go to the office social (social welfare office) of your commune. Or call { $phone_helpline }. In danger: { $phone_emergency }.
    .button = Talk to a person

erase-data =
    I keep this conversation, and only here. The button below erases it.
    .details =
        After that, I know nothing more of what you wrote. An appointment already made stays in the diary: you can cancel it with its reference. The file at the office social (social welfare office) is something else: for that, contact the office.
    .simpler =
        Press the button. All that you wrote here is gone. An appointment stays.
    .button = Erase my data

erase-data-confirm =
    .button = Erase the conversation

erase-data-done = It is erased. I keep nothing more of this conversation. You can start a new one.

view-data =
    I keep this conversation, and only here. The button below gives you a copy.
    .details =
        You can also erase it. You can see an appointment made here with its reference. The file at the office social (social welfare office) is something else: I cannot see it. For that, contact the office.
    .simpler =
        I keep what you wrote here. Press the button to see it.
    .button = See my data

inform =
    I have noted that. Tell me what you would like to know: for example what help there is, how to apply or which papers to bring.
    .details =
        If that is the name of your commune, I can tell you which office social (social welfare office) is yours.
    .simpler =
        I have noted that. What is your question? For example: ‘Who can help me with the rent?’
    .button = Give information
