import type { Language } from "../../model/language.ts";
import { draftsAreOn, storagePrefix } from "./drafts-setting.ts";

/** What somebody has written in one tab and not saved as a file. */
export interface Draft {
  /** Of tab and notebook, so that no tab ever overwrites what another one keeps. */
  readonly id: string;
  readonly tab: string;
  /** Name in the address. */
  readonly notebook: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const databaseName = `${storagePrefix}-drafts`;
const storeName = "drafts";
const storageLock = `${storagePrefix}-storage`;

/** One tab at a time touches what is kept, so that nothing is written while another one forgets everything. */
export const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks ? navigator.locks.request(storageLock, work) : work();

/** The drafts that are kept; none while nobody wants them kept. */
export const readDrafts = (): Promise<readonly Draft[]> =>
  alone(async () => {
    if (!draftsAreOn()) return [];
    const kept = await inStore("readonly", (store) => store.getAll());
    return (kept as unknown[]).filter(isDraft);
  });

/** Keeps some drafts and lets others go; does nothing while nobody wants drafts kept. */
export const writeDrafts = (kept: readonly Draft[], gone: readonly string[]): Promise<void> =>
  alone(async () => {
    if (!draftsAreOn() || kept.length + gone.length === 0) return;
    await inStore("readwrite", (store) => {
      for (const id of gone) store.delete(id);
      for (const draft of kept) store.put(draft);
      return store.count();
    });
  });

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode, { durability: "strict" });
      const request = work(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What another version of the app may have kept is passed over. */
function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Readonly<Record<string, unknown>>;
  const texts = [draft.id, draft.tab, draft.notebook, draft.title, draft.text, draft.language];
  return texts.every((text) => typeof text === "string") && typeof draft.at === "number";
}
