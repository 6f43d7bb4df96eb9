import type { Language } from "../../model/language.ts";
import { isMapping } from "./control-props.ts";
import type { Offered } from "./form-context.ts";

const descriptors = import.meta.glob<unknown>("../../../datasets/*/datapackage.json", {
  import: "default",
  eager: true,
});

const folder = /([^/]+)\/datapackage\.json$/;

/** The datasets that come with the app, by their titles. */
export const shippedDatasets = (language: Language): readonly Offered[] =>
  Object.entries(descriptors).map(([path, descriptor]) => {
    const value = folder.exec(path)?.[1] ?? path;
    return { value, label: titleOf(descriptor, language) ?? value };
  });

/** The tables of published figures that come with a dataset. */
export function shippedFigures(dataset: unknown, language: Language): readonly Offered[] {
  const descriptor = Object.entries(descriptors).find(([path]) => folder.exec(path)?.[1] === dataset)?.[1];
  const resources = isMapping(descriptor) && Array.isArray(descriptor.resources) ? descriptor.resources : [];
  return resources.flatMap((resource: unknown) => {
    if (!isMapping(resource) || !String(resource.path).startsWith("tables/")) return [];
    const value = String(resource.name);
    return [{ value, label: titleOf(resource, language) ?? value }];
  });
}

function titleOf(descriptor: unknown, language: Language): string | null {
  if (!isMapping(descriptor)) return null;
  const title = (language === "da" ? descriptor.title_da : undefined) ?? descriptor.title;
  return typeof title === "string" ? title : null;
}
