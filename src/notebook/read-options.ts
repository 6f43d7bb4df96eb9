import * as v from "valibot";
import type { Field, Fields } from "../model/fields.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Spec } from "./document.ts";
import { fieldSchema } from "./fields-schema.ts";
import { readFields } from "./read-fields.ts";
import type { YamlNode } from "./yaml-node.ts";

/** Full options from values that stand in no document, defaults filled in; else the first thing that is wrong with them. */
export function readOptions(fields: Fields, written: Spec, owner: string): Result<Spec> {
  const reading = readFields(fields, placelessNode(written), owner);
  if (reading.ok) return success(reading.spec);
  const unknown = reading.problems.find(({ problem }) => problem.code === "unknown-key");
  return failure((unknown ?? reading.problems[0]).problem);
}

/** Whether a value is one that a field takes as it stands. */
export const fitsField = (field: Field, value: unknown): boolean => v.is(fieldSchema(field), value);

const nowhere = { line: 1, column: 1 };

/** Plain data as if they had been read. */
function placelessNode(value: unknown): YamlNode {
  const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  const children = new Map(items.map(([key, item]) => [key, placelessNode(item)] as const));
  return { value, place: nowhere, keyPlace: nowhere, children };
}
