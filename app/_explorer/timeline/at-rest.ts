/** How long things have to rest, in milliseconds, before one follows; and how long one waits at most while they go on. */
const REST = 100;
const PATIENCE = 400;

/** Something to be done when a movement rests, or now and then while it goes on. */
export interface AtRest {
  /** Tells that things moved. */
  moved: () => void;
  cancel: () => void;
}

/** @param act what follows a movement */
export function atRest(act: () => void): AtRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  return {
    moved() {
      clearTimeout(timer);
      since ??= performance.now();
      const left = since + PATIENCE - performance.now();
      timer = setTimeout(
        () => {
          since = undefined;
          act();
        },
        Math.max(0, Math.min(REST, left)),
      );
    },
    cancel: () => clearTimeout(timer),
  };
}
