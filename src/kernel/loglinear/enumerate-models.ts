import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import { bySizeThenMask, type HierarchicalModel } from "./hierarchical-model.ts";

/**
 * Every hierarchical model of `lists` lists with all main effects and no term of more than `order` lists, or null as soon
 * as there are more than `most`. Depth first over the interactions in order of size: an interaction may be taken only
 * when all its subsets were, so each simplicial complex is met exactly once, and neighbours in the result differ little.
 * Counts: 1 model of 2 lists, 8 of 3, 113 of 4; 6,893 of 5 to order 4; 32,768 of 6 to order 2.
 * Cost: models x interactions.
 */
export function enumerateModels(lists: number, order: number, most: number): HierarchicalModel[] | null {
  const interactions: number[] = [];
  for (let mask = 3; mask < 1 << lists; mask++) {
    const size = sizeOf(mask);
    if (size >= 2 && size <= order) interactions.push(mask);
  }
  interactions.sort(bySizeThenMask);

  const base = [0, ...Array.from({ length: lists }, (_, list) => 1 << list)];
  const taken = new Uint8Array(1 << lists);
  for (const term of base) taken[term] = 1;
  const models: HierarchicalModel[] = [];
  const chosen: number[] = [];

  const allFacesTaken = (interaction: number): boolean => {
    for (let rest = interaction; rest !== 0; rest &= rest - 1) {
      if (!taken[interaction ^ (rest & -rest)]) return false;
    }
    return true;
  };

  const decide = (next: number): boolean => {
    let position = next;
    while (position < interactions.length && !allFacesTaken(interactions[position] ?? 0)) position++;
    const interaction = interactions[position];
    if (interaction === undefined) {
      if (models.length === most) return false;
      models.push(Int32Array.from([...base, ...chosen]));
      return true;
    }
    if (!decide(position + 1)) return false;
    taken[interaction] = 1;
    chosen.push(interaction);
    const room = decide(position + 1);
    chosen.pop();
    taken[interaction] = 0;
    return room;
  };

  return decide(0) ? models : null;
}
