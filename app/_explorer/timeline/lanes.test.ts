import { expect, test } from 'vitest';
import { marked } from '../../_event/fixture';
import { KEY_LANE, lanesOf } from './lanes';

test('puts the most important events on top, and marks and counts into their lanes', () => {
  const events = [marked({ id: 'a' }), marked({ id: 'b', isKey: true })];
  const lanes = lanesOf({
    ...{ complete: false, total: 9, matching: 9, before: 0, after: 0, otherLanes: 0, events },
    lanes: [
      { id: 'PRK', count: 7 },
      { id: 'none', count: 2 },
    ],
    key: [1, 0],
    marks: [
      { event: 0, lane: 0 },
      { event: 0, lane: 1 },
      { event: 1, lane: 0 },
    ],
    counts: [{ lane: 0, count: 5, first: 10, last: 12 }],
  });
  expect(lanes.map(({ id, total, events: own }) => [id, total, own.map((event) => event.id)])).toEqual([
    [KEY_LANE, 1, ['b', 'a']],
    ['PRK', 7, ['a', 'b']],
    ['none', 2, ['a']],
  ]);
  expect(lanes[1]?.crowds).toEqual([{ count: 5, first: 10, last: 12 }]);
});
