import { routeFragment } from "./route.ts";

/** Where a link in a notebook may lead. */
export type LinkTarget =
  | { readonly kind: "outside"; readonly address: string }
  | { readonly kind: "inside"; readonly fragment: string };

const sibling = /^(?:\.\/)?([a-z0-9-]+)(?:\.[a-z]{2})?\.md(?:#(.+))?$/;

/**
 * An https address, a place in the notebook (`#best`), or another notebook as GitHub would link it (`korea.md`); null
 * for anything else, which is then no link.
 */
export function linkTarget(url: string, notebook: string): LinkTarget | null {
  const inside = (name: string, place: string | null): LinkTarget => ({
    kind: "inside",
    fragment: routeFragment({ page: "notebook", notebook: name, place, language: null }),
  });
  if (url.startsWith("#")) return url.length > 1 ? inside(notebook, url.slice(1)) : null;
  const [, name, place] = sibling.exec(url) ?? [];
  if (name !== undefined) return inside(name, place ?? null);
  const address = URL.canParse(url) ? new URL(url) : null;
  return address?.protocol === "https:" ? { kind: "outside", address: address.href } : null;
}
