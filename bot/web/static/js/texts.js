// The page's words: which language is spoken, and where its texts stand on the page.

const loaded = new Map();
let current = document.documentElement.lang;
loaded.set(current, JSON.parse(document.getElementById("texts").textContent));

export const lang = () => current;

/** The text of `id`; `values` fill what stands in braces. */
export function t(id, values = {}) {
  return loaded.get(current)[id].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A day or moment (ISO) written out in the language of the page. */
export function day(iso) {
  const date = new Date(iso);
  // Browsers without Luxembourgish dates would fall back to their own language, so German comes before it.
  return Number.isNaN(date.valueOf())
    ? ""
    : new Intl.DateTimeFormat([current === "en" ? "en-GB" : `${current}-LU`, "de-LU"], { dateStyle: "long" }).format(date);
}

/** Speak `wanted` from here on. When its texts can't be had, the page stays as it is. */
export async function setLang(wanted) {
  if (wanted === current) return;
  if (!loaded.has(wanted)) {
    try {
      const response = await fetch(`/ui/${wanted}`);
      if (!response.ok) return;
      loaded.set(wanted, await response.json());
    } catch {
      return;
    }
  }
  current = wanted;
  document.documentElement.lang = wanted;
  document.title = t("ui-title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
  for (const node of document.querySelectorAll(".languages button")) {
    node.setAttribute("aria-pressed", String(node.value === wanted));
  }
  const address = new URL(location.href);
  address.searchParams.set("lang", wanted);
  history.replaceState(null, "", address);
}
