import type { CDPSession, Page } from "playwright-core";

/** What the thread that draws the page did for some time. */
export interface MainThreadWork {
  /** Longest time between two frames, as somebody at the screen has it; on a machine that does other work, of that too. */
  readonly longestGap: number;
  /** Longest task, in milliseconds that a processor spent on it, whoever else wanted one. */
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of a processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the main thread of a page while something is done on it. */
export async function mainThreadWork(page: Page, work: () => Promise<void>): Promise<MainThreadWork> {
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
  await page.evaluate(watchFrames);
  await work();
  const longestGap = await page.evaluate(longestGapSeen);
  await endTracing(session);
  return { longestGap, longestTask: longestTaskOf(events) };
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
