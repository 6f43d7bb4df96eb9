import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach } from "vitest";

let place: HTMLElement | null = null;

afterEach(() => {
  if (place === null) return;
  render(null, place);
  place.remove();
  place = null;
});

/** Renders into the page of the test; whatever was rendered is taken away after it. */
export async function show(content: ComponentChild): Promise<HTMLElement> {
  if (place === null) {
    place = document.createElement("div");
    document.body.append(place);
  }
  const here = place;
  await act(() => render(content, here));
  return here;
}

/** The one element that matches; a test that expects it cannot go on without it. */
export function find<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}
