import { useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { NearEvent, ReviewCard } from '@/lib/queries/review/view';
import { ContradictionCard } from '../../_event/contradiction-card';
import { DateText } from '../../_event/date-text';
import { EventTitle } from '../../_event/event-title';
import { EvidenceCard } from '../../_event/evidence-card';
import { Facts } from '../../_event/facts';
import { PassageParts } from '../../_event/passage-parts';
import { Link } from '../../_shell/link';
import { EventHistory } from '../event-history';
import { DoubtList } from './doubt-list';
import { NearList } from './near-list';

interface Props {
  card: ReviewCard;
  merge: ((other: NearEvent) => void) | null;
}

/** An event as it is looked at: why, what the machine made of it and by which words, what may be the same, and what was decided of it. */
export function CardView({ card: { item, event, near }, merge }: Props) {
  const t = useTranslations();
  return (
    <div className="queue-card">
      <div className="min-w-0 space-y-4">
        <EventTitle event={event} level="h2" />
        <p className="font-medium">
          <DateText date={event} />
          <span className="ml-2 font-normal text-ink-faint text-xs">{t(`precision.${event.precision}`)}</span>
        </p>
        <DoubtList doubts={item.doubts} />
        {event.contradictions.map((contradiction) => (
          <ContradictionCard key={contradiction.id} contradiction={contradiction} eventId={event.id} />
        ))}
        <section aria-labelledby="words">
          <h3 id="words" className="mb-2 font-semibold text-sm">
            {t('queue.passages')}
          </h3>
          <ul className="space-y-3">
            {event.evidence.map((evidence, i) => (
              <EvidenceCard key={evidence.mentionId} evidence={evidence} event={event} isOpen={i === 0} />
            ))}
          </ul>
          <PassageParts event={event} />
        </section>
      </div>
      <div className="min-w-0 space-y-5">
        <NearList near={near} merge={merge} />
        <Facts event={event} />
        <EventHistory event={event} />
        <p className="text-sm">
          <Link prefetch={false} href={eventHref(event.id)} className="link">
            {t('queue.eventPage')}
          </Link>
        </p>
      </div>
    </div>
  );
}
