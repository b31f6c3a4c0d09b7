// What survives a reload of this tab, and nothing beyond it: the conversation and what is not answered yet.

const KEY = "hellef";

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

function write(values) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // Without storage the page works until it is reloaded.
  }
}

/** The conversation of this tab, `{id, token}`, or null. */
export const conversation = () => read().conversation ?? null;

/** Messages sent but not answered, oldest first. */
export const pending = () => read().pending ?? [];

export const remember = (values) => write({ ...read(), ...values });

export function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
