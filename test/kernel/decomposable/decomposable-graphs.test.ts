import { describe, expect, test } from "vitest";
import {
  decomposableGraphCount,
  mostListsOfGraphs,
} from "../../../src/kernel/decomposable/decomposable-graph-count.ts";
import { type DecomposableGraph, decomposableGraphs } from "../../../src/kernel/decomposable/decomposable-graphs.ts";
import { sizeOf } from "../../../src/kernel/linear-algebra/subset-lattice.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const edges = ({ cliques }: DecomposableGraph, lists: number): number[] =>
  Array.from({ length: lists }, (_, a) => Array.from({ length: a }, (_, b) => (1 << a) | (1 << b)))
    .flat()
    .filter((pair) => cliques.some((clique) => (clique & pair) === pair));

describe("the decomposable graphs on labelled lists", () => {
  // The chordal graphs on n labelled vertices: sequence A058862 of the On-Line Encyclopedia of Integer Sequences.
  test.each([
    [1, 1],
    [2, 2],
    [3, 8],
    [4, 61],
    [5, 822],
    [6, 18_154],
  ])("of %i lists are %i", (lists, count) => {
    const graphs = decomposableGraphs(lists);
    expect(graphs).toHaveLength(count);
    expect(decomposableGraphCount(lists)).toBe(count);
    const distinct = new Set(graphs.map((graph) => edges(graph, lists).join()));
    expect(distinct.size).toBe(count);
  });

  test("of more than six lists are too many", () => {
    expect(mostListsOfGraphs).toBe(6);
    expect(() => decomposableGraphs(7)).toThrow(RangeError);
  });

  test("leave out the circle of four lists, and no other graph of four lists but its relabellings", () => {
    const circles = [
      [0b0011, 0b0110, 0b1100, 0b1001],
      [0b0011, 0b1010, 0b1100, 0b0101],
      [0b0101, 0b0110, 0b1010, 0b1001],
    ].map((circle) => circle.toSorted((a, b) => a - b).join());
    const found = decomposableGraphs(4).map((graph) =>
      edges(graph, 4)
        .toSorted((a, b) => a - b)
        .join(),
    );
    for (const circle of circles) expect(found).not.toContain(circle);
    expect(found.length + circles.length).toBe(2 ** 6);
  });

  test("have cliques and separators in which every list is counted once, none within another", () => {
    for (const { cliques, separators } of decomposableGraphs(6)) {
      for (let list = 1; list < 1 << 6; list <<= 1) {
        const among = (sets: readonly number[]): number => sets.filter((set) => set & list).length;
        expect(among(cliques) - among(separators)).toBe(1);
      }
      expect(sum(cliques.map(sizeOf)) - sum(separators.map(sizeOf))).toBe(6);
      expect(cliques.some((a) => cliques.some((b) => a !== b && (a & b) === a))).toBe(false);
    }
  });

  test("the path of four lists has its inner lists as separators, the star its centre twice", () => {
    const found = (cliques: readonly number[]) =>
      decomposableGraphs(4).find((graph) => graph.cliques.join() === cliques.join())?.separators;
    expect(found([0b0011, 0b0110, 0b1100])).toEqual([0b0010, 0b0100]);
    expect(found([0b0011, 0b0101, 0b1001])).toEqual([0b0001, 0b0001]);
    expect(found([0b0011, 0b1100])).toEqual([]);
  });
});
