import { cellKinds } from "../../src/cells/index.ts";
import { gate } from "../../src/data/identifiers/gate.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { medianBench } from "./median.ts";

const endless = { column: 1, header: "x", cells: ["ﷺ".repeat(20_000_000)] };

medianBench("a cell of twenty million characters at the gate (the aim: below 2 s)", () => {
  gate([endless]);
});

for (const [what, text] of [
  ["quotations in quotations", "> ".repeat(100_000)],
  ["unfinished links", "[a](\n".repeat(100_000)],
] as const) {
  let read = 0;
  medianBench(`a document of ${what} (the aim: below 1 s)`, () => {
    parseNotebook(`${read++} words.\n\n${text}`, cellKinds);
  });
}
