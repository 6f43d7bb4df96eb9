import {
  type EitherField,
  type Field,
  type Fields,
  isOptions,
  type PlainField,
  type WrittenOptions,
} from "../model/fields.ts";
import { failure, success } from "../model/result.ts";
import type { MethodFields, Scenario } from "../model/scenario.ts";
import { anyMethodOptions, oneFor } from "./any-method-options.ts";

const anyMethod = (methods: MethodFields) =>
  ({ kind: "choice", default: Object.keys(methods)[0] ?? "", choices: Object.keys(methods) }) as const;

/** Estimates by another method, with the options of the base that it shares and takes, and its own defaults for the rest. */
export const method: Scenario<ReturnType<typeof anyMethod>> = {
  version: 1,
  field: anyMethod,
  apply(state, name, { methods, fits }) {
    const fields = methods[name] ?? {};
    const options = name === state.method ? state.options : carriedOver(fields, state.options, fits);
    return success({ ...state, method: name, options });
  },
};

/** What a method takes of other options, and its defaults for the rest; what must be given and is not is left out. */
function carriedOver(
  fields: Fields,
  from: WrittenOptions,
  fits: (field: Field, value: unknown) => boolean,
): WrittenOptions {
  const options: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const old = Object.hasOwn(from, name) ? from[name] : undefined;
    if (field.kind === "group") options[name] = carriedOver(field.fields, isOptions(old) ? old : {}, fits);
    else if (old !== undefined && fits(field, old)) options[name] = old;
    else if ("default" in field && field.default !== null) options[name] = field.default;
  }
  return options;
}

/** Changes options of the method, those of its interval too. */
export const options: Scenario<ReturnType<typeof anyMethodOptions>> = {
  version: 1,
  field: anyMethodOptions,
  apply: (state, changes) => success({ ...state, options: mergedOptions(state.options, changes) }),
};

/** What any method takes as its prior; a word where none has one, so that the scenario can say so. */
function anyPrior(methods: MethodFields): PlainField | EitherField {
  const priors = Object.values(methods).flatMap((fields) => fields.prior ?? []);
  return oneFor(priors) ?? { kind: "name" };
}

/** Sets what a Bayesian method takes to be likely before it sees the data. */
export const prior: Scenario<PlainField | EitherField> = {
  version: 1,
  field: anyPrior,
  apply(state, value, { methods }) {
    if (!Object.hasOwn(methods[state.method] ?? {}, "prior")) {
      return failure({ code: "method-without-prior", method: state.method });
    }
    return success({ ...state, options: mergedOptions(state.options, { prior: value }) });
  },
};

/** WrittenOptions with some of them changed, in groups too. */
function mergedOptions(options: WrittenOptions, changes: WrittenOptions): WrittenOptions {
  const merged: Record<string, unknown> = { ...options };
  for (const [name, change] of Object.entries(changes)) {
    const old = Object.hasOwn(options, name) ? options[name] : undefined;
    merged[name] = isOptions(old) && isOptions(change) ? mergedOptions(old, change) : change;
  }
  return merged;
}
