import { expect, test } from "vitest";
import { wholeBuffers } from "../../src/model/whole-buffers.ts";

test("buffers are found wherever they are, each once", () => {
  const draws = Float64Array.of(1, 2);
  const counts = Uint16Array.of(3);
  expect(wholeBuffers({ draws, again: draws, rows: [{ counts }, null, "text", 4] })).toEqual([
    draws.buffer,
    counts.buffer,
  ]);
});

test("a view of a larger buffer is copied, so that the rest of the buffer stays in use", () => {
  const scratch = new Float64Array(8);
  const part = { draws: scratch.subarray(0, 3) };
  const arrived = structuredClone(part, { transfer: wholeBuffers(part) });
  expect(arrived.draws).toEqual(new Float64Array(3));
  expect(scratch).toHaveLength(8);
});
