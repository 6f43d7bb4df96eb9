import { describe, expect, test, vi } from "vitest";
import { chordForAria, chordInWords, isPlainKey, isPressed, isSingleKey } from "../../../src/views/blocks/key-chord.ts";

type Held = Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>>;
const press = (key: string, held: Held = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent;

test.each([
  ["Mod+Z", press("z", { ctrlKey: true }), true],
  ["Mod+Z", press("z", { metaKey: true }), true],
  ["Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }), false],
  ["Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), true],
  ["d", press("d"), true],
  ["d", press("D", { shiftKey: true }), false],
  ["d", press("d", { ctrlKey: true }), false],
  ["?", press("?", { shiftKey: true }), true],
  ["?", press("?"), true],
  ["Alt+ArrowUp", press("ArrowUp", { altKey: true }), true],
  ["ArrowUp", press("ArrowUp", { altKey: true }), false],
])("%s is pressed or not by a key with what is held beside it", (chord, event, expected) => {
  expect(isPressed(chord, event)).toBe(expected);
});

test("letters and signs alone are told from keys that mean something to controls, and from chords", () => {
  expect(["d", "?", "Enter", "ArrowUp", "Mod+Z"].map(isSingleKey)).toEqual([true, true, false, false, false]);
  expect(["d", "?", "Enter", "ArrowUp", "Mod+Z"].map(isPlainKey)).toEqual([false, false, true, true, false]);
});

describe("in words", () => {
  test("a chord is what stands on the keys, in the reader's language", () => {
    vi.stubGlobal("navigator", { platform: "Linux" });
    expect(chordInWords("Mod+Shift+Z", "da")).toBe("Ctrl + Skift + Z");
    expect(chordInWords("Alt+ArrowUp", "en")).toBe("Alt + ↑");
    expect(chordForAria("Mod+S")).toBe("Control+S");
    vi.unstubAllGlobals();
  });

  test("a Mac has a key of its own", () => {
    vi.stubGlobal("navigator", { platform: "MacIntel" });
    expect(chordInWords("Mod+S", "en")).toBe("⌘ + S");
    expect(chordForAria("Mod+S")).toBe("Meta+S");
    vi.unstubAllGlobals();
  });
});
