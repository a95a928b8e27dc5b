import type { MentionDraft } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { firstFrom, within } from '@/lib/text/within';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import { rowOf } from '../knowledge/row-of';
import { type Comparable, comparable } from './comparable';
import type { MergingLanguage } from './language';
import type { MemberSets } from './member-sets';

/** The mentions of a document in the form in which the merging compares them. */
export function comparablesOf(
  document: WorkingDocument,
  lexicon: Lexicon,
  language: MergingLanguage,
  sets: MemberSets,
): Comparable[] {
  return document.mentions.map((draft, order) => {
    const sentence = sentenceOf(document, draft);
    const begin = document.blocks[draft.block]?.sentences[sentence]?.start ?? 0;
    const told = Math.max(begin, document.mentions[order - 1]?.span.end ?? 0);
    const words = document.form
      .slice(Math.min(told, draft.span.start), draft.span.end)
      .replace(document.language.punctuation.lead, '');
    const wording = {
      units: language.unitsOf(withoutNames(document, draft)),
      words,
      cues: language.cuesOf(words),
      links: language.links,
      clause: document.form.slice(draft.span.start, draft.span.end),
      sentence,
      order,
      follows: followed(document.mentions, order),
      placeState: stateOfPlace(draft, lexicon),
      steps: draft.type === 'proposal' ? language.stepsIn(planOf(document, draft)) : null,
      once: comesOnce(draft, lexicon),
    };
    return comparable(draft, wording, sets);
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

/** A plan is set out so soon behind the words that put it forward. */
const SOON = 120;

/** The text in which a plan says in how many steps it goes. */
function planOf({ form, blocks }: WorkingDocument, { span, block }: MentionDraft): string {
  return form.slice(span.start, Math.min(blocks[block]?.span.end ?? span.end, span.end + SOON));
}

/** One mention of another date, and no more, may lie between two that belong together. */
const AWAY = 2;

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

/** The words of a mention, with blanks for its names and dates. */
function withoutNames({ form: text, names, timexes }: WorkingDocument, { span }: MentionDraft): string {
  const covered = [
    ...within(names, span, (name) => name.span).map((name) => name.span),
    ...within(timexes, span, (timex) => timex),
  ];
  const units = text.slice(span.start, span.end).split('');
  for (const { start, end } of covered) units.fill(' ', start - span.start, end - span.start);
  return units.join('');
}
