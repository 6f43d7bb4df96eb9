import type { CellValue, ColumnSample } from "./column-sample.ts";

/** Longer texts are not what a code looks like. */
const longestCode = 64;

/** So many values of a column are enough to know its codes by. */
const enough = 5000;

/** Of the codes with one frame: how many there are, and at each place how many have a digit or a letter. */
interface Frame {
  values: number;
  readonly digits: number[];
  readonly letters: number[];
}

/**
 * The hits that a column of random codes does not explain. One in a hundred random codes of ten hexadecimal digits has no
 * letter, and is then written like an identity number. So the other values with the same frame (the same length and the
 * same signs between) tell how often each place holds a digit or a letter; their product (half a value added to each
 * side, as is usual where few were seen), times the `share` of such strings that the detector takes, is the number of hits
 * to expect. Hits up to four standard deviations above that are excused, and a third more for what
 * the sample leaves unsure. Where nothing else has the frame, or nearly always
 * a letter where the hit has a digit, no hit is.
 * Cost: linear in the text of the hits and of 5,000 values, and nothing when there is no hit.
 */
export function beyondChance(column: ColumnSample, hits: readonly CellValue[], share = 1): CellValue[] {
  if (hits.length === 0) return [];
  const byShape = new Map<string, CellValue[]>();
  for (const hit of hits) {
    const shape = shapeOf(hit.text);
    const alike = byShape.get(shape);
    if (alike) alike.push(hit);
    else byShape.set(shape, [hit]);
  }
  const step = Math.ceil(column.values.length / enough);
  const frames = framesOf(column, byShape, step);
  return [...byShape].flatMap(([shape, alike]) => {
    const frame = frames.get(frameOf(shape));
    const expected = frame ? (step * frame.values + alike.length) * chanceOf(shape, frame) * share : 0;
    return alike.length <= 1.3 * expected + 4 * Math.sqrt(expected) ? [] : alike;
  });
}

const shapeOf = (text: string): string => text.replace(/[0-9]/g, "0").replace(/[A-Za-z]/g, "a");
const frameOf = (text: string): string => text.replace(/[0-9A-Za-z]/g, "x");

/** The frames of all values but those of the same shapes as the hits, which would vouch for one another. */
function framesOf(column: ColumnSample, hitShapes: ReadonlyMap<string, unknown>, step: number): Map<string, Frame> {
  const frames = new Map<string, Frame>();
  const lengths = new Set(Array.from(hitShapes.keys(), (shape) => shape.length));
  for (let position = 0; position < column.values.length; position += step) {
    const text = column.values[position]?.text ?? "";
    if (text.length > longestCode || !lengths.has(text.length)) continue;
    const shape = shapeOf(text);
    if (hitShapes.has(shape)) continue;
    const key = frameOf(shape);
    const frame = frames.get(key) ?? { values: 0, digits: [], letters: [] };
    frames.set(key, frame);
    frame.values++;
    for (let place = 0; place < shape.length; place++) {
      if (shape[place] === "0") frame.digits[place] = (frame.digits[place] ?? 0) + 1;
      else if (shape[place] === "a") frame.letters[place] = (frame.letters[place] ?? 0) + 1;
    }
  }
  return frames;
}

function chanceOf(shape: string, { values, digits, letters }: Frame): number {
  let chance = 1;
  for (let place = 0; place < shape.length; place++) {
    if (shape[place] === "0") chance *= ((digits[place] ?? 0) + 0.5) / (values + 1);
    else if (shape[place] === "a") chance *= ((letters[place] ?? 0) + 0.5) / (values + 1);
  }
  return chance;
}
