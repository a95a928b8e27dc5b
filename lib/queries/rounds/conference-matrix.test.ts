import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { listDisputes } from '../contradictions/list-disputes';
import { conferenceMatrix, listConferences } from './conference-matrix';
import { conferenceFixture } from './fixture';
import { roundEvents } from './round-events';
import type { ConferenceMatrix, LineView } from './view';

vi.mock('server-only', () => ({}));

let directory: string;
let matrix: ConferenceMatrix;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'rounds-'));
  const file = path.join(directory, 'timeline.db');
  vi.stubEnv('DATABASE_FILE', file);
  await writeKnowledgeBase(conferenceFixture(), file);
  const found = await conferenceMatrix('river-talks');
  if (found === null) throw new Error('the conference is there');
  matrix = found;
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

const words = (lines: LineView[] | undefined) => lines?.map(({ text }) => text);
const round = (number: number) => matrix.rounds.find((one) => one.round === number);

describe('a conference that the program has never seen', () => {
  test('has its parties and its rounds', async () => {
    expect((await listConferences()).map(({ id }) => id)).toEqual(['river-talks']);
    expect(matrix.parties.map(({ id }) => id)).toEqual(['AAA', 'BBB', 'CCC']);
    expect(matrix.rounds.map((one) => [one.round, one.edtf])).toEqual([
      [1, '2000-03-01/2000-03-04'],
      [2, '2001-02-10'],
    ]);
  });

  test('shows in each cell what that party said at that round, shortest first', () => {
    expect(words(round(1)?.lines.get('AAA'))).toEqual(['甲國堅持先開放上游水閘']);
    expect(words(round(1)?.lines.get('BBB'))).toEqual(['1.要求補償。', '乙國提議分三年開放水閘']);
    expect(words(round(1)?.lines.get('CCC'))).toEqual([]);
    expect(words(round(2)?.lines.get('AAA'))).toEqual(['甲國願意在一年內開放上游水閘']);
    expect(words(round(2)?.lines.get('BBB'))).toEqual([]);
    expect(words(round(2)?.lines.get('CCC'))).toEqual(['丙國否認截水']);
  });

  test('marks what comes from a table, and links every line to its words', () => {
    const lines = round(1)?.lines.get('BBB') ?? [];
    expect(lines.map(({ fromTable }) => fromTable)).toEqual([true, false]);
    for (const { href } of lines)
      expect(href).toMatch(/^\/sources\/report\?passage=\d+-\d+&hash=\w{8}#passage$/);
  });

  test('tells what all did together, and who led a delegation', () => {
    expect(words(round(1)?.outcome)).toEqual(['各方發表共同聲明']);
    expect(words(round(2)?.outcome)).toEqual([]);
    expect(round(1)?.heads.map(({ person, partyId }) => [person.id, partyId])).toEqual([['wu', 'CCC']]);
  });

  test('has the events around a round, from preparation to aftermath', async () => {
    const ids = async (number: number) => {
      const asked = round(number);
      if (asked === undefined) throw new Error('the round is there');
      const events = await roundEvents(asked, ['AAA', 'BBB', 'CCC']);
      return { before: events.preparation.map(({ id }) => id), after: events.aftermath.map(({ id }) => id) };
    };
    expect(await ids(1)).toEqual({ before: [], after: ['protest'] });
    expect(await ids(2)).toEqual({ before: ['event-乙國於2001年2月3日拒絕'], after: [] });
  });

  test('a conference without rounds has no matrix', async () => {
    expect(await conferenceMatrix('lake-talks')).toBeNull();
  });
});

describe('its contradictions', () => {
  test('stand side by side with what speaks for each', async () => {
    const { contradictions, total } = await listDisputes({ kind: [], document: [] });
    expect(total).toBe(2);
    expect(contradictions.map(({ id, kind, reason, shown }) => [id, kind, reason, shown])).toEqual([
      ['of-event', 'between-documents', 'first', '2000-03-09'],
      ['of-round', 'within-document', 'round', null],
    ]);
    const [first] = contradictions;
    expect(
      first?.claims.map(({ document, precision, preferred }) => [document.id, precision, preferred]),
    ).toEqual([
      ['letter', 'day', true],
      ['report', 'month', false],
    ]);
    expect(first?.claims[1]?.excerpt).toEqual([
      { text: '第二輪結束於五月', marks: ['quote'] },
      { text: '。乙國於2001年2月3日拒絕。', marks: [] },
    ]);
  });

  test('are filtered by kind and by document, with counts under the other filter', async () => {
    const { contradictions, kinds, documents } = await listDisputes({ kind: [], document: ['letter'] });
    expect(contradictions.map(({ id }) => id)).toEqual(['of-event']);
    expect(kinds).toEqual([
      { value: 'between-documents', count: 1 },
      { value: 'within-document', count: 0 },
    ]);
    expect(documents.map(({ value, count }) => [value, count])).toEqual([
      ['letter', 1],
      ['report', 2],
    ]);
  });
});
