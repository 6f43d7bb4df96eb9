import type { Fields } from "../model/fields.ts";
import type { Marks, Spec } from "./document.ts";

/** The keys that every kind of cell has besides its own. */
export const markFields = {
  headline: { kind: "flag", default: false },
  audience: { kind: "choice", default: "unsaid", choices: ["brief", "notebook", "unsaid"] },
} as const satisfies Fields;

/** Divides what was read into the marks and the specification proper, on which alone the result depends. */
export function withoutMarks({ headline, audience, ...spec }: Spec): { readonly marks: Marks; readonly spec: Spec } {
  return { marks: { headline, audience } as Marks, spec };
}
