import type { Field, Fields } from "../model/fields.ts";
import { success } from "../model/result.ts";
import type { MethodFields, Scenario } from "../model/scenario.ts";
import { isOptions, type Options } from "./merged-options.ts";

const field = (methods: MethodFields) =>
  ({ kind: "choice", default: Object.keys(methods)[0] ?? "", choices: Object.keys(methods) }) as const;

/** Estimates by another method, with the options of the base that it shares and takes, and its own defaults for the rest. */
export const method: Scenario<ReturnType<typeof field>> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Another method",
      about:
        "Estimates by another method, with the same options where it has them. Methods differ in what they take for granted; where they disagree, the data do not settle which is right.",
      label: (name) => name,
    },
    da: {
      name: "En anden metode",
      about:
        "Skønner efter en anden metode, med de samme valg, hvor den har dem. Metoder adskiller sig i, hvad de tager for givet; hvor de er uenige, afgør data ikke, hvem der har ret.",
      label: (name) => name,
    },
  },
  apply(state, name, { methods, fits }) {
    const fields = methods[name] ?? {};
    const options = name === state.method ? state.options : carriedOver(fields, state.options, fits);
    return success({ ...state, method: name, options });
  },
};

/** What a method takes of other options, and its defaults for the rest; what must be given and is not is left out. */
function carriedOver(fields: Fields, from: Options, fits: (field: Field, value: unknown) => boolean): Options {
  const options: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const old = Object.hasOwn(from, name) ? from[name] : undefined;
    if (field.kind === "group") options[name] = carriedOver(field.fields, isOptions(old) ? old : {}, fits);
    else if (old !== undefined && fits(field, old)) options[name] = old;
    else if ("default" in field && field.default !== null) options[name] = field.default;
  }
  return options;
}
