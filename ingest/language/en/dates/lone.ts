/** A word that a month follows: in May, last March, early June, of October. */
const SAID =
  /(?:^|[\s(–—"“-])(?:in|since|until|till|by|of|from|before|after|during|between|through|throughout|last|next|this|that|early|mid|late|and|or|to|for|as of|prior to|around|about|every|each|on)[\s-]{1,3}$/i;
/** It qualifies a noun: the September agreement, its May report. */
const ATTRIBUTE = /(?:^|\s)(?:the|its|their|his|her|our|a|an|that)\s{1,3}$/i;
const NAME_BEHIND = /^\s{1,2}\p{Lu}/u;
/** Words that are months only with a capital, and names of persons too. */
const AMBIGUOUS = /^(?:may|march)$/i;
const SHORT = /^\p{L}{3,4}$/u;
const LONG_ENOUGH = /^(?:june|july|may)$/i;
/** A month heads an entry: `Dec - The government moves`, or stands in a column of its own. */
const HEADS = /^\.?\s?(?:(?:--|[-–—:])\s|[ \t]{3})/;
const LINE_HEAD = /(?:^|\n)[\s•●*·–—-]{0,3}$/;
const NEAR = 14;
/** A clause begins with it: `October saw`, `"April is …`. */
const OPENED = /(?:^|\n\s{0,3}|[.;:]\s{1,3}["“]?|\()$/;

/**
 * Whether a month without day and year is one. Examples: in May, the September agreement, October saw… Counter-examples: Theresa May, April Glaspie, the April Group, Jan Egeland.
 */
export function isLoneMonth(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).replace(/\.$/, '');
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + 3);
  if (SAID.test(before)) return !(SHORT.test(word) && !LONG_ENOUGH.test(word) && NAME_BEHIND.test(behind));
  if (LINE_HEAD.test(before) && HEADS.test(text.slice(end, end + 5))) return true;
  if (AMBIGUOUS.test(word) || (SHORT.test(word) && !LONG_ENOUGH.test(word))) return false;
  if (NAME_BEHIND.test(behind)) return false;
  return ATTRIBUTE.test(before) || OPENED.test(before);
}
