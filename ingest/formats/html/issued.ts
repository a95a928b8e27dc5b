import { lateDay, type StatedDay, statedDay } from '../stated-date';
import type { Doubt } from '../text-of-record';
import type { Statement } from './meta';

const RULE = 'html.date';

/** `time` elements of the article, where they agree on one day. */
export function timesOf(document: Document, isTold: (element: Element) => boolean): Statement[] {
  const all = [...document.querySelectorAll('time[datetime]')];
  const marked = all.filter((time) => time.matches('[itemprop=datePublished], [pubdate]'));
  const own = marked.length > 0 ? marked : all.filter(isTold);
  const values = own.flatMap((time) => time.getAttribute('datetime')?.trim().slice(0, 40) ?? []);
  const days = new Set(values.map((value) => String(statedDay(value)?.parts)));
  return days.size === 1 && values[0] ? [{ value: values[0], basis: 'time element' }] : [];
}

/** The day of publication, where it is stated, and what is doubtful of it. */
export interface Issued {
  readonly day: StatedDay | null;
  readonly basis: string;
  readonly doubt: Doubt | null;
}

/** The day that is stated first; another day stated elsewhere is told, and a time that may belong to the next day is taken for none. */
export function issuedOf(statements: readonly Statement[]): Issued {
  const days = statements.flatMap(({ value, basis }) => {
    const day = statedDay(value);
    return day ? [{ day, basis, value }] : [];
  });
  const taken = days.find(({ day }) => !day.isLate) ?? days[0];
  if (!taken) return { day: null, basis: '', doubt: null };
  if (taken.day.isLate)
    return { day: null, basis: taken.basis, doubt: lateDay(RULE, taken.value, taken.basis) };
  const other = days.find(
    ({ day }) => !day.isLate && !day.parts.every((part, i) => part === (taken.day.parts[i] ?? part)),
  );
  return {
    day: taken.day,
    basis: taken.basis,
    doubt: other
      ? {
          rule: RULE,
          message: `states two days of publication, ${taken.value} (${taken.basis}) and ${other.value} (${other.basis}): the first is taken. State "issued" in sources.json if that is wrong.`,
          span: null,
        }
      : null,
  };
}
