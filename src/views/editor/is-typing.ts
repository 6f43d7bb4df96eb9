/**
 * Whether a key goes into something that is written in, where letters are no commands of the page. An editor in a shadow
 * tree shows outside of it as a plain element, so that the way of the event decides and not its target.
 */
export function isTyping(event: Event): boolean {
  const [first] = event.composedPath();
  return first instanceof HTMLElement && (first.isContentEditable || first.matches("input, textarea, select"));
}
