import type { DataToolsProps } from "./table-work/data-tools.tsx";
import { useLoaded, viewLoader } from "./use-loaded.ts";

const loadTools = viewLoader(() => import("./table-work/data-tools.tsx").then(({ DataTools }) => DataTools));

/** Asks for the tools of tables. */
export const warmUpDataTools = (): Promise<unknown> => loadTools();

/** What can be done with the table of a data cell; nothing until it is loaded. */
export function DataToolsEntrance(props: DataToolsProps) {
  const tools = useLoaded(loadTools);
  return typeof tools === "string" ? null : <tools.View {...props} />;
}
