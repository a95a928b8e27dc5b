import type { DatedExpression } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { Span } from '@/lib/schema/span';
import { words } from '../../text/words';
import { longer } from './durative';

/** What stands behind the day of a report: `6月6日報導`. Counter-example: `6日電`, which is the day of the telegram's news. */
const REPORTED = /^(?:的|刊出的?|出版的?)?(?:報導|报导|報道|报道|消息|披露)/;
/** `日前任命`: not long before what tells it. */
const RECENTLY = words('(?:日前|近日(?!點|无|無)|不久前|稍早|早前|前不久)');

/**
 * The date of what is told in a report of a day: that day or earlier. Example: `據《華盛頓郵報》2005年6月6日報導，…` gives `../2005-06-06`. Counter-example: a day that the report itself
 * tells.
 */
export function reportedOn(text: string, timex: DatedExpression, own: ResolvedDate): ResolvedDate | null {
  if (own.precision === 'open' || own.edtf.startsWith('{')) return null;
  const word = REPORTED.exec(text.slice(timex.end, timex.end + 6));
  return word ? longer(BEFORE, { ...timex, text: timex.text + word[0] }, own, before(own)) : null;
}

/** The word by which a clause says that its happening came not long before what tells of it; null where it has none before its event word. */
export function recentlyIn(form: string, clause: Span, trigger: Span | null): Span | null {
  const match = RECENTLY.exec(form.slice(clause.start, trigger?.start ?? clause.end));
  if (!match) return null;
  const start = clause.start + match.index;
  return { start, end: start + match[0].length };
}

/** A date, or any time before it. */
export function onOrBefore(text: string, word: Span, told: ResolvedDate): ResolvedDate {
  if (told.precision === 'open') return told;
  return longer(BEFORE, { ...word, text: text.slice(word.start, word.end) }, told, before(told));
}

const BEFORE = 'event.before';

function before({ edtf, latest }: ResolvedDate): string {
  return `../${/[/{]/.test(edtf) ? latest : edtf}`;
}
