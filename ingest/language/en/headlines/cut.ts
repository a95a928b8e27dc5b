/** The longest title, in code units: about two lines of a card. */
const LONGEST = 140;
const LEAD =
  /^(?:(?:and|but|also|then|later|meanwhile|however|in addition|as|when|while|after|before|since|that|which|who|,|-+|—|:|;)\s+)+/i;
/** What cannot end a title. */
const LOOSE_END =
  /[\s,;:–—-]+$|\s+(?:and|or|but|the|a|an|of|in|on|at|to|for|with|from|by|that|which|who|its|their|his|her|after|before|as|when|while|during|until|since|between|into|also|then)$|\s+and\s+(?:did|does|do|will|would|has|have|had|is|are|was|were)$/i;
/** `, two days`: how long before or after something that has been cut off. */
const LOOSE_DISTANCE = /,\s+(?:[\p{L}\d]+\s+){0,2}(?:hour|day|week|month|year|decade)s?$/iu;
const BREAKS = [
  '; ',
  ', which ',
  ', where ',
  ', who ',
  ' which ',
  ' after ',
  ' because ',
  ' while ',
  ' in return ',
  ' in exchange ',
  ' without ',
  ' and ',
  ' in ',
  ' for ',
];

/**
 * Words as a title: without what leads to them, not longer than two lines, and cut where a part of the sentence begins; a list is not cut.
 * @param particle what may end it though it looks like a preposition: `is sworn in`
 */
export function cutTitle(words: string, particle = ''): string {
  let short = words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/\s*\(\)/g, '')
    .trim()
    .replace(LEAD, '');
  if (short.length > LONGEST) {
    const head = short.slice(0, LONGEST);
    const at =
      BREAKS.map((part) => head.lastIndexOf(part)).find((place) => place > LONGEST / 3) ??
      head.lastIndexOf(' ');
    short = head.slice(0, at);
    const list = short.lastIndexOf(', ');
    // `by Iran, the five permanent members …`: a list that was cut is left out whole.
    if (list > LONGEST / 2) short = short.slice(0, list);
  }
  for (let before = ''; before !== short && !(particle && short.endsWith(` ${particle}`)); ) {
    before = short;
    short = short.replace(LOOSE_END, '').replace(LOOSE_DISTANCE, '');
  }
  return closed(short.replace(/[.;,]$/, '').replace(/,? and (?:1[89]|20)\d\d$/, ''));
}

/** Words with the quotation mark or the bracket that closes what they leave open. */
function closed(words: string): string {
  const open = (mark: string): number => words.split(mark).length - 1;
  const isOpen = open('"') % 2 === 1;
  return `${words}${isOpen ? '"' : ''}${open('“') > open('”') ? '”' : ''}${open('(') > open(')') ? ')' : ''}`;
}
