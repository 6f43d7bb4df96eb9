import { type ReadonlySignal, signal } from "@preact/signals";

type Workbench = typeof import("./workbench.tsx").workbench;

const loaded = signal<Workbench | null>(null);

/** The tools with which a notebook is worked on; null until they are loaded. */
export const loadedWorkbench: ReadonlySignal<Workbench | null> = loaded;

/**
 * Asks for them, and first for what they open: a tool that is seen works at once, and no key that is pressed after it
 * gets past what it opens. Where that cannot be loaded, the tools come and say so.
 */
export async function loadWorkbench(): Promise<void> {
  const { workbench } = await import("./workbench.tsx");
  await workbench.warmUp().catch(() => undefined);
  loaded.value = workbench;
}
