import { alone } from "./draft-store.ts";
import { setDraftsOn, storagePrefix } from "./drafts-setting.ts";

/**
 * Deletes all that is kept in this browser: drafts, choices, and if wanted the copy of the app that works without a
 * network. The choice goes first, so that no tab writes another draft meanwhile. Rejects where something stays.
 */
export async function forgetEverything(offlineCopyToo: boolean): Promise<void> {
  setDraftsOn(false);
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (isOurs(key)) storage.removeItem(key);
  }
  await deleteOwnDatabases();
  if (offlineCopyToo) await deleteOfflineCopy();
}

/** Deletes our databases, once no tab is at work on them. */
export const deleteOwnDatabases = (): Promise<void> =>
  alone(async () => {
    const databases = await indexedDB.databases();
    const names = databases.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []));
    await Promise.all(names.map(deleteDatabase));
  });

const isOurs = (name: string): boolean => name.startsWith(storagePrefix);

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another tab holds it"));
  });

async function deleteOfflineCopy(): Promise<void> {
  const page = new URL(".", location.href).href;
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter(({ scope }) => scope === page).map((each) => each.unregister()));
  const names = (await globalThis.caches?.keys()) ?? [];
  const family = `${storagePrefix} ${page} `;
  await Promise.all(names.filter((name) => name.startsWith(family)).map((name) => caches.delete(name)));
}
