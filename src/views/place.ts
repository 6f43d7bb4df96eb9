/** The element id of a cell or a heading; the prefix keeps a cell named `app` apart from the page's own elements. */
export const placeId = (place: string): string => `place-${place}`;

/** Brings a cell or heading to the top of the window and moves the focus there. */
export function goToPlace(place: string): void {
  const element = document.getElementById(placeId(place));
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}

/** Moves the focus to the beginning of the text. */
export function goToTop(): void {
  scrollTo({ top: 0 });
  document.getElementById("content")?.focus({ preventScroll: true });
}
