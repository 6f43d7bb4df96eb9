import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Tells the style sheets how high the bar is: how many lines it takes depends on the window, the language and the notebook. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const measure = (): void => {
      document.documentElement.style.setProperty("--bar-height", `${Math.ceil(element.offsetHeight)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [bar]);
}
