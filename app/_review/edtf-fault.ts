import { edtfBounds } from '@/lib/time/edtf';

/** What is wrong with a date as it is written; names of `review.correct` in the messages. */
export type EdtfFault = 'noDate' | 'noDay' | 'wrongOrder';

/** What has the form of a month or a day, whether the calendar has it or not. */
const FORM = /^\d{4}-\d{2}(?:-\d{2})?[?~%]?$/;

function isRead(text: string): boolean {
  try {
    edtfBounds(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a date in EDTF; null where it is read, as the ingest will read it. */
export function edtfFault(text: string): EdtfFault | null {
  const written = text.trim();
  if (isRead(written)) return null;
  const ends = written.split('/').filter((end) => end !== '' && end !== '..');
  if (ends.length === 2 && ends.every(isRead)) return 'wrongOrder';
  return ends.some((end) => FORM.test(end) && !isRead(end)) ? 'noDay' : 'noDate';
}
