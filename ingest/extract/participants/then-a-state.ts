import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { foldedText } from '@/lib/text/folded-text';
import type { FoundedRow } from '../../knowledge/lexicon';

/**
 * The parties that were states on the day of what is told, or that the clause names by their own name. Example: `1905年日俄戰爭後取得的韓國島嶼` is not told of South Korea; `1937年日本侵略中國` is told
 * of China, which is named.
 */
export function thenStates(
  parties: readonly string[],
  { latest }: ResolvedDate,
  form: string,
  { start, end }: Span,
  founded: readonly FoundedRow[],
): string[] {
  const said = form.slice(start, end);
  return parties.filter((party) => {
    const row = founded.find(({ code }) => code === party);
    return !row || latest >= row.since || row.names.some((name) => said.includes(foldedText(name)));
  });
}
