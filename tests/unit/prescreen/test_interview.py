"""The course of the interview, whatever order people answer in, go back, break off or contradict themselves."""

from dataclasses import replace

from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from actions.prescreen.facts import FACTS, UNKNOWN
from actions.prescreen.interview import HANGS_ON, Interview, Step, answer, begin, resume
from actions.prescreen.memory import remembered, to_remember
from actions.prescreen.questions import CHOICES, COMMUNE, FOR_WHOM, LAWFUL_STAY, MUST_CHOOSE, NEEDS, URGENT
from actions.prescreen.rules import contradictions, screen
from actions.speech.said import Said
from unit.prescreen.messages import TODAY, came, presses, says, states, steers
from unit.prescreen.people import resident

PLACE = "Wiltz"
START = steers("prescreen_start")


def believable(person: dict[str, str]) -> bool:
    """Nothing contradicts itself, and a citizen of the Union stays without anybody's undertaking."""
    union = person["nationality"] == "eu_eea_ch"
    return not contradictions(person) and not (union and person["third_party_undertaking"] == "yes")


people = st.fixed_dictionaries({fact: st.sampled_from(values) for fact, values in FACTS.items()}).filter(believable)


class Conversation(RuleBasedStateMachine):
    """Somebody answers truly, by buttons or in passing, and does in between whatever people do."""

    def __init__(self) -> None:
        super().__init__()
        self.person: dict[str, str] = {}
        self.step = Step(Interview(), None)
        # Whether the question is the interview's own choice: not gone back to, not one of two that clashed.
        self.chosen = True

    def take(self, step: Step, *, chosen: bool = True) -> None:
        # What Rasa's slots hold is all that there is.
        assert remembered(to_remember(step.interview)) == step.interview
        self.step = step
        self.chosen = chosen and step.clash is None

    @property
    def interview(self) -> Interview:
        return self.step.interview

    @property
    def asked(self) -> str:
        assert self.step.question is not None
        return self.step.question

    @initialize(person=people)
    def start(self, person: dict[str, str]) -> None:
        self.person = person
        self.take(begin(Interview(), START, TODAY))

    @precondition(lambda self: self.step.question is not None)
    @rule()
    def answers_truly(self) -> None:
        if self.asked == COMMUNE:
            # Rasa fills the slot of the commune before the form sees the message.
            self.take(answer(replace(self.interview, commune=PLACE), says(PLACE), TODAY))
        else:
            value = {FOR_WHOM: "self", URGENT: "no", NEEDS: "rent", **self.person}[self.asked]
            self.take(answer(self.interview, presses(self.asked, value), TODAY))

    @precondition(lambda self: self.step.question not in (None, *MUST_CHOOSE))
    @rule()
    def does_not_know(self) -> None:
        asked = self.asked
        self.take(answer(self.interview, says("aucune idée", intent="dont_know"), TODAY))
        assert self.interview.answers[asked] == UNKNOWN
        assert self.step.question != asked

    @precondition(lambda self: self.step.question is not None)
    @rule(fact=st.sampled_from([fact for fact in FACTS if fact != LAWFUL_STAY]))
    def says_more_than_was_asked(self, fact: str) -> None:
        self.take(answer(self.interview, says("...", states(fact, self.person[fact], "speaker")), TODAY))
        assert self.interview.answers[fact] == self.person[fact]

    @precondition(lambda self: self.step.question is not None and bool(self.interview.facts))
    @rule(data=st.data())
    def corrects_an_answer(self, data: st.DataObject) -> None:
        fact = data.draw(st.sampled_from(sorted(FACTS)))
        changed = {**self.person, fact: data.draw(st.sampled_from(FACTS[fact]))}
        assume(fact in self.interview.answers and believable(changed))
        self.person = changed
        self.take(answer(self.interview, presses(fact, changed[fact]), TODAY))
        assert self.interview.answers[fact] == changed[fact]

    def lies(self) -> list[tuple[str, str]]:
        """What could be said that does not go together with what stands."""
        said = self.interview.facts
        pairs = [(fact, value) for fact, values in FACTS.items() if fact not in said for value in values]
        return [(fact, value) for fact, value in pairs if contradictions({**said, fact: value})]

    @precondition(lambda self: self.step.question is not None and bool(self.lies()))
    @rule(data=st.data())
    def contradicts_an_answer(self, data: st.DataObject) -> None:
        fact, lie = data.draw(st.sampled_from(self.lies()))
        step = answer(self.interview, presses(fact, lie), TODAY)
        assert step.clash is not None
        both = {name for name, _ in step.clash}
        assert fact in both
        assert step.question in both
        assert both.isdisjoint(step.interview.answers)
        self.take(step)

    @precondition(lambda self: self.step.question is not None)
    @rule()
    def goes_back(self) -> None:
        before, asked = self.interview, self.asked
        self.take(answer(before, steers("go_back"), TODAY), chosen=False)
        if len(before.asked) == 1:
            assert self.step.nothing_before
            assert (self.interview, self.asked) == (before, asked)
            return
        assert self.asked == before.asked[-2]
        gone = {self.asked, *HANGS_ON.get(self.asked, ())}
        assert self.interview.answers == {name: value for name, value in before.answers.items() if name not in gone}
        assert self.asked != COMMUNE or self.interview.commune is None

    @precondition(lambda self: self.step.question is None)
    @rule()
    def checks_again_after_the_end(self) -> None:
        self.take(begin(self.interview, START, TODAY))
        assert (self.asked, self.interview.answers) == (FOR_WHOM, {})

    @precondition(lambda self: self.step.question is not None and len(self.interview.asked) > 5)
    @rule()
    def stops_and_begins_anew(self) -> None:
        step = answer(self.interview, steers("stop"), TODAY)
        assert step.stopped
        assert (step.interview, step.question) == (Interview(), None)
        assert not any(to_remember(step.interview).values())
        self.take(begin(step.interview, START, TODAY))

    @precondition(lambda self: self.step.question is not None)
    @rule(topic=st.sampled_from(["ask_appeal", "change_language", "talk_to_human", "crisis_violence"]))
    def asks_something_else_in_between(self, topic: str) -> None:
        before, asked = self.interview, self.asked
        step = answer(before, steers(topic), TODAY)
        assert step.interrupted
        assert step.interview == before
        self.take(resume(step.interview, TODAY), chosen=self.chosen)
        assert (self.interview, self.asked) == (before, asked)

    @precondition(lambda self: self.step.question is not None)
    @rule(intent=st.sampled_from(["ask_why", "repeat", "explain_simpler", "nlu_fallback"]))
    def gives_no_answer(self, intent: str) -> None:
        before, asked = self.interview, self.asked
        self.take(answer(before, says("hm", intent=intent), TODAY), chosen=self.chosen)
        assert self.asked == asked
        assert self.interview == replace(before, doubts=before.doubts + (intent == "nlu_fallback"))

    @invariant()
    def asks_only_what_matters_and_is_open(self) -> None:
        question = self.step.question
        if question is None:
            return
        assert question == self.interview.asked[-1]
        assert question not in self.interview.answers
        if self.chosen and question in FACTS:
            assert question in screen(self.interview.facts, TODAY).open_questions

    @invariant()
    def keeps_no_contradiction_and_nothing_that_was_not_said(self) -> None:
        assert contradictions(self.interview.facts) == []
        assert all(value in (self.person[fact], UNKNOWN) for fact, value in self.interview.facts.items())

    @invariant()
    def comes_to_the_outcome_of_all_that_is_known(self) -> None:
        if self.step.question is not None or not self.interview.answers:
            return
        not_known = {fact for fact, value in self.interview.facts.items() if value == UNKNOWN}
        known = {fact: value for fact, value in self.person.items() if fact not in not_known}
        assert screen(self.interview.facts, TODAY).outcome == screen(known, TODAY).outcome
        assert {FOR_WHOM, URGENT} <= set(self.interview.answers)
        assert self.interview.needs is not None


