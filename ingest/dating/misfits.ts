import type { ContradictionDraft } from '../contradiction-draft';
import type { Constraint } from './constraint';

/**
 * Words about a document's own day that fit no day the rest of it allows, beside what they clash with: `上個月` for a round of February
 * in a script of April.
 * @param dropped soft constraints that the dating had to leave out
 */
export function misfits(
  documentId: string,
  documentDate: string,
  dropped: readonly Constraint[],
): ContradictionDraft[] {
  return dropped.flatMap(({ words, grounds }): ContradictionDraft[] => {
    const ground = grounds.at(-1);
    if (!words.span || !ground?.source || !ground.span) return [];
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
        explanationZh: `本文寫於 ${documentDate}，其中的「${words.text}」與 ${ground.after ?? ground.text} 不符。`,
        explanationEn: `In a text of ${documentDate} the words “${words.text}” do not fit ${ground.after ?? ground.text}.`,
      },
    ];
  });
}
