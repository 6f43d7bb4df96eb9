/** The service worker's file. It lies beside the page, since it may answer only for what lies beside or below it. */
export const serviceWorkerFile = "offline.js";

/** One version of the app, as the build lists it for the service worker: every file that the page may ask for. */
export interface OfflineFiles {
  /** A hash of all the rest. */
  readonly version: string;
  /** Headers that each file is to have. */
  readonly headers: Readonly<Record<string, string>>;
  readonly files: readonly OfflineFile[];
}

export interface OfflineFile {
  /** Relative to the page. */
  readonly path: string;
  /** As in Subresource Integrity: what else comes under this path is refused. */
  readonly integrity: string;
  /** Its Content-Security-Policy, if it is the page or a worker. */
  readonly policy: string | null;
}

/** What a page asks of the service worker: to take over from an older one, or to forget versions nobody has open. */
export type OfflineRequest = "take-over" | "page-started";
