// The page's words: which language is spoken, and where its texts stand on the page.

const loaded = new Map();
let current = document.documentElement.lang;
loaded.set(current, JSON.parse(document.getElementById("texts").textContent));

export const lang = () => current;

/** The text of `id`; `values` fill what stands in braces. The texts of `lang` have to be there: see `withTexts`. */
export function t(id, values = {}, lang = current) {
  return loaded.get(lang)[id].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A day or moment (ISO) written out in the language of the page. */
export function day(iso) {
  const date = new Date(iso);
  // Browsers without Luxembourgish dates would fall back to their own language, so German comes before it.
  return Number.isNaN(date.valueOf())
    ? ""
    : new Intl.DateTimeFormat([current === "en" ? "en-GB" : `${current}-LU`, "de-LU"], { dateStyle: "long" }).format(date);
}

/** A moment (ISO) as day and hour in Luxembourg, written out in `lang`, wherever the browser is. */
export function moment(iso, lang = current) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Luxembourg", hourCycle: "h23",
    year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit",
  }).formatToParts(new Date(iso));
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const [year, month, date] = [part.year, part.month, part.day].map(Number);
  const weekday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  const words = t("calendar-day", {
    weekday: t(`calendar-weekday-${weekday}`, {}, lang),
    day: date === 1 ? t("calendar-first", {}, lang) : String(date),
    month: t(`calendar-month-${month}`, {}, lang),
    year: String(year),
  }, lang);
  return `${words}, ${part.hour}:${part.minute}`;
}

/** Whether the texts of `wanted` are there, after they were asked for. */
async function load(wanted) {
  if (loaded.has(wanted)) return true;
  try {
    const response = await fetch(`/ui/${wanted}`);
    if (response.ok) loaded.set(wanted, await response.json());
  } catch {
    // No connection: the answer below says that the texts are missing.
  }
  return loaded.has(wanted);
}

/** Call `write(lang)` with `wanted`: at once if its texts are there, else when they are; when never, with the page's. */
export function withTexts(wanted, write) {
  if (loaded.has(wanted)) write(wanted);
  else load(wanted).then((there) => write(there ? wanted : current));
}

/** Speak `wanted` from here on. When its texts can't be had, the page stays as it is. */
export async function setLang(wanted) {
  if (wanted === current || !(await load(wanted))) return;
  current = wanted;
  document.documentElement.lang = wanted;
  document.title = t("ui-title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
  for (const node of document.querySelectorAll(".languages button")) {
    node.setAttribute("aria-pressed", String(node.value === wanted));
  }
  for (const node of document.querySelectorAll("a[data-in-lang]")) node.search = `?lang=${wanted}`;
  const address = new URL(location.href);
  address.searchParams.set("lang", wanted);
  history.replaceState(null, "", address);
}
