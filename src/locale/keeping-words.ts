/** What is said about opening, saving, sharing and keeping notebooks. */
export interface KeepingWords {
  readonly actions: Readonly<
    Record<"new" | "open" | "save" | "saveAs" | "saveResults" | "openResults" | "share" | "forget", string>
  >;
  readonly newNotebook: { readonly title: string; readonly firstLine: string };
  /** Kinds of files, as the browser's dialog names them. */
  readonly files: { readonly notebook: string; readonly results: string };
  readonly told: {
    readonly opened: (title: string) => string;
    readonly saved: (name: string) => string;
    readonly downloaded: string;
    readonly cannotRead: (name: string, megabytes: string) => string;
    readonly cannotOpen: string;
    readonly cannotSave: string;
    readonly noResults: string;
    readonly resultsSaved: (results: string) => string;
    readonly leftOut: (cells: string) => string;
    readonly notABundle: string;
    readonly resultsUsed: (results: string) => string;
    readonly refused: Readonly<
      Record<"no-such-cell" | "other-key" | "not-ready" | "unusable", (cell: string) => string>
    >;
    readonly linkCopied: string;
    readonly linkToCopy: string;
    readonly linkTooLong: (characters: string, most: string) => string;
    readonly countsInText: (cells: string) => string;
    readonly shareCounts: string;
  };
  readonly draft: {
    readonly switch: string;
    readonly about: string;
    readonly elsewhere: string;
    readonly cannotKeep: string;
    readonly found: (title: string, time: string) => string;
    readonly restore: string;
    readonly discard: string;
    readonly later: string;
    readonly understood: string;
    readonly restored: (title: string) => string;
  };
  readonly forget: {
    readonly about: string;
    readonly offlineToo: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: string;
    readonly failed: string;
  };
}
