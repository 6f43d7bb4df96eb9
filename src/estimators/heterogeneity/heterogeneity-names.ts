import type { HeterogeneityModel } from "../../kernel/capture/heterogeneity-model.ts";

/** Every model of `heterogeneity`, by the name that a notebook gives it, in the order in which ties are decided. */
export const heterogeneityModels = {
  mt: { label: "Mt", listEffects: true, form: "none" },
  "mh-chao": { label: "Mh Chao", listEffects: false, form: "chao" },
  "mh-poisson2": { label: "Mh Poisson2", listEffects: false, form: "poisson2" },
  "mh-darroch": { label: "Mh Darroch", listEffects: false, form: "darroch" },
  "mh-gamma": { label: "Mh Gamma3.5", listEffects: false, form: "gamma" },
  "mh-normal": { label: "Mh normal", listEffects: false, form: "normal" },
  "mth-chao": { label: "Mth Chao", listEffects: true, form: "chao" },
  "mth-poisson2": { label: "Mth Poisson2", listEffects: true, form: "poisson2" },
  "mth-darroch": { label: "Mth Darroch", listEffects: true, form: "darroch" },
  "mth-gamma": { label: "Mth Gamma3.5", listEffects: true, form: "gamma" },
  "mth-normal": { label: "Mth normal", listEffects: true, form: "normal" },
} as const satisfies Readonly<Record<string, HeterogeneityModel & { readonly label: string }>>;

export type HeterogeneityName = keyof typeof heterogeneityModels;

export const heterogeneityNames = Object.keys(heterogeneityModels) as readonly HeterogeneityName[];
