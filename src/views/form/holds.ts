import type { Field } from "../../model/fields.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { gridValues } from "../../notebook/field-kinds/index.ts";
import { readYaml } from "../../notebook/read-yaml.ts";

const key = "value";
const most = 10_000;

/** The values that a key of a grid would hold if this were written; null where it is none of the field's. */
export function gridValuesOf(field: Field, written: unknown): readonly unknown[] | null {
  const read = readYaml(cellYaml({ [key]: written }), 1);
  const node = read.ok ? read.node.children.get(key) : undefined;
  const values = node && gridValues(field, node, { key, most });
  return values?.ok ? values.values : null;
}

/** The values that one of several written under a key of a grid stands for: itself, or those of a range or group. */
export const oneValueOf = (field: Field, item: unknown): readonly unknown[] | null => gridValuesOf(field, [item]);

/** Whether a field takes what is written as one value. */
export const holds = (field: Field | undefined, written: unknown): boolean =>
  field !== undefined && written !== undefined && oneValueOf(field, written) !== null;
