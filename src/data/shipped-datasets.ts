/// <reference types="vite/types/importMeta.d.ts" />
import { failure, type Result, success } from "../model/result.ts";
import type { DatasetFiles } from "./dataset-files.ts";

const tables = import.meta.glob<string>("../../datasets/*/overlap.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});
const datapackages = import.meta.glob<string>("../../datasets/*/datapackage.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const figures = import.meta.glob<string>("../../datasets/*/tables/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of published figures in a folder, by their path in it. */
const figuresIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => [path.slice(folder.length + 1), text]),
  );

const filesByName = new Map<string, DatasetFiles>();
for (const [path, overlap] of Object.entries(tables)) {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const datapackage = datapackages[`${folder}/datapackage.json`];
  if (datapackage === undefined) throw new Error(`${folder} has no datapackage.json`);
  filesByName.set(folder.slice(folder.lastIndexOf("/") + 1), { overlap, datapackage, tables: figuresIn(folder) });
}

/** The datasets that come with the app, by their folder's name, in alphabetical order. */
export const shippedDatasetNames: readonly string[] = [...filesByName.keys()].sort();

/** The files of a shipped dataset, unread: reading them takes the intake worker. */
export function shippedDatasetFiles(name: string): Result<DatasetFiles> {
  const files = filesByName.get(name);
  return files ? success(files) : failure({ code: "unknown-dataset", name, known: shippedDatasetNames });
}
