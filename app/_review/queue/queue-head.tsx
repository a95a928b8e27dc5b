import type { ReactNode } from 'react';
import type { ReviewQueue } from '@/lib/queries/review/view';
import { ReviewState } from '@/lib/schema/review-state';
import { langOf } from '@/lib/text/detect-language';
import { requestTranslator } from '../../_i18n/request';
import { Link } from '../../_shell/link';
import { Menu } from '../../_shell/menu';
import { filterCount, type ReviewAsked, reviewQuery } from '../../review/asked';
import '../../_styles/queue.css';

interface Props {
  asked: ReviewAsked;
  queue: ReviewQueue;
}

interface Choice {
  value: string;
  count: number;
  label: ReactNode;
  isChosen: boolean;
  query: string;
}

/** The head of the queue: the states, how the events are shown, and the filters, all of them links, so that the address holds them. */
export async function QueueHead({ asked, queue }: Props) {
  const t = await requestTranslator();
  const { state, view, filters, reviewer, doubt } = asked;
  const group = (name: string, choices: Choice[]) =>
    choices.length > 0 && (
      <section aria-label={name} className="queue-filter">
        <h3>{name}</h3>
        <ul>
          {choices.map(({ value, count, label, isChosen, query }) => (
            <li key={value}>
              <Link
                prefetch={false}
                href={`/review?${query}`}
                aria-current={isChosen ? 'true' : undefined}
                className="button whitespace-normal py-1 text-left"
              >
                {label} <span className="chip-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );
  const count = filterCount(asked);
  const counts = new Map(queue.states.map((one) => [one.value, one.count]));
  const states = ReviewState.options
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ value, count: has }) => has > 0 || value === 'open' || value === state);
  return (
    <div className="queue-head">
      <h1 className="page-title">{t('queue.title')}</h1>
      <nav aria-label={t('queue.states')}>
        <ul className="queue-states">
          {states.map(({ value, count }) => (
            <li key={value}>
              <Link
                prefetch={false}
                href={`/review?${reviewQuery(asked, { state: value })}`}
                aria-current={value === state ? 'page' : undefined}
              >
                {t(`queue.state.${value}`)} <span className="chip-count">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="queue-tools">
        <Menu label={count === 0 ? t('queue.filters') : t('queue.filtered', { count })} side="end">
          {count > 0 && (
            <p>
              <Link
                prefetch={false}
                href={`/review?${reviewQuery(asked, { isClear: true })}`}
                className="link text-sm"
              >
                {t('queue.clear')}
              </Link>
            </p>
          )}
          {group(
            t('queue.doubts'),
            queue.doubts.map((one) => ({
              ...one,
              label: t(`queue.doubtName.${one.value}`),
              isChosen: one.value === doubt,
              query: reviewQuery(asked, { doubt: one.value === doubt ? null : one.value }),
            })),
          )}
          {group(
            t('queue.document'),
            queue.documents.map((one) => ({
              ...one,
              label: <span lang={langOf(one.title)}>{one.title}</span>,
              isChosen: filters.document.includes(one.value),
              query: reviewQuery(asked, { toggled: ['document', one.value] }),
            })),
          )}
          {group(
            t('queue.kind'),
            queue.kinds.map((one) => ({
              ...one,
              label: t(`kind.${one.value}`),
              isChosen: filters.kind.includes(one.value),
              query: reviewQuery(asked, { toggled: ['kind', one.value] }),
            })),
          )}
          {group(
            t('queue.reviewer'),
            queue.reviewers.map((one) => ({
              ...one,
              label: one.value,
              isChosen: one.value === reviewer,
              query: reviewQuery(asked, { reviewer: one.value === reviewer ? null : one.value }),
            })),
          )}
        </Menu>
        <nav aria-label={t('queue.view')} className="flex">
          {(['one', 'table'] as const).map((one) => (
            <Link
              key={one}
              prefetch={false}
              href={`/review?${reviewQuery(asked, { view: one })}`}
              aria-current={one === view ? 'true' : undefined}
              className="button"
            >
              {t(`queue.${one}`)}
            </Link>
          ))}
        </nav>
      </div>
    </div>
  );
}
