import * as v from "valibot";
import type { Fields, OptionsOf } from "../model/fields.ts";
import { languages } from "../model/language.ts";
import { thresholdFields } from "../model/thresholds.ts";
import type { Located } from "./document.ts";
import { fieldSchema, fieldsSchema } from "./fields-schema.ts";
import { readFields } from "./read-fields.ts";
import { readYaml } from "./read-yaml.ts";
import type { YamlNode } from "./yaml-node.ts";

/** What may stand between the `---` lines at the top of a notebook. */
export const frontMatterFields = {
  title: { kind: "text", default: "" },
  language: { kind: "choice", default: "en", choices: languages },
  seed: { kind: "number", default: 1, low: 0, high: 2 ** 32 - 1, whole: true },
  /** What the brief answers. */
  question: { kind: "text", default: "" },
  /** People among whom the victims live, for rates per 100,000; 0 where none is given. */
  population: { kind: "number", default: 0, low: 0, high: 1e10, whole: true },
  /** Where the population figure comes from. */
  "population-source": { kind: "text", default: "" },
  /** Instead of the usual thresholds of the checks. */
  thresholds: { kind: "group", fields: thresholdFields },
} as const satisfies Fields;

export type FrontMatter = OptionsOf<typeof frontMatterFields>;

export interface FrontMatterReading {
  readonly head: FrontMatter;
  readonly problems: readonly Located[];
}

const defaults = v.parse(fieldsSchema(frontMatterFields), {}) as FrontMatter;

/** Reads the front matter; a key that is wrong is reported and gets its default, and the others count all the same. */
export function readFrontMatter(text: string, firstLine: number): FrontMatterReading {
  const yaml = readYaml(text, firstLine);
  if (!yaml.ok) return { head: defaults, problems: yaml.problems };
  const reading = readFields(frontMatterFields, yaml.node, "front matter");
  if (reading.ok) return { head: reading.spec as FrontMatter, problems: [] };

  return { head: { ...defaults, ...usable(frontMatterFields, yaml.node) }, problems: reading.problems };
}

/** What is right of what is written, group by group; a group that is written has its defaults for the rest. */
function usable(fields: Fields, node: YamlNode): Partial<FrontMatter> {
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const child = node.children.get(key);
    if (child && field.kind === "group") {
      const rest = v.parse(fieldSchema(field), {}) as Readonly<Record<string, unknown>>;
      return [[key, { ...rest, ...usable(field.fields, child) }]];
    }
    const written = v.safeParse(fieldSchema(field), child?.value);
    return written.success ? [[key, written.output]] : [];
  });
  return Object.fromEntries(entries);
}

export const withoutFrontMatter: FrontMatterReading = { head: defaults, problems: [] };
