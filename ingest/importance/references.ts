import type { DatedExpression } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { firstFrom } from '@/lib/text/within';
import { yearOfDay } from '@/lib/time/day';
import type { ImportanceLanguage } from './language';
import type { PlacedMention, ToldDocument } from './told';

/** A date from which a text counts: `自1993年以來`, `2002年之後`. */
export interface Reference {
  readonly document: ToldDocument;
  /** The sentence that counts from it. */
  readonly sentence: Span;
  readonly earliest: string;
  readonly latest: string;
}

/** The references whose sentences tell an act, by the act and the year. */
export type ReferencesByAct = ReadonlyMap<string, readonly Reference[]>;

/** The references that may be to an act of a date that lies within one year. */
export function referencesTo(
  references: ReferencesByAct,
  triggerId: string | null,
  earliest: string,
): readonly Reference[] {
  return references.get(keyOf(triggerId, earliest)) ?? [];
}

const keyOf = (triggerId: string | null, earliest: string): string => `${yearOfDay(earliest)} ${triggerId}`;

/** Puts references down under the acts that clauses in their sentences tell. A point of time lies within one year. */
export function byAct(references: readonly Reference[], mentions: readonly PlacedMention[]): ReferencesByAct {
  const inDocument = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const known = inDocument.get(mention.document.id);
    if (known) known.push(mention);
    else inDocument.set(mention.document.id, [mention]);
  }
  const out = new Map<string, Reference[]>();
  for (const reference of references) {
    const told = (inDocument.get(reference.document.id) ?? []).filter((mention) => isIn(reference, mention));
    for (const act of new Set(told.map(({ draft }) => draft.triggerId))) {
      const key = keyOf(act, reference.earliest);
      const known = out.get(key);
      if (known) known.push(reference);
      else out.set(key, [reference]);
    }
  }
  return out;
}

/** The dates of a document from which it counts. */
export function referencesIn(document: ToldDocument): Reference[] {
  const { form, timexes, blocks, language } = document;
  const sentences = blocks.flatMap((block) => block.sentences);
  return timexes.flatMap((timex) => {
    const { earliest, latest, precision } = timex.own;
    const counts = countsFrom(form, timex, language) && earliest !== null && latest !== null;
    const isPoint = precision === 'day' || precision === 'month' || precision === 'year';
    const sentence = sentences[firstFrom(sentences, timex.start + 1, (span) => span) - 1];
    return counts && isPoint && sentence ? [{ document, sentence, earliest, latest }] : [];
  });
}

function countsFrom(
  form: string,
  { start, end, type }: DatedExpression,
  language: ImportanceLanguage,
): boolean {
  return type === 'DATE' && language.isCountedFrom(form.slice(start, end), form.slice(end, end + 4));
}

/** Whether a mention stands in the sentence that counts from a date. */
export function isIn({ document, sentence }: Reference, { document: other, draft }: PlacedMention): boolean {
  return document.id === other.id && sentence.start <= draft.span.start && draft.span.end <= sentence.end;
}
