import type { MentionDraft } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../../extract/context';
import { talksInHead } from '../../../../extract/talks-in-head';
import { governingDate } from '../dates/date-of-clause';
import { dateAlone } from './column-date';
import { isOfMeetings, partiesOfColumn, placeOf } from './meeting-table';

/**
 * The meeting that the head of a table dates, where it is no numbered round: `2001.7.14-16` below 阿格拉 in a table 印巴高峰會談各方立場. Those whom the caption names, or
 * else all whom the rows name, took part. Counter-example: a head that holds a year.
 */
export function meetingInHead(document: AnnotatedDocument, index: number): MentionDraft | null {
  const block = document.blocks[index];
  if (block?.kind !== 'table-cell' || block.row !== null || block.column === null) return null;
  const own = dateAlone(document, block);
  if (!own || (own.timex.precision !== 'day' && own.timex.precision !== 'days')) return null;
  if (!isOfMeetings(document, index)) return null;
  return talksInHead(document, index, governingDate(document, own), {
    parties: partiesOfColumn(document, index),
    placeId: placeOf(document, index, block.column),
    conferenceId: null,
    round: null,
  });
}
