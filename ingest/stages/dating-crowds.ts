import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { MOST_DAYS } from '../date/document/alignment-fits';
import type { WorkingDocument } from '../document/working-document';
import { MOST_IN_BUCKET } from '../merge/bucket';
import { MOST_DATES } from '../merge/dated-mentions';

/** What was too much to be looked at whole when scripts were dated by what others tell: how much it was, each time. */
export interface DatingCrowds {
  /** Mentions that share a kind and a party. */
  readonly alike: readonly number[];
  /** Dates of those that look like one mention. */
  readonly dates: readonly number[];
  /** Days on which a script may have been written; null where all were tried. */
  readonly days: ReadonlyMap<WorkingDocument, number | null>;
}

/** That not all was looked at is told: no cut is silent. */
export function toldOf({ alike, dates, days }: DatingCrowds): KbDiagnostic[] {
  return [
    ...overAll(
      'dating.crowd',
      alike,
      `times more than ${MOST_IN_BUCKET} mentions share a kind and a party`,
      'a script without a date was laid beside those only that also share an act, a person, a treaty, a place or words that are not told as often.',
    ),
    ...overAll(
      'dating.crowd-of-dates',
      dates,
      `times what looks like a mention of a script without a date has more than ${MOST_DATES} dates`,
      'it was laid beside the likeliest of them only.',
    ),
    ...[...days].flatMap(([{ read }, count]) => (count === null ? [] : [ofDays(read.id, count)])),
  ];
}

function overAll(rule: string, crowds: readonly number[], what: string, then: string): KbDiagnostic[] {
  if (crowds.length === 0) return [];
  const most = crowds.reduce((one, other) => Math.max(one, other));
  const message = `${crowds.length} ${what} (${most} at most): ${then}`;
  return [{ documentId: null, stage: 'dating', rule, severity: 'info', span: null, message }];
}

function ofDays(documentId: string, count: number): KbDiagnostic {
  const message =
    `By what other documents tell it may have been written on ${count} days: only the ${MOST_DAYS} near which ` +
    'most of what it tells is told were tried. State its date in sources.json ("issued") where it is known.';
  return { documentId, stage: 'dating', rule: 'dating.crowd-of-days', severity: 'info', span: null, message };
}
