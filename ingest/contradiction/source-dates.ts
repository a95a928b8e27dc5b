import type { Span } from '@/lib/schema/span';
import { within } from '@/lib/text/within';
import { isBefore } from '@/lib/time/day';
import type { ClaimDraft, ContradictionDraft } from '../explain/contradiction-draft';
import { explained } from '../explain/contradiction-messages';
import { inWords } from '../explain/dates-in-words';
import type { DatedNote, Examined, Told } from './examined';
import { claimOfMention } from './words';

/** How far before a date the quotation that holds it may begin. */
const LONGEST_QUOTE = 400;
/** So close before a date a word of what may be makes it one of that. */
const OPEN_BEFORE = 6;

/**
 * Finds statements that a footnote cannot bear out, since what it cites came out before they happened. A note stands for what is told between the
 * note before it (or the beginning of the paragraph) and its call; and for what a paragraph above tells of a person whom its own paragraph goes on about.
 * Example: a speech of 27 July under a note of 26 July. Counter-examples: what is only planned; a statement dated no closer than by the heading above
 * it, unless its sentence says that it is of that round.
 */
export function sourceDates(document: Examined): ContradictionDraft[] {
  return document.notes.flatMap((note): ContradictionDraft[] => {
    const { published } = note;
    const at = document.blocks.findIndex(({ span }) => span.start < note.at && note.at <= span.end);
    if (!published || at < 0) return [];
    const found = statementAfter(document, note, at, published.latest);
    if (!found) return [];
    const [happened, cited] = [inWords([found.claim.value]), inWords([published.edtf])];
    const words = document.text.slice(found.claim.span.start, found.claim.span.end);
    return [
      {
        kind: 'source-date',
        mention: found.claim.mention,
        claims: [found.claim, claimOfNote(document.id, note, published.edtf)],
        ...explained(note.label === note.from ? 'after-source' : 'after-source-of-note', {
          words,
          happened,
          cited,
          label: note.label,
          from: note.from,
        }),
        reason: 'telling',
      },
    ];
  });
}

function claimOfNote(documentId: string, { span }: DatedNote, published: string): ClaimDraft {
  const value = { edtf: published, value: published, preferred: false };
  return { documentId, span, inRaw: true, mention: null, ...value };
}

/** The first statement under a note that is later than a day. */
function statementAfter(
  document: Examined,
  note: DatedNote,
  at: number,
  day: string,
): { claim: ClaimDraft } | null {
  const block = document.blocks[at];
  if (!block) return null;
  const before = document.notes.findLast((other) => other.at < note.at)?.at ?? 0;
  const scope = { start: Math.max(before, block.span.start), end: note.at };
  const isLater = (told: Told): boolean =>
    isBefore(day, told.draft.date.earliest) && isStated(document, told);
  const here = within(document.told, scope, ({ draft }) => draft.span).find(isLater);
  if (here) return { claim: claimOfMention(here, true) };
  const ofRound = summingUp(document, note, at, day);
  if (ofRound) return { claim: ofRound };
  const persons = new Set(personsIn(document, scope));
  const above = within(document.told, { start: before, end: scope.start }, ({ draft }) => draft.span).find(
    (told) =>
      isLater(told) &&
      sameSection(document, told, at) &&
      told.draft.participants.some(({ entityId }) => persons.has(entityId)),
  );
  return above ? { claim: claimOfMention(above, true) } : null;
}

/** The sentence of the call, where it looks back on the round of its section and that round came later. */
function summingUp(
  { id, text, blocks, sectionHeld, language }: Examined,
  { at }: DatedNote,
  block: number,
  day: string,
): ClaimDraft | null {
  const held = sectionHeld[block];
  const span = blocks[block]?.sentences.find(({ start, end }) => start < at && at <= end);
  if (!held || !span || !isBefore(day, held.earliest)) return null;
  const sentence = text.slice(span.start, span.end);
  if (!language.isOfThisRound(sentence) || language.isAhead(sentence)) return null;
  return { documentId: id, span, mention: null, edtf: held.edtf, value: held.edtf, preferred: true };
}

function personsIn({ names }: Examined, span: Span): string[] {
  return within(names, span, (name) => name.span)
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ ids }) => ids);
}

function sameSection({ blocks }: Examined, { draft }: Told, at: number): boolean {
  return blocks[draft.block]?.section.join('\n') === blocks[at]?.section.join('\n');
}

/** Whether a statement has happened, and its date is said of it: not by the heading above, nor within words it quotes. */
function isStated({ text, timexes, language }: Examined, { draft }: Told): boolean {
  const { status, date, timex, span } = draft;
  if (language.isOpen(text.slice(span.start, span.end))) return false;
  if (status !== 'occurred' || date.precision === 'open' || date.basis.at(-1)?.rule === 'round.section')
    return false;
  const at = timex === null ? undefined : timexes[timex]?.start;
  if (at === undefined) return true;
  // 最快可能在七月份回到談判桌，並… : the date is of what may come about, and so is what follows.
  if (language.isOpen(text.slice(Math.max(0, at - OPEN_BEFORE), at))) return false;
  return (
    (at >= span.start && at < span.end) || !language.isQuoted(text.slice(Math.max(0, at - LONGEST_QUOTE), at))
  );
}
