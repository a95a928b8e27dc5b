import type { Span } from '@/lib/schema/span';
import { words } from '../text/words';

/** `草案中說`, `平壤宣言規定`: who speaks is a paper. */
const PAPER_SAYS = words(
  '(?:草案|{instrument}|公報|聲明|文件|憲章|計畫|路線圖)[」』》]?(?:當?中|裡|內容)?(?:說|稱|{saying}|{laying-down}|寫道|寫明|列明|要求)',
);
/** `（一）第一階段：`: a stage of a plan. */
const STAGE = words(
  '^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．])?\\s*第[一二三四五六七八九十\\d]{1,2}(?:個)?(?:階段|步驟?|期)\\s*[：:]',
);

/**
 * Whether a clause is what a paper says or foresees, which is neither done nor anybody's position.
 * Examples: `草案中說，應根據「朝日平壤宣言」…`, `（一）第一階段：北韓宣佈全面廢除其核子設施`. Counter-example: `中共提出草案，主張…`.
 * @param toldBefore from the beginning of the clause's sentence to the end of its event word
 */
export function isInPaper(form: string, block: Span, toldBefore: Span): boolean {
  return (
    STAGE.test(form.slice(block.start, block.start + 16)) ||
    PAPER_SAYS.test(form.slice(toldBefore.start, toldBefore.end))
  );
}
