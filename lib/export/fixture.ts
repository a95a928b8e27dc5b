import type { ExportEvent, ExportPassage } from '@/lib/queries/export-view';
import type { EventFile } from './event-file';

/** Made-up things for tests of the exports. */

const PASSAGE: ExportPassage = {
  mentionId: 'doc-a:m1',
  documentId: 'doc-a',
  start: 10,
  end: 20,
  quote: '兩國十月\n簽署協定',
  words: '兩國十月簽署協定',
  href: '/sources/doc-a?passage=10-20&hash=01234567#passage',
  locator: { section: ['貳、經過'], page: null, paragraph: 3, row: null, column: null, footnote: null },
  isMachineRead: false,
  titleZh: '兩國簽署協定',
  titleEn: 'The two sign an agreement',
  status: 'occurred',
  dateText: '十月',
  edtf: '1999-10',
  earliest: '1999-10-01',
  latest: '1999-10-31',
  precision: 'month',
  participants: [
    { id: 'AAA', nameZh: '甲國', nameEn: 'Aland', kind: 'state', country: null, role: 'actor' },
    { id: 'someone', nameZh: '某人', nameEn: 'Someone', kind: 'person', country: 'BBB', role: 'object' },
  ],
};

/** A passage, but for what is given; its words read as the file has them, without its line breaks. */
export function passage(given: Partial<ExportPassage> = {}): ExportPassage {
  const { quote } = { ...PASSAGE, ...given };
  return { ...PASSAGE, words: quote.replace(/[\r\n]+/g, ''), ...given };
}

/** An event that is known to the month and rests on one passage, but for what is given. */
export function event(given: Partial<ExportEvent> = {}): ExportEvent {
  return {
    id: '1999-10-aaa-bbb-agreement',
    titleZh: '兩國簽署協定',
    titleEn: 'The two sign an agreement',
    type: 'agreement',
    status: 'occurred',
    ploverType: 'AGREE',
    edtf: '1999-10',
    earliest: '1999-10-01',
    latest: '1999-10-31',
    precision: 'month',
    countries: ['AAA', 'BBB'],
    parties: [
      { id: 'AAA', nameZh: '甲國', nameEn: 'Aland' },
      { id: 'BBB', nameZh: '乙國', nameEn: 'Beland' },
    ],
    place: 'Geneva',
    conference: null,
    conferenceId: null,
    round: null,
    documents: ['doc-a'],
    mentions: 1,
    contradicted: false,
    reviewed: 'no',
    importance: 0.4,
    isKey: false,
    machine: null,
    passages: [passage()],
    ...given,
  };
}

/** What a document may hold that a reader of the export could take for more than text. */
export const HOSTILE = '<script>alert("1")</script>\u202E&amp;\r\nEND:VEVENT\r\n=1+1';

export const ORIGIN = 'https://kb.example';

/** A file of few events as a whole. */
export function written({ head, entries, between, tail }: EventFile, ...events: ExportEvent[]): string {
  return `${head}${events.flatMap(entries).join(between)}${tail}`;
}
