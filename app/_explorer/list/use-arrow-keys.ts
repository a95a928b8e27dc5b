'use client';

import type { KeyboardEvent } from 'react';

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets the arrow keys, Home and End move between the links of a list; Enter follows them as it always does. */
export function useArrowKeys() {
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = STEPS[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-event]')];
      const { activeElement } = document;
      const index = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
      if (index === -1) return;
      event.preventDefault();
      const next = links[step(index, links.length - 1)];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    },
  };
}
