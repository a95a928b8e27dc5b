import type { NameHit } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import type { Clause, Range } from '../parse/clause';
import type { Token } from '../parse/tokens';
import { wordsOf } from '../parse/word-classes';
import type { Act } from './choose-trigger';
import { eventNounsIn, type Sentence } from './sentence';

/** Kinds that a later clause may call by a noun: the talks, the shelling, the agreement. Who said something is not meant by it. */
const MATTERS: ReadonlySet<EventType> = new Set<EventType>([
  'agreement',
  'accession',
  'talks',
  'meeting',
  'visit',
  'conflict',
  'exercise',
  'sanction',
  'weapons-test',
  'weapons-programme',
  'inspection',
  'aid',
]);

/** One kind for those that one noun may call. */
export function matterOf(type: EventType): EventType | null {
  if (!MATTERS.has(type)) return null;
  if (type === 'meeting') return 'talks';
  return type === 'accession' ? 'agreement' : type;
}

/** Of which kind the matter is that a subject only points back to: `the talks`, `the accord`, `it was ratified`. `last` for a pronoun whose verb no row knows; null for a subject that names somebody, or nothing told. */
export function matterIn(
  sentence: Sentence,
  { subject }: Clause,
  act: Act | null,
): EventType | 'last' | null {
  if (!subject) return null;
  const { tokens, groups } = sentence;
  const words = tokens.slice(subject.from, subject.to);
  if (words.some(({ name }) => name !== null)) return null;
  if (words.length === 1 && /^(?:it|they|both)$/.test(words[0]?.word ?? ''))
    return act ? (matterOf(act.row.type) ?? (OF_PAPERS.has(act.row.id) ? 'agreement' : null)) : 'last';
  // `The first was held in Washington`, `an eleventh was held in May`
  if (
    words.length === 2 &&
    words[0]?.tag === 'det' &&
    /^(?:first|second|third|last|next|other|\w+th)$/.test(words[1]?.word ?? '')
  )
    return 'last';
  if (words.some(({ word, tag }) => tag === 'noun' && wordsOf('papers').has(word))) return 'agreement';
  if (
    words.some(
      ({ word, tag }, i) => tag === 'noun' && (wordsOf('rounds').has(word) || isWorkingGroup(words, i)),
    )
  )
    return 'talks';
  const [noun] = eventNounsIn(tokens, subject, groups);
  return noun ? matterOf(noun.row.type) : null;
}

/** What happens to papers and is of another kind itself. */
const OF_PAPERS = new Set(['take-effect', 'expire']);

/** The treaty or the conference that a subject names, as the matter of which a text goes on to speak. */
export function namedMatter(
  tokens: readonly Token[],
  { from, to }: Range,
): { type: EventType; name: NameHit } | null {
  const name = tokens
    .slice(from, to)
    .find(({ name }) => name?.kind === 'treaty' || name?.kind === 'conference')?.name;
  return name ? { type: name.kind === 'treaty' ? 'agreement' : 'talks', name } : null;
}

/** Whether what a clause tells is about talks, by the nouns behind its verb. */
export function isAboutTalks({ tokens }: Sentence, { group, to }: Clause): boolean {
  return tokens
    .slice(group.last + 1, to)
    .some(({ word, tag }) => tag === 'noun' && wordsOf('of-talks').has(word));
}

function isWorkingGroup(words: readonly Token[], at: number): boolean {
  return /^groups?$/.test(words[at]?.word ?? '') && words[at - 1]?.word === 'working';
}
