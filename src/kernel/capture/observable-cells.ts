const allBySize = new Map<number, Int32Array>();
const remaining = new WeakMap<readonly number[], Int32Array>();

/**
 * The histories 1 to `size` - 1 without the `unobservable` ones of a table of that size, ascending. Remembered, because
 * all models of a table share them. Cost: size, once for each table.
 */
export function observableCells(size: number, unobservable: readonly number[]): Int32Array {
  let all = allBySize.get(size);
  if (!all) {
    all = Int32Array.from({ length: size - 1 }, (_, index) => index + 1);
    allBySize.set(size, all);
  }
  if (unobservable.length === 0) return all;
  let some = remaining.get(unobservable);
  if (!some) {
    const left = new Set(unobservable);
    some = all.filter((cell) => !left.has(cell));
    remaining.set(unobservable, some);
  }
  return some;
}
