import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { type EventStatus, type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { isPlural, list } from '../grammar';
import { pattern } from '../pattern';
import type { TitleText, TitleWords } from '../title-words';
import { type ReadClause, readClauses, sentenceOf } from './clause';
import type { VerbGroup } from './inflect';
import type { Noun } from './noun';
import type { Known, Reader } from './reader';

const STOP = /[，；。：]/;
const SENTENCE_END = /[。！？\n]/;
const FARTHEST = 110;
const LONGEST = 170;
const CONDITION = pattern('(?:如果|假如|倘若|若|只要|要是|一旦|除非)');
const SCENE = pattern('^[\\s，]*(?:在|當|於|自從|自|從|直到|就在)');
const SCENE_END = pattern('^[^，。；]{0,30}?(?:後|之後|時|之際|以來|之前|前)(?:$|[，。；])');
/** Kinds that tell what is said or found: whether it is so is not for the title's verb to say. */
const SAID = new Set<EventType>([...SPEECH, 'intelligence']);

/**
 * The English title that says what the clause says: subject, verb and complement, every word of it read. Null where a word is unknown, where the clause
 * hangs on a condition that cannot be told with it, or where nobody is its subject.
 * @param known those who act, for a clause that names no subject itself, and whom its pronouns speak of
 * @param status planned acts "plan to" or "are to", those only told of "reportedly"
 */
export function clauseTitle(
  draft: MentionDraft,
  source: TitleText,
  words: TitleWords,
  known: Known,
  status: EventStatus,
): string | null {
  const { span, trigger } = draft;
  if (!trigger) return null;
  const limit = sentenceEnd(source.text, trigger.end);
  const reader: Reader = {
    source,
    words,
    limit,
    known,
    told: trigger,
    isReported: false,
    isPlain: false,
    memo: new Map(),
  };
  const from = sentenceStart(source.text, span.start);
  const condition = CONDITION.exec(source.form.slice(from, span.start));
  const starts = startsOf(source, span.start, trigger);
  for (const start of condition ? [from + condition.index, ...starts] : starts) {
    if (CONDITION.test(source.form.slice(from, start))) continue;
    const whole = readClauses(reader, start).filter(({ end }) => end >= trigger.end);
    for (const { value } of whole) {
      const title = titled(value, draft, known.actors, status);
      if (title && title.length <= LONGEST) return title;
    }
  }
  return null;
}

function titled(
  clause: ReadClause,
  { type }: MentionDraft,
  actors: readonly string[],
  status: EventStatus,
): string | null {
  const subject = clause.subject ?? impliedBy(actors);
  if (!subject || /^(?:he|she|they|it)$/.test(subject.en)) return null;
  const group =
    SAID.has(type) && status !== 'planned' ? clause.group : withStatus(clause.group, subject, status);
  return sentenceOf(subject, { ...clause, group });
}

function impliedBy(actors: readonly string[]): Noun | null {
  if (actors.length === 0) return null;
  const en = list(actors);
  return { en, kind: 'actor', isMany: actors.length > 1 || (isPlural(en) && / and /.test(en)) };
}

const AHEAD =
  /^(?:plan|intend|consider|hope|threaten|prepare|offer|seek|want|vow|pledge|promise|propose|agree|refuse|try|decide|demand|urge|ask|cancel|postpone|suspend|stop|call|deny|reject|oppose|say|announce|warn|believe|be)$/;

/** What lies ahead "is to" be, what is only told of is "reportedly" so. */
function withStatus(group: VerbGroup, { kind }: Noun, status: EventStatus): VerbGroup {
  if (status === 'claimed')
    return { ...group, adverb: `reportedly${group.adverb === '' ? '' : ` ${group.adverb}`}` };
  if (
    status !== 'planned' ||
    group.modal !== '' ||
    group.isNegated ||
    AHEAD.test(group.bases[0] ?? '') ||
    (/ to /.test(` ${group.rest}`) && group.bases[0] === 'be')
  )
    return group;
  const verb = `${group.adverb === '' ? '' : `${group.adverb} `}${group.bases.join(` ${group.joint} `)}`;
  const rest = `to ${verb}${group.rest === '' ? '' : ` ${group.rest}`}`;
  return { ...group, adverb: '', tense: 'present', bases: [kind === 'actor' ? 'plan' : 'be'], rest };
}

/** Where the clause may begin: with the mention, or behind a comma before its event word. */
function startsOf({ text, form }: TitleText, from: number, { start, end }: Span): number[] {
  const out = [from];
  for (let i = from; i < start; i += 1) if (STOP.test(text[i] as string)) out.push(i + 1);
  return out.map((at) => {
    // 在北韓宣布退出後 tells the withdrawal.
    const scene = SCENE.exec(form.slice(at, start));
    return scene && SCENE_END.test(form.slice(end)) ? at + scene[0].length : at;
  });
}

function sentenceEnd(text: string, from: number): number {
  for (let i = from; i < Math.min(text.length, from + FARTHEST); i += 1)
    if (SENTENCE_END.test(text[i] as string)) return i;
  return Math.min(text.length, from + FARTHEST);
}

function sentenceStart(text: string, from: number): number {
  for (let i = from - 1; i > Math.max(0, from - FARTHEST); i -= 1)
    if (SENTENCE_END.test(text[i] as string)) return i + 1;
  return Math.max(0, from - FARTHEST);
}
