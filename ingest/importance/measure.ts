import { readFileSync } from 'node:fs';
import type { KbEvent } from '@/lib/schema/event';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';

/** An event that a reader would put on a wall chart: within which days it begins, and words of a passage that tells it. */
interface Charted {
  readonly earliest: string;
  readonly latest: string;
  readonly words: string;
  readonly what: string;
}

/** Reads such a list: tab-separated, `#` for remarks, a row of heads. */
export function readChart(file: string): Charted[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);
  return rows.map((line) => {
    const [earliest = '', latest = '', words = '', what = ''] = line.split('\t');
    return { earliest, latest, words, what };
  });
}

const bare = (text: string): string => text.replace(/\s/g, '');

function tells(charted: Charted, event: KbEvent, mentions: readonly KbMention[]): boolean {
  // What goes on from then is told as open: 1994-10/..
  const isThen = event.earliest >= charted.earliest && event.earliest <= charted.latest;
  const words = [event.title['zh-Hant'], ...mentions.map(({ quote }) => quote)].map(bare);
  return isThen && words.some((text) => text.includes(charted.words));
}

/**
 * Lays the order of importance beside such a list.
 * @returns what of the list is found at all, among as many of the most important events as the list has, and among those that stand out
 */
export function measure({ events, mentions }: KnowledgeBase, chart: readonly Charted[]) {
  const byEvent = new Map(events.map(({ id }) => [id, mentions.filter(({ eventId }) => eventId === id)]));
  const order = events.toSorted((a, b) => b.importance - a.importance);
  const told = (among: readonly KbEvent[]) =>
    chart.filter((charted) => among.some((event) => tells(charted, event, byEvent.get(event.id) ?? [])));
  const names = (of: readonly Charted[]) => of.map(({ what }) => what);
  return {
    found: names(told(events)),
    inTop: names(told(order.slice(0, chart.length))),
    key: names(told(events.filter(({ isKey }) => isKey))),
    order,
  };
}
