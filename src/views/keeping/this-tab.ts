import { storagePrefix } from "./drafts-setting.ts";

const lockOf = (tab: string): string => `${storagePrefix}-tab-${tab}`;

/** A name for this tab, by which its drafts are told from those of others. */
export const thisTab: string = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join(
  "",
);

let held = false;

/** Holds a lock for as long as the tab lives: the browser releases it however the tab ends, by a crash too. */
export function showThatTabLives(): void {
  if (held || !navigator.locks) return;
  held = true;
  void navigator.locks.request(lockOf(thisTab), () => new Promise(() => {}));
}

/** Which of some tabs are open now; none that anybody knows of where the browser has no locks. */
export async function liveAmong(tabs: readonly string[]): Promise<ReadonlySet<string>> {
  const locks = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
  return new Set(tabs.filter((tab) => locks.has(lockOf(tab))));
}
