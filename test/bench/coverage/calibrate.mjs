// Simulation-based calibration of a sampler: node test/bench/coverage/calibrate.mjs [--of latent-class|threshold] [--sets 1000] [--seed 1]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { values } = parseArgs({
  options: {
    of: { type: "string", default: "latent-class" },
    sets: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
  },
});

const vite = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, ws: false },
});
const { calibrationReport } = await vite.ssrLoadModule("/test/bench/coverage/calibration.ts");
console.log(calibrationReport(values.of, Number(values.sets), Number(values.seed)));
await vite.close();
