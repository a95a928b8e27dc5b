import type { BlockRound, MentionDraft, PositionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { roundKey } from '../../../document/round-key';
import type { AnnotatedDocument } from '../../../extract/context';
import { timeOfItem } from '../../../positions/later-item';
import type { ClauseReading } from '../events/clauses/reading';
import type { EventWords } from '../events/words';
import { isActAtRound } from './act-at-round';
import { isOfEarlierTimes } from './earlier-government';
import { isInPaper } from './in-paper';
import { positionOf } from './of-clause';
import { type HeldPart, sectionHolders } from './section-holders';

/** What a clause tells under the heading of a round: an event, a position, or nothing of the round. */
export type Told = { readonly event: MentionDraft } | { readonly position: PositionDraft } | null;

/** Tells the acts at the rounds of a document from the positions. */
export class AtRounds {
  private readonly parts: readonly (HeldPart | null)[];

  constructor(
    private readonly document: AnnotatedDocument,
    private readonly words: EventWords,
  ) {
    this.parts = document.blockRounds.some((round) => round !== null) ? sectionHolders(document) : [];
  }

  /**
   * What a clause tells that has no date but that of the round whose heading it stands under.
   * @param draft the clause, dated by the round
   * @param sentence the clause's sentence
   */
  told(reading: ClauseReading, draft: MentionDraft, sentence: Span): Told {
    const { document, words } = this;
    const held = heldOn(document, document.blockRounds[draft.block] ?? null);
    if (!held) return { event: draft };
    const year = Number(held.earliest.slice(0, 4));
    if (isOfEarlierTimes(document, words.lexicon, reading, sentence, year)) return null;
    const block = document.blocks[draft.block]?.span ?? draft.span;
    const before = { start: sentence.start, end: draft.trigger?.end ?? draft.span.end };
    if (isInPaper(document.form, block, before)) return null;
    const time = timeOfItem(document, this.itemOf(draft.block), held);
    if (time === 'of-round' && isActAtRound(reading, document, sentence)) return { event: draft };
    const position = positionOf(document, words.lexicon, draft, this.parts[draft.block] ?? null);
    // It is held, but nothing says that it was held at the round.
    if (time === 'later')
      return { position: { ...position, round: position.round && { ...position.round, round: null } } };
    return { position };
  }

  /** The stretch of text that belongs to one party's part of a section; a block alone where there is no such part. */
  private itemOf(block: number): Span {
    const { blocks } = this.document;
    const head = this.parts[block]?.head;
    const own = blocks[block]?.span ?? { start: 0, end: 0 };
    if (head === undefined) return own;
    let last = block;
    while (this.parts[last + 1]?.head === head) last += 1;
    return { start: blocks[head]?.span.start ?? own.start, end: blocks[last]?.span.end ?? own.end };
  }
}

function heldOn({ roundDates }: AnnotatedDocument, round: BlockRound | null) {
  return round && roundDates.get(roundKey(round.conferenceId, round.round));
}
