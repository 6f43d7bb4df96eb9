import type { UploadedFile } from "../../src/data/intake/contract.ts";
import { inspectFiles } from "../../src/data/intake/inspect-files.ts";
import { proposePlan } from "../../src/data/intake/propose-plan.ts";
import { tabulateFiles } from "../../src/data/intake/tabulate-files.ts";
import { medianBench } from "./median.ts";

const rowsEach = 50_000;
const people = 150_000;
const countries = ["Nigeria", "Thailand", "Rumænien"];

/** Of four lists the k-th one, each row with a code that the others may have too, and three attributes. */
function listFile(name: string, k: number): UploadedFile {
  const lines = ["kode;år;køn;nationalitet"];
  for (let row = 0; row < rowsEach; row++) {
    const person = (row * 7919 * (k + 1) + k * 13) % people;
    const sex = person % 3 ? "kvinde" : "mand";
    lines.push(`K-${String(person).padStart(6, "0")};${2015 + (person % 8)};${sex};${countries[person % 3]}`);
  }
  return { name: `${name}.csv`, bytes: Uint8Array.from(new TextEncoder().encode(lines.join("\r\n"))).buffer };
}

const files = ["politi", "ngo", "selv", "udlændingestyrelsen"].map(listFile);
const previews = await inspectFiles(files);
if (!previews.ok) throw new Error(previews.problem.code);
const plan = proposePlan(previews.value);

medianBench("200,000 rows in four files looked at (the preview)", async () => {
  await inspectFiles(files);
});

medianBench("200,000 rows in four files read, gated, joined and tabulated (the aim: below 3 s)", async () => {
  const report = await tabulateFiles(files, plan);
  if (!report.ok) throw new Error(report.problem.code);
});
