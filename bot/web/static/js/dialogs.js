// "My data" and "Erase".

import * as api from "./api.js";
import { el } from "./cards.js";
import * as session from "./session.js";
import { day, t } from "./texts.js";

const byId = (id) => document.getElementById(id);

function save(held) {
  const address = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], { type: "application/json" }));
  el("a", { href: address, download: "hellef.json" }).click();
  URL.revokeObjectURL(address);
}

/** Make the two buttons work. `onErased(receipt)` and `onGone()` tell what became of the conversation. */
export function wireDialogs({ onErased, onGone }) {
  let held = null;
  const explain = (place, error) => {
    byId(place).textContent = error instanceof api.Problem && error.detail ? error.detail : t("ui-unreachable");
  };

  byId("my-data").addEventListener("click", async () => {
    if (!session.conversation()) return onGone();
    held = null;
    byId("data-problem").textContent = "";
    byId("data-summary").replaceChildren();
    byId("data-download").hidden = true;
    byId("data-dialog").showModal();
    try {
      held = await api.held(session.conversation());
    } catch (error) {
      return explain("data-problem", error);
    }
    byId("data-download").hidden = false;
    return byId("data-summary").replaceChildren(
      el("li", {}, t("ui-data-messages", { count: held.messages.length })),
      el("li", {}, t("ui-data-since", { date: day(held.created) })),
      el("li", {}, t("ui-data-until", { date: day(held.erased_after) })),
    );
  });
  byId("data-download").addEventListener("click", () => held && save(held));

  byId("erase").addEventListener("click", () => {
    if (!session.conversation()) return onGone();
    byId("erase-problem").textContent = "";
    return byId("erase-dialog").showModal();
  });
  byId("erase-confirm").addEventListener("click", async () => {
    byId("erase-confirm").disabled = true;
    try {
      const receipt = await api.erase(session.conversation());
      byId("erase-dialog").close();
      onErased(receipt);
    } catch (error) {
      if (error instanceof api.Problem && error.gone) {
        byId("erase-dialog").close();
        onGone();
      } else {
        explain("erase-problem", error);
      }
    } finally {
      byId("erase-confirm").disabled = false;
    }
  });
}
