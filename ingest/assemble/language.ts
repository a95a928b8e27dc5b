import type { MentionDraft, NameHit, PositionDraft, RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import type { EventStatus } from '@/lib/schema/vocabulary';

/** The words that a title is made of, in their document; spans are offsets of `text`. */
export interface TitleText {
  readonly text: string;
  /** The folded text. */
  readonly form: string;
  readonly names: readonly NameHit[];
  readonly rounds: readonly RoundReference[];
  /** Where date expressions stand, in order. */
  readonly timexes: readonly Span[];
}

/** A title in English, and how it came about. */
export interface EnglishTitle {
  readonly title: string;
  /** Whether it says a clause whole, every word of it read. */
  readonly isWhole: boolean;
  /** Whether it is only kind and parties, since a piece is unknown. */
  readonly isFallback: boolean;
  /** Words behind the event word that no term covers, where the title had to do without them. */
  readonly unknown: Span | null;
}

/** Titles what the documents of a language tell: a renderer for each language of the interface. */
export interface TitleRenderers {
  /** @param status of the event, which may be another than the mention's */
  readonly en: (draft: MentionDraft, text: TitleText, status: EventStatus) => EnglishTitle;
  readonly zh: (draft: MentionDraft, text: TitleText) => string;
  readonly positionEn: (position: PositionDraft, text: TitleText) => string;
  /** The Chinese title of a position; '' where its words are Chinese, which are read themselves. */
  readonly positionZh: (position: PositionDraft, text: TitleText) => string;
  /** Words as a title without the date that stands in them, for an explanation. */
  readonly quoted: (words: string, dateText: string) => string;
}
