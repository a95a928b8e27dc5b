/** The months as English writes them in folded text, in full and cut, in their order. */
const NAMES = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

/** A pattern of any of them, with the stop of one that is cut: `february`, `feb.`; it has no groups. */
export const ENGLISH_MONTH = `(?:${NAMES.join('|')})\\.?`;

/** The month that a name found by `ENGLISH_MONTH` means, 1 to 12; 0 for any other text. */
export function englishMonth(name = ''): number {
  return NAMES.findIndex((month) => name.startsWith(month.slice(0, 3))) + 1;
}
