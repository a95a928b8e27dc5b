import type { ContradictionDraft } from '../../explain/contradiction-draft';
import { explained } from '../../explain/contradiction-messages';
import { inWords } from '../../explain/dates-in-words';
import type { Constraint } from './constraint';

/**
 * Words about a document's own day that fit no day the rest of it allows, beside what they clash with: `上個月` for a round of February
 * in a script of April.
 * @param dropped soft constraints that the dating had to leave out
 */
export function unsatisfiedConstraints(
  documentId: string,
  documentDate: string,
  dropped: readonly Constraint[],
): ContradictionDraft[] {
  return dropped.flatMap(({ words, grounds }): ContradictionDraft[] => {
    const ground = grounds.at(-1);
    if (!words.span || !ground?.source || !ground.span) return [];
    const written = inWords([documentDate]);
    const known = ground.after === null ? ground.text : inWords([ground.after]);
    return [
      {
        kind: 'duration',
        mention: null,
        claims: [
          { documentId, span: words.span, mention: null, edtf: null, value: words.text, preferred: false },
          {
            documentId: ground.source,
            span: ground.span,
            mention: null,
            edtf: ground.after,
            value: ground.after ?? ground.text,
            preferred: true,
          },
        ],
        ...explained('words-apart', { written, words: words.text, known }),
        reason: 'round',
      },
    ];
  });
}
