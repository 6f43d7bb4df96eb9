import { expect, test } from "vitest";
import type { CellKind } from "../../src/cells/cell-kind.ts";
import { cellKinds } from "../../src/cells/index.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { figuresInWords } from "../../src/figures/in-words.ts";

const { told: _told, ...kindThatSaysNothing } = cellKinds.tidy;
const { ofUploads: _ofUploads, ...figureThatSaysNothing } = figuresInWords.forest;

/** What is wrong here does not compile, which is what is tested. */
const kinds: readonly CellKind[] = [
  cellKinds.tidy,
  // @ts-expect-error a kind of cell that does not say what of it may leave the computer
  kindThatSaysNothing,
];
const figures: readonly Figure<"estimates">[] = [
  figuresInWords.forest,
  // @ts-expect-error a figure that does not say whether it may leave the computer
  figureThatSaysNothing,
];

test("every kind of cell and every figure says what of it may leave the computer, and the kind decides", () => {
  expect([kinds[0]?.told, figures[0]?.ofUploads]).toEqual(["nothing", "guarded"]);
  const telling = Object.entries<CellKind>(cellKinds).filter(([, { told }]) => told !== "nothing");
  expect(telling.map(([kind]) => kind)).toEqual(["data", "estimate", "scenarios", "figure", "side-by-side"]);
});
