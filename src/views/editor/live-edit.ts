/** Milliseconds after the last key, and how long nothing must be typed for the next key to begin another burst. */
const pause = 400;
const betweenBursts = 5000;

/** Hands on what is typed whenever the typing pauses. */
export interface LiveEdit {
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
