import { useRef } from "preact/hooks";

/** Keys of rows that stay with their rows when these are moved, so that focus and open choices move along. */
export interface RowKeys {
  readonly keys: readonly number[];
  remove(index: number): void;
  move(index: number, to: number): void;
}

export function useRowKeys(count: number): RowKeys {
  const state = useRef<{ keys: number[]; next: number }>({ keys: [], next: 0 });
  const rows = state.current;
  // Rows come and go at the end, unless they are removed or moved here.
  while (rows.keys.length < count) rows.keys.push(rows.next++);
  rows.keys.length = count;
  return {
    keys: rows.keys,
    remove: (index) => {
      rows.keys.splice(index, 1);
    },
    move: (index, to) => {
      rows.keys.splice(to, 0, ...rows.keys.splice(index, 1));
    },
  };
}
