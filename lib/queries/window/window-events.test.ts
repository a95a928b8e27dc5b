import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { collection } from '@/ingest/bench/timeline/collection';
import { writeKnowledgeBase } from '@/ingest/store/write';
import type { LaneKind } from '@/lib/schema/lanes';
import { type EventFilters, NO_FILTERS } from '../filters';
import type { TimelineWindow } from './view';
import { windowEvents } from './window-events';

vi.mock('server-only', () => ({}));

const EVENTS = 3000;
const directory = mkdtempSync(path.join(tmpdir(), 'window-'));
const kb = collection(EVENTS);

beforeAll(async () => {
  const file = path.join(directory, 'timeline.db');
  await writeKnowledgeBase(kb, file);
  vi.stubEnv('DATABASE_FILE', file);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const show = (filters: Partial<EventFilters>, lanes: LaneKind = 'country', width = 1200) =>
  windowEvents({ ...NO_FILTERS, ...filters }, { lanes, width });

/** How many places in lanes a window tells of, in marks and in counts. */
const told = ({ marks, counts }: TimelineWindow) =>
  marks.length + counts.reduce((sum, { count }) => sum + count, 0);

const inLanes = ({ lanes }: TimelineWindow) => lanes.reduce((sum, { count }) => sum + count, 0);

describe('windowEvents', () => {
  test.each<[string, Partial<EventFilters>, LaneKind]>([
    ['everything, by country', {}, 'country'],
    ['everything, by kind', {}, 'kind'],
    ['everything, by document', {}, 'document'],
    ['everything, in one lane', {}, 'none'],
    ['a status', { status: ['occurred'] }, 'country'],
    ['two countries', { country: ['S00', 'S01'], match: 'all' }, 'kind'],
    ['a word', { q: '核武' }, 'none'],
  ])('of %s, each event is marked or counted once in each of its lanes', async (_, filters, lanes) => {
    const window = await show(filters, lanes);
    expect(told(window)).toBe(inLanes(window));
    expect(window.marks.length).toBeLessThanOrEqual(600);
    expect(new Set(window.marks.map(({ event, lane }) => `${event} ${lane}`)).size).toBe(window.marks.length);
  });

  test.each([
    ['1950-01-01', '1990-12-31'],
    ['2003-01-01', '2004-12-31'],
    ['2003-05-05', '2003-05-05'],
    ['1900-01-01', '1901-01-01'],
  ])('from %s to %s, what is within, before and behind is all', async (from, to) => {
    const window = await show({ from, to }, 'none');
    const meeting = kb.events.filter(({ earliest, latest }) => latest >= from && earliest <= to);
    expect(window.matching - window.before - window.after).toBe(meeting.length);
    for (const { earliest, latest } of window.events) expect(latest >= from && earliest <= to).toBe(true);
    expect(told(window)).toBeGreaterThanOrEqual(meeting.length);
  });

  test('few events are given all at once, with those beyond the window', async () => {
    const window = await show({ country: ['S20'], from: '2003-01-01', to: '2003-12-31' });
    expect(window.complete).toBe(true);
    expect(window.counts).toEqual([]);
    expect(window.events).toHaveLength(window.matching);
  });

  test('close by, every event has its mark', async () => {
    const window = await show({ from: '2003-05-01', to: '2003-05-20' }, 'none', 2400);
    expect(window.counts).toEqual([]);
    expect(window.complete).toBe(false);
  });

  test('from afar, the events with a mark are the same in a part as in the whole', async () => {
    const whole = await show({ from: '1945-01-01', to: '2020-12-31' }, 'none', 500);
    const ids = new Set(whole.events.map(({ id }) => id));
    const again = await show({ from: '1944-01-01', to: '2020-12-31' }, 'none', 500);
    expect(again.events.every(({ id }) => ids.has(id))).toBe(true);
  });
});
