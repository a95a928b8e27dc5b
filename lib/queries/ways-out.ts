import 'server-only';
import { countEvents } from './count-events';
import type { EventFilters } from './filters';

const LISTS = ['kind', 'status', 'document', 'participant', 'precision'] as const;
const SINGLES = ['match', 'role', 'contradicted', 'q'] as const;

/** A filter without which some events fit: the values that it would drop, and how many events then fit. */
export interface Way {
  filter: 'country' | (typeof LISTS)[number] | (typeof SINGLES)[number];
  values: string[];
  count: number;
}

/** The ways of asking for a little less. Of countries that all must take part one is dropped, of others all. */
function lesser(filters: EventFilters): (Omit<Way, 'count'> & { without: EventFilters })[] {
  const { country, match } = filters;
  const ever = { ...filters, from: null, to: null };
  const together = match === 'all' ? country.map((one) => [one]) : [country].filter((all) => all.length > 0);
  return [
    ...together.map((values) => ({
      ...{ filter: 'country' as const, values },
      without: { ...ever, country: country.filter((one) => !values.includes(one)) },
    })),
    ...LISTS.filter((filter) => ever[filter].length > 0).map((filter) => ({
      ...{ filter, values: [...ever[filter]] },
      without: { ...ever, [filter]: [] },
    })),
    ...SINGLES.flatMap((filter) => {
      const value = ever[filter];
      return value === null ? [] : [{ filter, values: [value], without: { ...ever, [filter]: null } }];
    }),
  ];
}

/** Where nothing fits: which one filter can be dropped so that something does? The one that shows the most events first. */
export async function waysOut(filters: EventFilters): Promise<Way[]> {
  const ways = await Promise.all(
    lesser(filters).map(async ({ without, ...way }) => ({ ...way, count: await countEvents(without) })),
  );
  return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
