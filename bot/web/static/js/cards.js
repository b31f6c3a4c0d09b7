// What comes with an answer besides its text: sources, telephone numbers, offices.

import { day, t } from "./texts.js";

/** An element with attributes and children; a string child is text and never HTML. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** A link that opens in a new tab, and says so in `lang`, the page's own unless another is wanted. */
export function link(address, text, lang = undefined) {
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text,
    el("span", { "aria-hidden": "true" }, " ↗"), el("span", { class: "hidden" }, ` (${t("ui-new-tab", {}, lang)})`));
}

const isWeb = (address) => /^https?:\/\//.test(address ?? "");
const telephone = (number) => el("a", { href: `tel:${String(number).replace(/[^\d+]/g, "")}` }, String(number));

/** The sources of an answer, folded; null when there are none. */
export function sources(list) {
  if (!Array.isArray(list) || !list.length) return null;
  const items = list.map((source) => {
    const title = isWeb(source.url) ? link(source.url, source.title) : source.title;
    const ref = source.ref ? `, ${source.ref}` : "";
    const checked = source.checked ? ` (${t("ui-source-checked", { date: day(source.checked) })})` : "";
    return el("li", {}, title, ref, checked);
  });
  return el("details", { class: "sources" }, el("summary", {}, t("ui-sources")), el("ul", {}, ...items));
}

/** Telephone numbers to tap; null when there are none. */
export function contacts(list) {
  if (!Array.isArray(list) || !list.length) return null;
  const items = list.map(({ name, number, round_the_clock: always }) =>
    el("li", {}, el("span", { class: "name" }, name), telephone(number),
      always ? el("span", { class: "small" }, t("ui-round-the-clock")) : null));
  return el("ul", { class: "contacts" }, ...items);
}

/** An office with what is known of it; null when there is none. */
export function office(card) {
  if (!card?.name) return null;
  const rows = [
    ["ui-office-communes", card.communes?.length ? card.communes.join(", ") : null],
    ["ui-office-address", card.address],
    ["ui-office-phone", card.phone ? telephone(card.phone) : null],
    ["ui-office-email", card.email ? el("a", { href: `mailto:${card.email}` }, card.email) : null],
    ["ui-office-website", isWeb(card.website) ? link(card.website, new URL(card.website).hostname) : null],
    ["ui-office-hours", card.opening_hours],
  ].filter(([, value]) => value);
  const facts = rows.flatMap(([id, value]) => [el("dt", {}, t(id)), el("dd", {}, value)]);
  return el("div", { class: "office" }, el("p", { class: "name", lang: "fr" }, card.name),
    facts.length ? el("dl", {}, ...facts) : null);
}

/** The way to one's own data, under the answer that speaks of it. */
export function myData(effect) {
  if (effect !== "export") return null;
  const button = el("button", { type: "button" }, t("ui-my-data"));
  button.addEventListener("click", () => document.getElementById("my-data").click());
  return el("div", { class: "choices" }, button);
}
