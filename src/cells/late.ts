/** Something that does not come with the page itself, and is kept once it is there. */
export interface Late<Part> {
  isLoaded(): boolean;
  /** Asks for it, again if that failed before. */
  load(): Promise<Part>;
  /** Only for use after it was loaded. */
  get(): Part;
}

export function late<Part extends object>(load: () => Promise<Part>): Late<Part> {
  let part: Part | null = null;
  return {
    isLoaded: () => part !== null,
    load: async () => {
      part ??= await load();
      return part;
    },
    get: () => {
      if (part === null) throw new Error("used before it was loaded");
      return part;
    },
  };
}
