import "./lock-down.ts";
import { readDataset } from "../src/data/read-dataset.ts";
import type { TabulateWorker } from "../src/data/tabulate-worker.ts";
import { exposeHere } from "./expose-here.ts";

exposeHere({ readDataset } satisfies TabulateWorker);