TestConversation = Conversation.TestCase
# Which rules fit hangs on the question that is open: many draws fit none, and are drawn again.
TestConversation.settings = settings(
    max_examples=150,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much],
)


def talk(*messages: Said) -> Step:
    step = begin(Interview(), messages[0], TODAY)
    for message in messages[1:]:
        step = answer(step.interview, message, TODAY)
    return step


SELF, HERE = presses("for_whom", "self"), presses("stays_in_luxembourg", "yes")


def test_a_luxembourger_is_asked_about_neither_papers_nor_asylum() -> None:
    told = (START, SELF, HERE, presses("nationality", "luxembourg"))
    assert talk(*told).question == "temporary_stay"
    assert talk(*told, presses("temporary_stay", "no")).question == "detention"
    assert talk(*told, presses("temporary_stay", "no"), presses("detention", "no")).question == COMMUNE


def test_one_sentence_fills_nationality_arrival_and_work_and_is_told_back() -> None:
    story = says(
        "I'm Portuguese and came in September for a job at a restaurant",
        states("nationality", "eu_eea_ch", "speaker"),
        *came({"from": "2026-09-01", "to": "2026-09-30"}),
        states("own_worker_status", "yes", "speaker"),
        intent="prescreen_start",
    )
    step = talk(story)
    told = {"nationality": "eu_eea_ch", "first_three_months": "yes", "own_worker_status": "yes"}
    assert step.interview.answers == told
    assert dict(step.noted) == told
    assert step.question == "for_whom"


