import { isoDay } from '@/lib/time/day';
import { weekdayOf } from '@/lib/time/gregorian';
import type { Draw } from './draw';
import type { Words } from './happenings';
import type { Sentences } from './sentences';

/** The slots of a date. */
export function dateWords(day: number, weekdays: readonly string[]): Words {
  const iso = isoDay(day);
  const [y = '', m = '', d = ''] = iso.split('-').map((part) => String(Number(part)));
  return { y, m, d, weekday: weekdays[weekdayOf(iso) % weekdays.length] as string };
}

/** How a script dates what it tells on the day or a few days later; in full where it is longer ago. */
export function freshDate(sentences: Sentences, draw: Draw, age: number): string {
  const known = sentences.kinds('day');
  return draw.of(
    known.includes(String(age)) ? sentences.of('day', String(age)) : sentences.of('then', 'day'),
  );
}

/** How a text dates what it goes back to. */
export function pastDate(sentences: Sentences, draw: Draw): string {
  return draw.of(sentences.of('then'));
}
