import type { Span } from '@/lib/schema/span';
import type { TitleText } from '../../../assemble/language';
import type { Act } from './direct-object';
import { pattern } from './pattern';
import type { TitleWords } from './title-words';
import { tokenAt } from './tokens';

const LONGEST = 8;
/** What parts phrases, and words that are no nouns. */
const BREAK = pattern('[^\u3400-\u9fff]|[的是在將和與及為而並也了會要不以所其對向有於把被就之]');

const PLACED = pattern('^[中上下前後內外間]+');

/**
 * The first words beside an act that neither names nor terms nor event words cover, for the lexicon to grow: those behind it, and where nobody known
 * acts those before it. Example: of `簽署歸併文件` 歸併文件.
 * @returns where they stand; null where everything is known
 */
export function unknownIn(act: Act, source: TitleText, words: TitleWords, hasActor: boolean): Span | null {
  const { trigger, start, end } = act;
  const behind = runsIn({ start: trigger.end, end }, source, words)[0];
  if (behind || hasActor) return behind ?? null;
  return runsIn({ start, end: trigger.start }, source, words).at(-1) ?? null;
}

/** The stretches of a text that no word of the lexicon covers, each of two characters or more. */
function runsIn(region: Span, source: TitleText, words: TitleWords): Span[] {
  const { form, names } = source;
  const events = words.triggers.find(
    form,
    region,
    names.map(({ span }) => span),
  );
  const runs: Span[] = [];
  let start = -1;
  for (let i = region.start; i <= region.end; ) {
    const isEnd = i >= region.end;
    const known = isEnd
      ? null
      : (tokenAt(source, words, i, region.end) ?? events.find(({ span }) => span.start === i)?.span ?? null);
    const stops =
      isEnd || known !== null || BREAK.test(form[i] as string) || (start >= 0 && i - start >= LONGEST);
    if (start >= 0 && stops) {
      const from = start + (PLACED.exec(form.slice(start, i))?.[0].length ?? 0);
      if (i - from > 1) runs.push({ start: from, end: i });
      start = -1;
    }
    if (!stops && start < 0) start = i;
    i = known ? known.end : i + 1;
  }
  return runs;
}
