// A booked interview, under the answer that tells of it.

import { el, link } from "./cards.js";
import { moment, t, withTexts } from "./texts.js";

const isOurs = (address) => /^\/(?!\/)/.test(address ?? "");

/** `AB2D-3FGH-J4M` to be read out letter by letter, with a pause after each group. */
const spelled = (reference) => reference.split("-").map((group) => [...group].join(" ")).join(", ");

/** The card of a booking in the language of its message, which may be another than the page's; null for none. */
export function bookingCard(booking, messageLang) {
  if (!booking?.reference) return null;
  const card = el("section", { class: "booking" });
  withTexts(messageLang, (lang) => {
    card.lang = lang;
    card.append(...content(booking, (id) => t(id, {}, lang), lang));
  });
  return card;
}

function content(booking, say, lang) {
  const { reference, starts_at, active, sample, ics_url, slip_url } = booking;
  const notes = [active ? null : "appointment-slip-cancelled", sample ? "appointment-sample" : null];
  const when = el("time", { datetime: starts_at }, moment(starts_at, lang));
  const papers = [];
  if (isOurs(ics_url)) {
    const label = say(active ? "ui-booking-calendar" : "ui-booking-calendar-cancelled");
    papers.push(el("a", { href: ics_url, download: true }, label));
  }
  if (active && isOurs(slip_url)) papers.push(link(slip_url, say("ui-booking-slip"), lang));
  return [
    el("p", { class: "name" }, say("appointment-slip-title")),
    ...notes.filter(Boolean).map((id) => el("p", { class: "warning" }, say(id))),
    el("p", { class: "when" }, active ? when : el("s", {}, when)),
    el("p", { class: "label" }, say("ui-booking-reference")),
    el("p", {}, el("span", { class: "reference", translate: "no", "aria-hidden": "true" }, reference),
      el("span", { class: "hidden spelled" }, spelled(reference))),
    papers.length ? el("p", { class: "papers" }, ...papers) : "",
  ];
}
