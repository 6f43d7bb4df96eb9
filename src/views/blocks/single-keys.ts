import { type ReadonlySignal, signal } from "@preact/signals";
import { storagePrefix } from "../keeping/drafts-setting.ts";

const key = `${storagePrefix}-single-keys`;

const on = signal(readChoice());

/** Whether a letter alone is a command: so unless somebody has switched it off, which alone is kept. */
export const singleKeys: ReadonlySignal<boolean> = on;

export function setSingleKeys(wanted: boolean): void {
  on.value = wanted;
  try {
    if (wanted) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A browser may refuse all storage; the choice then lasts as long as the page.
  }
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}
