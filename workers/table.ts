import "./lock-down.ts";
import type { TableWorker } from "../src/data/tables/contract.ts";
import { joinResults } from "../src/data/tables/join-results.ts";
import { smallGroups } from "../src/data/tables/small-groups.ts";
import { exposeHere } from "./expose-here.ts";

exposeHere({ joinResults, smallGroups } satisfies TableWorker);
