import type { RoundReference } from '@/lib/schema/annotation';
import type { RoundCues, RoundWords } from '../../../names/language';
import { NUMBERS, ORDINAL, ORDINALS } from './ordinals';
import { isDatedBy } from './round-head';

const UNIT = '(?:rounds?|sessions?|meetings?|phases? of the)';
const DEICTIC: readonly (readonly [words: string, deixis: NonNullable<RoundReference['deixis']>])[] = [
  ['previous|last|latest|earlier', 'previous'],
  ['current|present', 'current'],
  ['next', 'next'],
];
const POINTING = DEICTIC.map(([words]) => words).join('|');
/** `the third round of the `, `the third session of the `, before the conference's name. Counter-example: `three rounds of`. */
const BEFORE_NAME = new RegExp(
  `\\b(?:(${ORDINAL})|(${POINTING})|(this))\\s+(?:full\\s+|formal\\s+)?(?:rounds?|sessions?|meeting)\\s+of\\s+(?:the\\s+)?(?:Beijing\\s+)?$|\\bround\\s+(${NUMBERS.join('|')}|\\d{1,2})\\s+of\\s+(?:the\\s+)?$|\\b(${ORDINAL})\\s+(?:round\\s+)?$`,
  'i',
);
/** The same without the conference: the third round, the second round of talks. Counter-examples: a first round of sanctions; the second round of voting. */
const ALONE = new RegExp(
  `\\b(?:(${ORDINAL})|(${POINTING})|(this))\\s+(?:full\\s+|formal\\s+)?${UNIT}(?:\\s+of\\s+(?:the\\s+)?(?:talks|negotiations|discussions))?(?!\\s+of\\b)\\b`,
  'gi',
);
const ABOUT_IT = /^\s+(?:prep|revi)/;
const IN_HEAD = new RegExp(
  `\\b(${ORDINAL})\\s+(?:round|session)\\b|\\bround\\s+(${NUMBERS.join('|')}|\\d{1,2})\\b`,
  'i',
);

/** third, 3rd, three, 3. */
function numberOf(word: string): number {
  const small = word.toLowerCase();
  if (/^\d/.test(small)) return Number.parseInt(small, 10);
  return Math.max(ORDINALS.indexOf(small), NUMBERS.indexOf(small)) + 1;
}

function read(match: RegExpExecArray): RoundWords | null {
  const [whole, first, pointing, here, number, bare] = match;
  const span = { start: match.index, end: match.index + whole.length };
  const counted = first ?? number ?? bare;
  if (counted) return { ...span, round: numberOf(counted), deixis: null };
  if (here) return { ...span, round: null, deixis: 'current' };
  const deixis = DEICTIC.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(pointing ?? ''))?.[1];
  return deixis ? { ...span, round: null, deixis } : null;
}

/** How English names the rounds of conferences: the third round of the six-party talks, the next round. Counter-example: the first nuclear crisis. */
export const ROUNDS: RoundCues = {
  before: (stretch) => {
    const match = BEFORE_NAME.exec(stretch);
    return match ? read(match) : null;
  },
  alone: (text) =>
    [...text.matchAll(ALONE)].flatMap((match) =>
      /\b(?:meetings?|phases? of the)$/i.test(match[0]) ? [] : (read(match) ?? []),
    ),
  held: () => [],
  isAboutIt: (behind) => ABOUT_IT.test(behind),
  inHead: (words) => {
    const match = IN_HEAD.exec(words);
    const counted = match?.[1] ?? match?.[2];
    return counted ? numberOf(counted) : null;
  },
  isDatedBy,
};
