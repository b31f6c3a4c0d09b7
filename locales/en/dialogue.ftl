# The conversation itself.

welcome =
    Hello. I am Hëllef, an automatic assistant (an AI). I explain social assistance in Luxembourg and tell you which office social (social welfare office) is yours. I decide nothing: the office decides. Write to me in your own words. In danger: call { $phone_emergency }.

greet =
    Hello. Tell me in your own words what is on your mind. Or start with one of the buttons.
    .simpler = Hello. What do you need?
    .button = Hello

goodbye =
    Goodbye. You can come back whenever you like. If you wish, erase this conversation before you leave.
    .simpler = Goodbye. Come back when you like.
    .button = Goodbye

thank =
    You are welcome. If you have another question, just write it.
    .simpler = I am glad to help. Is there more?
    .button = Thank you

affirm =
    All right. Tell me what to go on with, or choose one of the buttons.
    .simpler = Good. What is next? Tell me.
    .button = Yes

deny =
    All right. Tell me what would help you, or choose one of the buttons.
    .simpler = Fine. What is it that you need? Tell me.
    .button = No

dont-know =
    That does not matter. Just tell me what is wrong, or start with one of the buttons. The office social (social welfare office) can also sort things out with you.
    .simpler = That is fine. Just say what is wrong. The office can help you too.
    .button = I don’t know

bot-challenge =
    I am a machine, an automatic assistant (an AI). My answers come from checked texts, with their source. The decisions are made by people, at the office social (social welfare office).
    .details =
        If you would rather talk to a person, go to the social welfare office of your commune. The helpline { $phone_helpline } tells you which one it is.
    .simpler = I am a machine. At the office, you talk to people. Go there if you like.
    .button = Are you a machine?

ask-capabilities =
    I explain social assistance and other kinds of help. I tell you which office social (social welfare office) is yours, how to apply and which papers can be useful. I give the emergency numbers. I decide nothing.
    .details =
        Write in your own words, in your language: English, French, German or Luxembourgish. You can ask for a simpler answer. I can also check your situation with you, and make an appointment if your office has a diary here. To talk to a person, the office is there.
    .simpler = Ask me a thing. I use plain words. For example: ‘Which office is mine?’ I can help you to get a date there.
    .button = What can you do?

change-language =
    I can go on in English, French, German or Luxembourgish. Choose the language, or just write in yours.
    .simpler = Choose your language.
    .button = Change language

repeat =
    I will say it again.
    .button = Say it again

explain-simpler =
    I will say it more simply.
    .button = Simpler

start-over =
    We start again from the beginning. What you said about your situation is no longer used. Tell me what is on your mind.
    .simpler = We start again. What is your question?
    .button = Start again

stop =
    All right, we stop here. You can ask another question whenever you like.
    .simpler = Good. We stop here.
    .button = Stop

go-back =
    All right, let us go back. Tell me what you would like to change.
    .simpler = Fine. What is wrong? Tell me.
    .button = Go back

ask-why =
    I only ask a question when the answer depends on it. For example, I need your commune to find the right office social (social welfare office). You do not have to answer.
    .simpler = I ask so that I can answer better. You do not have to answer.
    .button = Why do you ask?

complain =
    I am sorry that it went badly. Tell me what is missing, and I will try another way.
    .details =
        If it is about a decision of the office social (social welfare office), you can appeal. If it is about how you were received, you can talk to the office, and you can also ask it for a written answer. If you want to talk to a person, the helpline { $phone_helpline } tells you which office is yours.
    .simpler = I am sorry. Tell me what went wrong. You can also talk to someone at the office.
    .button = I am not happy with this

## Language

language-changed = All right, we go on in English.
language-ask = In which language would you like to go on?
language-name-fr = Français
language-name-de = Deutsch
language-name-lb = Lëtzebuergesch
language-name-en = English

## When there is nothing to repeat or to simplify

repeat-nothing = I have not said anything yet that I could repeat. What is your question?
simpler-nothing = Tell me what is not clear, or ask your question. I answer in simple words.
simpler-already = I have no simpler way to say it. A social worker at the office social (social welfare office) can explain it to you in person.
start-over-done = We start again from the beginning. What you said about your situation is no longer used. Tell me what is on your mind.
