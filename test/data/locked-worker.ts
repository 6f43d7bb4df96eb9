import "../../workers/lock-down.ts";
import { exposeHere } from "../../workers/expose-here.ts";

/** A worker that is locked down as the app's are, and says what it still has. */
const lockedWorker = {
  stillThere: (names: readonly string[]): string[] => names.filter((name) => name in globalThis),
  add: (one: number, other: number): number => one + other,
};

export type LockedWorker = typeof lockedWorker;

exposeHere(lockedWorker);
