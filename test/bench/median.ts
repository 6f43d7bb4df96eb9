import { quantile } from "simple-statistics";
import { bench } from "vitest";

const iterations = 5;

/** A benchmark that also prints its median and range, which say more than a mean on a machine shared with others. */
export function medianBench(name: string, run: () => Promise<void> | void): void {
  const milliseconds: number[] = [];
  bench(
    name,
    async () => {
      const start = performance.now();
      await run();
      milliseconds.push(performance.now() - start);
    },
    {
      iterations,
      warmupIterations: 1,
      time: 0,
      warmupTime: 0,
      teardown: (_task, mode) => {
        if (mode !== "run") milliseconds.length = 0;
        else console.log(`${name}: median ${seconds(quantile(milliseconds, 0.5))}, ${range(milliseconds)}`);
      },
    },
  );
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(3)} s`;

const range = (milliseconds: readonly number[]): string =>
  `from ${seconds(Math.min(...milliseconds))} to ${seconds(Math.max(...milliseconds))} in ${milliseconds.length} runs`;
