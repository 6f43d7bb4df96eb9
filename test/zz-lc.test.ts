import { test } from "vitest";
import { latentClassChain } from "../src/kernel/latent-class-chain.ts";
import { quantileType8 } from "../src/kernel/quantile.ts";
import { drawNormal } from "../src/kernel/normal.ts";
import { samplerDiagnostics } from "../src/kernel/sampler-diagnostics.ts";
import { randomStream } from "../src/kernel/random-stream.ts";
import { goldenTable, readGolden } from "./golden/read-golden.ts";
test("k2", () => {
  const { quantiles } = readGolden<{ twoClasses: { quantiles: number[] } }>("latent-class.json").twoClasses;
  const { counts } = goldenTable("UKdat_5");
  for (const base of [0, 10, 20, 30, 40]) {
    const totals: number[] = [];
    for (const seed of [1, 2, 3, 4]) {
      const { state, sweep } = latentClassChain(counts, { classes: 2, mostUnseen: 20*2744, shape: .25, rate: .25 }, randomStream(base + seed, 0));
      for (let done = 0; done < 65_000; done++) { sweep(); if (done >= 5000 && done % 20 === 0) totals.push(2744 + state.unseen); }
    }
    const sorted = Float64Array.from(totals).sort();
    console.log("k2", base, [0.025, 0.1, 0.5, 0.9, 0.975].map((p, i) => ((quantileType8(sorted, p) / quantiles[i]! - 1)*100).toFixed(2)).join(" "));
  }
  for (const rho of [0,.3,.6,.9,-.3]) { const r: number[]=[]; for (let set=0;set<20;set++) {
    const chains = Array.from({length:4},(_,c)=>{ const random=randomStream(100+set,c); let v=drawNormal(random); return Float64Array.from({length:10000},()=> v = rho*v+Math.sqrt(1-rho*rho)*drawNormal(random)); });
    r.push(samplerDiagnostics(chains).bulkEffective/((40_000 * (1 - rho)) / (1 + rho))); }
    const m=r.reduce((a,b)=>a+b)/20; console.log("ar", rho, m.toFixed(3), Math.sqrt(r.reduce((a,b)=>a+(b-m)**2,0)/19).toFixed(3), Math.min(...r).toFixed(3), Math.max(...r).toFixed(3)); }
});
