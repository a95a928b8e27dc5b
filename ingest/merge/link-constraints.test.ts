import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import { loadLexicon } from '../knowledge/load';
import { ingest, STAGES } from '../pipeline';
import type { LinkConstraint } from '../read/link-constraints';
import { type ReadDocument, readFolder } from '../read/read-folder';
import { mergeMentions } from './merge-mentions';

type Row = readonly [
  LinkConstraint['verdict'],
  document: string,
  quote: string,
  other: string,
  otherQuote: string,
];

type Stage = (typeof STAGES)[number];

const lexicon = loadLexicon();
let five: readonly ReadDocument[];
let plain: KnowledgeBase;
/** The documents and their mentions, as the merging finds them. */
let read: Pick<Parameters<Stage['run']>[0], 'documents' | 'comparables'>;

/** The rows of a file; the first stands in its line 2, below the header. */
const constraintsOf = (rows: readonly Row[]): LinkConstraint[] =>
  rows.map(([verdict, document, quote, otherDocument, otherQuote], i) => ({
    verdict,
    at: `merging.tsv line ${i + 2}`,
    line: i + 2,
    passages: [
      { document, quote },
      { document: otherDocument, quote: otherQuote },
    ],
  }));

/** What the whole ingest makes of the documents with constraints. */
function ruled(rows: readonly Row[]): KnowledgeBase {
  return ingest(five, lexicon, new Diagnostics(), () => {}, constraintsOf(rows));
}

/** What the merging alone says of constraints. */
const toldOf = (rows: readonly Row[]) =>
  mergeMentions(read.documents, read.comparables, constraintsOf(rows)).diagnostics;
const messagesOf = (rows: readonly Row[]) => toldOf(rows).map(({ message }) => message);
const messages = ({ diagnostics }: KnowledgeBase) =>
  diagnostics.filter(({ rule }) => rule.startsWith('link-constraint.')).map(({ message }) => message);

function eventAt(kb: KnowledgeBase, document: string, words: string): string {
  const found = kb.mentions.find(
    ({ documentId, quote }) => documentId.startsWith(document) && quote.replace(/\s/g, '').includes(words),
  );
  if (!found) throw new Error(`no mention holds ${words}`);
  return found.eventId;
}

beforeAll(async () => {
  five = await readFolder(FIVE, new Diagnostics());
  const stage = STAGES.find(({ name }) => name === 'merge') as Stage;
  const run = stage.run;
  // What is compared is let go behind the merging.
  const merging = vi.spyOn(stage, 'run').mockImplementation((work) => {
    run(work);
    read = { documents: work.documents, comparables: work.comparables };
  });
  plain = ruled([]);
  merging.mockRestore();
});

test('every quote of an event’s page is found by a constraint, though glyphs are mended and notes taken out in between', () => {
  const others = plain.mentions.map(({ documentId, quote, eventId }): Row => {
    const other = plain.mentions.find((one) => one.eventId !== eventId) as (typeof plain.mentions)[number];
    return ['apart', documentId, quote, other.documentId, other.quote];
  });
  expect(others.length).toBeGreaterThan(0);
  expect(messagesOf(others)).toEqual([]);
});

describe('words copied in any form are found', () => {
  test.each([
    ['as the file has them', '普丁訪問帄壤'],
    ['mended', '普丁訪問平壤'],
    ['with blanks', '普丁 訪問 平壤'],
    ['in simplified script', '普丁访问平壤'],
  ])('%s', (_, quote) => {
    expect(messagesOf([['apart', '004', quote, '004', '1949年10月6日中共與北韓建交']])).toEqual([]);
  });
});

test('apart parts tellings of a round, too', () => {
  const kb = ruled([
    ['apart', '003', '六邊會談在上個月舉行第二回合', '000', '第二輪六邊會談，星期三在中國北京展開'],
  ]);
  expect(messages(kb)).toEqual([]);
  expect(eventAt(kb, '003', '六邊會談在上個月舉行第二回合')).not.toBe(
    eventAt(kb, '000', '第二輪六邊會談，星期三'),
  );
  expect(eventAt(kb, '001', '國際高度關注第二輪六邊會談')).toBe(eventAt(kb, '000', '第二輪六邊會談，星期三'));
});

describe('what cannot be followed is told with its row and what to do', () => {
  test.each<[string, readonly Row[], RegExp]>([
    [
      'the beginning of two ids',
      [['apart', '00', '金日成於1994年7月逝世', '004', '1949年10月6日中共與北韓建交']],
      /^merging\.tsv line 2: “00” begins the ids of 000.*, 004.*; write so much of the id/,
    ],
    [
      'no such document',
      [['apart', '009', '金日成於1994年7月逝世', '004', '1949年10月6日中共與北韓建交']],
      /^merging\.tsv line 2: no document's id is or begins with “009”/,
    ],
    [
      'words that do not stand there',
      [['apart', '004', '金日成於1995年7月逝世', '004', '1949年10月6日中共與北韓建交']],
      /^merging\.tsv line 2: “金日成於1995年7月逝世” does not stand in 004.*copy the words/,
    ],
    [
      'words that stand in several mentions',
      [['apart', '004', '北韓', '004', '1949年10月6日中共與北韓建交']],
      /^merging\.tsv line 2: “北韓” stands in 004\S* at \d+ places.*quote more words/,
    ],
    [
      'one mention twice',
      [['apart', '004', '金日成於1994年7月逝世', '004', '1994年7月逝世']],
      /^merging\.tsv line 2: both passages are one mention/,
    ],
    [
      'rows that contradict each other',
      [
        ['together', '004', '金日成於1994年7月逝世', '004', '1949年10月6日中共與北韓建交'],
        ['together', '004', '1949年10月6日中共與北韓建交', '004', '1950年6月，韓戰爆發'],
        ['apart', '004', '1950年6月，韓戰爆發', '004', '金日成於1994年7月逝世'],
      ],
      /^merging\.tsv line 3: it puts together what merging\.tsv line 4 keeps apart/,
    ],
  ])('%s', (_, rows, message) => {
    expect(toldOf(rows)).toMatchObject([
      { stage: 'merge', severity: 'warning', message: expect.stringMatching(message) },
    ]);
  });
});

test('of rows that contradict each other the one that keeps apart is followed', () => {
  const [one, other] = ['金日成於1994年7月逝世', '1949年10月6日中共與北韓建交'];
  const kb = ruled([
    ['together', '004', one, '004', other],
    ['apart', '004', other, '004', one],
  ]);
  expect(messages(kb)).toHaveLength(1);
  expect(eventAt(kb, '004', one)).not.toBe(eventAt(kb, '004', other));
});
