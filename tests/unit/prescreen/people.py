"""People in need, as answers; every fact is known, so that a test changes just what it is about."""

from collections.abc import Mapping

RESIDENT: Mapping[str, str] = {
    "stays_in_luxembourg": "yes",
    "nationality": "third_country",
    "family_of": "no",
    "lawful_stay": "yes",
    "protection_applicant": "no",
    "third_party_undertaking": "no",
    "came_to_study": "no",
    "first_three_months": "no",
    "job_seeker_entry": "no",
    "own_worker_status": "no",
    "family_worker_status": "no",
    "temporary_stay": "no",
    "detention": "no",
}


def resident(**changes: str) -> dict[str, str]:
    """Somebody who stays here lawfully, and nothing else is the case."""
    return {**RESIDENT, **changes}


def european(**changes: str) -> dict[str, str]:
    """A citizen of the EU, the EEA or Switzerland, here for long, without work."""
    return resident(nationality="eu_eea_ch", **changes)


def national(**changes: str) -> dict[str, str]:
    """A Luxembourger."""
    return resident(nationality="luxembourg", **changes)
