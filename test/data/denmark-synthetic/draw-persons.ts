import { type RandomStream, randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { historyShares } from "./history-shares.ts";
import type { Truth } from "./truth.ts";

/** Somebody on at least one list. */
export interface Person {
  readonly code: string;
  readonly year: string;
  readonly sex: string;
  readonly exploitation: string;
  /** Bit k set = on list k of the truth. */
  readonly history: number;
}

/**
 * Draws everybody and keeps those whom a list has seen: year i from stream i of the seed, the codes from the stream after
 * the last year. Persons are sorted by code, which says nothing about them.
 */
export function drawPersons(truth: Truth): Person[] {
  const shares = historyShares(truth);
  const years = Object.entries(truth.peopleByYear);
  const seen = years.flatMap(([year, people], stream) => {
    const random = randomStream(truth.seed, stream);
    const everybody = Array.from({ length: people }, () => {
      const group =
        truth.groups[
          drawPlace(
            truth.groups.map(({ weight }) => weight),
            random,
          )
        ];
      if (!group) throw new Error("the truth names no groups");
      return { year, sex: group.sex, exploitation: group.exploitation, history: drawPlace(shares, random) };
    });
    return everybody.filter(({ history }) => history > 0);
  });
  const codes = distinctCodes(seen.length, randomStream(truth.seed, years.length));
  return seen
    .map((person, index) => ({ code: codes[index] ?? "", ...person }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The place of a weight, each as likely as its share of all weights. */
function drawPlace(weights: readonly number[], random: RandomStream): number {
  let left = random.uniform() * weights.reduce((total, weight) => total + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place < 0 ? weights.length - 1 : place;
}

const digits = "23456789";
const letters = "bcdfghjkmnpqrstvwxz";

/** Codes such as `synthetic-4k7q2m`: no name, no date, no number of any register, and no hash of one. */
function distinctCodes(count: number, random: RandomStream): string[] {
  const pick = (from: string): string => from.charAt(Math.floor(random.uniform() * from.length));
  const codes = new Set<string>();
  while (codes.size < count) {
    codes.add(`synthetic-${[digits, letters, digits, letters, digits, letters].map(pick).join("")}`);
  }
  return [...codes];
}
