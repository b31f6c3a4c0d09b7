// The conversation as it is seen and read out.

import { bookingCard } from "./booking_card.js";
import { contacts, el, myData, office, sources } from "./cards.js";
import { printButton } from "./prescreen.js";
import { t } from "./texts.js";

const WHO = { resident: "ui-you", assistant: "ui-assistant", staff: "ui-staff" };

/** Paragraphs, and lists where lines begin with a bullet. */
function paragraphs(text) {
  const blocks = [];
  for (const part of text.split(/\n{2,}/)) {
    let lines = [];
    let bullets = null;
    const flush = () => {
      if (lines.length) blocks.push(el("p", { dir: "auto" }, lines.join("\n")));
      lines = [];
    };
    for (const line of part.split("\n")) {
      const bullet = /^[•-] +(.*)$/.exec(line);
      if (!bullet) {
        bullets = null;
        lines.push(line);
        continue;
      }
      flush();
      if (!bullets) {
        bullets = el("ul", {});
        blocks.push(bullets);
      }
      bullets.append(el("li", { dir: "auto" }, bullet[1]));
    }
    flush();
  }
  return blocks;
}

export class View {
  #seen = new Set();
  #mine = new Map();
  #turn = null;

  /** `onChoice(button, byKeyboard)` is called when an offered answer is chosen. */
  constructor(log, status, onChoice) {
    this.log = log;
    this.status = status;
    this.onChoice = onChoice;
  }

  /** Show a message of the server, once. Returns whether it was new. */
  add(message) {
    if (this.#seen.has(message.seq)) return false;
    this.#seen.add(message.seq);
    const mine = this.#mine.get(message.data?.client_id);
    if (message.role === "resident" && mine) {
      mine.lang = message.lang;
      return false;
    }
    const { data } = message;
    const article = this.#article(message.role, message.lang, message.text,
      bookingCard(data?.booking, message.lang), contacts(data?.contacts),
      ...[data?.office, ...(data?.offices ?? [])].map(office), myData(data?.effect),
      printButton(data?.prescreen), sources(data?.sources));
    this.log.append(article);
    if (message.role === "resident" || !this.#turn) this.#turn = article;
    // Sent again after a reload because its answer had not arrived: it is on the page already.
    if (message.role === "resident" && data?.client_id) this.#mine.set(data.client_id, article);
    if (message.buttons.length) this.#offer(message);
    return true;
  }

  /** Show what the resident has just said, before the server has it. */
  addMine(said, lang) {
    if (this.#mine.has(said.client_id)) return;
    const article = this.#article("resident", lang, said.title ?? said.text);
    this.#mine.set(said.client_id, article);
    this.#turn = article;
    this.log.append(article);
    this.showTurn();
  }

  /** Scroll to where the turn begins: a long answer is read from its start, a short one is seen whole. */
  showTurn() {
    this.#turn?.scrollIntoView({ block: "start" });
  }

  /** Scroll to the end, for what comes without being asked. */
  showEnd() {
    this.log.lastElementChild?.scrollIntoView({ block: "nearest" });
  }

  /** The answer shows in which language something was said. */
  setMineLang(said, lang) {
    const mine = this.#mine.get(said.client_id);
    if (mine) mine.lang = lang;
  }

  /** A word of the page itself, with buttons `[text, action]`. */
  addNote(text, lang, ...actions) {
    const buttons = actions.map(([label, action]) => {
      const button = el("button", { type: "button" }, label);
      button.addEventListener("click", () => {
        note.remove();
        action();
      });
      return button;
    });
    const note = el("article", { class: "message note", lang }, el("p", {}, text),
      buttons.length ? el("div", { class: "choices" }, ...buttons) : null);
    this.log.append(note);
    this.showEnd();
  }

  /** Fill in what was said before without reading all of it out. */
  restore(messages) {
    this.log.setAttribute("aria-busy", "true");
    for (const message of messages) this.add(message);
    this.log.removeAttribute("aria-busy");
    this.showTurn();
  }

  /** Say what is going on below the conversation; an empty text says that nothing is. */
  busy(text = "") {
    if (this.status.textContent !== text) this.status.textContent = text;
    this.status.classList.toggle("busy", Boolean(text));
  }

  clear() {
    this.log.replaceChildren();
    this.#seen.clear();
    this.#mine.clear();
    this.#turn = null;
    this.busy();
  }

  #article(role, lang, text, ...extras) {
    const who = WHO[role] ? el("span", { class: "hidden" }, t(WHO[role])) : null;
    return el("article", { class: `message ${role}`, lang }, who, ...paragraphs(text), ...extras);
  }

  #offer({ buttons, lang }) {
    for (const older of this.log.querySelectorAll(".offer")) older.remove();
    const nodes = buttons.map((button) => {
      const node = el("button", { type: "button" }, button.title);
      node.addEventListener("click", (event) => this.onChoice(button, event.detail === 0));
      return node;
    });
    this.log.append(el("div", { class: "choices offer", role: "group", "aria-label": t("ui-choices"), lang }, ...nodes));
  }
}
