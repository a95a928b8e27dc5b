import type { TitleText } from '../../../assemble/language';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { named } from '../../en/titles/grammar';

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** `third round of the six-party talks`; null for a conference that the lexicon does not know. */
export function roundName(conferenceId: string | null, round: number, lexicon: Lexicon): string | null {
  const conference = rowOf(lexicon.conferences, conferenceId);
  return conference
    ? `${ORDINALS[round] ?? `No. ${round}`} ${conference.unit_en} of ${named(conference)}`
    : null;
}

/** The numbered round that a stretch of the text names first. */
export function roundPhrase(
  { rounds }: TitleText,
  start: number,
  end: number,
  lexicon: Lexicon,
): string | null {
  const found = rounds.find(({ span, round }) => round !== null && span.start >= start && span.end <= end);
  const name = found && found.round !== null ? roundName(found.conferenceId, found.round, lexicon) : null;
  return name && `the ${name}`;
}
