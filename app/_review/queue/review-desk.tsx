'use client';

import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { here } from '@/lib/collections/current';
import type { ReviewCard, ReviewQueue } from '@/lib/queries/review/view';
import { useRights } from '../../_adding/use-rights';
import { titleIn } from '../../_event/words';
import type { ReviewView } from '../../review/asked';
import { useReviewKeys } from '../use-review-keys';
import { ActionBar } from './action-bar';
import { BulkDialog } from './bulk-dialog';
import { CardView } from './card-view';
import { EventDialogs, type Opened } from './event-dialogs';
import { NameDialog } from './name-dialog';
import { OutboxNotes } from './outbox-notes';
import { Progress } from './progress';
import { QueueKeys } from './queue-keys';
import { QueueTable } from './queue-table';
import { useDesk } from './use-desk';

interface Props {
  queue: ReviewQueue;
  /** The filters as the interface takes them, and the query of the page without the event that is looked at. */
  query: string;
  address: string;
  view: ReviewView;
  /** The event that is looked at first; null where there is none. */
  card: ReviewCard | null;
  /** Whether the queue is of what has not been looked at. */
  isOpen: boolean;
}

/** The queue: an event after the other, or all of them as a table, with what can be decided by keys and buttons. Nothing waits for the server. */
export function ReviewDesk({ queue, query, address, view, card: first, isOpen }: Props) {
  const t = useTranslations('queue');
  const locale = useLocale();
  const rights = useRights();
  const mayDecide = rights?.writes ?? false;
  const desk = useDesk({ queue, query, first, mayDecide });
  const [opened, open] = useState<Opened | null>(null);
  const [shown, show] = useState<'keys' | 'bulk' | null>(null);
  // What is decided here is counted beside what had been when the page was opened.
  const [lookedBefore] = useState(queue.looked);
  const top = useRef<HTMLDivElement>(null);
  const { current } = desk;
  const before = useRef(current);
  useEffect(() => {
    if (current === before.current) return;
    before.current = current;
    const event = current === null ? '' : `${address && '&'}${new URLSearchParams({ event: current })}`;
    history.replaceState(null, '', here(`/review?${address}${event}`));
    if (view === 'one') top.current?.scrollIntoView({ block: 'start' });
    else
      document
        .querySelector(`tr[data-event="${CSS.escape(current ?? '')}"]`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [current, address, view]);

  const act = (what: Opened | 'accept') => {
    if (!mayDecide || !desk.isReady) return;
    if (what === 'accept') desk.quick('accept');
    else open(what);
  };
  useReviewKeys({
    j: () => desk.move(1),
    k: () => desk.move(-1),
    '?': () => show('keys'),
    ...(mayDecide && {
      a: () => desk.quick('accept'),
      r: () => desk.quick('reject'),
      R: () => act('reject'),
      e: () => act('correct'),
      m: () => act('merge'),
      s: () => act('split'),
      n: () => act('note'),
      u: desk.undo,
    }),
  });
  const { card } = desk;
  return (
    <div ref={top} className="queue-desk">
      <div className="queue-line">
        <Progress looked={lookedBefore + (isOpen ? desk.count : 0)} total={queue.total} />
        {mayDecide && view === 'table' && (
          <button type="button" className="button" aria-haspopup="dialog" onClick={() => show('bulk')}>
            {t('bulk.open')}
          </button>
        )}
        <button
          type="button"
          className="button px-2.5 max-sm:hidden"
          aria-keyshortcuts="?"
          aria-haspopup="dialog"
          onClick={() => show('keys')}
        >
          ?<span className="sr-only">{t('keys.all')}</span>
        </button>
      </div>
      {rights !== null && !mayDecide && <ReadOnly canLogIn={rights.canLogIn} />}
      <p className="sr-only" aria-live="polite">
        {view === 'one' && card !== null && t('now', { title: titleIn(locale, card.item) })}
      </p>
      <OutboxNotes outbox={desk.outbox} entries={desk.entries} insist={desk.insist} look={desk.look} />
      {desk.changed !== null && (
        <p role="alert" className="queue-note">
          {t('somebody', { title: desk.changed })}
        </p>
      )}
      {view === 'table' ? (
        <QueueTable
          items={desk.items}
          decided={desk.decided}
          current={current}
          look={desk.look}
          act={mayDecide ? (key, item) => desk.quick(key === 'a' ? 'accept' : 'reject', item) : null}
        />
      ) : (
        <section aria-label={card ? titleIn(locale, card.item) : t('title')} aria-busy={desk.isLoading}>
          {card && <CardView card={card} merge={mayDecide ? desk.merge : null} />}
          {desk.isLoading && <p role="status">{t('loading')}</p>}
          {desk.fault !== null && (
            <p role="alert">
              {t(desk.fault)}{' '}
              <button type="button" className="button" onClick={desk.again}>
                {t(desk.fault === 'gone' ? 'next' : 'again')}
              </button>
            </p>
          )}
          {current === null && <p className="py-8">{t(isOpen ? 'nothing' : 'nothingOf')}</p>}
        </section>
      )}
      {view === 'table' && desk.items.length === 0 && (
        <p className="py-8">{t(isOpen ? 'nothing' : 'nothingOf')}</p>
      )}
      {view === 'table' && desk.more !== null && (
        <p className="mt-4">
          <button type="button" className="button" onClick={desk.more}>
            {t('more')}
          </button>
        </p>
      )}
      {(current !== null || desk.undo !== undefined) && view === 'one' && (
        <ActionBar
          mayDecide={mayDecide}
          isReady={desk.isReady}
          act={(key) => (key === 'a' ? act('accept') : key === 'r' ? desk.quick('reject') : act(OPENED[key]))}
          move={desk.move}
          undo={desk.canUndo ? desk.undo : null}
        />
      )}
      {opened !== null && desk.looked !== null && (
        <EventDialogs opened={opened} event={desk.looked.card.event} close={() => open(null)} />
      )}
      {shown === 'bulk' && (
        <BulkDialog
          query={query}
          isDecided={(id) => desk.decided.has(id)}
          close={() => show(null)}
          decide={(...all) => {
            show(null);
            desk.decideAll(...all);
          }}
        />
      )}
      <QueueKeys isOpen={shown === 'keys'} close={() => show(null)} />
      <NameDialog isOpen={desk.isUnnamed} close={desk.forget} done={desk.named} />
    </div>
  );
}

const OPENED = { e: 'correct', m: 'merge', s: 'split', n: 'note' } as const;

function ReadOnly({ canLogIn }: { canLogIn: boolean }) {
  const t = useTranslations('queue');
  return (
    <p className="queue-note">
      {canLogIn
        ? t.rich('canLogIn', {
            link: (chunks) => (
              <a href={`/log-in?${new URLSearchParams({ back: here('/review') })}`} className="link">
                {chunks}
              </a>
            ),
          })
        : t('readOnly')}
    </p>
  );
}
