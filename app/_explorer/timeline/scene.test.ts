import { describe, expect, test } from 'vitest';
import { marked } from '../../_event/fixture';
import { KeyLayout } from './key-layout';
import { sceneOf } from './scene';

const crowd = Array.from({ length: 20 }, (_, i) => marked({ id: `e${i}`, importance: i / 20 }));
const lanes = [
  { id: 'PRK', total: 20, events: crowd, crowds: [] },
  { id: 'JPN', total: 2, events: crowd.slice(0, 2), crowds: [] },
];

const key = new KeyLayout([], { start: 0, end: 100 }, 800);

describe('sceneOf', () => {
  test('from afar a crowd becomes a group that counts the rest; the first lane has room for the labels of bands', () => {
    const { marks, groups, rows } = sceneOf(lanes, 0.1, () => ({ text: 'title', telling: 0 }), key, 10);
    expect(marks.filter(({ lane }) => lane === 'PRK')).toHaveLength(5);
    expect(groups.map(({ lane, events }) => [lane, events.length])).toEqual([['PRK', 15]]);
    expect([...rows]).toEqual([
      ['PRK', 6.6],
      ['JPN', 2],
    ]);
  });

  test('the most important event keeps its mark', () => {
    const { marks } = sceneOf(lanes, 0.1, () => ({ text: 'title', telling: 0 }), key, 10);
    expect(marks.map(({ event }) => event.id)).toContain('e19');
  });

  test('close by, every event has its own mark', () => {
    const { marks, groups } = sceneOf(lanes, 40, () => ({ text: 'title', telling: 0 }), key, 10);
    expect(marks).toHaveLength(22);
    expect(groups).toEqual([]);
  });
});
