# The pre-screening: questions, answers, what is said between them, and the result.
# $who is "self" for the person writing, "other" for somebody else. `.again`: the same question in other words.
# `.why`: why it is asked. An answer's value is how it is told back in a list, `.button` the choice.

prescreen-intro = I will ask you a few questions to see which help is probably open. This is not a decision: only the office social (social welfare office) decides. You can say ‘I don’t know’, ‘back’ or ‘stop’ at any time.
prescreen-stopped = All right, we stop here. I have kept none of your answers. You can ask other questions, make an appointment or talk to a person.
prescreen-nothing-before = This is the first question, there is nothing before it.
prescreen-noted = I understood: { $facts }. If that is not right, tell me.
prescreen-clash = Two answers do not go together: ‘{ $first }’ and ‘{ $second }’. Which one is right?
prescreen-not-understood = I did not understand your answer. I will ask in another way.
    .dont-know = I have not understood yet. Choose an answer, or say ‘I don’t know’: that does not matter, we go on.
    .human = Perhaps this question is not well put. You can leave it open or talk to a person about it.
prescreen-why =
    .button = Why this question?

prescreen-answer-yes =
    .button = Yes
prescreen-answer-no =
    .button = No
prescreen-answer-unknown =
    .button = I don’t know

# --- for whom
prescreen-question-for-whom = { $who ->
        [other] Who is this check for?
       *[self] Who is this check for?
    }
    .again = Is it for you, or for another person?
    .why = Social assistance depends on the situation of the person who needs it (article { $article }). That is not always the person who writes.
prescreen-answer-for-whom-self = a check for yourself
    .button = For me
prescreen-answer-for-whom-other = a check for another person
    .button = For another person

# --- stays in Luxembourg
prescreen-question-stays-in-luxembourg = { $who ->
        [other] Does this person live in Luxembourg, or are they here at the moment?
       *[self] Do you live in Luxembourg, or are you here at the moment?
    }
    .again = { $who ->
        [other] Is this person’s home in Luxembourg? Or do they live in another country, for example in France, Belgium or Germany?
       *[self] Is your home in Luxembourg? Or do you live in another country, for example in France, Belgium or Germany?
    }
    .why = Social assistance is for people who stay in Luxembourg (article { $article } of the law). People who live in a neighbouring country contact the social service of the place where they live.
prescreen-answer-stays-in-luxembourg-yes = a stay in Luxembourg
prescreen-answer-stays-in-luxembourg-no = a home in another country

# --- nationality
prescreen-question-nationality = { $who ->
        [other] What is this person’s nationality?
       *[self] What is your nationality?
    }
    .again = Which country issued the passport or the identity card?
    .why = The law has different rules depending on nationality (article { $article }). Most of the exclusions do not concern Luxembourg nationals.
prescreen-answer-nationality-luxembourg = Luxembourg nationality
    .button = Luxembourg
prescreen-answer-nationality-eu-eea-ch = nationality of a country of the European Union or the European Economic Area or of Switzerland
    .button = A country of the EU or the EEA, or Switzerland
prescreen-answer-nationality-third-country = nationality of another country
    .button = Another country

# --- family
prescreen-question-family-of = { $who ->
        [other] Does this person have family here: a husband, wife or registered partner, or a parent or child who depends on them or on whom they depend? What nationality does that family member have?
       *[self] Do you have family here: a husband, wife or registered partner, or a parent or child who depends on you or on whom you depend? What nationality does that family member have?
    }
    .again = Is there a husband, a wife, a parent or a child here? Tell me their nationality, or ‘no’ if there is nobody.
    .why = The rules for EU citizens also hold for their family, whatever the family’s nationality (article { $article }).
prescreen-answer-family-of-no = no family here
    .button = No, nobody
prescreen-answer-family-of-luxembourg = a family member with Luxembourg nationality
    .button = A family member with Luxembourg nationality
prescreen-answer-family-of-eu-eea-ch = a family member with the nationality of an EU or EEA country or of Switzerland
    .button = A family member with EU, EEA or Swiss nationality
prescreen-answer-family-of-third-country = a family member with another nationality
    .button = A family member with another nationality

# --- lawful stay
prescreen-question-lawful-stay = { $who ->
        [other] Which paper does this person have for their stay in Luxembourg?
       *[self] Which paper do you have for your stay in Luxembourg?
    }
    .again = Is there a residence permit, a registration certificate (attestation d’enregistrement) or another paper of that kind? Or a certificate of toleration (tolérance) or of postponed removal (report d’éloignement)? Or no paper?
    .why = Social assistance is open to people who stay here legally (article { $article }). I only ask which paper there is, nothing else.
# Citizens of the EU, the EEA and Switzerland and their family: a missing certificate ends nothing.
prescreen-question-lawful-stay-union = { $who ->
        [other] Which paper does this person have for their stay in Luxembourg? If they have no registration certificate (attestation d’enregistrement) yet, that is not a problem.
       *[self] Which paper do you have for your stay in Luxembourg? If you have no registration certificate (attestation d’enregistrement) yet, that is not a problem.
    }
    .again = Has a written decision ended the stay? If not, choose ‘registration certificate or residence card’ or ‘no certificate yet’.
