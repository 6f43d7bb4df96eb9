import "./lock-down.ts";

import { estimators } from "../src/estimators/estimators.ts";
import { exposeHere } from "./expose-here.ts";
import { shardServer } from "./shard-server.ts";

exposeHere(shardServer(estimators));
