'use client';

import type { DateView } from '@/lib/queries/event-view';
import { useDateWords } from './calendar';

/** A date in words, in the reader's language and the calendar of the view. */
export function DateText({ date }: { date: Pick<DateView, 'edtf'> }) {
  return <span>{useDateWords()(date.edtf)}</span>;
}
