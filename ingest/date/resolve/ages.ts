import type { Span } from '@/lib/schema/span';
import { type PartId, partOf } from '@/lib/time/conventions';
import { centuryValue, type DateValue, decadeValue, spanValue, yearValue } from '@/lib/time/date-value';
import { yearOfDay } from '@/lib/time/day';
import { isIsoYear } from '@/lib/time/gregorian';
import type { DateFields } from '../candidate';
import { Derivation } from './derivation';
import { fromReference, referenceStep, type Situation } from './situation';
import { type Outcome, unresolved } from './types';

/**
 * Resolves decades and centuries with their parts: 1990 年代初期, 80 年代, 上世紀九十年代, 十三世紀, 本世紀初.
 * A decade without its century is that of the range's other end or of the date told before it, when that is not in the future, else the last one
 * with its name. Counter-example: 90 年代 in a text of 2005 is not the 1890s.
 */
export function resolveAge(situation: Situation, date: DateFields, lentYear: number | null): Outcome {
  const derivation = new Derivation(situation);
  const century = date.century ? centuryOf(derivation, date.century) : null;
  if (date.century && !century) return unresolved('unresolved.reference');
  if (!date.decade) return century ? parted(derivation, century, date.part) : unresolved('unresolved.vague');
  const { first, short, span } = date.decade;
  const start = century
    ? yearOfDay(century.earliest) + first
    : short
      ? lastNamed(derivation, first, lentYear)
      : first;
  if (!isIsoYear(start)) return unresolved('unresolved.out-of-range');
  const value = decadeValue(start);
  if (short && !century) {
    derivation.step('state.decade', span, `XX${String(first).padStart(2, '0').slice(0, 1)}X`);
    derivation.step('carry.century', span, value.edtf);
  } else derivation.step('state.decade', span, value.edtf);
  return parted(derivation, value, date.part);
}

function centuryOf(derivation: Derivation, field: NonNullable<DateFields['century']>): DateValue | null {
  if (field.kind === 'stated') {
    const value = centuryFrom(field.value);
    if (!value) return null;
    derivation.step('state.century', field.span, value.edtf);
    return value;
  }
  const value = fromReference(derivation.situation, (day) =>
    centuryFrom((Number(day.slice(0, 2)) + field.offset) * 100),
  );
  if (!value || value.edtf.includes('/')) return null;
  derivation.anchor = { kind: 'reference' };
  derivation.steps.push(referenceStep(derivation.situation));
  derivation.step('relative.century', field.span, value.edtf);
  return value;
}

function centuryFrom(first: number): DateValue | null {
  // The first century before the common era is 100 to 1 BCE, the years -99 to 0.
  if (first < 0 && isIsoYear(first)) return spanValue(yearValue(first + 1), yearValue(first + 100));
  return isIsoYear(first) ? centuryValue(first) : null;
}

/** The first year of the decade of this name: in the century lent, else the last one not after the document, else the twentieth century's. */
function lastNamed({ situation }: Derivation, tens: number, lentYear: number | null): number {
  if (lentYear !== null) {
    const inCentury = Math.floor(lentYear / 100) * 100 + tens;
    return inCentury + 10 > lentYear ? inCentury : inCentury + 100;
  }
  const latest = situation.context.reference?.latest;
  if (latest === undefined || latest === '9999-12-31') return 1900 + tens;
  const year = yearOfDay(latest);
  const start = Math.floor(year / 100) * 100 + tens;
  return start <= year || start < 100 ? start : start - 100;
}

function parted(
  derivation: Derivation,
  whole: DateValue,
  part: { readonly span: Span; readonly id: PartId } | undefined,
): Outcome {
  if (!part) return derivation.done(whole, {});
  const value = partOf(whole, part.id);
  const rule = part.id.startsWith('decade') ? 'convention.part-of-decade' : 'convention.part-of-century';
  derivation.step(rule, part.span, value.edtf);
  return derivation.done(value, {});
}
