// The result of a pre-screening on paper: a page of the server in a window of its own, which the browser prints.

const ADDRESS = "/api/v1/prescreen/sheet";
const opened = new Set();

/**
 * Open the sheet for `situation` (`{answers, needs, commune, urgent, lang}`) and offer to print it. Call it from a click:
 * browsers let no other code open a window. Throws when there is no window or no sheet.
 */
export async function openSheet(situation) {
  // Opened before the answer is there, as the click would be forgotten by then. What was answered must not be part of
  // an address, so the page is written into the window; it keeps our content policy and runs no script.
  const sheet = window.open("", "_blank");
  if (!sheet) throw new Error("no window");
  opened.add(sheet);
  try {
    const response = await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(situation),
      credentials: "omit",
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const html = await response.text();
    sheet.document.open();
    sheet.addEventListener("load", () => sheet.print(), { once: true });
    sheet.document.write(html);
    sheet.document.close();
  } catch (error) {
    sheet.close();
    throw error;
  }
}

/** Close every sheet opened from here. */
export function closeSheets() {
  for (const sheet of opened) sheet.close();
  opened.clear();
}
