import { type ReadonlySignal, signal } from "@preact/signals";

type Workbench = typeof import("./workbench.ts").workbench;

const loaded = signal<Workbench | null>(null);

/** The tools with which a notebook is worked on; null until they are loaded. */
export const loadedWorkbench: ReadonlySignal<Workbench | null> = loaded;

/** Asks for them, and for what they need in their turn. */
export async function loadWorkbench(): Promise<void> {
  const { workbench } = await import("./workbench.ts");
  loaded.value = workbench;
  await workbench.warmUp();
}
