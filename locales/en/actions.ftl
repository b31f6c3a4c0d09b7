# What the resident wants done. Only what can be done today is offered.

prescreen-start =
    The office social (social welfare office) looks at your situation and decides. The rule is simple: anyone who stays in Luxembourg legally has a right to social assistance. The law excludes { $exclusion_groups } groups, but only from aid in cash.
    .details =
        Look at these groups with me: for each one, I explain the rule and the exceptions. Even if one of the groups fits you, advice and support stay open. The office also checks whether other benefits can help you first. Go to the office of your commune: it answers with a written decision.
    .simpler =
        Do you live in Luxembourg legally? Then you can apply for social assistance. The office social (social welfare office) looks at your situation and decides.
    .button = Check my situation

book-interview =
    You arrange the first interview directly with the office social (social welfare office) of your commune. You can go there and say that you want to apply. Tell me your commune, and I will tell you which office it is.
    .details =
        You can also write to the office, on paper or electronically. The helpline { $phone_helpline } tells you which office is yours. If your need is urgent, say so at the start. I can help you prepare with a list of useful papers.
    .simpler =
        You make the appointment with the office social (social welfare office). Go there or write to it. I can tell you which office it is.
    .button = Make an appointment

reschedule-interview =
    To move an appointment, contact the office social (social welfare office) that gave it to you. I cannot see its diary.
    .details =
        Tell the office before the appointment and ask for a new date. If it is hard for you to get about, say so: the office can come to you. If you no longer know which office it is, tell me your commune.
    .simpler =
        Tell the office social (social welfare office) before the appointment. Ask for another date.
    .button = Move my appointment

cancel-interview =
    To cancel an appointment, tell the office social (social welfare office) that gave it to you. I cannot see its diary.
    .details =
        If you still need help, ask for a new date at the same time. If you no longer know which office it is, tell me your commune.
    .simpler =
        Tell the office social (social welfare office) that you are not coming. You can ask for another date.
    .button = Cancel my appointment

view-interview =
    I cannot see the diary of the office social (social welfare office). The office can tell you again the date, the place and the name of the person.
    .details =
        After a written application, you received an acknowledgement: it carries a number and the name of the person who follows your case. If you no longer know which office it is, tell me your commune or call { $phone_helpline }.
    .simpler =
        I do not know your appointment. Ask your office social (social welfare office).
    .button = See my appointment

talk-to-human =
    To talk to a person, contact the office social (social welfare office) of your commune. You can go there. Tell me your commune, and I will tell you which one it is. The helpline { $phone_helpline } can tell you too.
    .details =
        At the office, a social worker listens to you. They are bound by professional secrecy. If it is hard for you to get about, or if your situation is special, you can also telephone the office. Danger to life or health: { $phone_emergency }. To talk to someone when you feel very low: SOS Détresse, { $phone_sos_detresse }.
    .simpler =
        Go to the office social (social welfare office) of your commune. Or call { $phone_helpline }. In danger: { $phone_emergency }.
    .button = Talk to a person

erase-data =
    I keep only this conversation, and only here. The button below erases it.
    .details =
        After that, I know nothing more of what you wrote. The file at the office social (social welfare office) is something else: for that, contact the office.
    .simpler =
        Press the button. Everything you wrote here is erased.
    .button = Erase my data

erase-data-confirm =
    .button = Erase the conversation

erase-data-done = It is erased. I keep nothing more of this conversation. You can start a new one.

view-data =
    I keep only this conversation, and only here. The button below gives you a copy.
    .details =
        You can also erase it. The file at the office social (social welfare office) is something else: I cannot see it. For that, contact the office.
    .simpler =
        I keep only what you wrote here. Press the button to see it.
    .button = See my data

inform =
    I have noted that. Tell me what you would like to know: for example what help there is, how to apply or which papers to bring.
    .details =
        If that is the name of your commune, I can tell you which office social (social welfare office) is yours.
    .simpler =
        Thank you, I have noted that. What would you like to know now?
    .button = Give information
