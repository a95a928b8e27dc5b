const HELD =
  /^\W*(?:the\s+)?[^.;]{0,24}\b(?:round|session)\b[^.;]{0,60}?\b(?:was|were)\s+held\b|\b(?:round|session)\b[^.;]{0,60}?\btook\s+place\b|\bheld\s+(?:the|a|their)\s+(?:\w+\s+)?(?:round|session)\b/i;
/** What makes the date of something beside a round: after the second round, a meeting was held on March 3. */
const BESIDE =
  /\b(?:after|before|since|until|till|by|following|ahead|prior|between|than|not|never|will|would|to\s+be|expected|scheduled|planned|supposed)\b/i;

/**
 * Whether a clause says when a round was held: `The second round of the six-party talks was held in Beijing on February 25-28, 2004`.
 * Counter-examples: `After the second round a meeting was held on March 3, 2004`; `The second round will be held in May 2004`.
 */
export function holdsMeeting(clause: string): boolean {
  return HELD.test(clause) && !BESIDE.test(clause);
}
