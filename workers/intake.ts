import "./lock-down.ts";
import type { IntakeWorker } from "../src/data/intake/contract.ts";
import { inspectFiles } from "../src/data/intake/inspect-files.ts";
import { tabulateFiles } from "../src/data/intake/tabulate-files.ts";
import { readDataset } from "../src/data/read-dataset.ts";
import { exposeHere } from "./expose-here.ts";

exposeHere({ readDataset, inspect: inspectFiles, tabulate: tabulateFiles } satisfies IntakeWorker);
