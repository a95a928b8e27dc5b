import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { firstFrom, within } from '@/lib/text/within';
import { words } from '@/lib/text/words';
import { parseNumeral } from '@/lib/time/numerals';
import type { Lexicon } from './knowledge/lexicon';
import { rowOf } from './knowledge/row-of';
import { bigramsIn, type Comparable, comparable } from './merge/comparable';
import type { WorkingDocument } from './working-document';

/** The mentions of a document in the form in which the merging compares them. */
export function comparablesOf(document: WorkingDocument, lexicon: Lexicon): Comparable[] {
  return document.mentions.map((draft, order) => {
    const sentence = sentenceOf(document, draft);
    const begin = document.blocks[draft.block]?.sentences[sentence]?.start ?? 0;
    const told = Math.max(begin, document.mentions[order - 1]?.span.end ?? 0);
    return comparable(draft, {
      bigrams: bigramsOf(document, draft),
      words: document.form.slice(Math.min(told, draft.span.start), draft.span.end).replace(LEAD, ''),
      clause: document.form.slice(draft.span.start, draft.span.end),
      sentence,
      order,
      follows: followed(document.mentions, order),
      placeState: stateOfPlace(draft, lexicon),
      steps: draft.type === 'proposal' ? stepsOf(document, draft) : null,
      once: comesOnce(draft, lexicon),
    });
  });
}

/** The mention of the same date before one in its block; none where several of other dates lie between. */
function followed(mentions: readonly MentionDraft[], order: number): number | null {
  const { block, date } = mentions[order] as MentionDraft;
  for (let before = order - 1; before >= Math.max(0, order - AWAY); before -= 1) {
    const { block: its, date: then } = mentions[before] as MentionDraft;
    if (its === block && then.edtf === date.edtf) return before;
  }
  return null;
}

const STEPS = words('([二三四五六七八九十])(?:個|大)?(?:階段|步驟|點|項|步)');
/** A plan is set out so soon behind the words that put it forward. */
const SOON = 120;

/** `三步驟的計畫`, `提出「新路線圖」…分三階段處理`. */
function stepsOf({ form, blocks }: WorkingDocument, { span, block }: MentionDraft): number | null {
  const end = Math.min(blocks[block]?.span.end ?? span.end, span.end + SOON);
  const counted = STEPS.exec(form.slice(span.start, end))?.[1];
  return counted === undefined ? null : parseNumeral(counted);
}

/** One mention of another date, and no more, may lie between two that belong together. */
const AWAY = 2;

const LEAD = /^[，；、：\s]+/;

function stateOfPlace({ placeId }: MentionDraft, { places }: Lexicon): string | null {
  return rowOf(places, placeId)?.country ?? placeId;
}

/** Joining and founding come once for each thing joined or founded, which the clause may not name. */
function comesOnce({ triggerId }: MentionDraft, { triggers }: Lexicon): boolean {
  const row = rowOf(triggers, triggerId);
  return row?.once === true && (row.object === 'none' || row.object === 'state');
}

/** The number of the sentence within its block. */
function sentenceOf({ blocks }: WorkingDocument, { span, block }: MentionDraft): number {
  return firstFrom(blocks[block]?.sentences ?? [], span.start + 1, (sentence: Span) => sentence) - 1;
}

/** The words of a mention, names and dates left aside, as pairs of characters. */
function bigramsOf({ form: text, names, timexes }: WorkingDocument, { span }: MentionDraft): number[] {
  const covered = [
    ...within(names, span, (name) => name.span).map((name) => name.span),
    ...within(timexes, span, (timex) => timex),
  ];
  const units = text.slice(span.start, span.end).split('');
  for (const { start, end } of covered) units.fill(' ', start - span.start, end - span.start);
  return bigramsIn(units.join(''));
}
