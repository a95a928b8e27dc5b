import type { DataItem } from 'vis-timeline/esnext';
import { dateOf } from './date-of';
import type { DayRange } from './days';

/** What vis-timeline is handed to draw. */
export type Item = DataItem & { id: string };

/** The days of an item, as vis-timeline takes them; what it shows is made when it is drawn. */
export const itemDays = ({ start, end }: DayRange) => ({
  content: '',
  start: dateOf(start),
  end: dateOf(end),
});
