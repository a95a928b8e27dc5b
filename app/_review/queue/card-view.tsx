import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EditView } from '@/lib/queries/review/edit-view';
import type { NearEvent, ReviewCard } from '@/lib/queries/review/view';
import { formatDate } from '@/lib/time/format-date';
import { ContradictionCard } from '../../_event/contradiction-card';
import { EventTitle } from '../../_event/event-title';
import { EvidenceCard } from '../../_event/evidence-card';
import { Facts } from '../../_event/facts';
import { PassageParts } from '../../_event/passage-parts';
import { Link } from '../../_shell/link';
import { useEditText } from '../use-edit-text';
import { DoubtList } from './doubt-list';
import { NearList } from './near-list';

interface Props {
  card: ReviewCard;
  edits: readonly EditView[];
  merge: ((other: NearEvent) => void) | null;
}

/** An event as it is looked at: why, what the machine made of it and by which words, what may be the same, and what was decided of it. */
export function CardView({ card: { item, event, near }, edits, merge }: Props) {
  const t = useTranslations();
  return (
    <div className="review-card">
      <div className="min-w-0 space-y-4">
        <EventTitle event={event} level="h2" />
        <DoubtList doubts={item.doubts} />
        <Facts event={event} />
        {event.contradictions.map((contradiction) => (
          <ContradictionCard key={contradiction.id} contradiction={contradiction} />
        ))}
        <section aria-labelledby="words">
          <h3 id="words" className="mb-2 font-semibold text-sm">
            {t('queue.passages')}
          </h3>
          <ul className="space-y-3">
            {event.evidence.map((evidence, i) => (
              <EvidenceCard key={evidence.mentionId} evidence={evidence} isOpen={i === 0} />
            ))}
          </ul>
          <PassageParts event={event} />
        </section>
      </div>
      <div className="min-w-0 space-y-5">
        <NearList near={near} merge={merge} />
        {edits.length > 0 && <Decided edits={edits} />}
        <p className="text-sm">
          <Link prefetch={false} href={eventHref(event.id)} className="link">
            {t('queue.eventPage')}
          </Link>
        </p>
      </div>
    </div>
  );
}

function Decided({ edits }: { edits: readonly EditView[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const text = useEditText();
  return (
    <section aria-labelledby="decided">
      <h3 id="decided" className="mb-2 font-semibold text-sm">
        {t('queue.history')}
      </h3>
      <ul className="space-y-1 text-sm">
        {edits.map((edit) => (
          <li key={edit.id} className={edit.state === 'applied' ? undefined : 'text-ink-faint'}>
            {t('queue.did', { who: edit.who, what: text(edit) })}{' '}
            <span className="text-ink-faint text-xs">
              {formatDate(edit.at.slice(0, 10), locale)} · {t(`review.history.state.${edit.state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
