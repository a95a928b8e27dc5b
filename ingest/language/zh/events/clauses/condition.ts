import type { Span } from '@/lib/schema/span';
import type { AnnotatedDocument } from '../../../../extract/context';
import { words } from '../../text/words';
import { TAKES_CONTENT } from './choose-trigger';
import type { ClauseReading } from './reading';

const CONDITION = words(
  '(?:{supposing}|假如|假使|若是|倘使|倘|(?<![倘假宛般])若(?!干|無其事|隱)|除非|即使|只要|萬一|要是)',
);
/** A subject is no longer than this. */
const LONGEST_SUBJECT = 16;

const AT_HEAD = new RegExp(`^(?:[但而且]|不過|因此)?${CONDITION.source}`);

/** Whether a sentence or clause begins with a condition: `但如果北韓不願配合`. */
export function beginsWithCondition(form: string, { start }: Span): boolean {
  return AT_HEAD.test(form.slice(start, start + 8));
}

type Read = Pick<ClauseReading, 'span' | 'triggers' | 'trigger' | 'names'>;

/** Where the condition in a clause begins; null where there is none. What a name holds is none. */
function conditionIn(
  { span, names }: Pick<Read, 'span' | 'names'>,
  { form }: AnnotatedDocument,
): number | null {
  const match = CONDITION.exec(form.slice(span.start, span.end));
  if (!match) return null;
  const at = span.start + match.index;
  return names.some((name) => name.span.start <= at && at < name.span.end) ? null : at;
}

/**
 * A clause under a condition tells no event: `如果北韓不願配合`, `中共若放棄使用武力`. Counter-example: `白南舜強調，如果能建立信任`, where somebody says it.
 */
export function isConditional(reading: Read, document: AnnotatedDocument): boolean {
  const at = conditionIn(reading, document);
  if (at === null || at - reading.span.start > LONGEST_SUBJECT) return false;
  return !reading.triggers.some(({ span, row }) => span.end <= at && row.pos === 'verb');
}

/** `提出北韓若不停止核武計畫，`: somebody says what comes under a condition, and the clause ends before he says what. */
export function saysCondition(reading: Read, document: AnnotatedDocument): boolean {
  const { trigger } = reading;
  const at = conditionIn(reading, document);
  return (
    at !== null &&
    trigger !== null &&
    TAKES_CONTENT.has(trigger.row.type) &&
    (trigger.parts[0]?.end ?? 0) <= at
  );
}

/** Whether nothing comes behind the condition yet: the last clause is the condition itself. */
export function isBareCondition(
  { span, names }: Pick<Read, 'span' | 'names'>,
  document: AnnotatedDocument,
): boolean {
  const last = document.form.lastIndexOf('，', span.end - 1);
  const start = last < span.start ? span.start : last + 1;
  return conditionIn({ span: { start, end: span.end }, names }, document) !== null;
}
