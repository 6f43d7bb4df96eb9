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

/** The value that lies at a position, in pixels. */
export function logValueAt(position: number, { domain: [low, high], range: [left, right] }: LogAxis): number {
  return low * (high / low) ** ((position - left) / (right - left));
}

const mostTicks = 7;
const leastGap = 12;

/**
 * Round numbers to label: the most whose labels stand apart from each other. Below a factor of 6 in equal steps, else
 * 1, 2, 5 or 1, 3 in each power of ten, or every power of ten, or every second, third, ... All are multiples of
 * `10 ** finest`: whole numbers, as people are, unless told otherwise.
 */
export function logTicks(axis: LogAxis, labelWidth: (value: number) => number, finest = 0): number[] {
  const stepwise = axis.domain[1] / axis.domain[0] < 6;
  for (let coarseness = 0; coarseness < 40; coarseness++) {
    const ticks = stepwise ? equalSteps(axis.domain, coarseness, finest) : decades(axis.domain, coarseness, finest);
    if (ticks.length <= mostTicks && standApart(ticks, axis, labelWidth)) return ticks;
  }
  return [];
}

function equalSteps([low, high]: LogAxis["domain"], coarseness: number, finest: number): number[] {
  const first = Math.max(finest, Math.floor(Math.log10(high - low)) - 1);
  const step = ([1, 2, 5][coarseness % 3] ?? 1) * 10 ** (first + Math.floor(coarseness / 3));
  const ticks: number[] = [];
  for (let multiple = Math.ceil(low / step); multiple * step <= high; multiple++) ticks.push(decimal(multiple * step));
  return ticks;
}

/** Without what binary arithmetic adds to a decimal number. */
const decimal = (value: number): number => Number(value.toPrecision(12));

function decades([low, high]: LogAxis["domain"], coarseness: number, finest: number): number[] {
  const leading = [
    [1, 2, 5],
    [1, 3],
  ][coarseness] ?? [1];
  const every = Math.max(1, coarseness - 1);
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    if (power % every === 0) ticks.push(...leading.map((digit) => decimal(digit * 10 ** power)));
  }
  return ticks.filter((tick) => tick >= Math.max(10 ** finest, low) && tick <= high);
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
