import "./lock-down.ts";
import type { TableWorker } from "../src/data/tables/contract.ts";
import { smallGroups } from "../src/data/tables/small-groups.ts";
import { exposeHere } from "./expose-here.ts";

exposeHere({ smallGroups } satisfies TableWorker);
