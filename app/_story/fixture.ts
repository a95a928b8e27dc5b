import type { ToldEvent, ToldEvents } from '@/lib/queries/told-events';
import type { ToldHead } from '../_told/head';

/** Made-up things for tests of stories. */

export function told(given: Partial<ToldEvent> = {}): ToldEvent {
  return {
    id: 'e1',
    titleZh: '兩國簽署協定',
    titleEn: 'The two sign an agreement',
    type: 'agreement',
    status: 'occurred',
    edtf: '1999-10-04',
    earliest: '1999-10-04',
    latest: '1999-10-04',
    precision: 'day',
    countries: ['AAA'],
    place: '',
    conferenceId: null,
    round: null,
    documents: ['doc-a'],
    mentions: 1,
    contradicted: false,
    reviewed: 'no',
    importance: 0.4,
    isKey: true,
    known: 'stated',
    steps: [],
    passages: [
      {
        mentionId: 'doc-a:m1',
        href: '/sources/doc-a?passage=1-9&hash=01234567#passage',
        citation: 'A. Author, “A Paper,” 1999, 5.',
        words: '兩國十月四日簽署協定',
      },
    ],
    morePassages: 0,
    disputes: [],
    moreDisputes: 0,
    ...given,
  };
}

export const HEAD: ToldHead = { title: 'A collection', lines: ['2 events'], names: new Map() };

export const all = (...events: ToldEvent[]): ToldEvents => ({
  total: events.length,
  before: 0,
  part: { number: 1, of: 1 },
  events,
});

/** What a document may hold that a format could take for more than text. */
export const HOSTILE = '<script>alert(1)</script> [x](y) *a* `b` # c | d\u0000\uD800 & 1. e ![f](g) [^1]';
