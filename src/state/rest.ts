export interface Rest {
  /** Something moved: the rest begins anew. */
  readonly stir: () => void;
  /** Nothing is waited for any more. */
  readonly cancel: () => void;
}

/**
 * Calls `onRest` once `ms` have passed since it was last stirred. A date that runs stirs it with every frame: no timer
 * is set anew for that, the one under way waits again for what is left.
 */
export function restAfter(ms: number, onRest: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const look = () => {
    const left = last + ms - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined) onRest();
  };
  return {
    stir: () => {
      last = performance.now();
      timer ??= setTimeout(look, ms);
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
