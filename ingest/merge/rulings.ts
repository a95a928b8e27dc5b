import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { matchForm } from '@/lib/text/match-form';
import type { RuledPassage, Ruling } from '../read/rulings';
import type { Comparable } from './comparable';
import type { Pair } from './pairs';

/** A ruling on two mentions, by their places in the list. */
export interface LocatedRuling {
  readonly verdict: Ruling['verdict'];
  readonly pair: Pair;
}

/**
 * Finds the mentions that rulings speak of. A passage is known by its document and words that its mention holds, spaces and script aside; of several
 * mentions that hold them the shortest is meant.
 * @returns the rulings that could be placed, and a diagnostic for each that could not
 */
export function locateRulings(
  rulings: readonly Ruling[],
  comparables: readonly Comparable[],
): { located: LocatedRuling[]; diagnostics: KbDiagnostic[] } {
  const located: LocatedRuling[] = [];
  const diagnostics: KbDiagnostic[] = [];
  for (const { verdict, at, passages } of rulings) {
    const [one, other] = passages.map((passage) => indexOf(passage, comparables)) as [number, number];
    const lost = passages[one < 0 ? 0 : 1];
    if (one < 0 || other < 0 || one === other) {
      const what =
        one === other && one >= 0
          ? 'both passages are one mention'
          : `no mention of ${lost.document} holds “${lost.quote}”`;
      const message = `${at}: ${what}; the ruling was left out. Copy the words from the event's page.`;
      diagnostics.push({
        documentId: null,
        stage: 'merge',
        rule: 'ruling.not-placed',
        severity: 'warning',
        span: null,
        message,
      });
    } else located.push({ verdict, pair: one < other ? [one, other] : [other, one] });
  }
  return { located, diagnostics };
}

function indexOf({ document, quote }: RuledPassage, comparables: readonly Comparable[]): number {
  const words = bare(quote);
  let best = -1;
  comparables.forEach(({ draft, words: held }, i) => {
    if (!draft.documentId.startsWith(document) || !bare(held).includes(words)) return;
    if (best < 0 || held.length < (comparables[best] as Comparable).words.length) best = i;
  });
  return best;
}

function bare(text: string): string {
  return matchForm(text.replace(/\s/g, ''));
}
