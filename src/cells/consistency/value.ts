import type { KnownList } from "../../model/check.ts";
import type { Provenance } from "../../model/provenance.ts";

/** The keys that every consistency cell has; those of its method stand beside them. */
export interface ConsistencySpec extends Readonly<Record<string, unknown>> {
  readonly data: string;
  readonly method: string;
  /** A list is not estimated from others that have fewer pair overlaps than this among its people. */
  readonly "least-overlaps": number;
}

/** What a consistency cell gives to its view and to the study of its table. */
export interface ConsistencyValue {
  /**
   * In the order of the table, without the lists that are no known truth: those whose size is hidden, and those whose
   * people must all be on other lists too. None at all where there are too few others to estimate from.
   */
  readonly knownLists: readonly KnownList[];
  readonly provenance: Provenance;
}
