// The chat API (design 4.2). The token travels in a header only.

import { lang } from "./texts.js";

const BASE = "/api/v1/conversations";
const PATIENCE = 20_000;

/** An answer of the server that is no success; `detail` is meant for the resident. */
export class Problem extends Error {
  constructor(status, detail, retryAfter) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }

  /** Whether the conversation is not there (any more) for us. */
  get gone() {
    return this.status === 401 || this.status === 404;
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status === 429 || this.status >= 500;
  }
}

async function call(method, path, session, body) {
  const patience = new AbortController();
  setTimeout(() => patience.abort(), PATIENCE);
  const response = await fetch(BASE + path, {
    method,
    headers: headers(session, body ? { "Content-Type": "application/json" } : {}),
    body: body ? JSON.stringify(body) : undefined,
    signal: patience.signal,
    credentials: "omit",
  });
  if (response.ok) return response.json();
  throw await problemOf(response);
}

/** The headers that open a conversation. */
export function headers(session, more = {}) {
  const own = { "Accept-Language": lang(), ...more };
  if (session) own.Authorization = `Bearer ${session.token}`;
  return own;
}

/** The problem an unsuccessful response stands for. */
export async function problemOf(response) {
  const document = await response.json().catch(() => ({}));
  return new Problem(response.status, document.detail ?? "", Number(response.headers.get("Retry-After")) || 0);
}

export const eventsUrl = (session) => `${BASE}/${session.id}/events`;
export const start = (wanted) => call("POST", "", null, { lang: wanted, mode: "widget" });
export const say = (session, said) => call("POST", `/${session.id}/messages`, session, said);
export const held = (session) => call("GET", `/${session.id}/export`, session);
export const erase = (session) => call("DELETE", `/${session.id}`, session);
