import { beforeAll, describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from './faults/diagnostics';
import { FIVE } from './fixtures/five';
import { loadLexicon } from './knowledge/load';
import { ingest } from './pipeline';
import { type ReadDocument, readFolder } from './read/read-folder';

function run(read: readonly ReadDocument[]): KnowledgeBase {
  return ingest(read, loadLexicon(), new Diagnostics());
}

let read: ReadDocument[];
let kb: KnowledgeBase;

beforeAll(async () => {
  read = await readFolder(FIVE, new Diagnostics());
  kb = run(read);
});

describe('the day a script was broadcast', () => {
  test.each([
    ['000', '2004-02-25'],
    ['001', '2004-02-24'],
    ['002', '2004-07-05'],
    ['003', '2004-04-09'],
  ])('%s: %s, worked out from the paper’s table of rounds', (start, day) => {
    const document = kb.documents.find(({ id }) => id.startsWith(start));
    expect(document?.documentDate).toBe(day);
    expect(document?.basis.some(({ source }) => source?.startsWith('004'))).toBe(true);
  });

  test('without the paper no year is invented', () => {
    const alone = run(read.filter(({ id }) => !id.startsWith('004')));
    for (const document of alone.documents) expect(document.documentDate).toBeNull();
    expect(alone.diagnostics.filter(({ rule }) => rule === 'document.undated')).toHaveLength(4);
  });
});

describe('the rounds of the talks', () => {
  test.each([
    [1, '2003-08-27', '2003-08-29'],
    [2, '2004-02-25', '2004-02-25'],
    [3, '2004-06-23', '2004-06-26'],
    [4, '2005-07-26', '2005-08-07'],
  ])('round %i is one event, from %s to %s', (round, earliest, latest) => {
    const events = kb.events.filter(
      (event) => event.conferenceId === 'six-party-talks' && event.round === round,
    );
    expect(events.map((event) => [event.earliest, event.latest])).toEqual([[earliest, latest]]);
  });
});

test('a file that tells the first day of a round does not make the round a day long', () => {
  const name = 'z-opening';
  const [paper] = read.filter(({ id }) => id.startsWith('004'));
  if (!paper) throw new Error('the paper is missing');
  const added = { ...paper, id: name, rawText: '2003年8月27日，第一輪六方會談在北京舉行。' };
  const round = run([...read, added]).events.find(({ id }) => id === 'six-party-talks-round-1');
  expect([round?.earliest, round?.latest]).toEqual(['2003-08-27', '2003-08-29']);
});

describe('what the documents tell', () => {
  test.each([
    ['the signature of the treaty', '1985-10-01', '1985-12-31', 'accession', ['PRK']],
    ['the first withdrawal', '1993-03-01', '1993-03-31', 'withdrawal', ['PRK']],
    ['the second withdrawal', '2003-01-10', '2003-01-10', 'withdrawal', ['PRK']],
    ['the Agreed Framework', '1994-10-01', '1994-10-31', 'agreement', ['PRK', 'USA']],
    ['the end of the oil', '2002-11-14', '2002-11-14', 'sanction', ['KEDO', 'PRK']],
    ['the visit to Pyongyang', '2002-09-17', '2002-09-17', 'visit', ['JPN', 'PRK']],
  ])('%s', (_, earliest, latest, type, countries) => {
    const events = kb.events.filter(
      (event) =>
        event.type === type &&
        event.earliest === earliest &&
        event.latest === latest &&
        countries.every((code) => event.countries.includes(code)),
    );
    expect(events.length).toBeGreaterThanOrEqual(1);
  });
});

describe('where the documents disagree', () => {
  test.each([
    ['the second crisis', 'between-documents', ['2002-08', '+2002-10']],
    ['the first crisis', 'within-document', ['1993-03', '1994']],
    ['the Soviet collapse', 'within-document', ['1990', '1991']],
    ['a round when none was held', 'within-document', ['2003-06', '+2004-06-23/2004-06-26']],
    ['sixteen months', 'duration', ['十六個月', '+2002-08', '+2003-08']],
    ['the twentieth month', 'duration', ['第20個月', '2002-08', '+2002-10']],
    ['last month', 'duration', ['上個月', '+2004-02-25']],
    ['a speech later than its source', 'source-date', ['+2005-07-27', '2005-07-26']],
    [
      'a visit later than the note before, which its own stands for',
      'source-date',
      ['+2000-09-22', '1999-02'],
    ],
    ['a text accepted before what it tells', 'source-date', ['+2005-08-28', '2005-08-09']],
    ['a day of three figures', 'calendar', ['+2005-07', '2005年07月301']],
  ])('%s', (_, kind, values) => {
    const found = kb.contradictions
      .filter((one) => one.kind === kind)
      .map(({ claims }) => claims.map(({ value, preferred }) => (preferred ? `+${value}` : value)));
    const plain = (claims: string[]) => claims.map((value) => value.replace('+', '')).sort();
    const asked = values.some((value) => value.startsWith('+'));
    expect(found.map((claims) => (asked ? claims : plain(claims)))).toContainEqual(
      asked ? values : plain(values),
    );
  });

  test('no more are reported than were looked at one by one', () => {
    const counts = new Map<string, number>();
    for (const { kind } of kb.contradictions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'between-documents': 1,
      'within-document': 3,
      duration: 3,
      calendar: 1,
      'source-date': 8,
    });
  });
});

describe('what must always hold', () => {
  test('every quote is the raw text to the letter, every event has a mention, every date a basis', () => {
    const raw = new Map(kb.documents.map((document) => [document.id, document.rawText]));
    for (const { documentId, span, quote, basis } of kb.mentions) {
      expect(raw.get(documentId)?.slice(span.start, span.end)).toBe(quote);
      expect(basis.length).toBeGreaterThan(0);
    }
    const told = new Set(kb.mentions.map(({ eventId }) => eventId));
    for (const { id } of kb.events) expect(told.has(id)).toBe(true);
  });

  test('the order of the documents does not matter', () => {
    expect(run([...read].reverse()).run.id).toBe(kb.run.id);
  });

  test('a passage that the file repeats is reported once, at its first place', () => {
    for (const mention of kb.mentions.filter(({ documentId }) => documentId.startsWith('000'))) {
      const passage = kb.passages.find(({ id }) => id === mention.passageId);
      expect(mention.span.end).toBeLessThanOrEqual(passage?.pieces.at(-1)?.end ?? 0);
    }
  });
});
