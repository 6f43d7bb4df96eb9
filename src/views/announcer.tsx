import type { ReadonlySignal } from "@preact/signals";

/** Says aloud, to those who listen to the page, what they would otherwise have to look for. */
export function Announcer({ message }: { readonly message: ReadonlySignal<string> }) {
  return (
    <p class="unseen" aria-live="polite" aria-atomic="true">
      {message}
    </p>
  );
}
