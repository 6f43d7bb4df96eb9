import type { CDPSession, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Longest time between two frames while something is done on a page, in milliseconds, as somebody at the screen has it. */
export async function longestGapWhile(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(watchFrames);
  await work();
  return page.evaluate(longestGapSeen);
}

/**
 * Longest task of the main thread of a page while something is done on it, in milliseconds that a processor spent on it,
 * whoever else wanted one. To be traced costs a page time, so frames are not watched at the same time.
 */
export async function longestTaskWhile(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    // The protocol tells nothing of what an event holds.
    const told: readonly object[] = value;
    events.push(...(told as TraceEvent[]));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "__metadata"], excludedCategories: ["*"] },
  });
  await work();
  await endTracing(session);
  return longestTaskOf(events);
}

/** Runs in the page, which keeps the longest gap as long as it is watched. */
function watchFrames(): void {
  const { dataset } = document.documentElement;
  dataset.longestGap = "0";
  let last = performance.now();
  const frame = (now: number): void => {
    if (dataset.longestGap === undefined) return;
    if (now - last > Number(dataset.longestGap)) dataset.longestGap = String(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page. */
function longestGapSeen(): number {
  const { dataset } = document.documentElement;
  const longest = Number(dataset.longestGap);
  delete dataset.longestGap;
  return longest;
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}

function longestTaskOf(events: readonly TraceEvent[]): number {
  const threads = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const isMain = ({ pid, tid }: TraceEvent): boolean => threads.some((main) => main.pid === pid && main.tid === tid);
  const tasks = events.filter((event) => event.name === "ThreadControllerImpl::RunTask" && isMain(event));
  if (tasks.length === 0) throw new Error("the trace shows no task of the page");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
