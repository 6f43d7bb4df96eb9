/** What a generator returns when it has been driven to its end. */
export function lastOf<Value>(steps: Generator<unknown, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
