import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of random numbers, passed to whoever needs one: nothing draws from a clock or a global state. */
export interface RandomStream {
  /** Uniform on [0, 1), 53 bits. */
  uniform(): number;
}

const warmUpDraws = 64;

/**
 * Stream number `stream` (0, 1, 2, ...) of `seed` (whole, 0 to 2^32 - 1): xoroshiro128+ advanced by `stream` jumps of
 * 2^64 draws, so the streams of one seed never overlap. The first draws are skipped because nearby seeds start alike.
 * Cost: `stream` jumps of 128 steps each. Source: Blackman and Vigna (2021), ACM TOMS 47(4), 36.
 */
export function randomStream(seed: number, stream: number): RandomStream {
  const generator = xoroshiro128plus(seed | 0);
  for (let jump = 0; jump < stream; jump++) generator.jump();
  for (let draw = 0; draw < warmUpDraws; draw++) generator.next();
  return {
    uniform: () => ((generator.next() >>> 5) * 67108864 + (generator.next() >>> 6)) / 9007199254740992,
  };
}
