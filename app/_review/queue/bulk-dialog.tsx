import { useEffect, useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { QueueItem, ReviewQueue } from '@/lib/queries/review/view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { ask } from '../../_adding/ask';
import { Dialog } from '../../_adding/dialog';
import { titleIn } from '../../_event/words';
import type { By } from '../decide';
import { askEdits } from '../use-event-edits';
import { useBy, WhoWhy } from '../who-why';

/** As many as are decided at once (`EditRequest`), and as many as are shown before. */
const MOST = 500;
const SHOWN = 20;
const WHAT = ['accept', 'no-event', 'not-of-this-collection'] as const;

interface Found {
  readonly queue: ReviewQueue | null;
  /** The state of the ledger in which these events were seen. */
  readonly tag: string | null;
}

interface Props {
  /** The filters, as the interface takes them. */
  query: string;
  /** The events that are decided already, which no filter knows of yet. */
  isDecided(id: string): boolean;
  close(): void;
  decide(items: readonly QueueItem[], decisions: readonly AskedDecision[], by: By, tag: string | null): void;
}

/** Decides for all events that fit the filters, once it was shown which these are. */
export function BulkDialog({ query, isDecided, close, decide }: Props) {
  const t = useTranslations('queue.bulk');
  const locale = useLocale();
  const id = useId();
  const [{ queue, tag }, setFound] = useState<Found>({ queue: null, tag: null });
  const [what, setWhat] = useState<(typeof WHAT)[number]>('accept');
  const { by, write, keep } = useBy();
  useEffect(() => {
    const find = async () => {
      // First up to which decision all are seen: what others decide from then on is told before anything is written.
      const edits = await askEdits(null);
      const answer = await ask<ReviewQueue>(`/api/review/queue?${query}&limit=${MOST}`);
      if (answer.ok) setFound({ queue: answer.value, tag: edits.ok ? edits.tag : null });
    };
    find();
  }, [query]);
  const items = (queue?.items ?? []).filter((item) => !isDecided(item.id));
  const save = () => {
    keep();
    const decisions = items.map(({ id: event }): AskedDecision => {
      const target = { event };
      return what === 'accept' ? { does: 'accept', target } : { does: 'reject', target, as: what };
    });
    decide(items, decisions, by, tag);
  };
  return (
    <Dialog title={t('title')} isOpen close={close}>
      {queue === null && <p role="status">{t('loading')}</p>}
      {queue !== null && items.length === 0 && <p>{t('none')}</p>}
      {items.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <p className="mb-2">{t('lead', { count: items.length })}</p>
          {queue !== null && queue.next !== null && (
            <p className="mb-2 text-sm">{t('most', { total: queue.fitting, count: items.length })}</p>
          )}
          <ul className="queue-preview">
            {items.slice(0, SHOWN).map((item) => (
              <li key={item.id}>{titleIn(locale, item)}</li>
            ))}
            {items.length > SHOWN && <li>{t('more', { count: items.length - SHOWN })}</li>}
          </ul>
          <fieldset className="review-choice">
            <legend>{t('what')}</legend>
            {WHAT.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={`${id}-what`}
                  checked={what === one}
                  onChange={() => setWhat(one)}
                />
                {t(one)}
              </label>
            ))}
          </fieldset>
          <WhoWhy by={by} write={write} />
          <p className="review-foot">
            <button type="submit" className="button button-main" disabled={by.who === ''}>
              {t('save', { count: items.length })}
            </button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
