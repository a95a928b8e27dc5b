import type { EventSummary } from '@/lib/queries/event-view';
import type { MarkedEvent } from '@/lib/queries/window/view';

/** A made-up event for tests; a test names what it is about. */
export function summary(given: Partial<EventSummary>): EventSummary {
  return {
    id: 'made-up',
    titleZh: '某事',
    titleEn: 'Something',
    type: 'other',
    status: 'occurred',
    edtf: '2003-01-10',
    earliest: '2003-01-10',
    latest: '2003-01-10',
    precision: 'day',
    countries: [],
    documents: [],
    place: '',
    conferenceId: null,
    round: null,
    mentions: 1,
    contradicted: false,
    importance: 0.3,
    isKey: false,
    reviewed: 'no',
    ...given,
  };
}

/** The same as the timeline marks it. */
export function marked(given: Partial<MarkedEvent>): MarkedEvent {
  return { ...summary(given), labelEn: 'Something', ...given };
}
