/** The folders of src from the bottom up; those in one row do not know each other. */
const rows = [
  ["kernel"],
  ["model"],
  ["locale"],
  ["data", "estimators", "checks", "scenarios", "figures"],
  ["notebook", "disclosure"],
  ["jobs"],
  ["cells"],
  ["brief", "export"],
  ["views"],
] as const;

export type Layer = (typeof rows)[number][number];

/** What runs in a worker may use, and it must do without a page. */
export const withoutPage: readonly Layer[] = ["kernel", "model", "data", "estimators", "checks", "scenarios"];

/** The layer of a file of ours; undefined for what stands on top, such as the page and the command. */
export const layerOf = (path: string): Layer | undefined =>
  rows.flat().find((layer) => path.startsWith(`src/${layer}/`));

const rank = (layer: Layer): number => rows.findIndex((row) => row.some((member) => member === layer));

/** Why a file may not import another, or undefined if it may. */
export function wrongDirection(from: string, to: string): string | undefined {
  const importer = layerOf(from);
  const imported = layerOf(to);
  if (from === "src/policy.ts") return "the policy imports nothing";
  if (to.startsWith("workers/")) return from.startsWith("workers/") ? undefined : "only the build knows worker files";
  if (from.startsWith("workers/")) {
    return imported !== undefined && withoutPage.includes(imported) ? undefined : "workers do not see this";
  }
  if (importer === undefined) return undefined;
  if (!to.startsWith("src/")) return to.endsWith(".css") ? undefined : "it is outside of src";
  if (imported === undefined) return "it stands on top of all layers";
  if (importer === imported) return undefined;
  if (rank(importer) === rank(imported)) return `${importer} and ${imported} do not know each other`;
  return rank(imported) < rank(importer) ? undefined : `${imported} stands above ${importer}`;
}
