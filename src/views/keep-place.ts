/** A page that is put together anew is at rest after so many milliseconds: figures are drawn late. */
const restless = 3000;

/**
 * Makes a change that puts other text on the page, and keeps the cell or heading that stood at the top of the window
 * where it was, until the page is at rest or somebody scrolls. In a text with as many cells and headings it is the one
 * at the same place in their order, else the one of the same name.
 */
export function keepPlace(change: () => void): void {
  const before = places();
  const hidden = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  const index = before.findIndex((element) => element.getBoundingClientRect().bottom > hidden);
  const anchor = before[index];
  const wanted = anchor?.getBoundingClientRect().top ?? 0;
  const name = anchor?.id ?? "";
  change();
  if (!anchor || scrollY === 0) return;

  const observer = new ResizeObserver(() => {
    const now = places();
    const found = now.length === before.length ? now[index] : document.getElementById(name);
    if (found) scrollBy({ top: found.getBoundingClientRect().top - wanted, behavior: "instant" });
  });
  observer.observe(document.body);
  const over = new AbortController();
  over.signal.addEventListener("abort", () => observer.disconnect());
  for (const sign of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(sign, () => over.abort(), { signal: over.signal });
  }
  setTimeout(() => over.abort(), restless);
}

const places = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>("[id^='place-']"));
