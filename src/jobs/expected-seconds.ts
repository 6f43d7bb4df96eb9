import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Method } from "../model/estimator.ts";
import type { Fields, OptionsOf } from "../model/fields.ts";

/** Expected seconds of an estimate on one core; none where the table cannot carry it, which shows at once. */
export function expectedSeconds(
  { estimator: name, table, options }: Omit<EstimateRequest, "seed">,
  methods: Readonly<Record<string, Method>>,
): number {
  const estimator = Object.hasOwn(methods, name) ? methods[name] : undefined;
  const validated = options as OptionsOf<Fields>;
  return !estimator || estimator.check(table, validated) ? 0 : estimator.cost(table, validated);
}
