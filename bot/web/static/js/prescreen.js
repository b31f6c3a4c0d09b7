// The result of a pre-screening in the conversation: the way to print it.

import { el } from "./cards.js";
import { openSheet } from "./sheet.js";
import { lang, t } from "./texts.js";

/** A button that prints the result, under the answer that tells it; null for every other answer. */
export function printButton(prescreen) {
  if (!prescreen) return null;
  const { answers, needs, commune, urgent } = prescreen;
  const button = el("button", { type: "button" }, t("prescreen-result-print.button"));
  const trouble = el("p", { role: "alert" });
  button.addEventListener("click", async () => {
    trouble.textContent = "";
    try {
      await openSheet({ answers, needs, commune, urgent, lang: lang() });
    } catch {
      trouble.textContent = t("prescreen-sheet-unavailable");
    }
  });
  return el("div", { class: "choices" }, button, trouble);
}
