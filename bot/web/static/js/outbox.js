// Sends what the resident says, one after the other, and again when the connection breaks - with the same
// client_id, so that nothing is done twice.

import * as api from "./api.js";
import * as session from "./session.js";

const PAUSES = [1_000, 2_000, 4_000];

export class Outbox {
  #last = Promise.resolve();

  /** `hooks`: `answered(said, messages)`, `again(said)`, `failed(said, detail)`, `gone(said)`. */
  constructor(hooks) {
    this.hooks = hooks;
  }

  /** Send `said` (`{client_id, text}` or `{client_id, payload, title}`) after everything before it. */
  send(said) {
    session.remember({ pending: [...session.pending().filter((one) => one.client_id !== said.client_id), said] });
    this.#last = this.#last.then(() => this.#deliver(said));
    return this.#last;
  }

  async #deliver(said) {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { title, ...body } = said;
        const { messages } = await api.say(session.conversation(), body);
        settle(said);
        return this.hooks.answered(said, messages);
      } catch (error) {
        const isProblem = error instanceof api.Problem;
        if (isProblem && error.gone) return this.hooks.gone(said);
        if ((isProblem && !error.passing) || attempt >= PAUSES.length) {
          if (isProblem && !error.passing) settle(said);
          return this.hooks.failed(said, isProblem ? error.detail : "");
        }
        this.hooks.again(said);
        await pauseOrOnline(isProblem && error.retryAfter ? error.retryAfter * 1_000 : PAUSES[attempt]);
      }
    }
  }
}

function settle(said) {
  session.remember({ pending: session.pending().filter((one) => one.client_id !== said.client_id) });
}

function pauseOrOnline(milliseconds) {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds);
    window.addEventListener("online", resume, { once: true });
  });
}
