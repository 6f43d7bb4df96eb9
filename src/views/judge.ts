import { type ReadonlySignal, signal } from "@preact/signals";

/** What makes studies of cells: the checks with all that they need, which a page need not wait for. */
export type Judge = Pick<typeof import("../cells/session/study.ts"), "studiesOf" | "studiesBehind">;

const loaded = signal<Judge | null>(null);

/** Null until it is loaded; no result is shown before, since a verdict may forbid it. */
export const judge: ReadonlySignal<Judge | null> = loaded;

export async function loadJudge(): Promise<void> {
  loaded.value ??= await import("../cells/session/study.ts");
}
