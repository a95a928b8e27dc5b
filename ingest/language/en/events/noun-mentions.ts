import type { MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { AnnotatedDocument } from '../../../extract/context';
import type { Token } from '../parse/tokens';
import { trimmedSpan } from './clause-span';
import { dateOf } from './dates';
import type { Discourse } from './discourse';
import { draftOf } from './draft';
import { statusOf } from './factuality';
import { matterOf } from './matter';
import { type Nominal, nominalsOf } from './nominal';
import { actingIn } from './participants';
import { type Sentence, spanOf } from './sentence';
import type { Standing } from './standing';
import type { EventWords } from './words';

/**
 * What a noun with a date of its own tells beside the verbs: `after the test of 9 October`.
 * @returns null for a noun without a date, of which too little is said, or whose date has no end
 */
export function ofNominal(
  document: AnnotatedDocument,
  words: EventWords,
  { tokens }: Sentence,
  { at, row, range, time, roles: named }: Nominal,
  { block }: Standing,
  discourse: Discourse,
): MentionDraft | null {
  if (time === null) return null;
  const date = dateOf(document, (tokens[time] as Token).timex as number);
  if (row.type === 'statement' || row.strength === 'weak' || date.date.precision === 'open') return null;
  // `After the landing in September`: of those who were at war in what was told before.
  const isNamed = named.actors.length + named.objects.length > 0;
  // `the six-party talks of 13 February` names its parties itself.
  const own = tokens[at]?.name ?? null;
  const meant = own && own.parties.length > 0 ? [own] : discourse.matterOf(matterOf(row.type));
  const roles = isNamed ? named : { actors: [], objects: meant };
  return draftOf(document, words, {
    ...{ row, type: row.type, roles, date, block, statesDate: true, span: trimmedSpan(tokens, range) },
    trigger: spanOf(tokens, { from: at, to: at + 1 }),
    factuality: statusOf(new Set(), date.date, document.documentDate),
    isNameless: false,
  });
}

/**
 * An entry of a chronology that is no sentence: `Second round of talks in Beijing`.
 * @returns one at most, dated by the entry; none where no words date that
 */
export function ofHeadline(
  document: AnnotatedDocument,
  words: EventWords,
  sentence: Sentence,
  { date, block }: Standing,
): MentionDraft[] {
  const { tokens } = sentence;
  const [noun] = nominalsOf(document, sentence, false);
  const own = tokens.findIndex(({ timex }) => timex !== null);
  const governs = date && date.from === 'words' ? date : null;
  // `Speech by President Bush`; counter-example: `Statement on Iran`.
  const isSaid = noun?.row.type === 'statement' && noun.roles.actors.length === 0;
  if (!noun || !governs || isSaid) return [];
  const range = { from: own === 0 ? Math.min(noun.range.from, noun.at) : noun.range.from, to: noun.range.to };
  const names: NameHit[] = actingIn(tokens, { from: 0, to: tokens.length }, true);
  const roles =
    noun.roles.actors.length + noun.roles.objects.length > 0 ? noun.roles : { actors: names, objects: [] };
  const draft = draftOf(document, words, {
    ...{
      row: noun.row,
      type: noun.row.type,
      roles,
      date: governs,
      block,
      statesDate: false,
      span: trimmedSpan(tokens, range),
    },
    trigger: spanOf(tokens, { from: noun.at, to: noun.at + 1 }),
    factuality: statusOf(new Set(), governs.date, document.documentDate),
    isNameless: false,
  });
  return draft ? [draft] : [];
}

/** What of a sentence tells without a verb: all of it, or in an entry what stands before a semicolon. Null where there is nothing of the kind. */
export function headOf(sentence: Sentence, { entry }: Standing): Sentence | null {
  const { tokens, clauses } = sentence;
  if (clauses.length === 0) return sentence;
  const end = entry === null ? -1 : tokens.findIndex(({ word }) => word === ';');
  if (end < 0 || clauses.some(({ from }) => from < end)) return null;
  return { ...sentence, tokens: tokens.slice(0, end), groups: [], clauses: [] };
}
