import { eventHref } from '@/lib/addresses';
import type { ToldEvent } from '@/lib/queries/told-events';
import { type Telling, wordsOf } from '../_told/sentence';

interface Props {
  events: readonly ToldEvent[];
  /** The number of the first. */
  first: number;
  telling: Telling;
}

/** The list of a view for paper: every event with the number of its note, its date and its title, those that stand out in bold. */
export function PaperList({ events, first, telling }: Props) {
  const { t } = telling;
  if (events.length === 0) return <p>{t('told.none')}</p>;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t('told.list')}</h2>
      <p className="told-lead">{t('told.numbers')}</p>
      <ol className="paper-list">
        {events.map((event, i) => {
          const number = first + i;
          const { date, title, marks } = wordsOf(event, telling);
          const Title = event.isKey ? 'strong' : 'span';
          return (
            <li key={event.id} id={`event-${number}`} value={number}>
              <a href={`#note-${number}`} aria-label={t('told.toNote', { number })} className="paper-number">
                {number}
              </a>
              <span className="paper-date">{date}</span>
              <span>
                <a href={eventHref(event.id)}>
                  <Title>{title}</Title>
                </a>
                {marks.length > 0 && <em> {marks.join(t('list.separator'))}</em>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
