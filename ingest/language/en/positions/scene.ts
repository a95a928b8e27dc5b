import type { Span } from '@/lib/schema/span';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { wordsOf } from '../parse/word-classes';

const LEAD = /(\p{L}+)(?:\s+course\s+of)?\s+(?:the\s+)?$/u;

/**
 * Whether what stands before the verb, or right behind it, says that something was said on other days than those of the round, or by hearsay: `After the talks, Japan said …`, `Japan had long insisted`,
 * `According to a newspaper, Japan opposed …`.
 * @param verb the word that tells it
 */
export function isSceneElsewhere(text: string, sentence: Span, verb: Span): boolean {
  const before = text.slice(sentence.start, verb.start).toLowerCase();
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(verb.end, sentence.end).toLowerCase())?.[1] ?? '';
  const words: readonly string[] = [...(before.match(/\p{L}+/gu) ?? []), behind];
  return words.some((word) => wordsOf('not-at-the-round').has(word) || wordsOf('not-surely-held').has(word));
}

/**
 * The round that sets the scene of a sentence, before its verb: `At the second round, China proposed …`. Counter-examples: `After the second round`; `proposed the third round of talks`.
 * @param sentence from its beginning
 * @returns where the round is named; null for none
 */
export function sceneRound({ text, rounds }: AnnotatedDocument, sentence: Span): Span | null {
  const first = within(rounds, sentence).find(({ round }) => round !== null);
  if (!first) return null;
  const before = text.slice(sentence.start, first.span.start);
  const lead = LEAD.exec(before);
  const isAtHead = lead !== null && before.slice(0, lead.index).trim() === '';
  return isAtHead && wordsOf('at-a-round').has((lead?.[1] ?? '').toLowerCase()) ? first.span : null;
}
