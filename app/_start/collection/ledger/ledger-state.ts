import type { LedgerLine } from '@/lib/edits/ledger';
import type { AskedDecision, AskedWords } from '@/lib/schema/asked-edit';
import type { Anchor } from '@/lib/schema/edit';
import type { EditViews } from './edit-views';
import { isOverlap, type Stored, wordsOf } from './stored';

const MARK = 'after.';

/** The state of a whole ledger as an entity tag: its last line. Whoever sends it has seen all lines up to that one. */
export const tagOfLedger = (lines: readonly LedgerLine[]): string =>
  `"${MARK}${lines.at(-1)?.edit.id ?? ''}"`;

/** The lines behind the one that an `If-Match` header names; null where it names none that is there. */
export function linesSince(tags: string, lines: readonly LedgerLine[]): readonly LedgerLine[] | null {
  for (const tag of tags.split(',')) {
    const id = tag.trim().slice(1, -1);
    if (!id.startsWith(MARK)) continue;
    const seen = id.slice(MARK.length);
    if (seen === '') return lines;
    const at = lines.findIndex(({ edit }) => edit.id === seen);
    return at === -1 ? null : lines.slice(at + 1);
  }
  return null;
}

/** The latest of some lines that decides on what a decision is asked for on: an event of it, the same words, the same names, the same contradiction. */
export function latestOnSame(
  asked: AskedDecision,
  since: readonly LedgerLine[],
  stored: Stored,
  views: EditViews,
): LedgerLine | undefined {
  const recent = new Set(since);
  const onEvent = (event: string) =>
    views.matching({ event, who: null, state: null }).find((line) => recent.has(line));
  const onWords = (words: AskedWords, of: (line: LedgerLine) => Anchor | null) => {
    const own = placeOf(words, stored);
    return since.findLast((line) => {
      const anchor = of(line);
      return own !== null && anchor !== null && isOverlap(own, wordsOf(anchor));
    });
  };
  switch (asked.does) {
    case 'link-name':
      return onWords(asked.words, ({ edit: { decision } }) =>
        decision.does === 'link-name' ? decision.words : null,
      );
    case 'merge-names': {
      const names = [asked.entity, asked.other];
      return since.findLast(
        ({ edit: { decision } }) =>
          decision.does === 'merge-names' &&
          [decision.entity, decision.other].some((id) => names.includes(id)),
      );
    }
    case 'add':
      return (
        (asked.to ? onEvent(asked.to.event) : undefined) ??
        onWords(asked.passage, ({ edit: { decision } }) =>
          decision.does === 'add' ? decision.passage : null,
        )
      );
    case 'settle': {
      const { contradiction } = asked.target;
      return since.findLast(
        ({ edit: { decision } }) =>
          decision.does === 'settle' && decision.target.contradiction === contradiction,
      );
    }
    case 'undo':
      return undefined;
    case 'merge':
      return onEvent(asked.target.event) ?? onEvent(asked.with.event);
    default:
      return onEvent(asked.target.event);
  }
}

/** Where words stand that are asked for in one of the ways; null where they are not there. */
function placeOf(words: AskedWords, stored: Stored) {
  if ('mention' in words) return stored.mention(words.mention);
  if ('quote' in words) return wordsOf(words);
  return { documentId: words.document, span: words };
}
