"""The sample agendas."""

from actions.booking.samples import sample_agendas
from actions.knowledge.load import knowledge


def test_the_sample_agendas_are_of_offices_that_exist_and_marked_as_samples() -> None:
    agendas = sample_agendas()
    assert {agenda.office_id for agenda in agendas} == {"luxembourg", "redange"}
    assert {agenda.office_id for agenda in agendas} <= {office.id for office in knowledge().offices}
    assert all(agenda.sample and agenda.openings for agenda in agendas)
    assert len({agenda.id for agenda in agendas}) == len(agendas)


def test_each_of_the_four_languages_is_spoken_in_each_sample_office() -> None:
    for office in ("luxembourg", "redange"):
        spoken = {lang for agenda in sample_agendas() if agenda.office_id == office for lang in agenda.langs}
        assert spoken == {"fr", "de", "lb", "en"}
