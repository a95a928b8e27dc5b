import type { Span } from '@/lib/schema/span';

/** A clause is no longer than this on either side of its date. */
const LONGEST_CLAUSE = 60;
/** What makes a date one to come, or a time limit. 將 counts only before a verb or preposition, since it also marks an object. */
const AHEAD =
  /[將将](?!軍|军|領|领|近|全|其|核|把)|預定|预定|計畫|计划|預計|预计|打算|最快|即可|準備|准备|希望|目標|目标|期限|力求|承諾|承诺|可望|延[到至]|(?:結束|结束|年底|月底|[年月日號号])(?:以|之)?前(?!往)/;

/** Whether a clause speaks of its date as one to come: 希望在2007年結束以前. Counter-example: 2007年簽署. */
export function isAhead(clause: string): boolean {
  return AHEAD.test(clause);
}

/** The clause around a date, between two marks of punctuation. */
export function clauseOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const behind = text.slice(end, end + LONGEST_CLAUSE);
  return `${/[^，。；：！？\n]*$/.exec(before)?.[0]}${text.slice(start, end)}${/^[^，。；：！？\n]*/.exec(behind)?.[0]}`;
}
