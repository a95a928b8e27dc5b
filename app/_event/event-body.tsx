'use client';

import { useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import { Link } from '../_shell/link';
import { AsMachine } from './as-machine';
import { AtRound } from './at-round';
import { ContradictionCard } from './contradiction-card';
import { EvidenceCard } from './evidence-card';
import { Facts } from './facts';
import { PassageParts } from './passage-parts';
import { Related } from './related';

/**
 * All that is known of an event, below its title: the facts, where the documents disagree, and the passages.
 * `level` is that of the headings, one below the title's.
 */
export function EventBody({ event, level }: { event: EventDetail; level: 'h2' | 'h3' }) {
  const t = useTranslations('event');
  const Heading = level;
  return (
    <div className="space-y-6">
      <Facts event={event} />
      <AsMachine event={event} />
      {event.contradictions.length > 0 && (
        <section aria-labelledby="disagree" className="space-y-3">
          <Heading id="disagree" className="font-semibold text-sm">
            {t('disagree')}
          </Heading>
          {event.contradictions.map((contradiction) => (
            <ContradictionCard key={contradiction.id} contradiction={contradiction} eventId={event.id} />
          ))}
          {event.moreContradictions > 0 && (
            <p className="text-sm">
              <Link prefetch={false} href="/contradictions" className="link">
                {t('moreDisagree', { count: event.moreContradictions })}
              </Link>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="passages">
        <Heading id="passages" className="mb-3 font-semibold text-sm">
          {t('passages', { count: event.mentions })}
        </Heading>
        <ul className="space-y-4">
          {event.evidence.map((evidence) => (
            <EvidenceCard key={evidence.mentionId} evidence={evidence} event={event} />
          ))}
        </ul>
        <PassageParts event={event} />
      </section>
      <AtRound event={event} level={level} />
      <Related related={event.related} level={level} />
    </div>
  );
}
