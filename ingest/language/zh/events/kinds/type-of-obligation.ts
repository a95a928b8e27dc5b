import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { TriggerHit } from '../../../../extract/clauses/triggers';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

/** What another must do: `美國必須提供援助`. */
const OBLIGED = words('^(?:卻|也|則|更|就|仍)?(?:{obliged}|應|須|須先|應先)(?!對|付|邀|允|用|急)');

/** Behind a verb of wishing also what another is to do: `希望日本予以移厝`. */
const WISHED = words('^(?:以|{obliged}|應|須|予以|能夠|能|先|{wholly}|儘速|{soon}|盡速|立即|放棄|停止|重返)');

const WISHING = words('主張|希望|期待|盼|{stressing}|堅決|要');

/** The number of an item. */
const LABEL = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]?)/;

/**
 * `但美國必須提供電力`, `希望日本予以移厝`: who says what another must do demands it. Counter-example: `認為北韓應重返會談`, a view.
 * @param names the names in the words, in order
 */
export function obligationIn(
  form: string,
  span: Span,
  names: readonly NameHit[],
  trigger: TriggerHit | null,
): 'demand' | null {
  const behind = (name: NameHit): string => form.slice(name.span.end, span.end);
  const start = span.start + (LABEL.exec(form.slice(span.start, span.end))?.[0].length ?? 0);
  const states = names.filter(
    ({ kind, span: at }) => (kind === 'state' || kind === 'seat') && at.start >= span.start,
  );
  const head = states.find(({ span: at }) => at.start - start <= 1);
  if (head && OBLIGED.test(behind(head))) return 'demand';
  if (trigger?.row.type !== 'statement' || !WISHING.test(form.slice(trigger.span.start, trigger.span.end)))
    return null;
  const next = states.find(
    ({ span: at }) => at.start >= trigger.span.end && at.start - trigger.span.end <= 2,
  );
  return next && WISHED.test(behind(next)) ? 'demand' : null;
}

export const obligation: TypeRule = ({ span, trigger, names }, { form }) =>
  obligationIn(form, span, names, trigger);
