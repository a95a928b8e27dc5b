import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Diagnostics } from '@/ingest/faults/diagnostics';
import { loadLexicon } from '@/ingest/knowledge/load';
import { ingest } from '@/ingest/pipeline';
import { readFolder } from '@/ingest/read/read-folder';
import { writeKnowledgeBase } from '@/ingest/store/write';
import { listDisputes } from '../contradictions/list-disputes';
import { conferenceMatrix, listConferences } from './conference-matrix';
import { wordsOf } from './continued';
import { REPORT, SCRIPT } from './fixture';
import { roundEvents } from './round-events';
import type { ConferenceMatrix, LineView } from './view';

vi.mock('server-only', () => ({}));

let directory: string;
let matrix: ConferenceMatrix;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'made-up-'));
  writeFileSync(path.join(directory, 'report.txt'), REPORT);
  writeFileSync(path.join(directory, 'script.txt'), SCRIPT);
  const file = path.join(directory, 'timeline.db');
  vi.stubEnv('DATABASE_FILE', file);
  const read = await readFolder(directory, new Diagnostics());
  await writeKnowledgeBase(ingest(read, loadLexicon(), new Diagnostics()), file);
  const found = await conferenceMatrix('camp-david-talks');
  if (found === null) throw new Error('the conference is there');
  matrix = found;
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

const words = (lines: LineView[] | undefined) => lines?.map(wordsOf);
const round = (number: number) => matrix.rounds.find((one) => one.round === number);

describe('a conference read out of made-up documents, with no code of its own', () => {
  test('has its parties and its rounds', async () => {
    expect((await listConferences()).map(({ id }) => id)).toEqual(['camp-david-talks']);
    expect(matrix.parties.map(({ id }) => id).sort()).toEqual(['EGY', 'ISR', 'USA']);
    expect(matrix.rounds.map((one) => [one.round, one.edtf])).toEqual([
      [1, '1999-03-01/1999-03-04'],
      [2, '2000-02-10/2000-02-12'],
    ]);
  });

  test.each([
    [1, 'ISR', ['要求簽署和約，不與埃及談判撤軍。', '以色列要求埃及先簽署和約', '並希望美國提供援助']],
    [1, 'USA', ['希望達成共識。', '三、美國：美國代表團團長歐布萊特希望雙方達成共識']],
    [2, 'ISR', ['堅持在一年內撤軍。', '一、以色列：以色列表示願意在一年內撤軍']],
    [2, 'EGY', ['要求三個月內撤軍。', '二、埃及：埃及表示，以色列必須在三個月內撤軍']],
    [2, 'USA', ['提議分階段撤軍。', '三、美國：美國提議分三個階段撤軍']],
  ])(
    'shows at round %i what %s held and did, the cells of the table first and then running text as it stands',
    (number, party, lines) => {
      expect(words(round(number)?.lines.get(party))).toEqual(lines);
    },
  );

  test('tells nothing of what a former prime minister once held', () => {
    expect(
      matrix.rounds.flatMap(({ lines }) => words([...lines.values()].flat()) ?? []).join(),
    ).not.toContain('土地換取和平');
  });

  test('marks what comes from a table, and links every line to its words', () => {
    const lines = round(1)?.lines.get('ISR') ?? [];
    expect(lines.map(({ fromTable }) => fromTable)).toEqual([true, false, false]);
    for (const { href } of lines)
      expect(href).toMatch(/^\/sources\/report\?passage=\d+-\d+&hash=\w{8}#passage$/);
  });

  test('joins a cell that a page break cuts: each half leads to its own place', () => {
    const cell = round(1)?.lines.get('ISR')?.[0];
    expect([cell?.text, ...(cell?.continued ?? []).map(({ text }) => text)]).toEqual([
      '要求簽署和約，不與',
      '埃及談判撤軍。',
    ]);
    expect(new Set([cell?.href, cell?.continued[0]?.href]).size).toBe(2);
  });

  test('says what came of it, where it was held, and who led a delegation', () => {
    expect(words(round(1)?.outcome)).toEqual(['最後各方同意再舉行談判']);
    expect(words(round(2)?.outcome)).toEqual([]);
    expect(matrix.rounds.map(({ notedPlaces }) => notedPlaces.map((place) => place.words))).toEqual([
      ['大衛營'],
      ['大衛營'],
    ]);
    expect(round(1)?.heads.map(({ person, partyId }) => [person.id, partyId])).toEqual([
      ['madeleine-albright', 'USA'],
    ]);
  });

  test('has the events around a round, from preparation to aftermath', async () => {
    const days = async (number: number) => {
      const asked = round(number);
      if (asked === undefined) throw new Error('the round is there');
      const events = await roundEvents(asked, ['EGY', 'ISR', 'USA']);
      return {
        before: events.preparation.map(({ edtf }) => edtf),
        after: events.aftermath.map(({ edtf }) => edtf),
      };
    };
    expect(await days(1)).toEqual({ before: [], after: ['1999-03-20'] });
    expect(await days(2)).toEqual({ before: ['2000-01-20'], after: [] });
  });

  test('a conference without rounds has no matrix', async () => {
    expect(await conferenceMatrix('madrid-conference')).toBeNull();
  });
});

describe('its contradictions', () => {
  test('stand side by side with what speaks for each', async () => {
    const { contradictions, total } = await listDisputes({ kind: [], document: [] });
    expect(total).toBe(2);
    const values = contradictions.map(({ kind, reason, claims }) => [
      kind,
      reason,
      claims.map(({ value }) => value),
    ]);
    expect(values).toEqual([
      ['duration', 'dates', ['10天', '1999-03-01/1999-03-04']],
      ['within-document', 'round', ['1999-04', '1999-03-01/1999-03-04']],
    ]);
    const [, unheld] = contradictions;
    expect(unheld?.claims.map(({ preferred, ofRound }) => [preferred, ofRound])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(unheld?.claims[0]?.excerpt.find(({ marks }) => marks.includes('quote'))?.text).toBe(
      '1999年4月舉行的大衛營談判中',
    );
  });

  test('are filtered by kind and by document, with counts under the other filter', async () => {
    const { contradictions, kinds, documents } = await listDisputes({ kind: [], document: ['script'] });
    expect(contradictions.map(({ kind }) => kind)).toEqual(['duration']);
    expect(kinds).toEqual([
      { value: 'within-document', count: 0 },
      { value: 'duration', count: 1 },
    ]);
    expect(documents.map(({ value, count }) => [value, count])).toEqual([
      ['report', 1],
      ['script', 1],
    ]);
  });
});
