import type { Dataset } from "../model/dataset.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { readDatapackage } from "./read-datapackage.ts";
import { readOverlapTable } from "./read-overlap-table.ts";

/** Reads both files of a dataset; they must agree on the lists and their order. */
export function readDataset(files: DatasetFiles): Result<Dataset> {
  const datapackage = readDatapackage(files.datapackage);
  if (!datapackage.ok) return datapackage;
  const table = readOverlapTable(files.overlap);
  if (!table.ok) return table;

  const { description, lists: described } = datapackage.value;
  const found = table.value.lists;
  if (described.length !== found.length || described.some((list, k) => list !== found[k])) {
    return failure({ code: "lists-not-as-described", described, found });
  }
  return success({ description, table: table.value });
}
