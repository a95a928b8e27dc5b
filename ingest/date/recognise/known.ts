import type { DateFields, TimexValue, YearField } from '../candidate';

type Known = Record<string, number | string>;

/** The fields that an expression states, flat and by name, for display: 民國94年1月 is `{era: 'roc', yearOfEra: 94, month: 1}`. */
export function knownFields(value: TimexValue): Known {
  switch (value.kind) {
    case 'date':
      return ofDate(value.date);
    case 'range':
      return { ...ofDate(value.from), ...named('to', ofDate(value.to)) };
    case 'list':
      return value.members.reduceRight<Known>((rest, one) => ({ ...named('and', rest), ...ofDate(one) }), {});
    case 'offset':
      return { ...amount(value.amount, value.unit), direction: value.direction };
    case 'duration':
      return amount(value.amount, value.unit);
    default:
      return {};
  }
}

function amount(value: number | null, unit: string): Known {
  return value === null ? { unit } : { amount: value, unit };
}

function named(prefix: string, known: Known): Known {
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [`${prefix}.${name}`, value]));
}

function ofDate(date: DateFields): Known {
  const known: Known = date.year ? ofYear(date.year) : {};
  if (date.decade) known.decade = date.decade.first;
  for (const name of ['century', 'month', 'week', 'weekday', 'day'] as const) {
    const field = date[name];
    if (field?.kind === 'stated') known[name] = field.value;
  }
  if (date.part) known.part = date.part.id;
  return known;
}

function ofYear(year: YearField): Known {
  if (year.kind === 'stated') return { year: year.value };
  if (year.kind === 'era') return { era: year.era, yearOfEra: year.value };
  return year.kind === 'short' ? { shortYear: year.value } : {};
}

const MODS: readonly (readonly [RegExp, string])[] = [
  [/-(?:start|first-half)$/, 'START'],
  [/-middle$/, 'MID'],
  [/-(?:end|second-half)$/, 'END'],
];

/** TIMEX3's modifier for a part: 年初 is START, 中旬 MID, 年底 END. */
export function modOf(value: TimexValue): string | null {
  if (value.kind !== 'date' || !value.date.part) return null;
  const { id } = value.date.part;
  return MODS.find(([pattern]) => pattern.test(id))?.[1] ?? null;
}
