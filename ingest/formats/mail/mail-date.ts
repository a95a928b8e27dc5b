import { type StatedDay, statedDay } from '../stated-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322: `Tue, 14 Jul 2015 22:36:00 +0800`. */
const RFC = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(\S{1,6})?)?/i;
/** Year, month and day in this order with anything between: as mail programs write them in the east. */
const ORDERED = /(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/;

/** The day of a mail's date where it was sent, by the zone that it states; null where it cannot be read. */
export function mailDay(text: string): StatedDay | null {
  const [, day, name = '', year, time, zone = ''] = RFC.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  if (day && year && month > 0) {
    const offset = /^(?:gmt|utc?|z)$/i.test(zone) ? 'Z' : /^[+-]\d{4}$/.test(zone) ? zone : '';
    return statedDay(`${year}-${month}-${day}${time ? `T${time}${offset}` : ''}`);
  }
  const ordered = ORDERED.exec(text);
  return ordered ? statedDay(ordered.slice(1, 4).join('-')) : null;
}
