/**
 * The numbers of admitted models at which the stabilisation table is read: every one up to 10, then about ten for each
 * doubling of effort, and always the last.
 */
export function stabilisationSteps(candidates: number): number[] {
  const steps: number[] = [];
  for (let step = 1; step < candidates; step += stride(step)) steps.push(step);
  return [...steps, candidates];
}

const stride = (step: number): number => (step < 10 ? 1 : step < 50 ? 5 : step < 100 ? 10 : 50);
