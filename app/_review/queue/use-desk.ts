'use client';

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useLocale } from 'use-intl/react';
import type { NearEvent, QueueItem, ReviewCard, ReviewQueue } from '@/lib/queries/review/view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { titleIn } from '../../_event/words';
import type { By } from '../decide';
import { usePrepareDeciding } from '../prepare';
import { useReviewer } from '../reviewer';
import type { Entry } from './outbox';
import { isLooked, useCards } from './use-cards';
import { useOutbox } from './use-outbox';
import { useQueue } from './use-queue';
import { useToldElsewhere } from './use-told-elsewhere';

/** So many events ahead are asked for before they are looked at. */
const AHEAD = 5;

/** What of an event has to be as it was seen, so that one can decide of it without looking again. */
const seen = ({ titleZh, titleEn, edtf, type, status, countries, mentions, reviewed }: QueueItem) =>
  JSON.stringify([titleZh, titleEn, edtf, type, status, countries, mentions, reviewed]);

interface Given {
  queue: ReviewQueue;
  query: string;
  first: ReviewCard | null;
  mayDecide: boolean;
}

/** All that the queue knows and does: the events, the one that is looked at, the decisions on their way. */
export function useDesk({ queue, query, first, mayDecide }: Given) {
  const locale = useLocale();
  usePrepareDeciding(mayDecide);
  const [who, keepName] = useReviewer();
  const { outbox, entries } = useOutbox();
  const line = useQueue(queue, query, first, entries);
  const { items, open, current, leave, settle } = line;
  const at = items.findIndex(({ id }) => id === current);
  const ahead = items.slice(at + 1).flatMap(({ id }) => (open.has(id) ? id : []));
  const { cardOf, isFresh, refresh } = useCards(
    mayDecide || at > 0 ? [...(current === null ? [] : [current]), ...ahead.slice(0, AHEAD)] : [],
  );
  const known = current === null ? undefined : cardOf(current);
  const looked = isLooked(known) ? known : null;
  const drawn = looked?.card ?? (first !== null && first.event.id === current ? first : null);

  /** What is being taken back is not yet as it was before. */
  const isReady = (id: string) =>
    isFresh(id) && !entries.some(({ step, events }) => step === 'returning' && events.includes(id));

  /** A row that is not any more what it said when one decided on it. */
  const [changed, setChanged] = useState<string | null>(null);
  /** What is to be done once one has said what one is called. */
  const [waiting, setWaiting] = useState<{ run: (by: By) => void } | null>(null);
  const withName = (run: (by: By) => void) => {
    if (who === '') setWaiting({ run });
    else run({ who, why: '' });
  };

  /** Has the list show what has come of events. */
  const resync = useCallback(
    async (before: readonly string[], ids: readonly string[]) => {
      const found = await Promise.all([...new Set(ids)].map(refresh));
      settle(
        before,
        found.flatMap((one) => (isLooked(one) ? one.card.item : [])),
      );
    },
    [refresh, settle],
  );
  const steps = useRef(new Map<string, Entry['step']>());
  // Before the next press: an event that has been taken back must not look as if one could decide on it until its state is there.
  useLayoutEffect(() => {
    for (const entry of entries) {
      const { key, step, events, isOpenStill, edits } = entry;
      if (steps.current.get(key) === step) continue;
      steps.current.set(key, step);
      const now = edits.flatMap(({ event, other }) => [event?.id ?? [], other?.id ?? []].flat());
      if (step === 'done' && isOpenStill) resync(events, now);
      if (step === 'returned') resync([...now, ...events], events);
      // What the other decided may have left nothing of it.
      if (step === 'refused') resync(events, events);
    }
  }, [entries, resync]);

  const put = (
    some: readonly QueueItem[],
    decisions: readonly AskedDecision[],
    by: By,
    more: Partial<Entry>,
  ) => {
    const [one] = some;
    if (one === undefined) return;
    const events = [...some.map(({ id }) => id), ...(more.events ?? [])];
    outbox.add({ title: titleIn(locale, one), decisions, by, tag: null, ...more, events });
    leave(events);
  };
  useToldElsewhere(({ returned, done, isOpenStill, events }) => {
    outbox.returned(returned);
    if (done === null || current === null) return;
    const item = items.find(({ id }) => id === current);
    const by = { who, why: '' };
    const decisions = done.edits.map(({ decision }) => decision);
    const wanted = { events: [current], title: item ? titleIn(locale, item) : '', decisions, by, tag: null };
    outbox.note({ ...wanted, isOpenStill }, done);
    if (!isOpenStill) leave([current]);
    else if (events[0] !== undefined) line.look(events[0]);
  });

  /** Decides at once; of a row that was not opened, if it still is what the row says. */
  const quick = async (does: 'accept' | 'reject', item?: QueueItem) => {
    const id = item?.id ?? current;
    if (id === null || !mayDecide || !isReady(id)) return;
    const loaded = cardOf(id) ?? (item && (await refresh(id)));
    if (!isLooked(loaded)) return;
    const now = loaded.card.item;
    if (item && seen(now) !== seen(item)) {
      settle([id], [now]);
      setChanged(titleIn(locale, now));
      return;
    }
    setChanged(null);
    const target = { event: id };
    const decision: AskedDecision = does === 'accept' ? { does, target } : { does, target, as: 'no-event' };
    withName((by) => put([now], [decision], by, { tag: loaded.tag }));
  };
  return {
    outbox,
    entries,
    /** Whether the event is there as it is now, so that one can decide. */
    isReady: looked !== null && current !== null && isReady(current),
    ...{ items, current, looked, card: drawn, decided: line.decided, look: line.look, move: line.move },
    isLoading: current !== null && drawn === null && known === undefined,
    fault: known === null ? ('gone' as const) : known && !isLooked(known) ? ('failed' as const) : null,
    again: () => {
      if (current === null) return;
      if (known === null) {
        leave([current]);
        settle([current], []);
      } else refresh(current);
    },
    more: line.more,
    /** How many are decided that were not when the page was drawn. */
    count: line.decided.size,
    quick,
    merge: (other: NearEvent) => {
      if (looked === null) return;
      const { item } = looked.card;
      const decision: AskedDecision = {
        does: 'merge',
        target: { event: item.id },
        with: { event: other.id },
      };
      withName((by) =>
        put([item], [decision], by, { tag: looked.tag, isOpenStill: true, events: [other.id] }),
      );
    },
    decideAll: (
      some: readonly QueueItem[],
      decisions: readonly AskedDecision[],
      by: By,
      tag: string | null,
    ) => put(some, decisions, by, { tag, isWhole: true }),
    undo: () => {
      const [id] = outbox.undo();
      if (id !== undefined) line.look(id);
    },
    canUndo: entries.some(({ step }) => step !== 'returned' && step !== 'returning' && step !== 'refused'),
    insist: (entry: Entry, tag: string) => {
      outbox.insist(entry.key, tag);
      leave(entry.events);
    },
    changed,
    isUnnamed: waiting !== null,
    forget: () => setWaiting(null),
    named: (name: string) => {
      keepName(name);
      waiting?.run({ who: name, why: '' });
      setWaiting(null);
    },
  };
}
