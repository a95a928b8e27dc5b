import type { Block, DatedExpression, MentionDraft, NameHit } from '@/lib/schema/annotation';
import type { KbEvent } from '@/lib/schema/event';
import type { LocalText } from '@/lib/schema/locale';
import type { Span } from '@/lib/schema/span';
import type { ImportanceLanguage } from './language';

/** What of a document is looked at. Spans are offsets of its clean text and of `form`, that text's folded text. */
export interface ToldDocument {
  readonly id: string;
  readonly language: ImportanceLanguage;
  readonly text: string;
  readonly form: string;
  readonly blocks: readonly Block[];
  readonly names: readonly NameHit[];
  readonly timexes: readonly DatedExpression[];
}

/** What the lexicon knows of those who take part, by their ids. */
export interface Known {
  /** Persons, treaties, bodies and conferences. */
  readonly names: ReadonlyMap<string, LocalText>;
  readonly persons: ReadonlySet<string>;
  /** The heads of states and governments among them. */
  readonly leaders: ReadonlySet<string>;
}

/** An event before it is weighed. */
export type UnweighedEvent = Omit<KbEvent, 'importance' | 'isKey' | 'reasons'>;

/** A clause that tells an event, in its document. */
export interface PlacedMention {
  readonly document: ToldDocument;
  readonly draft: MentionDraft;
}

/** An event with all the clauses that tell it. */
export interface Told {
  readonly event: UnweighedEvent;
  readonly mentions: readonly PlacedMention[];
}

/** The words of a mention, in folded text. */
export function wordsOf({ document, draft: { span } }: PlacedMention): string {
  return document.form.slice(span.start, span.end);
}

/** The passage that a mention stands in. */
export function blockOf({ document, draft }: PlacedMention): Block | undefined {
  return document.blocks[draft.block];
}

/** The sentence that a mention begins in. */
export function sentenceOf(mention: PlacedMention): Span | undefined {
  return blockOf(mention)?.sentences.find(({ end }) => end > mention.draft.span.start);
}
