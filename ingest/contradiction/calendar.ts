import { dayAfter } from '@/lib/time/date-value';
import { isCalendarDay, isoText, weekdayOf } from '@/lib/time/gregorian';
import type { ClaimDraft, ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import type { Examined } from './examined';
import { claimOfWords } from './words';

/**
 * Finds dates that the calendar refuses: `2005年7月26日（星期三）`, which was a Tuesday, `6月31日`. The day of the month is followed and not the weekday; of
 * a day that does not exist, the month.
 */
export function calendar(document: Examined): ContradictionDraft[] {
  return [...inText(document), ...inNotes(document)];
}

function inText({ id, text, timexes }: Examined): ContradictionDraft[] {
  return timexes.flatMap((timex) =>
    timex.problems.flatMap(({ rule, span, text: words }): ContradictionDraft[] => {
      const { edtf } = timex.own;
      if (edtf === null || rule === 'check.order') return [];
      const refused = claimOfWords(id, text, span, words);
      const weekday = timex.known.weekday;
      const other: ClaimDraft =
        rule === 'check.weekday' && typeof weekday === 'number'
          ? { ...refused, edtf: nearest(edtf, weekday), value: nearest(edtf, weekday) }
          : refused;
      const date = { start: timex.start, end: timex.end };
      const kept = { documentId: id, span: date, mention: null, edtf, value: edtf, preferred: true };
      const said = inWords([edtf]);
      return [
        {
          kind: 'calendar',
          mention: null,
          claims: [kept, other],
          ...explained(rule === 'check.weekday' ? 'other-weekday' : 'no-such-day', { date: said, words }),
          reason: 'calendar',
        },
      ];
    }),
  );
}

function inNotes({ id, notes, language }: Examined): ContradictionDraft[] {
  return notes.flatMap(({ text, label, from, span }) =>
    (label === from ? language.writtenDays(text) : []).flatMap(
      ({ words, year, month, day }): ContradictionDraft[] => {
        const isMonth = month >= 1 && month <= 12;
        if (!isMonth || isCalendarDay(year, month, day)) return [];
        const edtf = isoText(year, month);
        const claim = { documentId: id, span, inRaw: true, mention: null } as const;
        return [
          {
            kind: 'calendar',
            mention: null,
            claims: [
              { ...claim, edtf, value: edtf, preferred: true },
              { ...claim, edtf: null, value: words, preferred: false },
            ],
            ...explained('no-such-day-in-note', { label, words }),
            reason: 'calendar',
          },
        ];
      },
    ),
  );
}

/** The day of a weekday (1 for Monday) that lies nearest to a day. */
function nearest(edtf: string, weekday: number): string {
  const off = (((weekday - weekdayOf(edtf)) % 7) + 7) % 7;
  return dayAfter(edtf, off > 3 ? off - 7 : off)?.edtf ?? edtf;
}
