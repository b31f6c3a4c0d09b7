// Brings the page to life: one conversation per tab.

import * as api from "./api.js";
import { wireDialogs } from "./dialogs.js";
import { Outbox } from "./outbox.js";
import * as session from "./session.js";
import { follow } from "./stream.js";
import { lang, setLang, t } from "./texts.js";
import { View } from "./view.js";

const TYPING_AFTER = 400;

const input = document.getElementById("input");
const composer = document.getElementById("composer");
const view = new View(document.getElementById("log"), document.getElementById("status"), choose);
const outbox = new Outbox({ answered, again, failed, gone });
let stopFollowing = () => {};
let spoken = false;
let typing = 0;

/** The session is new or restored: show its messages and follow it. */
async function enter(messages) {
  view.restore(messages);
  spoken = messages.some((message) => message.role === "resident");
  await speakLike(messages);
  const seq = messages.at(-1)?.seq ?? 0;
  stopFollowing();
  stopFollowing = follow(session.conversation(), seq, heard, gone);
}

async function startAnew(wanted = lang()) {
  stopFollowing();
  session.forget();
  view.clear();
  try {
    const begun = await api.start(wanted);
    session.remember({ conversation: { id: begun.conversation_id, token: begun.token } });
    await enter(begun.messages);
    return true;
  } catch (error) {
    const detail = error instanceof api.Problem && error.detail ? error.detail : t("ui-unreachable");
    view.addNote(detail, lang(), [t("ui-try-again"), () => startAnew(wanted)]);
    return false;
  }
}

async function resume() {
  try {
    const held = await api.held(session.conversation());
    await enter(held.messages);
    for (const said of session.pending()) dispatch(said);
  } catch (error) {
    if (error instanceof api.Problem && error.gone) await startAnew();
    else view.addNote(t("ui-unreachable"), lang(), [t("ui-try-again"), resume]);
  }
}

/** The page speaks the language of the last answer. */
async function speakLike(messages) {
  const last = messages.findLast((message) => message.role !== "resident");
  if (last) await setLang(last.lang);
}

function heard(message) {
  if (!view.add(message)) return;
  if (session.pending().length) view.showTurn();
  else view.showEnd();
  speakLike([message]);
}

async function say(said) {
  if (!session.conversation() && !(await startAnew())) return;
  dispatch({ client_id: newId(), ...said });
}

function dispatch(said) {
  spoken = true;
  view.addMine(said, lang());
  clearTimeout(typing);
  typing = setTimeout(() => view.busy(t("ui-typing")), TYPING_AFTER);
  outbox.send(said);
}

/** A UUID. crypto.randomUUID exists on https only, and a commune may try the page on plain http first. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function quiet() {
  clearTimeout(typing);
  view.busy();
}

function answered(said, messages) {
  quiet();
  if (messages.length) view.setMineLang(said, messages.at(-1).lang);
  for (const message of messages) view.add(message);
  view.showTurn();
  speakLike(messages);
  if (messages.some((message) => message.data?.effect === "erase")) ended();
}

function again() {
  clearTimeout(typing);
  view.busy(t("ui-sending-again"));
}

function failed(said, detail) {
  quiet();
  const text = [t("ui-not-sent"), detail].filter(Boolean).join(" ");
  view.addNote(text, lang(), [t("ui-send-again"), () => dispatch(said)]);
}

function gone() {
  quiet();
  if (!session.conversation()) return;
  ended();
  view.addNote(t("ui-gone"), lang(), [t("ui-new"), () => startAnew()]);
}

/** The conversation is over: nothing of it stays in this tab but what can be read on the screen. */
function ended() {
  stopFollowing();
  session.forget();
}

function choose(button, byKeyboard) {
  say({ payload: button.payload, title: button.title });
  // The chosen button will go; on a phone the keyboard must not come up and hide the answer.
  if (byKeyboard || matchMedia("(pointer: fine)").matches) input.focus();
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (text) {
    say({ text });
    input.value = "";
  }
  input.focus();
});

input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
});

document.querySelector(".languages").closest("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const wanted = event.submitter.value;
  if (wanted === lang()) return;
  const before = session.conversation();
  await setLang(wanted);
  if (spoken && before) {
    // Said like anything else: the answer comes in the new language and the procedure goes on.
    say({ text: t("ui-switch") });
  } else {
    if (before) api.erase(before).catch(() => {});
    await startAnew(wanted);
  }
});

wireDialogs({
  onErased({ receipt }) {
    ended();
    spoken = false;
    view.clear();
    view.addNote(t("ui-erased", { receipt }), lang(), [t("ui-new"), () => startAnew()]);
    input.focus();
  },
  onGone() {
    ended();
    view.addNote(t("ui-gone"), lang(), [t("ui-new"), () => startAnew()]);
  },
});

if (session.conversation()) resume();
else startAnew();
