"""What goes over the wire of the pre-screening API (design 4.3)."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, create_model, field_validator
from pydantic.config import JsonDict

from actions.knowledge.communes import CommuneIndex
from actions.knowledge.reference import Need
from actions.prescreen.facts import FACTS, UNKNOWN
from actions.prescreen.interview import Interview
from actions.prescreen.law import exclusions_on
from actions.prescreen.outcome import Step
from actions.prescreen.questions import URGENT
from actions.prescreen.rules import Outcome
from bot.replies import Lang

# For the API's description only: JSON Schema has no other way to say "from 2011-01-01 on".
SINCE_THE_LAW: JsonDict = {"type": "string", "format": "date", "pattern": "^(201[1-9]|20[2-9]|2[1-9]|[3-9])"}


def _a_day_in_writing(value: object) -> object:
    if value is not None and not (isinstance(value, str) and len(value) == len("2026-11-21")):
        raise ValueError("a day is written as 2026-11-21")
    return value


class _Answers(BaseModel):
    """What is known of the person in need, who may not be the one typing; a fact left out is unknown."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"nationality": "eu_eea_ch"}]})

    def given(self) -> Mapping[str, str]:
        """The answers by fact."""
        return self.model_dump()


_FIELDS: dict[str, Any] = {fact: (Literal[(*values, UNKNOWN)], UNKNOWN) for fact, values in FACTS.items()}
Answers = create_model("PrescreenAnswers", __base__=_Answers, __doc__=_Answers.__doc__, **_FIELDS)


class PrescreenRequest(BaseModel):
    """A situation to be screened."""

    model_config = ConfigDict(extra="forbid")

    answers: Answers = Field(default_factory=Answers)
    lang: Lang | None = Field(None, description="Language of the texts; null: what the browser asks for, else French")
    on: Annotated[date | None, BeforeValidator(_a_day_in_writing)] = Field(
        None,
        description="The day whose law applies, not before the law on social aid; null: today in Luxembourg",
        json_schema_extra={"anyOf": [SINCE_THE_LAW, {"type": "null"}]},
    )

    @field_validator("on")
    @classmethod
    def _under_the_law(cls, day: date | None) -> date | None:
        if day is not None:
            exclusions_on(day)
        return day


class SheetRequest(BaseModel):
    """What was answered, to be put on paper. Nothing of it is kept."""

    model_config = ConfigDict(extra="forbid")

    answers: Answers = Field(default_factory=Answers)
    needs: list[Literal[Need, "none"]] = Field([], max_length=20, description="What the need is about")
    commune: str | None = Field(None, max_length=100, description="The commune in any spelling; null: not known")
    urgent: StrictBool = Field(False, description="Whether the need can't wait")
    lang: Lang | None = Field(None, description="The resident's language; null: the browser's, else French")

    def interview(self, communes: CommuneIndex) -> Interview:
        """The answers as the pre-screening knows them; without a commune when the name fits none or several."""
        match = communes.find(self.commune or "", asked=True)
        place = match.commune if match else None
        answers = {**self.answers.given(), URGENT: "yes" if self.urgent else "no"}
        needs = tuple(need for need in dict.fromkeys(self.needs) if need != "none")
        return Interview(answers, needs, place.fr if place else None)


class ReasonModel(BaseModel):
    """An exclusion from material aid in cash, and from nothing else."""

    id: str = Field(examples=["E4"])
    article: str = Field(examples=["art. 4"])
    text: str = Field(description="What the exclusion says, with its exceptions, in our own words")


class CitationModel(BaseModel):
    """An article the outcome rests on."""

    id: str = Field(description="The reason it belongs to, or what it is cited for", examples=["E4", "urgent_help"])
    article: str
    source: str = Field(examples=["law_2009"])
    title: str
    url: str | None
    checked: date = Field(description="The day the source was checked")


class NextStepModel(BaseModel):
    """Something that can be done now."""

    id: Step
    text: str


class PrescreenModel(BaseModel):
    """What the law says of the situation as far as it is known. Nothing here is a decision."""

    outcome: Outcome
    reasons: list[ReasonModel] = Field(description="The exclusions that apply whatever is still unknown")
    possible_reasons: list[ReasonModel] = Field(description="Those that may apply; not to be shown to a resident")
    open_questions: list[str] = Field(description="The unknown facts that can change the outcome")
    explanation: list[str] = Field(description="Paragraphs for the resident")
    next_steps: list[NextStepModel] = Field(description="The most useful first")
    citations: list[CitationModel]
    lang: Lang
    on: date
