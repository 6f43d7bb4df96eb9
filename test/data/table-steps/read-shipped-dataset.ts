import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import type { Dataset } from "../../../src/model/dataset.ts";

/** A dataset that comes with the app; one that cannot be read is a failed test. */
export function readShippedDataset(name: string): Dataset {
  const files = shippedDatasetFiles(name);
  const dataset = files.ok ? readDataset(files.value) : files;
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.problem));
  return dataset.value;
}
