// Follows a conversation as server-sent events. EventSource can't send the token in a header, fetch can.

import { eventsUrl, headers } from "./api.js";

const LONGEST_PAUSE = 30_000;

/** The events of a stream of server-sent events: `{id, event, data}`. */
export async function* parse(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let event = {};
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      if (line === "") {
        if (event.data !== undefined) yield event;
        event = {};
        continue;
      }
      const colon = line.indexOf(":");
      const name = line.slice(0, colon);
      if (name) event[name] = line.slice(colon + 1).replace(/^ /, "");
    }
  }
}

/**
 * Call `onMessage` for every message after number `seq`, for as long as the conversation lives; `onGone` at its end.
 * Returns a function that stops.
 */
export function follow(session, seq, onMessage, onGone) {
  const stop = new AbortController();
  (async () => {
    let pause = 1_000;
    while (!stop.signal.aborted) {
      try {
        const response = await fetch(eventsUrl(session), {
          headers: headers(session, { "Last-Event-ID": String(seq) }),
          signal: stop.signal,
          credentials: "omit",
        });
        if (response.status === 401 || response.status === 404) return onGone();
        if (response.ok) {
          pause = 1_000;
          for await (const event of parse(response.body)) {
            if (event.event === "erased") return onGone();
            seq = Number(event.id);
            onMessage(JSON.parse(event.data));
          }
        }
      } catch {
        // No connection: try again below.
      }
      if (stop.signal.aborted) return undefined;
      await new Promise((resume) => setTimeout(resume, pause));
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
    return undefined;
  })();
  return () => stop.abort();
}
