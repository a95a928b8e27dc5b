import type { MarkedEvent } from '@/lib/queries/window/view';
import { type DayRange, rangeOf } from './days';
import type { MarkItem } from './scene';

/** A date that a passage claims for an event which others date otherwise: drawn faintly beside the event while it is touched. */
export interface AlternativeDate extends DayRange {
  id: string;
  lane: string;
  row: number;
  edtf: string;
  preferred: boolean;
}

/** The claimed dates of an event, one for each lane that it has a mark in; none where nothing contradicts it. */
export function alternativeDatesOf(event: MarkedEvent | null, marks: readonly MarkItem[]): AlternativeDate[] {
  const { claims = [], edtf } = event ?? {};
  return marks
    .filter((mark) => mark.event.id === event?.id)
    .flatMap(({ id, lane, place }) =>
      claims
        .filter((claim) => claim.edtf !== edtf)
        .map((claim) => ({
          ...rangeOf(claim),
          id: `alternative|${id}|${claim.edtf}`,
          ...{ lane, row: place.row, edtf: claim.edtf, preferred: claim.preferred },
        })),
    );
}
