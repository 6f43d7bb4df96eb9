import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Dataset } from "../../model/dataset.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { uploadHash } from "../../model/upload-hash.ts";

/** Tables that were made from files, by SHA-256, for as long as the page is open and nowhere else. */
export interface UploadStore {
  /** Keeps a table and gives its SHA-256. */
  add(dataset: Dataset): string;
  load(name: string, sha256: string): Promise<Result<Dataset>>;
  /** Notes that somebody has saved a table. */
  markSaved(sha256: string): void;
  /** Whether closing the page would lose a table. */
  readonly unsaved: ReadonlySignal<boolean>;
}

export function createUploadStore(): UploadStore {
  const tables = new Map<string, Dataset>();
  const unsaved: Signal<ReadonlySet<string>> = signal(new Set());
  return {
    unsaved: computed(() => unsaved.value.size > 0),
    add(dataset) {
      const sha256 = uploadHash(dataset);
      if (!tables.has(sha256)) unsaved.value = new Set([...unsaved.value, sha256]);
      tables.set(sha256, dataset);
      return sha256;
    },
    load: async (name, sha256) => {
      const known = tables.get(sha256);
      return known ? success(known) : failure({ code: "upload-missing", name });
    },
    markSaved(sha256) {
      unsaved.value = new Set([...unsaved.value].filter((each) => each !== sha256));
    },
  };
}
