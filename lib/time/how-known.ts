import type { DerivationStep } from '@/lib/schema/day';
import type { BasisRule } from './basis-messages';

/** How a date is known: the words state it, it was worked out from what surrounds them, or an editor gave it. */
export type HowKnown = 'stated' | 'inferred' | 'edited';

/** The rules that only read what words state: a date by its parts or ends, also one that another calendar counts. All others infer. */
const READING: ReadonlySet<string> = new Set<BasisRule>([
  'state.day',
  'state.month',
  'state.year',
  'state.decade',
  'state.century',
  'state.within',
  'state.about',
  'calendar.roc',
  'calendar.era',
  'calendar.reign',
  'movable.lunisolar',
  'movable.festival',
  'movable.new-years-eve',
  'movable.solar-term',
  'movable.easter',
  'movable.weekday',
  'range.join',
  'range.inherit',
  'list.join',
  'open.since',
]);

/** The steps of a derivation that go beyond what its words state; none where the date is stated. */
export const inferringSteps = (basis: readonly DerivationStep[]): DerivationStep[] =>
  basis.filter(({ rule }) => !READING.has(rule));

/**
 * How an event's date is known, and by which steps it was inferred.
 * @param edtf the event's date
 * @param passages the dates of the passages that tell of it, with their derivations
 * @returns `stated` where one passage states the very date; else the shortest inference that leads to it. Without steps it was put together from several passages.
 */
export function howKnown(
  edtf: string,
  passages: readonly { edtf: string; basis: readonly DerivationStep[] }[],
): { known: HowKnown; steps: DerivationStep[] } {
  const same = passages.filter((passage) => passage.edtf === edtf);
  if (same.some(({ basis }) => basis.some(({ rule }) => rule === EDITED)))
    return { known: 'edited', steps: [] };
  const inferred = same.map(({ basis }) => inferringSteps(basis));
  const [steps = []] = inferred.toSorted((a, b) => a.length - b.length);
  const isStated = inferred.some((one) => one.length === 0);
  return { known: isStated ? 'stated' : 'inferred', steps };
}

const EDITED = 'editor.date' satisfies BasisRule;
