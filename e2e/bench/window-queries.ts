import { drawer } from '@/ingest/bench/corpus';

const QUERIES = 300;
const DAY = 86_400_000;
const FIRST = Date.parse('1946-01-01T00:00:00Z');
const DAYS = 27_000;

/** What readers filter by while they move about: mostly nothing. */
const FILTERS = ['', '', '', 'country=S03', 'status=occurred', 'kind=talks&kind=visit', 'q=核武'];
const LANES = ['country', 'country', 'kind', 'document', 'none'];

const iso = (day: number) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/**
 * Asks for windows of every length at every place, one after the other, no address twice, and measures the whole way from asking to the
 * last byte. The first window under each filter and lanes is asked before: it is what changing a filter costs.
 * @returns milliseconds, of the first windows and of all others
 */
export async function windowQueries(address: string): Promise<{ first: number[]; moving: number[] }> {
  const draw = drawer(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const measure = async (filter: string, lanes: string) => {
    const days = Math.round(14 * (DAYS / 14) ** draw());
    const from = Math.floor(draw() * (DAYS - days));
    const query = `lanes=${lanes}&width=${1500 + Math.floor(draw() * 1000)}&from=${iso(from)}&to=${iso(from + days)}`;
    const start = performance.now();
    const response = await fetch(`${address}/api/window?${query}&${filter}`);
    await response.arrayBuffer();
    return performance.now() - start;
  };
  const first: number[] = [];
  for (const filter of new Set(FILTERS))
    for (const lanes of new Set(LANES)) first.push(await measure(filter, lanes));
  const moving: number[] = [];
  for (let i = 0; i < QUERIES; i += 1) moving.push(await measure(pick(FILTERS), pick(LANES)));
  return { first, moving };
}