def test_no_papers_said_before_the_nationality_ends_no_stay_of_a_citizen_of_the_union() -> None:
    step = talk(says("sans papiers", states("lawful_stay", "no"), intent="prescreen_start"), SELF, HERE)
    romanian = answer(step.interview, presses("nationality", "eu_eea_ch"), TODAY)
    assert romanian.question == "lawful_stay"
    serbian = answer(step.interview, presses("nationality", "third_country"), TODAY)
    assert serbian.interview.answers["lawful_stay"] == "no"


def test_what_was_enough_for_family_of_the_union_is_asked_again_without_that_family() -> None:
    family = resident(family_of="eu_eea_ch", for_whom="self")
    known = {name: family[name] for name in ("for_whom", "stays_in_luxembourg", "nationality", "family_of")}
    passport = says("passport", states("lawful_stay", "identity"))
    step = answer(Interview(known, asked=("lawful_stay",)), passport, TODAY)
    assert step.interview.answers["lawful_stay"] == "yes"
    assert answer(step.interview, presses("family_of", "no"), TODAY).question == "lawful_stay"


def test_what_is_told_back_is_what_is_kept() -> None:
    asking = Interview({"for_whom": "self", "stays_in_luxembourg": "yes"}, asked=("nationality",))
    for stated, kept in (("no", "yes"), ("identity", "yes"), ("ended", "no")):
        said = says("...", states("nationality", "eu_eea_ch"), states("lawful_stay", stated))
        assert answer(asking, said, TODAY).noted == (("lawful_stay", kept),)


def test_a_passport_alone_says_nothing_of_the_stay_so_the_question_is_put_in_other_words() -> None:
    known = {"for_whom": "self", "stays_in_luxembourg": "yes", "nationality": "third_country", "family_of": "no"}
    passport = says("mon passeport", states("lawful_stay", "identity"))
    step = answer(Interview(known, asked=("lawful_stay",)), passport, TODAY)
    assert (step.question, step.again, step.interview.doubts, step.noted) == ("lawful_stay", True, 1, ())


