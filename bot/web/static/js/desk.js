// The form at /prescreen: the result follows every answer. All that is answered stands in the form and nowhere else.

import { closeSheets, openSheet } from "./sheet.js";

const SETTLE = 150;
const TYPED = 400;
const UNION = "eu_eea_ch";

const byId = (id) => document.getElementById(id);
const lang = () => document.documentElement.lang;
let latest = new AbortController();
let openQuestions = null;
let waiting = 0;
let typing = 0;

function node(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Write a text where it is announced, but only when it is another one. */
function tell(id, text) {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}

const groups = () => [...document.querySelectorAll("fieldset[data-fact]")];
const chosen = (group) => group.querySelector("input:checked")?.value ?? "unknown";
const valueOf = (name) => chosen(document.querySelector(`fieldset[data-name="${name}"]`));

/** What is answered, in the shape of the API. */
function situation() {
  const answers = {};
  for (const group of groups()) if (!group.hidden) answers[group.dataset.fact] = chosen(group);
  const needs = [...document.querySelectorAll("[name=needs]:checked")].map((box) => box.value);
  const commune = byId("commune").value.trim() || null;
  return { answers, needs, commune, urgent: byId("urgent").checked, lang: lang() };
}

/** The stay is asked in other words of citizens of the Union and their family. */
function wordTheStay() {
  const union = [valueOf("nationality"), valueOf("family_of")].includes(UNION);
  for (const group of groups()) {
    if (group.dataset.fact === "lawful_stay") group.hidden = union === (group.dataset.name === "lawful_stay");
  }
}

/** Dim what can't change the result any more. Where somebody just is, it stays usable: the focus must not get lost. */
function dim() {
  if (!openQuestions) return;
  for (const group of groups()) {
    const idle = chosen(group) === "unknown" && !openQuestions.includes(group.dataset.fact);
    group.classList.toggle("idle", idle);
    group.disabled = idle && !group.contains(document.activeElement);
  }
}

async function ask(path, body) {
  latest.abort();
  latest = new AbortController();
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: latest.signal,
    credentials: "omit",
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

async function update() {
  wordTheStay();
  const { answers } = situation();
  try {
    show(await ask("/api/v1/prescreen", { answers, lang: lang() }));
  } catch (error) {
    if (error.name !== "AbortError") tell("told", byId("result").dataset.unreachable);
  }
}

function show(screening) {
  const [outcome, ...rest] = screening.explanation;
  const count = screening.open_questions.length;
  tell("told", "");
  tell("outcome", outcome);
  tell("open", count ? byId("result").dataset.open.replace("{count}", count) : "");
  byId("explanation").replaceChildren(...rest.map((text) => node("p", text)));
  list("reasons", screening.reasons.map(({ article, text }) => `${article}: ${text}`));
  list("steps", screening.next_steps.map(({ text }) => text));
  openQuestions = screening.open_questions;
  dim();
}

function list(id, texts) {
  byId(id).hidden = !texts.length;
  byId(id).querySelector("ul").replaceChildren(...texts.map((text) => node("li", text)));
}

/** Name the office for the commune that is typed, or what it may be instead. */
async function findOffice() {
  const typed = byId("commune").value.trim();
  if (!typed) return byId("office").replaceChildren();
  try {
    const response = await fetch(`/api/v1/offices?${new URLSearchParams({ commune: typed, lang: lang() })}`);
    const found = await response.json();
    if (!response.ok || byId("commune").value.trim() !== typed) return undefined;
    const communes = found.communes.map((name) => {
      const button = node("button", name);
      button.type = "button";
      button.value = name;
      return button;
    });
    return byId("office").replaceChildren(node("p", found.text), ...communes);
  } catch {
    return byId("office").replaceChildren();
  }
}

function wipe() {
  clearTimeout(waiting);
  clearTimeout(typing);
  closeSheets();
  byId("situation").reset();
  byId("office").replaceChildren();
  for (const group of groups()) group.disabled = false;
  return update();
}

/** Go on in another language with the same answers: nothing of them travels, only the words are fetched. */
async function speak(wanted) {
  const response = await fetch(`/prescreen?lang=${wanted}`, { credentials: "omit" });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const checked = [...document.querySelectorAll("input:checked")].map(({ id }) => id);
  const commune = byId("commune").value;
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  for (const id of checked) byId(id).checked = true;
  byId("commune").value = commune;
  document.querySelector(`.languages [value=${wanted}]`).focus();
  await Promise.all([update(), findOffice()]);
}

document.addEventListener("change", ({ target }) => {
  if (!target.closest("fieldset[data-fact]")) return;
  clearTimeout(waiting);
  waiting = setTimeout(update, SETTLE);
});

document.addEventListener("input", ({ target }) => {
  if (target.id !== "commune") return;
  clearTimeout(typing);
  typing = setTimeout(findOffice, TYPED);
});

document.addEventListener("focusout", () => setTimeout(dim));

document.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.submitter?.name === "lang") speak(event.submitter.value).catch(() => {});
});

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("button");
  if (button?.id === "print") {
    tell("told", "");
    await openSheet(situation()).catch(() => tell("told", byId("result").dataset.unavailable));
  } else if (button?.id === "wipe") {
    await wipe();
    document.querySelector("#situation input").focus();
    tell("told", byId("result").dataset.wiped);
  } else if (button?.closest("#office")) {
    byId("commune").value = button.value;
    byId("commune").focus();
    await findOffice();
  }
});

// Whoever comes back with the browser's "back" finds an empty form, not the answers of the person before.
window.addEventListener("pageshow", ({ persisted }) => persisted && wipe());

update();