prescreen-answer-lawful-stay-union-certificate =
    .button = Registration certificate (attestation d’enregistrement) or residence card
prescreen-answer-lawful-stay-union-no-certificate =
    .button = No certificate yet
prescreen-answer-lawful-stay-union-tolerated =
    .button = Toleration (tolérance) or postponed removal (report d’éloignement)
prescreen-answer-lawful-stay-union-ended =
    .button = A decision has ended the stay
prescreen-answer-lawful-stay-yes = lawful stay
    .button = Residence permit, card, visa, registration certificate (attestation d’enregistrement)
prescreen-answer-lawful-stay-tolerated = a certificate of toleration or of postponed removal (tolérance or report d’éloignement)
    .button = Toleration (tolérance) or postponed removal (report d’éloignement)
prescreen-answer-lawful-stay-no = no valid paper for the stay
    .button = No valid paper

# --- protection
prescreen-question-protection-applicant = { $who ->
        [other] Has this person applied for asylum, without a decision so far?
       *[self] Have you applied for asylum, without a decision so far?
    }
    .again = Is the application for international protection still waiting for a decision? If refugee status has already been granted, the answer is ‘no’.
    .why = People who are waiting for a decision on asylum get help from another service (article { $article }). Your answer is used only for this.
prescreen-answer-protection-applicant-yes = an asylum application under way
prescreen-answer-protection-applicant-no = no asylum application under way

# --- undertaking
prescreen-question-third-party-undertaking = { $who ->
        [other] Has somebody signed a prise en charge (an undertaking to provide for this person), and is their authorisation to stay based on it?
       *[self] Has somebody signed a prise en charge (an undertaking to provide for you), and is your authorisation to stay based on it?
    }
    .again = Was the residence permit given because another person promised in writing to pay for everything?
    .why = The law excludes people from aid in cash if their authorisation to stay rests on a third party’s written undertaking (article { $article }).
prescreen-answer-third-party-undertaking-yes = an authorisation to stay based on a third party’s written undertaking
prescreen-answer-third-party-undertaking-no = no written undertaking by a third party

# --- studies
prescreen-question-came-to-study = { $who ->
        [other] Did this person come to Luxembourg to study or train, and are they still doing so?
       *[self] Did you come to Luxembourg to study or train, and are you still doing so?
    }
    .again = Were the studies or the training the reason for coming to Luxembourg?
    .why = The law speaks of foreign pupils and students who came here to study (article { $article }). People who study but already lived here are not meant.
prescreen-answer-came-to-study-yes = a move here to study or train
prescreen-answer-came-to-study-no = no move here to study or train

# --- first months
prescreen-question-first-three-months = { $who ->
        [other] When did this person come to Luxembourg? Was it less than { $eu_first_months } months ago?
       *[self] When did you come to Luxembourg? Was it less than { $eu_first_months } months ago?
    }
    .again = Tell me the day or the month of arrival, for example ‘in September’.
    .why = For EU citizens and their family, the law has a special rule during the first { $eu_first_months } months (article { $article }).
prescreen-answer-first-three-months-yes = arrival less than { $eu_first_months } months ago
prescreen-answer-first-three-months-no = arrival more than { $eu_first_months } months ago

# --- job search
prescreen-question-job-seeker-entry = { $who ->
        [other] Did this person come to Luxembourg to look for work, and are they still looking?
       *[self] Did you come to Luxembourg to look for work, and are you still looking?
    }
    .again = Was looking for work the reason for coming to Luxembourg, with no job found so far?
    .why = For EU citizens who came to look for work, the law has a special rule (article { $article }). Looking for work after having worked here is something else.
prescreen-answer-job-seeker-entry-yes = a move here to look for work
prescreen-answer-job-seeker-entry-no = no move here to look for work

# --- own work
prescreen-question-own-worker-status = { $who ->
        [other] Does this person work in Luxembourg, as an employee, self-employed or as an apprentice? Or do they keep that status after losing a job?
       *[self] Do you work in Luxembourg, as an employee, self-employed or as an apprentice? Or do you keep that status after losing a job?
    }
    .again = Is there a job in Luxembourg? Or was a job here lost, with registration at ADEM (National Employment Agency)?
    .why = The rule for new arrivals does not apply to people who work here, or who keep that status (article { $article }).
prescreen-answer-own-worker-status-yes = worker status in Luxembourg
prescreen-answer-own-worker-status-no = no work in Luxembourg

# --- the family's work
prescreen-question-family-worker-status = { $who ->
        [other] Does this person’s family member work in Luxembourg, as an employee, self-employed or as an apprentice?
       *[self] Does your family member work in Luxembourg, as an employee, self-employed or as an apprentice?
    }
    .again = Does the husband, wife, parent or child have a job here?
    .why = The rule for new arrivals does not apply to the family of a person who works here (article { $article }).
prescreen-answer-family-worker-status-yes = a family member who works in Luxembourg
prescreen-answer-family-worker-status-no = no family member who works in Luxembourg

