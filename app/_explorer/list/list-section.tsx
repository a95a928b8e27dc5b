'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventPage } from '@/lib/queries/page-events';
import type { ToldRound } from '@/lib/queries/rounds/told-rounds';
import type { EventShow, EventSort } from '@/lib/schema/event-sort';
import { MergeByDrag } from '../../_review/merge-by-drag';
import { useExplorerPath } from '../embed/use-explorer-path';
import { ShareButton } from '../share/share-button';
import { useViewWords } from '../use-view-words';
import { EventList } from './event-list';
import { ExportBar, ExportSign } from './export-bar';
import { OnPaper } from './on-paper';
import { ShowChoice } from './show-choice';
import { SortChoice } from './sort-choice';
import { useChoice } from './use-choice';

interface Props {
  page: EventPage;
  /** How the list is asked for, as a query. */
  address: string;
  names: ReadonlyMap<string, string>;
  rounds: readonly ToldRound[];
  selected: string | null;
  sort: EventSort;
  /** The words that are looked for; null where there are none. */
  words: string | null;
  show: EventShow;
  /** Whether filters are set: they look in all events. */
  filtered: boolean;
  pending: boolean;
  failed: boolean;
  /** What stands in the place of a list without events, and below the last of a list. */
  empty: ReactNode;
  below: ReactNode;
  /** The address of the next page, for readers without scripts; null behind the last. */
  nextPage: string | null;
  onSort: (sort: EventSort) => void;
  onShow: (show: EventShow) => void;
  onOpen: (eventId: string) => void;
  onShowAll: () => void;
  onEnd: () => void;
  onRetry: () => void;
}

/** The events as a list under a line that says how many of all are shown. */
export function ListSection(props: Props) {
  const { page, sort, show, filtered, pending, failed, empty, below, nextPage } = props;
  const t = useTranslations('list');
  const { choosing, setChoosing, chosen, choose, clear } = useChoice();
  const { path, target } = useExplorerPath();
  const words = useViewWords(props.names)(props.address);
  const outside = page.before + page.after;
  return (
    <div className="flex h-full flex-col">
      <OnPaper words={words} />
      <div className="flex min-h-12 items-center gap-x-2 border-line border-b px-4 py-1 text-sm">
        <div className="min-w-0 leading-tight">
          <p role="status">{t('showing', { shown: page.matching, total: page.total })}</p>
          {outside > 0 && (
            <button type="button" className="link text-ink-soft text-xs" onClick={props.onShowAll}>
              {t('outside', { count: outside })}
            </button>
          )}
        </div>
        <SortChoice sort={sort} words={props.words} onSort={props.onSort} />
        <button
          type="button"
          className="button -ml-1 p-1.5"
          title={t('export')}
          aria-label={t('export')}
          aria-expanded={choosing}
          aria-controls="export"
          onClick={() => setChoosing(!choosing)}
        >
          <ExportSign />
        </button>
        {path === '/' && (
          <div className="-ml-1">
            <ShareButton matching={page.matching} words={words} />
          </div>
        )}
      </div>
      {filtered ? (
        <p className="show-choice">{t('inAll')}</p>
      ) : (
        <ShowChoice show={show} counts={page} onShow={props.onShow} />
      )}
      {choosing && (
        <ExportBar
          chosen={chosen}
          address={props.address}
          matching={page.matching}
          words={words}
          onClear={clear}
        />
      )}
      {failed && (
        <p role="alert" className="border-line border-b bg-mark px-4 py-2 text-sm">
          {t('failed')}{' '}
          <button type="button" className="link" onClick={props.onRetry}>
            {t('retry')}
          </button>
        </p>
      )}
      <div className={`list-pane ${pending ? 'opacity-60' : ''}`}>
        {page.total === 0 && <p className="px-6 py-16 text-center font-serif text-lg">{t('nothing')}</p>}
        {page.total > 0 && page.all === 0 && (
          <>
            {empty}
            {below}
          </>
        )}
        {page.matching === 0 && page.all > 0 && (
          <p className="px-6 py-16 text-center font-serif text-lg">{t('noneKey')}</p>
        )}
        {page.matching > 0 && (
          <MergeByDrag>
            <EventList
              page={page}
              grouped={sort === 'earliest' || sort === 'latest'}
              below={below}
              names={props.names}
              rounds={props.rounds}
              selected={props.selected}
              chosen={choosing ? chosen : null}
              onChoose={choose}
              onOpen={props.onOpen}
              onEnd={props.onEnd}
            />
          </MergeByDrag>
        )}
        {nextPage !== null && (
          <noscript>
            <p className="p-4">
              <a href={nextPage} target={target} className="link">
                {t('nextPage')}
              </a>
            </p>
          </noscript>
        )}
      </div>
    </div>
  );
}
