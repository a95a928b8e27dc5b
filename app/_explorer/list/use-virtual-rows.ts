'use client';

import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { useIsWide } from '../use-is-wide';
import { headOf, type ListRow } from './list-rows';

/** About how high a head and an event are, in pixels, until they have been measured. */
const HEAD = 30;
const EVENT = 78;

/** How many lines beyond what is seen are in the page. */
const BEYOND = 12;

/** The lines in the page, and the room that those before and behind them take. */
export interface Shown {
  first: number;
  last: number;
  before: number;
  behind: number;
  /** Takes the height of a line that is drawn. */
  measure: (element: Element | null) => void;
  /** Brings a line into view. */
  reveal: (index: number) => void;
}

/**
 * Which lines of a list have to be in the page. Side by side with the timeline the list scrolls in its own box, on a phone with the
 * whole page.
 * @param box the element that holds the lines, and scrolls where there is room for it
 * @param still whether all lines are to be in the page: a short list needs no more, and a page without scripts can have no more
 */
export function useVirtualRows(
  rows: readonly ListRow[],
  box: RefObject<HTMLElement | null>,
  still: boolean,
): Shown {
  const wide = useIsWide();
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const { top = 0 } = box.current?.getBoundingClientRect() ?? {};
    setScrollMargin(wide ? 0 : top + scrollY);
  }, [box, wide]);
  const shared = {
    count: rows.length,
    overscan: BEYOND,
    estimateSize: (index: number) => (rows[index]?.kind === 'year' ? HEAD : EVENT),
    getItemKey: (index: number) => rows[index]?.key ?? index,
    rangeExtractor: defaultRangeExtractor,
  };
  const inBox = useVirtualizer<HTMLElement, Element>({
    ...shared,
    enabled: wide && !still,
    getScrollElement: () => box.current,
  });
  const inPage = useWindowVirtualizer<Element>({ ...shared, enabled: !wide && !still, scrollMargin });
  const virtual: Virtualizer<HTMLElement, Element> | Virtualizer<Window, Element> = wide ? inBox : inPage;
  const reveal = useCallback(
    (index: number) => {
      if (!still) virtual.scrollToIndex(index, { align: 'auto' });
    },
    [still, virtual],
  );
  if (still)
    return { first: 0, last: rows.length - 1, before: 0, behind: 0, measure: () => undefined, reveal };
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const margin = wide ? 0 : scrollMargin;
  return {
    first: first?.index ?? 0,
    last: last?.index ?? Math.min(rows.length - 1, 2 * BEYOND),
    before: Math.max(0, (first?.start ?? margin) - margin),
    behind: Math.max(0, virtual.getTotalSize() - ((last?.end ?? margin) - margin)),
    measure: virtual.measureElement,
    reveal,
  };
}

/** The rows in the page as sections by year; the head of the first is there even where only its later events are. */
export function sectionsOf(rows: readonly ListRow[], { first, last }: Pick<Shown, 'first' | 'last'>) {
  const sections: { head: number; events: number[] }[] = [];
  for (let index = first; index <= last; index += 1) {
    const row = rows[index];
    const current = sections.at(-1);
    if (row?.kind === 'year') sections.push({ head: index, events: [] });
    else if (row !== undefined && current === undefined)
      sections.push({ head: headOf(rows, index), events: [index] });
    else if (row !== undefined) current?.events.push(index);
  }
  return sections;
}
