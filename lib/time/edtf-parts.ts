/** One end of an EDTF value by its fields; a field that is X throughout is missing. */
export interface EdtfEnd {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Digits of the year that stand: 4, or 3 for a decade (199X), 2 for a century (12XX). */
  readonly yearDigits: number;
  /** The tens of a decade whose century is not known: 80 of XX8X. */
  readonly tens?: number;
}

export interface EdtfParts {
  /** Null for an end that is open. */
  readonly from: EdtfEnd | null;
  /** Undefined when the value is no interval. */
  readonly to?: EdtfEnd | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

const END = /^(-?[0-9X]{4})(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?$/;

/**
 * Reads an EDTF value for display, also one with fields still open, as derivations have on the way: XXXX-07, XXXX-XX-24, XX8X. Whether the day
 * exists is not looked at. Null for anything else.
 */
export function edtfParts(text: string): EdtfParts | null {
  const plain = text.replace(/[~?%]/g, '');
  const qualifiers = { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
  const [first = '', second, ...more] = plain.split('/');
  const from = endOf(first);
  const to = second === undefined ? undefined : endOf(second);
  if (from === undefined || more.length > 0 || (second !== undefined && to === undefined)) return null;
  if (to === undefined) return from && { from, ...qualifiers };
  return from || to ? { from, to, ...qualifiers } : null;
}

function endOf(text: string): EdtfEnd | null | undefined {
  if (text === '' || text === '..') return null;
  const match = END.exec(text);
  if (!match) return undefined;
  const [, digits = '', month, day] = match;
  const stands = digits.search(/X/);
  const yearDigits = stands < 0 ? 4 : stands;
  const tens = /^XX[0-9]X$/.test(digits) ? { tens: Number(digits[2]) * 10 } : {};
  if (stands >= 0 && /[0-9]/.test(digits.slice(stands)) && !('tens' in tens)) return undefined;
  return {
    yearDigits,
    ...tens,
    ...(yearDigits >= 2 ? { year: Number(digits.replaceAll('X', '0')) } : {}),
    ...(month && month !== 'XX' ? { month: Number(month) } : {}),
    ...(day && day !== 'XX' ? { day: Number(day) } : {}),
  };
}

/** The days of a set: {1998-05-11,1998-05-13}. Null for anything else. */
export function edtfSet(text: string): readonly EdtfEnd[] | null {
  if (!text.startsWith('{') || !text.endsWith('}')) return null;
  const days = text
    .slice(1, -1)
    .split(',')
    .map((day) => endOf(day));
  return days.every((day) => day?.day !== undefined) ? (days as EdtfEnd[]) : null;
}
