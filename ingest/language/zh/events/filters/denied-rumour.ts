import type { MentionDraft } from '@/lib/schema/annotation';
import { words } from '../../text/words';

/** So near before a denial the rumour stands that it denies. */
const NEAR = 40;
const RUMOUR = words('{rumoured}|傳聞|傳出|報導|報道');

/**
 * `外傳俄羅斯有意主辦高峰會，對此拉夫羅夫予以否認`: a rumour right before somebody's denial is denied. Counter-example: `美國指稱北韓還有濃縮鈾計畫，北韓否認`, where
 * one state's word stands against another's and the claim stays one.
 * @param told the mentions told so far, in order; the status of such a rumour is set in it
 */
export function denyRumour(told: MentionDraft[], denial: MentionDraft, form: string): void {
  if (denial.type !== 'denial') return;
  for (let i = told.length - 1; i >= 0; i -= 1) {
    const draft = told[i] as MentionDraft;
    const gap = denial.span.start - draft.span.end;
    if (draft.block !== denial.block || gap > NEAR) return;
    const words = form.slice(Math.max(0, draft.span.start - NEAR), draft.span.end);
    if (gap >= 0 && draft.status === 'claimed' && RUMOUR.test(words))
      told[i] = { ...draft, status: 'denied' };
  }
}
