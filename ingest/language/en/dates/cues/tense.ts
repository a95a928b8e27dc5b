import type { Around, Tense } from '../../../../date/language';

/** Verbs of the past that do not end in -ed; all in folded text. */
const IRREGULAR =
  'was|were|had|did|met|said|told|held|began|came|went|gave|took|made|found|left|saw|won|lost|sent|kept|got|became|broke|brought|built|fell|felt|flew|fought|grew|knew|led|paid|rose|ran|shot|spoke|spent|stood|struck|swore|taught|thought|threw|understood|withdrew|wrote|sank|sought|sold|bore|bought|caught|chose|drew|drove|fled|forgot|laid|lay|meant|rang|sat|shook|sang|slept|stole|swept|tore|wore|beat';
const PAST = new RegExp(
  `\\b(?:${IRREGULAR}|[a-z]{2,}(?:[^e\\W]ed|ied)|has|have been|ago|already|earlier|ended|agreed)\\b`,
  'g',
);
/** Words that look like verbs of the past and are none. */
const NO_PAST =
  /^(?:need|indeed|speed|exceed|proceed|succeed|hundred|sacred|breed|agreed-upon|united|planned|expected|scheduled|so-called|red|bed|shed|wed|fed|led)$/;
const FUTURE =
  /\b(?:(?:will|shall|would|is to|are to) (?:[a-z]+ly )?be [a-z]+|will|shall|would|won.t|is to|are to|is due|are due|due (?:to|on|in|for)|(?:is|are) (?:[a-z]+ly )?expected|(?:need|can|could|must|should|might)(?: not|not)? be [a-z]+|expected to|is scheduled|are scheduled|scheduled (?:to|for)|is set|are set|set (?:to|for)|plans? to|planning to|planned (?:to|for)|hopes? to|intends? to|aims? to|vows? to|(?:is|are) (?:going|likely|planning|preparing|meeting|coming|arriving|leaving)|may|(?:could|might|can|should|must) (?!not|have|only)[a-z]+|as (?:early|soon) as|at the earliest|(?:agree|promise|pledge|vow|decide|offer|threaten|ask|order|want|prepare|urge|refuse|need|require)s? (?:[a-z]+ ){0,4}to|upcoming|forthcoming|deadline|by the end|pending|next round|no later than|ahead of)\b/g;

/** `agreed to meet in November` looks ahead from the day on which it was agreed, and says nothing of the writer's. */
const FROM_THEN =
  /\b(?:agreed|promised|pledged|vowed|decided|offered|threatened|asked|ordered|wanted|prepared|urged|refused|needed|required|instructed|called on|called for|proposed|planned|intended|hoped) (?:[a-z]+ ){0,4}to\b/g;

interface Found {
  readonly time: 'future' | 'past' | 'neither';
  readonly start: number;
  readonly end: number;
}

const NOTHING: Found = { time: 'neither', start: 0, end: 0 };
const ROWS = [
  ['neither', FROM_THEN],
  ['future', FUTURE],
  ['past', PAST],
] as const;

/** The verbs that tell a time, in order; what one of them holds is no other. */
function allIn(words: string): Found[] {
  const found: Found[] = [];
  for (const [time, pattern] of ROWS)
    for (const { index: start, 0: one } of words.matchAll(pattern)) {
      const isTaken = found.some((other) => start >= other.start && start < other.end);
      if (!isTaken && !(time === 'past' && NO_PAST.test(one)))
        found.push({ time, start, end: start + one.length });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `The ban, imposed in 1981, comes up in`: what an insertion that has ended tells is of its own date. */
const INSERTED = /,\s(?:which|who|whose|[a-z]+(?:ed|ought|old))\s[^,;.()]*,/g;
const blank = (words: string): string => ' '.repeat(words.length);

/**
 * Whether the words around an expression speak of the future or the past: the verb that stands nearest before it, else the one nearest behind. Examples: `will meet in`, `said on`, `in September
 * they are expected to meet`. Counter-example: `said on Tuesday that it will`, where Tuesday is past.
 */
export function tenseOf({ before, behind }: Around): Tense | null {
  const last = allIn(before.replace(INSERTED, blank)).at(-1);
  const side = last ? 'before' : 'behind';
  const { time, start, end } = last ?? allIn(behind)[0] ?? NOTHING;
  return time === 'neither' ? null : { time, side, start, end };
}

const SPEAKS =
  /\b(?:said|says|told|announced|announces|reported|declared|stated|added|warned|insisted|confirmed|denied|claimed|noted|called)\b/;

/** Somebody speaks: India announced. */
export function speaksIn(words: string): { start: number; end: number } | null {
  const match = SPEAKS.exec(words);
  return match && { start: match.index, end: match.index + match[0].length };
}
