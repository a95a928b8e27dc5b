import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { QueueItem } from '@/lib/queries/review/view';
import { DateText } from '../../_event/date-text';
import { Glyph } from '../../_event/glyph';
import { ReviewedTag } from '../../_event/reviewed-tag';
import { titleIn } from '../../_event/words';
import { Link } from '../../_shell/link';
import { MergeByDrag } from '../merge-by-drag';
import type { Items } from './items';
import type { Entry } from './outbox';

interface Props {
  items: Items;
  decided: ReadonlyMap<string, Entry>;
  current: string | null;
  /** Looks at an event. */
  look(id: string): void;
  /** Null where one may not decide. */
  act: ((key: 'a' | 'r', item: QueueItem) => void) | null;
}

/** The queue as a table: a row an event, with what it is doubted for and the two quick decisions. */
export function QueueTable({ items, decided, current, look, act }: Props) {
  const t = useTranslations('queue');
  const locale = useLocale();
  return (
    <MergeByDrag begin={look}>
      {act && <p className="queue-drag">{t('drag')}</p>}
      <div className="overflow-x-auto">
        <table className="queue-table">
          <thead>
            <tr>
              <th scope="col">{t('columns.event')}</th>
              <th scope="col">{t('columns.date')}</th>
              <th scope="col">{t('columns.why')}</th>
              {act && <th scope="col">{t('columns.decide')}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => {
              const does = decided.get(item.id)?.decisions[0]?.does;
              const title = titleIn(locale, item);
              return (
                <tr
                  key={item.id}
                  data-event={item.id}
                  aria-current={item.id === current ? 'true' : undefined}
                  data-decided={does !== undefined}
                  draggable={act !== null && does === undefined}
                >
                  <td>
                    <Glyph type={item.type} />{' '}
                    <Link prefetch={false} href={eventHref(item.id)} className="link">
                      {title}
                    </Link>{' '}
                    <ReviewedTag reviewed={item.reviewed} />
                  </td>
                  <td className="whitespace-nowrap">
                    <DateText date={item} />
                  </td>
                  <td>{item.doubts.map(({ rule }) => t(`doubtName.${rule}`)).join(' · ')}</td>
                  {act && (
                    <td className="whitespace-nowrap">
                      {does === undefined ? (
                        (['a', 'r'] as const).map((key) => (
                          <button
                            key={key}
                            type="button"
                            className="button mr-1"
                            aria-label={`${t(key === 'a' ? 'accept' : 'reject')}: ${title}`}
                            onClick={() => act(key, item)}
                          >
                            {t(key === 'a' ? 'accept' : 'reject')}
                          </button>
                        ))
                      ) : (
                        <span className="text-ink-soft">
                          {t(`decided.${does === 'accept' || does === 'reject' ? does : 'other'}`)}
                        </span>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </MergeByDrag>
  );
}
