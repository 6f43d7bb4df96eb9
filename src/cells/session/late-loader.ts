import type { CellKind } from "../cell-kind.ts";

/** Loads what a kind computes with, one time at once, and tells how that ended. */
export function lateLoader(onEnd: (kind: CellKind, isLoaded: boolean) => void): (kind: CellKind) => void {
  const loading = new Set<CellKind>();
  return (kind) => {
    if (!kind.late || loading.has(kind)) return;
    loading.add(kind);
    const end = (isLoaded: boolean) => (): void => {
      loading.delete(kind);
      onEnd(kind, isLoaded);
    };
    void kind.late.load().then(end(true), end(false));
  };
}
