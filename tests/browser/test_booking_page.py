"""The page of a booking in a real browser: a link opens it, and leaves no reference behind."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from integration.web.serving import Served
from playwright.sync_api import Page, expect

NewPage = Callable[..., Page]


@pytest.fixture
def reference(site: Served) -> str:
    """The reference of a booking in French."""
    with site.client() as client:
        slots = client.get("/api/v1/offices/redange/slots?lang=fr").json()["slots"]
        wish = {"office_id": "redange", "starts_at": slots[-1]["starts_at"], "lang": "fr", "name": "Maria"}
        made = client.post("/api/v1/bookings", json=wish | {"client_id": str(uuid4())}).json()
        return str(made["reference"])


def test_the_link_of_an_e_mail_opens_the_booking_and_the_address_does_not_keep_the_reference(
    new_page: NewPage, reference: str
) -> None:
    asked: list[str] = []
    page = new_page("/healthz")
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"/booking?lang=fr#{reference}")
    expect(page.get_by_text(f"Référence : {reference}")).to_be_visible()
    assert page.url.endswith("/booking")
    assert not any(reference in url for url in asked)
    page.go_back()
    assert reference not in page.url


def test_a_booking_is_moved_and_cancelled_with_a_few_clicks(new_page: NewPage, reference: str) -> None:
    page = new_page("/booking?lang=fr")
    page.get_by_label("Référence de votre rendez-vous").fill(reference.lower())
    page.get_by_role("button", name="Voir le rendez-vous").click()
    page.get_by_label("Nouvelle heure").select_option(index=1)
    page.get_by_role("button", name="Déplacer le rendez-vous").click()
    expect(page.get_by_role("status")).to_contain_text("déplacé")
    page.get_by_role("button", name="Deutsch").click()
    expect(page.get_by_text(f"Referenz: {reference}")).to_be_visible()
    page.get_by_text("Absagen", exact=True).click()
    page.get_by_role("button", name="Termin absagen").click()
    expect(page.get_by_role("status")).to_contain_text("abgesagt")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_and_the_slip_are_accessible(new_page: NewPage, reference: str, axe_source: str, scheme: str) -> None:
    for path in ("/booking?lang=fr", f"/booking?lang=fr#{reference}", f"/api/v1/bookings/{reference}/slip"):
        page = new_page(path, color_scheme=scheme)
        if "#" in path:
            expect(page.get_by_text(f"Référence : {reference}")).to_be_visible()
        page.evaluate(axe_source)
        found = page.evaluate("async () => (await axe.run()).violations.map(({id, nodes}) => [id, nodes[0].html])")
        assert found == []


def test_the_slip_is_one_page(new_page: NewPage, reference: str) -> None:
    page = new_page(f"/api/v1/bookings/{reference}/slip")
    pdf = page.pdf(prefer_css_page_size=True)
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page/") == 1
