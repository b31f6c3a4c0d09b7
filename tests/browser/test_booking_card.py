"""What a booking, several offices and long lists of answers look like in the conversation."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
from integration.web.fake import OFFICE
from playwright.sync_api import Locator, Page, Route, expect

from actions.booking.reference import parse_reference
from bot.replies import LANGS, Lang
from bot.texts import texts
from bot.variables import moment_in_words
from browser.steps import answers, last_answer, ready, say
from browser.test_accessibility import audit

Open = Callable[..., Page]
Answer = dict[str, Any]
REFERENCE = "AB2D-3FGH-J4M"
# In winter and in summer; the first of a month, which French counts otherwise; after midnight in Luxembourg only.
WINTER, SUMMER = "2026-12-01T09:00:00+00:00", "2027-06-30T22:30:00+00:00"
BOOKING: Answer = {
    "reference": REFERENCE,
    "office_id": "redange",
    "starts_at": WINTER,
    "ends_at": "2026-12-01T09:30:00+00:00",
    "lang": "fr",
    "active": True,
    "sample": False,
    "ics_url": f"/api/v1/bookings/{REFERENCE}/calendar.ics",
    "slip_url": f"/api/v1/bookings/{REFERENCE}/slip",
}
OTHER_OFFICE = OFFICE | {"id": "ettelbruck", "name": "Office social Nordstad", "communes": ["Ettelbruck"]}
NEEDS = ("income", "rent", "energy", "health", "children", "debt", "food", "papers")


def answered(page: Page, data: Answer, buttons: list[str] | None = None) -> Locator:
    """The next answer of the assistant, as it stands on the page, with this data and these buttons."""

    def fill(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        body["messages"][-1]["data"] |= data
        if buttons:
            body["messages"][-1]["buttons"] = [{"title": title, "payload": "/affirm"} for title in buttons]
        route.fulfill(response=response, json=body)

    # The answer comes by the stream too, as it was: it must not be first.
    page.route("**/events", lambda route: route.abort())
    page.route("**/messages", fill)
    page.reload()
    ready(page)
    before = answers(page).count()
    say(page, "papers")
    expect(answers(page)).to_have_count(before + 1)
    page.unroute("**/messages")
    return answers(page).last


def booking_card(page: Page, **changes: Any) -> Locator:
    return answered(page, {"booking": BOOKING | changes}).locator(".booking")


def long_list(lang: Lang) -> list[str]:
    """The longest buttons there are: needs and times."""
    needs = [texts().format(lang, f"prescreen-answer-needs-{need}.button") for need in NEEDS]
    return [*needs, moment_in_words(datetime.fromisoformat("2026-09-23T07:00:00+00:00"), lang), "Ö" * 60]


@pytest.mark.parametrize("start", [WINTER, SUMMER], ids=["winter", "summer"])
@pytest.mark.parametrize("lang", LANGS)
def test_day_and_hour_are_those_of_luxembourg_in_the_words_of_the_e_mail_wherever_the_browser_is(
    new_page: Open, lang: Lang, start: str
) -> None:
    page = new_page(f"/?lang={lang}", timezone_id="America/New_York")
    card = booking_card(page, starts_at=start)
    expect(card.locator(".when")).to_have_text(moment_in_words(datetime.fromisoformat(start), lang))
    expect(card).to_have_attribute("lang", lang)


def test_a_card_keeps_the_language_of_its_message_when_the_page_speaks_another(new_page: Open) -> None:
    page = new_page("/?lang=lb")
    booking_card(page)
    say(page, "switch de")
    last_answer(page, "switch de")

    def with_the_booking(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        body["messages"][2]["data"] |= {"booking": BOOKING}
        route.fulfill(response=response, json=body)

    page.route("**/export", with_the_booking)
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.locator(".booking .when")).to_have_text("Dënschdeg, 1. Dezember 2026, 10:00")
    expect(page.locator(".booking")).to_contain_text("Ziedel fir ze drécken")


def test_the_reference_is_read_letter_by_letter_and_copied_as_it_is(new_page: Open) -> None:
    page = new_page("/?lang=en")
    card = booking_card(page)
    shown = card.locator(".reference")
    expect(shown).to_have_text(REFERENCE)
    assert "A B 2 D, 3 F G H, J 4 M" in card.aria_snapshot()
    assert REFERENCE not in card.aria_snapshot().replace("/url", "").split("link")[0]
    copied = shown.evaluate(
        "(node) => { getSelection().selectAllChildren(node.closest('p')); return getSelection().toString(); }"
    )
    assert parse_reference(copied.strip()) == REFERENCE.replace("-", "")
    assert shown.evaluate("(node) => parseFloat(getComputedStyle(node).fontSize)") >= 20


def test_the_calendar_file_is_saved_and_the_slip_opens_beside_the_conversation(new_page: Open) -> None:
    page = new_page("/?lang=en")
    card = booking_card(page)
    page.context.route(
        "**/calendar.ics", lambda route: route.fulfill(body="BEGIN:VCALENDAR", content_type="text/calendar")
    )
    page.context.route("**/slip", lambda route: route.fulfill(body="<p>slip</p>", content_type="text/html"))
    with page.expect_download() as saved:
        card.get_by_role("link", name="Calendar file").click()
    assert urlsplit(saved.value.url).path == BOOKING["ics_url"]
    with page.expect_popup() as opened:
        card.get_by_role("link", name="Slip to print (new tab)").click()
    expect(opened.value.locator("p")).to_have_text("slip")
    expect(card).to_be_visible()


def test_a_sample_says_that_nobody_expects_the_person(new_page: Open) -> None:
    page = new_page("/?lang=en")
    expect(booking_card(page, sample=True).get_by_text("Do not go there.")).to_be_visible()
    real = booking_card(page)
    expect(real.locator(".reference")).to_be_visible()
    expect(real.get_by_text("Do not go there.")).to_have_count(0)


def test_a_cancelled_booking_says_so_and_offers_no_slip(new_page: Open) -> None:
    page = new_page("/?lang=en")
    card = booking_card(page, active=False)
    expect(card.get_by_text("This appointment is cancelled.")).to_be_visible()
    expect(card.locator("s time")).to_have_text("Tuesday, 1 December 2026, 10:00")
    expect(card.get_by_role("link")).to_have_text(["Calendar file to take it out of the calendar"])


def test_addresses_that_lead_elsewhere_are_no_links(new_page: Open) -> None:
    page = new_page("/?lang=en")
    card = booking_card(page, ics_url="//elsewhere.example/x", slip_url="javascript:alert(1)")
    expect(card.locator(".reference")).to_be_visible()
    expect(card.get_by_role("link")).to_have_count(0)


def test_several_offices_stand_one_after_the_other(new_page: Open) -> None:
    page = new_page("/?lang=fr")
    offices = answered(page, {"offices": [OFFICE, OTHER_OFFICE]}).locator(".office")
    expect(offices.locator(".name")).to_have_text([str(OFFICE["name"]), str(OTHER_OFFICE["name"])])
    first, second = (offices.nth(number).bounding_box() for number in range(2))
    assert first is not None
    assert second is not None
    assert first["y"] + first["height"] < second["y"]


@pytest.mark.parametrize("script", [True, False], ids=["with scripts", "without"])
def test_the_way_to_ones_appointment_is_in_the_language_of_the_page(new_page: Open, script: bool) -> None:
    page = new_page("/?lang=fr", java_script_enabled=script)
    page.get_by_role("button", name="Deutsch").click()
    page.get_by_role("link", name="Mein Termin").click()
    expect(page.get_by_label("Referenz Ihres Termins")).to_be_visible()


@pytest.mark.parametrize("size", [(320, 640), (1280, 900)], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGS)
def test_cards_and_long_lists_have_no_barrier_and_need_no_scrolling_sideways(
    new_page: Open, axe_source: str, lang: Lang, scheme: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = new_page(f"/?lang={lang}", color_scheme=scheme, viewport={"width": width, "height": height})
    data = {"booking": BOOKING | {"sample": True}, "offices": [OFFICE, OTHER_OFFICE]}
    answer = answered(page, data, long_list(lang))
    expect(answer.locator(".booking time")).to_be_visible()
    audit(page, axe_source)
    for part in ("document.documentElement", "document.getElementById('log')"):
        assert page.evaluate(f"{part}.scrollWidth <= {part}.clientWidth")
    buttons = page.locator(".offer button")
    expect(buttons).to_have_count(10)
    assert buttons.evaluate_all("all => all.every(one => one.scrollWidth <= one.clientWidth)")
    # Enough to be hit with a thumb, and apart from its neighbours (WCAG 2.5.8).
    assert buttons.evaluate_all("all => all.every(one => one.offsetHeight >= 44)")
