# What the outcome of a pre-screening means. Never a decision; nobody is told that they are not eligible.

prescreen-outcome-not-excluded = From these answers, social assistance can be applied for in all its forms: none of the exclusions in the law seems to apply. The office social (social welfare office) then looks at the need, and at whether other benefits can help first.
prescreen-outcome-excluded-cash = From these answers, the law provides for an exclusion, but only from aid in cash. All the rest of social assistance stays open. It is worth talking to the office social (social welfare office): it can see what helps now.
prescreen-outcome-no-lawful-stay = Social assistance is for people who stay in Luxembourg in accordance with the law (article { $entitlement_article }). From these answers, this is a point to look at with the office social (social welfare office). Talk to it all the same: urgent help stays possible.
prescreen-outcome-elsewhere = Luxembourg’s social assistance is for people who stay in Luxembourg. From these answers, the social service of the place of residence is the one that can help: in France the CCAS, in Belgium the CPAS or ÖSHZ, in Germany the Sozialamt.
prescreen-outcome-undetermined = From these answers, I cannot tell yet whether an exclusion in the law applies. You can contact the office social (social welfare office) in any case: it looks at the situation with you.

prescreen-unclear = On one point, the law is not clear for this situation. My questions cannot settle it. A person at the office social (social welfare office) can look at it with you.
prescreen-attestation = If there is an attestation of postponed or deferred removal (report ou sursis à l’éloignement), show it to the office social (social welfare office).
prescreen-cross-border = For cross-border workers: you apply for family allowances and parental leave to the CAE (Children’s Future Fund). Ask it whether you are entitled to them. Unemployment benefit is as a rule claimed in the country of residence.
prescreen-here-today = A person in need who is in Luxembourg today can contact the office social (social welfare office) of the place where they are. The office can give urgent humanitarian help for a short time, even without a home here (article { $urgent_help_article }).
prescreen-stays-open = What stays open: advice, support and help with formalities. Aid in kind is possible if the office social (social welfare office) so decides. And to a person in need who does not meet the conditions of article { $entitlement_article }, the office can give urgent humanitarian help for a short time (article { $urgent_help_article }).
prescreen-not-a-decision = This is not a decision. Only the office social (social welfare office) decides, in writing and with reasons, within { $decision_working_days } working days of a complete application being filed. Against a decision, an appeal (recours) is possible to the Conseil arbitral de la sécurité sociale (Social Security Arbitration Council), within { $appeal_days } days of being notified of it (article { $appeal_article }).

prescreen-next-book = Make an appointment for a first interview with the office social (social welfare office).
prescreen-next-human = Talk to a person at the office social (social welfare office).
prescreen-next-office = Contact the office social (social welfare office) of the commune of residence; without a home in Luxembourg, that of the place where the person is. The helpline { $phone_helpline } tells you which one it is.
prescreen-next-elsewhere = Contact the social service of the place of residence: in France the CCAS, in Belgium the CPAS or ÖSHZ, in Germany the Sozialamt.
