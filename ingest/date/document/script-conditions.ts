import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import type { TimexCandidate } from '../candidate';
import { anniversaries } from './anniversary';
import type { Constraint } from './constraint';
import { partialDateline } from './dateline';
import { clauseOf } from './future-reference';
import { inOffice } from './in-office';
import { afterTold, beforeLimit } from './likely-bounds';
import { oneDayTwice } from './one-day-twice';
import { recentMonths } from './recent-months';
import { subjectYear } from './subject-year';
import type { Undated } from './undated';

/** What a script says of its own day beside the rounds: its dateline, who is in office, the years it names, one day named twice. Of other documents only the dateline counts. */
export function scriptConditions(document: Undated): Constraint[] {
  const { id, text, candidates, terms, isScript } = document;
  const { writing: cues } = document.language.dating;
  const dateline = partialDateline(id, text, candidates, cues.dateline);
  if (!isScript) return dateline;
  const dated = candidates.map((candidate) => ({
    documentId: id,
    candidate,
    clause: clauseOf(text, candidate, cues),
  }));
  const offices = inOffice(id, text, terms, candidates, cues);
  const years = dated.flatMap((one) => yearsOf(one.candidate).map((year) => ({ ...one, year })));
  return [
    ...dateline,
    ...offices,
    ...beforeLimit(years, cues),
    // Who is in office says more of the year than the last year that is named.
    ...(offices.length === 0 ? afterTold(years, cues) : []),
    ...recentMonths(id, text, paragraphsOf(text), candidates, cues),
    ...document.sentences.flatMap((sentence) =>
      anniversaries(
        id,
        text,
        within(candidates, sentence, (candidate) => candidate),
        cues,
      ),
    ),
    ...candidates.flatMap((candidate, i) => {
      const before = candidates[i - 1] ?? null;
      return [
        oneDayTwice(id, text, before, candidate, cues) ?? [],
        subjectYear(id, text, before, candidate, cues) ?? [],
      ].flat();
    }),
  ];
}

function paragraphsOf(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    out.push({ start, end });
    start = end + 1;
  }
  return out;
}

function yearsOf({ value }: TimexCandidate): number[] {
  const dates = value.kind === 'date' ? [value.date] : value.kind === 'range' ? [value.from, value.to] : [];
  return dates.flatMap(({ year }) => (year?.kind === 'stated' ? [year.value] : []));
}
