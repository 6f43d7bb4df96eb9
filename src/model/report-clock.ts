/** Progress is reported at most ten times a second. */
const millisecondsBetweenReports = 100;

/** Says whether the next report is due: at once, and then not before the time above has gone by. `now` is in milliseconds. */
export function reportClock(now: () => number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    if (time - last < millisecondsBetweenReports) return false;
    last = time;
    return true;
  };
}
