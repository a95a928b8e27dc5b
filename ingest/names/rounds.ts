import type { Block, BlockRound, NameHit, RoundReference } from '@/lib/schema/annotation';
import { firstFrom } from '@/lib/text/within';
import type { RoundCues } from './language';

/** The words that count a conference reach no further back than this before its name. */
const BEFORE = 48;
/** What says that a meeting about a round is meant stands so near behind it. */
const BEHIND = 5;
/** A number behind a verb of holding is of the conference that is named so near before it. */
const HELD_WITHIN = 12;

/**
 * Finds references to the rounds of conferences. The number stands before the conference's name, or before a short name where the document
 * speaks of one conference. Example: `第一次的六邊會談`, `第二輪會談`. Counter-example: `第一次核危機` is no round, and without a
 * conference named before it `第二次會談` names none; `第四輪對話之檢討會議` is not the fourth round.
 */
export function roundsIn(text: string, names: readonly NameHit[], cues: RoundCues): RoundReference[] {
  const conferences = names.filter(({ kind }) => kind === 'conference');
  const main = mainConference(names);
  if (!main) return [];
  const named = conferences.find(({ ids }) => ids[0] === main)?.span.start ?? 0;
  const out: RoundReference[] = [];
  for (const { span, ids } of conferences) {
    if (cues.isAboutIt(text.slice(span.end, span.end + BEHIND))) continue;
    const from = Math.max(0, span.start - BEFORE);
    const words = cues.before(text.slice(from, span.start));
    if (words) out.push(reference(words, ids[0] as string, { start: from + words.start, end: span.end }));
  }
  for (const words of cues.alone(text)) {
    const { start, end } = words;
    if (out.some((other) => other.span.start < end && start < other.span.end)) continue;
    if (start < named || cues.isAboutIt(text.slice(end, end + BEHIND))) continue;
    out.push(reference(words, main, { start, end }));
  }
  for (const words of cues.held(text)) {
    const { start, end } = words;
    const before = conferences[firstFrom(conferences, start, ({ span }) => span) - 1];
    if (before !== undefined && start - before.span.end < HELD_WITHIN)
      out.push(reference(words, main, { start, end }));
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

function reference(
  { round, deixis }: Pick<RoundReference, 'round' | 'deixis'>,
  conferenceId: string,
  span: RoundReference['span'],
): RoundReference {
  return { conferenceId, round, deixis, span };
}

/**
 * The round that a passage stands under: the one its column or its nearest heading names.
 * @param conferenceId the conference that a short name (第一輪會談) means
 */
export function roundOfBlock(
  { column, section }: Block,
  conferenceId: string | null,
  { inHead }: RoundCues,
): BlockRound | null {
  if (conferenceId === null) return null;
  for (const words of [column, ...[...section].reverse()]) {
    const round = words ? inHead(words) : null;
    if (round !== null) return { conferenceId, round };
  }
  return null;
}

/** The conference that a document speaks of most; null where it names none. */
export function mainConference(names: readonly NameHit[]): string | null {
  const counts = new Map<string, number>();
  const ids = names.filter(({ kind }) => kind === 'conference').map((name) => name.ids[0] as string);
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