# --- temporary stay
prescreen-question-temporary-stay = { $who ->
        [other] Is this person here only temporarily: on a visit, on holiday, passing through, or for a treatment after which they leave again?
       *[self] Are you here only temporarily: on a visit, on holiday, passing through, or for a treatment after which you leave again?
    }
    .again = Is it a short stay, with a return planned to another country?
    .why = The law excludes people in temporary stay from aid in cash (article { $article }).
prescreen-answer-temporary-stay-yes = only a temporary stay
prescreen-answer-temporary-stay-no = not only a temporary stay

# --- detention
prescreen-question-detention = { $who ->
        [other] Is this person in prison or in detention at the moment?
       *[self] Are you in prison or in detention at the moment?
    }
    .again = Choose what fits: no, on prison leave (congé pénal), in prison, or another form, for example day release (semi-liberté) or an electronic bracelet.
    .why = Article { $article } excludes people in detention from aid in cash, but not during a prison leave (congé pénal). Your answer is used only for this.
prescreen-answer-detention-no = not in detention
    .button = No
prescreen-answer-detention-prison-leave = prison leave (congé pénal)
    .button = On prison leave (congé pénal)
prescreen-answer-detention-detained = in detention
    .button = In prison or in pre-trial detention
prescreen-answer-detention-other = another form of serving a sentence or of detention
    .button = Other: day release, bracelet, immigration detention (rétention)

# --- commune
prescreen-question-commune = { $who ->
        [other] In which commune does this person live? Without a home: where are they now?
       *[self] In which commune do you live? Without a home: where are you now?
    }
    .again = Write the name of the commune, for example the one on your post. You can also say ‘I don’t know’.
    .why = The right office social (social welfare office) is that of the commune of residence (article { $article }).

# --- urgent
prescreen-question-urgent = Is it urgent: is food, health care, heating or a place to live lacking right now?
    .again = Is help needed in the next few days?
    .why = If it is urgent, the office social (social welfare office) can decide at once, before all the papers are there (article { $article }).
prescreen-answer-urgent-yes = an urgent situation
prescreen-answer-urgent-no = no urgent situation

# --- needs
prescreen-question-needs = What is it mainly about? You can name several things.
    .again = Choose what is missing most: income, rent, energy, health, children, debts, food or papers.
    .why = Certain benefits come before social assistance (article { $article }). Depending on the need, I tell you which ones to apply for first.
prescreen-answer-needs-income = income
    .button = Income
prescreen-answer-needs-rent = rent or housing
    .button = Rent, housing
prescreen-answer-needs-energy = electricity, heating or water
    .button = Electricity, heating, water
prescreen-answer-needs-health = health
    .button = Health
prescreen-answer-needs-children = children
    .button = Children
prescreen-answer-needs-debt = debts
    .button = Debts
prescreen-answer-needs-food = food, clothes or furniture
    .button = Food, clothes, furniture
prescreen-answer-needs-papers = papers or formalities
    .button = Papers, formalities
prescreen-answer-needs-none = something else
    .button = Something else

# --- the result
prescreen-result-for-other = This is what I can say for this person.
prescreen-result-reasons = What plays a part here, for aid in cash only:
prescreen-result-reason = • { $article }: { $reason }
prescreen-result-open = Still open:
    { $facts }
    The office can look into it with you.
prescreen-result-urgent = It is urgent: say so to the office social (social welfare office) at the first contact. It can decide at once, before all the papers are there.
prescreen-result-benefits = These benefits come before social assistance and can help first:
prescreen-result-benefit = { $name }: { $text }
prescreen-result-deadline = Time limit: { $text }
prescreen-result-bring = To enclose: { $text }
prescreen-result-more = These can help too: { $names }.
prescreen-result-advance = If another benefit is late or not enough, the office social (social welfare office) can help with an advance or a top-up.
prescreen-result-papers = Useful papers for the first interview (a suggestion, not a requirement: the office tells you what it needs):
    { $papers }
prescreen-result-office-unknown = I do not know the commune. The helpline { $phone_helpline } and your commune can tell you which office social (social welfare office) is the right one.
prescreen-result-next = What would you like to do now?
prescreen-result-print =
    .button = Print the result
# What an open question is called in the list above.
prescreen-open-stays-in-luxembourg = whether the home is in Luxembourg
prescreen-open-nationality = the nationality
prescreen-open-family-of = whether a family member is here, and their nationality
prescreen-open-lawful-stay = which paper there is for the stay
prescreen-open-protection-applicant = whether an asylum application is under way
prescreen-open-third-party-undertaking = whether a third party has given a written undertaking
prescreen-open-came-to-study = whether studies or training were the reason for coming
prescreen-open-first-three-months = the date of arrival
prescreen-open-job-seeker-entry = whether looking for work was the reason for coming
prescreen-open-own-worker-status = whether there is a worker’s status in Luxembourg
prescreen-open-family-worker-status = whether a family member has a worker’s status in Luxembourg
prescreen-open-temporary-stay = whether it is a temporary stay
prescreen-open-detention = whether there is a detention, and in which form
