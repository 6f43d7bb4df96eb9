import { vi } from "vitest";

/** A shared or slow machine must not fail a test: it ends as soon as what it waits for is there, and late only if it never is. */
const patience = { timeout: 60_000 };

/** Waits until `look` throws no more, and gives what it returns. */
export const waitFor = <Found>(look: () => Found | Promise<Found>): Promise<Found> => vi.waitFor(look, patience);

/** Waits until `look` gives something true, and gives that. */
export const waitUntil = <Found>(look: () => Found | Promise<Found>) => vi.waitUntil(look, patience);
