import type { Span } from '@/lib/schema/span';
import type { Situation } from './situation';

export interface Direction {
  readonly side: 'future' | 'past' | 'nearest';
  /** The word that tells the side; null where none does. */
  readonly span: Span | null;
}

/** What speaks of things to come. 計畫 counts only before a date (核計畫 is a noun), 將 only before a verb or preposition. */
const FUTURE =
  /即将|将(?=[于在自从由会要可再是访赴举召展登抵出派发启])|必将|预定|预计|预期|预料|计[划画](?=[在于自从到今明下0-9一二三四五六七八九十])|打算|拟[于在]|可望|有望|有意|准备|预作|作准备|希望|届时|未来|可能|推迟|延[后至到期]|定于|订于|议定|最快|下[一次届轮]|迎接|筹备/;
/** What speaks of things that have been. */
const PAST = /已|曾|刚|才|了(?!解)|过(?=[的，。]|$)|日前|终于|最终|结束|落幕|闭幕|前任/;
/** 將 right behind the date (9月將訪俄). */
const WILL = /^\s?将/;

/**
 * Whether the clause around an expression speaks of the future or the past.
 * Examples: 六月底即將登場 is future, 27 日已發表 is past. Counter-example: 5號在平壤 tells neither.
 */
export function directionOf({ form, candidate, clause }: Situation): Direction {
  const will = WILL.exec(form.slice(candidate.end, candidate.end + 2));
  if (will) return { side: 'future', span: { start: candidate.end, end: candidate.end + will[0].length } };
  const words = outside(
    form.slice(clause.start, clause.end),
    candidate.start - clause.start,
    candidate.end - clause.start,
  );
  const future = FUTURE.exec(words);
  const past = PAST.exec(words);
  const found = future ?? past;
  if (!found) return { side: 'nearest', span: null };
  const start = clause.start + found.index;
  return { side: future ? 'future' : 'past', span: { start, end: start + found[0].length } };
}

/** The clause with the expression itself blanked, so that its own words (過去三年, 未來) tell nothing. */
function outside(clause: string, start: number, end: number): string {
  return clause.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + clause.slice(end);
}
