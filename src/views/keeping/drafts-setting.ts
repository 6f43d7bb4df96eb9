/** Everything that is kept in this browser has a name that begins so; others may keep things at the same host. */
export const storagePrefix = "morketal";

const key = `${storagePrefix}-drafts`;

/** Whether somebody wants drafts to be kept in this browser. Without that nothing is kept, this choice neither. */
export function draftsAreOn(): boolean {
  try {
    return localStorage.getItem(key) === "on";
  } catch {
    // A browser may refuse all storage.
    return false;
  }
}

/** Remembers the choice; false where the browser refuses. */
export function setDraftsOn(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(key, "on");
    else localStorage.removeItem(key);
    return true;
  } catch {
    return !on;
  }
}

/** Has something called whenever the choice may have been made in another tab. */
export function whenDraftsSwitched(switched: () => void): void {
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) switched();
  });
}
