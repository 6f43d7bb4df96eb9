/// <reference types="vite/types/importMeta.d.ts" />
import type { Engine, Method } from "../model/estimator.ts";
import { type EstimatorName, methods } from "./index.ts";

type FieldsOf<M> = M extends Method<infer F> ? F : never;

type Estimators = {
  readonly [Name in EstimatorName]: (typeof methods)[Name] & Engine<FieldsOf<(typeof methods)[Name]>>;
};

const engines = import.meta.glob<Engine>("./*/run.ts", { eager: true, import: "engine" });

/** Every method as it runs, by the name that a notebook gives it. A page, which must be there at once, uses `methods`. */
export const estimators = Object.fromEntries(
  Object.entries(methods).map(([name, method]) => {
    const engine = engines[`./${name}/run.ts`];
    if (engine === undefined) throw new Error(`nothing runs the method "${name}"`);
    return [name, { ...method, ...engine }];
  }),
) as unknown as Estimators;
