import { quantile } from "simple-statistics";
import { bench } from "vitest";

const iterations = 5;

/**
 * A benchmark that also prints its median and range, which say more than a mean, and the median of the processor time of
 * this process, its workers included, which other work on a shared machine does not lengthen.
 */
export function medianBench(name: string, run: () => Promise<void> | void): void {
  const milliseconds: number[] = [];
  const processor: number[] = [];
  bench(
    name,
    async () => {
      const before = process.cpuUsage();
      const start = performance.now();
      await run();
      milliseconds.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      processor.push((user + system) / 1000);
    },
    {
      iterations,
      warmupIterations: 1,
      time: 0,
      warmupTime: 0,
      teardown: (_task, mode) => {
        if (mode === "run") console.log(`${name}: ${summary(milliseconds, processor)}`);
        milliseconds.length = 0;
        processor.length = 0;
      },
    },
  );
}

function summary(milliseconds: readonly number[], processor: readonly number[]): string {
  const [median, busy] = [milliseconds, processor].map((each) => seconds(quantile([...each], 0.5)));
  const [least, most] = [Math.min(...milliseconds), Math.max(...milliseconds)].map(seconds);
  return `median ${median}, from ${least} to ${most} in ${milliseconds.length} runs; median processor time ${busy}`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(3)} s`;
