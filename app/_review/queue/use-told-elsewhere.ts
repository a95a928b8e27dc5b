'use client';

import { useEffect, useRef } from 'react';
import type { EditDone, EditView } from '@/lib/queries/review/edit-view';
import { useLatestDecision } from '../latest-decision';

/** What was decided in a dialog over the page, or taken back from what tells of it. */
export interface ToldElsewhere {
  /** The ids of the decisions that were taken back. */
  readonly returned: readonly string[];
  /** What else was decided; null where nothing was. */
  readonly done: EditDone | null;
  /** Whether what comes of it is still to be looked at. */
  readonly isOpenStill: boolean;
  /** The events at which it is seen now. */
  readonly events: readonly string[];
}

/** Decisions by which an event has been looked at. */
const LOOKED_AT: ReadonlySet<EditView['decision']['does']> = new Set(['accept', 'correct'] as const);

function toldBy(done: EditDone): ToldElsewhere {
  const returned = done.edits.flatMap(({ decision }) => (decision.does === 'undo' ? decision.edit : []));
  const edits = done.edits.filter(({ decision }) => decision.does !== 'undo');
  const events = done.edits.flatMap(({ event, other }) => [event?.id ?? [], other?.id ?? []].flat());
  return {
    returned,
    done: edits.length > 0 ? { ...done, edits } : null,
    isOpenStill: events.length > 0 && !edits.some(({ decision }) => LOOKED_AT.has(decision.does)),
    events: [...new Set(events)],
  };
}

/** Tells the queue of every decision that was not made by it. */
export function useToldElsewhere(take: (told: ToldElsewhere) => void): void {
  const done = useLatestDecision();
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const [first] = useRef([done]).current;
  useEffect(() => {
    // What was told before the page was opened has nothing to do with it.
    if (done !== null && done !== first) latest.current(toldBy(done));
  }, [done, first]);
}
