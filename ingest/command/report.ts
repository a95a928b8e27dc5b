import type { KnowledgeBase } from '@/lib/schema/knowledge-base';

const MOST_UNKNOWN = 10;

/** What an ingest found, in lines: the counts first, then what is doubtful, then how many titles are poor. */
export function reportOf({ run, diagnostics }: KnowledgeBase): string[] {
  const { documents, passages, timexes, mentions, positions, events } = run.counts;
  return [
    `${documents} documents, ${passages} passages, ${timexes} dates, ${mentions} mentions, ${positions} positions, ${events} events, ${diagnostics.length} diagnostics`,
    ...diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, message }) => `  ${severity}: ${message}`),
    ...titlesIn(events ?? 0, diagnostics),
  ];
}

/** How many events could be titled by kind and parties only, and the words that most often had no English. */
function titlesIn(events: number, diagnostics: KnowledgeBase['diagnostics']): string[] {
  const kinds = diagnostics.filter(({ rule }) => rule === 'title.kind').length;
  const count = new Map<string, number>();
  for (const { rule, message } of diagnostics)
    if (rule === 'title.unknown') count.set(message, (count.get(message) ?? 0) + 1);
  const most = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_UNKNOWN);
  return [
    `  titles: ${kinds} of ${events} by kind and parties only; ${count.size} pieces without English`,
    ...(most.length > 0 ? [`  unknown: ${most.map(([piece, n]) => `${piece} (${n})`).join(', ')}`] : []),
  ];
}
