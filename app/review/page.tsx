import type { Metadata } from 'next';
import { reviewCard } from '@/lib/queries/review/card';
import { reviewQueue } from '@/lib/queries/review/queue';
import { IgnoredParameters } from '../_explorer/ignored-parameters';
import { searchParametersOf } from '../_explorer/search-parameters';
import { MESSAGES } from '../_i18n/locale';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { ProblemList } from '../_review/queue/problem-list';
import { QueueHead } from '../_review/queue/queue-head';
import { QueueTexts } from '../_review/queue/queue-texts';
import { RejectedList } from '../_review/queue/rejected-list';
import { ReviewDesk } from '../_review/queue/review-desk';
import { filterPairs, readReview, reviewQuery } from './asked';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await requestTranslator())('queue.title'),
    alternates: { types: { 'application/json': '/api/review/queue' } },
  };
}

/** As many events as are sent with the page. */
const A_PART = 50;

/** What a person should look at, one by one or as a table, and what was decided. */
export default async function ReviewPage({ searchParams }: PageProps<'/review'>) {
  const asked = await readReview(searchParametersOf(await searchParams));
  const [queue, locale] = await Promise.all([
    reviewQueue(asked, { limit: A_PART, after: null }),
    requestLocale(),
  ]);
  const isOfEvents = asked.state !== 'rejected' && asked.state !== 'orphaned';
  const [first] = queue.items;
  const linked = isOfEvents && asked.event !== null ? await reviewCard(asked.event) : null;
  const card = linked ?? (isOfEvents && first !== undefined ? await reviewCard(first.id) : null);
  const own = { state: asked.state, ...(asked.reviewer !== null && { reviewer: asked.reviewer }) };
  const doubt = asked.doubt === null ? {} : { doubt: asked.doubt };
  const query = new URLSearchParams([
    ...Object.entries({ ...own, ...doubt }),
    ...filterPairs(asked.filters),
  ]).toString();
  const { adding, review, queue: texts } = MESSAGES[locale];
  return (
    <main id="main" className="page max-w-6xl pt-4">
      <IgnoredParameters problems={asked.problems} />
      <QueueTexts texts={{ adding, review, queue: texts }}>
        <QueueHead asked={asked} queue={queue} />
        {asked.state === 'rejected' && <RejectedList asked={asked} />}
        {asked.state === 'orphaned' && <ProblemList />}
        {isOfEvents && (
          <ReviewDesk
            key={query}
            {...{ queue, query, view: asked.view, card }}
            address={reviewQuery(asked)}
            isOpen={asked.state === 'open'}
          />
        )}
      </QueueTexts>
    </main>
  );
}
