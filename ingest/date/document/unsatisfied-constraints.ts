import { formatDate } from '@/lib/time/format-date';
import type { ContradictionDraft } from '../../contradiction-draft';
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
    const written = both(documentDate);
    const known = ground.after === null ? { zh: ground.text, en: ground.text } : both(ground.after);
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
        explanationZh: `本文寫於${written.zh}，其中的「${words.text}」與${known.zh}不符。`,
        explanationEn: `In a text of ${written.en} the words “${words.text}” do not fit ${known.en}.`,
        reason: 'round',
      },
    ];
  });
}

function both(edtf: string): { zh: string; en: string } {
  return { zh: formatDate(edtf, 'zh-Hant'), en: formatDate(edtf, 'en') };
}
