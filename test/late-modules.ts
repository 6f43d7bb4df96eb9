import { afterAll, vi } from "vitest";

// What a test set off may still be loading when its file ends; taken away in mid-way it would count as an error.
afterAll(() => vi.dynamicImportSettled());
