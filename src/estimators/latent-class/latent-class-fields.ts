import type { OptionsOf } from "../../model/fields.ts";
import { credibleInterval } from "../posterior/credible-interval-fields.ts";

export const latentClassFields = {
  classes: { kind: "number", default: 10, low: 2, high: 30, whole: true },
  /** Unseen people for each one seen, at most. */
  cap: { kind: "number", default: 20, low: 1, high: 1000, whole: false },
  concentration: {
    kind: "group",
    fields: {
      shape: { kind: "number", default: 0.25, low: 0.001, high: 100, whole: false },
      rate: { kind: "number", default: 0.25, low: 0.001, high: 100, whole: false },
    },
  },
  sampler: {
    kind: "group",
    fields: {
      chains: { kind: "number", default: 4, low: 4, high: 20, whole: true },
      "burn-in": { kind: "number", default: 20_000, low: 0, high: 10_000_000, whole: true },
      sweeps: { kind: "number", default: 100_000, low: 1000, high: 10_000_000, whole: true },
      draws: { kind: "number", default: 2000, low: 500, high: 5000, whole: true },
    },
  },
  interval: credibleInterval,
} as const;

export type LatentClassOptions = OptionsOf<typeof latentClassFields>;

/** Six trials for each chain find all places where one in six starts settle, but for one table in a hundred. */
export const trialsPerChain = 6;
export const trialSweeps = 2000;

/** Every so many sweeps a draw is kept, and the fraction done is told. */
export const sweepsPerDraw = ({ sweeps, draws }: LatentClassOptions["sampler"]): number =>
  Math.max(1, Math.floor(sweeps / draws));