def test_two_answers_that_clash_are_both_taken_back_and_the_right_one_can_be_chosen() -> None:
    both = says("...", states("nationality", "luxembourg"), states("protection_applicant", "yes"))
    step = talk(START, SELF, HERE, both)
    assert step.clash == (("nationality", "luxembourg"), ("protection_applicant", "yes"))
    # Going back from here leads to the question before, not to the same one again.
    assert step.interview.asked == ("for_whom", "stays_in_luxembourg", "nationality")
    chosen = answer(step.interview, presses("protection_applicant", "yes"), TODAY)
    assert (chosen.clash, chosen.question) == (None, "nationality")


def test_another_persons_check_knows_nothing_of_the_first_but_the_commune() -> None:
    step = talk(START, SELF, HERE, presses("nationality", "luxembourg"))
    other = answer(replace(step.interview, commune=PLACE, needs=("rent",)), presses("for_whom", "other"), TODAY)
    assert other.interview.answers == {"for_whom": "other"}
    assert (other.interview.commune, other.interview.needs) == (PLACE, None)


def test_after_the_end_a_new_check_begins_empty() -> None:
    done = Interview(resident(for_whom="self", urgent="no"), ("rent",), PLACE, ("needs",))
    assert done.next(TODAY) is None
    assert begin(done, START, TODAY).interview == Interview(commune=PLACE, asked=("for_whom",))


def test_who_lives_elsewhere_is_not_asked_for_a_commune() -> None:
    assert talk(START, SELF, presses("stays_in_luxembourg", "no")).question == URGENT


def test_back_at_the_commune_forgets_it() -> None:
    done = Interview(resident(for_whom="self"), commune=PLACE, asked=(FOR_WHOM, COMMUNE, URGENT))
    step = answer(done, steers("go_back"), TODAY)
    assert (step.question, to_remember(step.interview)["commune"]) == (COMMUNE, None)
    assert answer(step.interview, says("sais pas", intent="dont_know"), TODAY).question == URGENT


def test_a_crisis_goes_first_even_in_an_answer_but_two_words_that_answer_are_none() -> None:
    asking = Interview({"for_whom": "self"}, asked=("stays_in_luxembourg",))
    crisis = says("oui mais mon mari me frappe", states("stays_in_luxembourg", "yes"), intent="crisis_violence")
    step = answer(asking, crisis, TODAY)
    assert step.interrupted
    assert resume(step.interview, TODAY).question == "nationality"
    assert not answer(asking, replace(crisis, text="oui ici"), TODAY).interrupted


def test_a_yes_with_a_question_behind_it_is_taken_and_other_questions_are_answered_first() -> None:
    asking = Interview({"for_whom": "self"}, asked=("stays_in_luxembourg",))
    text = "oui, et combien de temps pour une décision ?"
    assert not answer(asking, says(text, intent="ask_decision_time"), TODAY).interrupted
    beside = says("je suis français, combien de temps ?", states("nationality", "eu_eea_ch"), intent="ask_appeal")
    step = answer(asking, beside, TODAY)
    assert (step.interrupted, step.interview.answers["nationality"]) == (True, "eu_eea_ch")


def test_needs_add_up_and_none_in_particular_ends_the_questions_too() -> None:
    last = Interview(resident(for_whom="self", urgent="no"), None, PLACE, (NEEDS,))
    assert answer(last, presses(NEEDS, "none"), TODAY).interview.needs == ()
    named = says("...", states(NEEDS, "rent"), states(NEEDS, "debt"))
    assert answer(last, named, TODAY).interview.needs == ("rent", "debt")
    early = answer(Interview(asked=(FOR_WHOM,)), says("...", states(NEEDS, "food")), TODAY)
    assert (early.interview.needs, early.noted) == (("food",), ((NEEDS, "food"),))


def test_every_question_has_a_slot_to_be_remembered_in() -> None:
    assert set(CHOICES) <= set(to_remember(Interview()))
