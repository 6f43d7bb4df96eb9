import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take half a minute or more: begun last, they would keep one core busy while the others have nothing to do. */
export const slow = [
  "change-costs.test.ts",
  "estimators/latent-class/latent-class.test.ts",
  "notebook/uk-notebook.test.ts",
  "estimators/threshold/threshold.test.ts",
  "estimators/downhill/downhill.test.ts",
  "estimators/loglinear-average/loglinear-average.test.ts",
  "notebook/methods-notebook.test.ts",
  "browser/accessibility.test.ts",
  "browser/every-view.test.ts",
  "browser/session.test.ts",
  "browser/editing.test.ts",
  "browser/offline.test.ts",
];

/** The usual order, but for these, which come first in their group and in this order. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = slow.findIndex((path) => moduleId.endsWith(`/test/${path}`));
      return index === -1 ? slow.length : index;
    };
    const group = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
