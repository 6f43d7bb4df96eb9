import { expectTypeOf, test } from "vitest";
import type { UploadedFile } from "../../../src/data/intake/contract.ts";
import type { PersonRows, Sightings } from "../../../src/data/intake/sightings.ts";
import type { TextTable } from "../../../src/data/intake/text-table.ts";
import type { ResultTables, TableWorker } from "../../../src/data/tables/contract.ts";
import type { Stratum } from "../../../src/model/stratum.ts";

/** All that can be sent to the table worker. */
type Sent = Parameters<TableWorker[keyof TableWorker]>[number];

test("no type of the table worker has a place for files, rows or people", () => {
  type Forbidden = UploadedFile | TextTable | PersonRows | Sightings;
  expectTypeOf<Extract<Forbidden | readonly Forbidden[], Sent>>().toBeNever();
  expectTypeOf<readonly Stratum[] | ResultTables>().toExtend<Sent>();
});
