/** The window in figures; null where an end is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** The first day that a date field of the browser can show. */
export const FIRST_DAY = '0001-01-01';

/**
 * What the date fields of a form say where that is another window than the one that is shown; null where it is the same, or none.
 * An end that a date field cannot show stays.
 */
export function writtenDays(form: HTMLFormElement, shown: Days): Days | null {
  const read = (end: keyof Days) => {
    const field = form.elements.namedItem(end);
    if (!(field instanceof HTMLInputElement)) return shown[end];
    return field.value || (field.defaultValue < FIRST_DAY ? shown[end] : null);
  };
  const days = { from: read('from'), to: read('to') };
  const same = days.from === shown.from && days.to === shown.to;
  return same || (days.from && days.to && days.from > days.to) ? null : days;
}
