import { describe } from "vitest";
import { latentClassChain } from "../../src/kernel/latent-class/latent-class-chain.ts";
import { randomStream } from "../../src/kernel/sampling/random-stream.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

describe("on one core", () => {
  medianBench("latent-class: 110,000 sweeps with 10 classes on UK 2013 (5 lists; wanted 2.5 s, aim 1.33 s)", () => {
    const { counts } = goldenTable("UKdat_5");
    const model = { classes: 10, mostUnseen: 20 * 2744, shape: 0.25, rate: 0.25 };
    const { sweep } = latentClassChain(counts, model, randomStream(1, 0));
    for (let done = 0; done < 110_000; done++) sweep();
  });
});
