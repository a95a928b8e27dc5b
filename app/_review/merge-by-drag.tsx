'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useRights } from '../_adding/use-rights';
import '../_styles/review.css';

const MergeDragged = lazy(() => import('./merge-dragged'));

/** The events of a drag: what is dragged, and onto what. */
interface Pair {
  readonly id: string;
  readonly other: string;
}

interface Props {
  /** Is told which event is dragged, once it is dropped on another. */
  begin?: (id: string) => void;
  children: ReactNode;
}

const EVENT = '[data-event]';
const eventAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(EVENT) : null;

/** Whoever may decide drags an event of a list onto another that is the same, and is asked. The key `m` and the menu do it without a pointer. */
export function MergeByDrag({ begin, children }: Props) {
  const mayDecide = useRights()?.writes ?? false;
  const area = useRef<HTMLDivElement>(null);
  const [pair, setPair] = useState<Pair | null>(null);
  const told = useRef(begin);
  useEffect(() => {
    told.current = begin;
  });
  useEffect(() => {
    const list = area.current;
    if (!mayDecide || list === null) return;
    const leave = new AbortController();
    const on = <Name extends 'dragstart' | 'dragover' | 'drop' | 'dragend'>(
      name: Name,
      hear: (event: HTMLElementEventMap[Name]) => void,
    ) => list.addEventListener(name, hear, { signal: leave.signal });
    let dragged: string | undefined;
    const mark = (over: HTMLElement | null) => {
      for (const one of list.querySelectorAll('[data-merges]')) delete (one as HTMLElement).dataset.merges;
      if (over) over.dataset.merges = '';
    };
    on('dragstart', ({ target }) => {
      dragged = eventAt(target)?.dataset.event;
    });
    on('dragover', (event) => {
      const over = eventAt(event.target);
      const isOther = dragged !== undefined && over !== null && over.dataset.event !== dragged;
      if (isOther) event.preventDefault();
      mark(isOther ? over : null);
    });
    on('drop', (event) => {
      const other = eventAt(event.target)?.dataset.event;
      mark(null);
      if (dragged === undefined || other === undefined || other === dragged) return;
      event.preventDefault();
      told.current?.(dragged);
      setPair({ id: dragged, other });
    });
    on('dragend', () => {
      dragged = undefined;
      mark(null);
    });
    return () => leave.abort();
  }, [mayDecide]);
  return (
    <div ref={area} className="contents">
      {children}
      {pair && (
        <Suspense fallback={null}>
          <MergeDragged {...pair} close={() => setPair(null)} />
        </Suspense>
      )}
    </div>
  );
}
