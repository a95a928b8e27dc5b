import { describe, expect, test } from 'vitest';
import { KeyLayout } from './key-layout';
import { extent, type Placeable, SIGN } from './lane-layout';

const HOME = { start: 0, end: 1000 };
const WIDTH = 800;
const HOME_SCALE = WIDTH / 1000;

/** Made-up events, most of them in the last third of the time, as in a paper that ends with its own days. */
function marks(count: number): Placeable[] {
  return Array.from({ length: count }, (_, i) => {
    const start = Math.round(i % 3 === 0 ? (i * 131) % 1000 : 650 + ((i * 37) % 300));
    const length = i % 7 === 0 ? 30 : 1;
    return {
      id: `e${i}`,
      start,
      end: start + length,
      at: start,
      label: 90 + ((i * 53) % 200),
      telling: 0,
      weight: (i * 29) % 97,
    };
  });
}

/** The pixels that a mark and its label take at a scale. */
function pixels(mark: Placeable, scale: number, label: number, before: boolean): [number, number] {
  const [from, to] = extent(mark, scale);
  return before ? [from - label, to] : [from, Math.max(to, from + SIGN + label)];
}

const SCALES = [0.05, 0.2, 0.5, 0.8, 0.85, 1, 1.3, 2, 5, 20];

describe('KeyLayout', () => {
  const all = marks(80);
  const layout = new KeyLayout(all, HOME, WIDTH);

  test.each(SCALES)('at %d pixels a day no two labels overlap', (scale) => {
    const { places } = layout.at(scale);
    const taken = all.flatMap((mark) => {
      const place = places.get(mark.id);
      return place ? [{ row: place.row, at: pixels(mark, scale, place.label, place.before) }] : [];
    });
    const overlaps = taken.flatMap((a, i) =>
      taken.slice(i + 1).filter((b) => a.row === b.row && a.at[0] < b.at[1] && b.at[0] < a.at[1]),
    );
    expect(overlaps).toEqual([]);
  });

  test('zooming in takes no label away, and zooming out adds none', () => {
    const labelled = SCALES.map((scale) => [...layout.at(scale).places.keys()]);
    for (const [i, ids] of labelled.entries())
      expect(labelled[i + 1] ?? ids).toEqual(expect.arrayContaining(ids));
    expect(labelled.at(-1)?.length).toBeGreaterThan(labelled[0]?.length ?? 0);
  });

  test('in the window that the page chooses no label runs out of it, and the most important have one', () => {
    const { places, rows } = layout.at(HOME_SCALE);
    for (const mark of all) {
      const place = places.get(mark.id);
      if (!place) continue;
      const [from] = pixels(mark, HOME_SCALE, place.label, place.before);
      const sign = extent(mark, HOME_SCALE)[0];
      expect(from).toBeGreaterThanOrEqual(0);
      if (!place.before) expect(sign + SIGN + place.label).toBeLessThanOrEqual(WIDTH);
    }
    const heaviest = all.toSorted((a, b) => b.weight - a.weight).slice(0, 10);
    expect(heaviest.filter(({ id }) => places.has(id))).toHaveLength(10);
    expect(rows).toBeLessThanOrEqual(13);
    expect(places.size).toBeGreaterThanOrEqual(25);
  });

  test('one event has its whole label', () => {
    const [one] = marks(1);
    const { places, rows } = new KeyLayout(one ? [one] : [], HOME, WIDTH).at(HOME_SCALE);
    expect([places.get('e0')?.label, rows]).toEqual([one?.label, 1]);
  });

  test('without events one row stays free', () => {
    expect(new KeyLayout([], HOME, WIDTH).at(1)).toEqual({ places: new Map(), rows: 1 });
  });
});
