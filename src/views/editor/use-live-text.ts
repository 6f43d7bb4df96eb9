import { useEffect, useMemo, useRef, useState } from "preact/hooks";

/** Milliseconds after the last key, and how long nothing must be typed for the next key to begin another burst. */
const pause = 400;
const betweenBursts = 5000;

/** Hands on what is typed whenever the typing pauses. */
interface LiveEdit {
  /** The whole text as it is now. */
  type(text: string): void;
  /** Hands on at once what is still waiting. */
  flush(): void;
  /** Forgets what is still waiting. */
  drop(): void;
  /** Of which burst of typing a change is part, so that a burst can be taken back at one go. */
  burst(): string;
}

let bursts = 0;

export function createLiveEdit(apply: (text: string) => void): LiveEdit {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endOfBurst: ReturnType<typeof setTimeout> | undefined;
  let burst = ++bursts;

  function drop(): void {
    clearTimeout(timer);
    waiting = null;
  }

  function flush(): void {
    const text = waiting;
    drop();
    if (text === null) return;
    apply(text);
    clearTimeout(endOfBurst);
    endOfBurst = setTimeout(() => {
      burst = ++bursts;
    }, betweenBursts);
  }

  return {
    type(text) {
      drop();
      clearTimeout(endOfBurst);
      waiting = text;
      timer = setTimeout(flush, pause);
    },
    flush,
    drop,
    burst: () => `typing ${burst}`,
  };
}

/** A text of the notebook that somebody is writing. */
export interface LiveText {
  /** As it stands in the editor, which may be ahead of the notebook. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Writes what is still waiting into the notebook at once. */
  readonly flush: () => void;
  /** Writes everything, for the last time. */
  readonly finish: () => void;
}

export interface WrittenText {
  /** The text as it stands in the notebook. */
  readonly written: string;
  /** The same at this very moment. */
  readonly read: () => string;
  /** May leave undone what has to wait until somebody is done. */
  readonly write: (text: string, burst: string, isLast: boolean) => void;
}

/**
 * A text that is written into the notebook whenever the typing pauses, and when the editor goes away. What changes in the
 * notebook by other means, such as an undo, comes into the editor and is never written over.
 */
export function useLiveText(now: WrittenText): LiveText {
  const [text, setText] = useState(now.written);
  const latest = useRef(now);
  latest.current = now;

  const writer = useMemo(() => {
    /** As the notebook has it since it was last written or changed by other means. */
    let known = now.written;
    let typed: string | null = null;
    let isOver = false;
    const put = (isLast: boolean): void => {
      const { read, write } = latest.current;
      if (typed === null || isOver || read() !== known) return;
      write(typed, live.burst(), isLast);
      known = read();
    };
    const live = createLiveEdit(() => put(false));
    return {
      type(next: string): void {
        typed = next;
        live.type(next);
      },
      flush: live.flush,
      finish(): void {
        live.drop();
        put(true);
        isOver = true;
      },
      /** Whether the notebook has something else than was written here. */
      follow(written: string): boolean {
        if (written === known) return false;
        known = written;
        typed = null;
        live.drop();
        return true;
      },
    };
  }, []);
  useEffect(() => {
    if (writer.follow(now.written)) setText(now.written);
  }, [now.written, writer]);
  useEffect(() => writer.finish, [writer]);

  const type = (typed: string): void => {
    setText(typed);
    writer.type(typed);
  };
  return { text, type, flush: writer.flush, finish: writer.finish };
}
