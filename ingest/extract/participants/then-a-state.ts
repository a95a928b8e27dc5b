import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import type { FoundedRow } from '../../knowledge/lexicon';

/**
 * The parties that were states on the day of what is told, or that the clause names by their own name; for the others the state that their names meant then, if they meant one. Examples:
 * `1946年巴基斯坦` is told, since named; the 國民政府 of 1937 is China's; 朝鮮 of 1909 is Korea.
 */
export function thenStates(
  parties: readonly string[],
  { latest }: ResolvedDate,
  form: string,
  { start, end }: Span,
  founded: readonly FoundedRow[],
): string[] {
  const said = form.slice(start, end);
  const then = parties.flatMap((party) => {
    const row = founded.find(({ code }) => code === party);
    const isState = !row || latest >= row.since || row.names.some((name) => said.includes(foldedText(name)));
    if (isState) return [party];
    return row.before ? [row.before] : [];
  });
  return [...new Set(then)];
}
