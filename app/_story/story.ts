import { eventHref } from '@/lib/addresses';
import type { ToldEvent, ToldEvents } from '@/lib/queries/told-events';
import { formatDate } from '@/lib/time/format-date';
import type { ToldHead } from '../_told/head';
import { noteOf } from '../_told/note';
import type { Note } from '../_told/notes';
import { clauseOf, type Telling, wordsOf } from '../_told/sentence';
import { periodsOf } from './periods';

/** A sentence of a story: `March 1993 (inferred): North Korea leaves the treaty.`, with the number of its note. */
export interface Sentence {
  number: number;
  eventId: string;
  /** The event's page, within the site. */
  href: string;
  /** The date with what parts it from the clause, and the clause, which is what links to the event. */
  date: string;
  clause: string;
}

/** A period: what stands out is told in sentences of their own, the rest behind one another. */
export interface Chapter {
  heading: string;
  depth: 0 | 1 | 2;
  key: Sentence[];
  others: Sentence[];
}

/** A view as a text to be read. Everything in it is a title, a date, a passage or a citation, or says what of these it is. */
export interface Story {
  title: string;
  lines: string[];
  chapters: Chapter[];
  notes: Note[];
}

/** Tells a part of a view. Notes are numbered as they come in the text, and go on from those of the part before it. */
export function storyOf({ events, before }: ToldEvents, head: ToldHead, telling: Telling): Story {
  const { t, locale, calendar } = telling;
  const notes: Note[] = [];
  const sentence = (event: ToldEvent): Sentence => {
    const number = before + notes.length + 1;
    notes.push({ number, lines: noteOf(event, telling) });
    const words = wordsOf(event, telling);
    return {
      number,
      eventId: event.id,
      href: eventHref(event.id),
      date: t('told.dateBefore', { date: words.date }),
      clause: clauseOf(words, t),
    };
  };
  const chapters = periodsOf(events).map(({ edtf, depth, events: own }) => ({
    heading: edtf === null ? t('told.noPeriod') : formatDate(edtf, locale, { calendar }),
    depth,
    key: own.filter(({ isKey }) => isKey).map(sentence),
    others: own.filter(({ isKey }) => !isKey).map(sentence),
  }));
  return { title: head.title, lines: [...head.lines, t('told.storyNote')], chapters, notes };
}
