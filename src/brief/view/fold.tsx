import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface FoldProps {
  /** What is in it, in a sentence that tells the point to those who do not open it. */
  readonly gist: string;
  readonly children: ComponentChildren;
}

/** As in the style sheet, which leaves the sentence out where nothing is folded. */
const phone = "(width < 40rem)";

/** Something secondary: behind a sentence on a phone, and open on a desk and on paper. */
export function Fold({ gist, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const details = fold.current;
    return details === null ? undefined : keepFolded(details);
  }, []);
  return (
    <details class="fold" ref={fold}>
      <summary>{gist}</summary>
      {children}
    </details>
  );
}

/** Folds and unfolds with the width of the window and around printing; gives the way to stop that. */
function keepFolded(details: HTMLDetailsElement): () => void {
  const narrow = matchMedia(phone);
  const listening = new AbortController();
  const { signal } = listening;
  let openOnScreen = false;
  const settle = (): void => {
    details.open = !narrow.matches;
  };
  const unfold = (): void => {
    openOnScreen = details.open;
    details.open = true;
  };
  const refold = (): void => {
    details.open = openOnScreen;
  };
  settle();
  narrow.addEventListener("change", settle, { signal });
  window.addEventListener("beforeprint", unfold, { signal });
  window.addEventListener("afterprint", refold, { signal });
  return () => listening.abort();
}
