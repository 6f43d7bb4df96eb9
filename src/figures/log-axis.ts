/** A logarithmic axis for numbers of people: what it spans, in people and in pixels. */
export interface LogAxis {
  readonly domain: readonly [low: number, high: number];
  readonly range: readonly [left: number, right: number];
}

/** The axis that shows all values with some air around them; never less than a factor of 1.5 in all. */
export function logAxis(values: readonly number[], range: LogAxis["range"]): LogAxis {
  const shown = values.filter((value) => Number.isFinite(value) && value > 0);
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  if (shown.length === 0) return { domain: [1, 10], range };
  const air = Math.max((high / low) ** 0.06, high / low < 1.3 ? Math.sqrt(1.5) : 1);
  return { domain: [low / air, high * air], range };
}

/** Where a value lies, in pixels; values beyond the axis lie at its end. */
export function logPosition(value: number, { domain: [low, high], range: [left, right] }: LogAxis): number {
  const share = (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low));
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

const mostTicks = 7;
const leastGap = 12;

/**
 * Round numbers to label: the most whose labels stand apart from each other. Below a factor of 6 in equal steps, else
 * 1, 2, 5 or 1, 3 in each power of ten, or every power of ten, or every second, third, ...
 */
export function logTicks(axis: LogAxis, labelWidth: (value: number) => number): number[] {
  const stepwise = axis.domain[1] / axis.domain[0] < 6;
  for (let coarseness = 0; coarseness < 40; coarseness++) {
    const ticks = stepwise ? equalSteps(axis.domain, coarseness) : decades(axis.domain, coarseness);
    if (ticks.length <= mostTicks && standApart(ticks, axis, labelWidth)) return ticks;
  }
  return [];
}

function equalSteps([low, high]: LogAxis["domain"], coarseness: number): number[] {
  const finest = Math.max(0, Math.floor(Math.log10(high - low)) - 1);
  const step = ([1, 2, 5][coarseness % 3] ?? 1) * 10 ** (finest + Math.floor(coarseness / 3));
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

function decades([low, high]: LogAxis["domain"], coarseness: number): number[] {
  const leading = [
    [1, 2, 5],
    [1, 3],
  ][coarseness] ?? [1];
  const every = Math.max(1, coarseness - 1);
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    if (power % every === 0) ticks.push(...leading.map((digit) => digit * 10 ** power));
  }
  return ticks.filter((tick) => tick >= Math.max(1, low) && tick <= high);
}

function standApart(ticks: readonly number[], axis: LogAxis, labelWidth: (value: number) => number): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const middle = logPosition(tick, axis);
    if (middle - labelWidth(tick) / 2 < end + leastGap) return false;
    end = middle + labelWidth(tick) / 2;
  }
  return true;
}
